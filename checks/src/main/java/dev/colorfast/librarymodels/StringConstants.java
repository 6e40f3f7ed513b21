package dev.colorfast.librarymodels;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The strings that expressions of one file stand for, as far as the file alone tells. */
final class StringConstants {
  private final CompilationUnit unit;

  /** The constants whose values are being looked for. */
  private final Set<VariableDeclarator> open = new HashSet<>();

  StringConstants(CompilationUnit unit) {
    this.unit = unit;
  }

  /** Returns the value of an expression. That it has none is a problem. */
  Optional<String> value(Expression expression, Problems problems) {
    Optional<String> value = value(expression);
    if (value.isEmpty()) {
      problems.add(
          expression,
          "the value of '"
              + expression
              + "' is not known here; expected is a string, a constant of this file, or"
              + " 'Some.class.getName()' of a type that is imported by its name");
    }
    return value;
  }

  private Optional<String> value(Expression expression) {
    if (expression instanceof StringLiteralExpr literal) {
      return Optional.of(literal.asString());
    }
    if (expression instanceof TextBlockLiteralExpr block) {
      return Optional.of(block.asString());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner());
    }
    if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      return value(sum.getLeft()).flatMap(left -> value(sum.getRight()).map(left::concat));
    }
    if (expression instanceof NameExpr name && !isVariable(name.getNameAsString())) {
      return ofConstant(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access && isDeclared(access.getScope().toString())) {
      return ofConstant(access.getNameAsString());
    }
    if (expression instanceof MethodCallExpr call
        && call.getNameAsString().equals("getName")
        && call.getScope().orElse(null) instanceof ClassExpr type) {
      return className(type.getTypeAsString());
    }
    return Optional.empty();
  }

  private boolean isVariable(String name) {
    return unit.findFirst(Parameter.class, each -> each.getNameAsString().equals(name)).isPresent()
        || unit.findFirst(
                VariableDeclarator.class,
                each ->
                    each.getNameAsString().equals(name)
                        && !(each.getParentNode().orElse(null) instanceof FieldDeclaration))
            .isPresent();
  }

  private boolean isDeclared(String type) {
    return declaration(type).isPresent();
  }

  private Optional<TypeDeclaration<?>> declaration(String name) {
    for (TypeDeclaration<?> type : types()) {
      if (type.getNameAsString().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private List<TypeDeclaration<?>> types() {
    return (List) unit.findAll(TypeDeclaration.class);
  }

  private Optional<String> ofConstant(String name) {
    List<VariableDeclarator> found =
        unit.findAll(FieldDeclaration.class).stream()
            .filter(field -> field.isStatic() && field.isFinal())
            .flatMap(field -> field.getVariables().stream())
            .filter(variable -> variable.getNameAsString().equals(name))
            .toList();
    if (found.size() != 1 || !open.add(found.get(0))) {
      return Optional.empty();
    }
    Optional<String> value = found.get(0).getInitializer().flatMap(this::value);
    open.remove(found.get(0));
    return value;
  }

  private Optional<String> className(String type) {
    int dot = type.indexOf('.');
    String first = dot < 0 ? type : type.substring(0, dot);
    String nested = dot < 0 ? "" : type.substring(dot).replace('.', '$');
    Optional<TypeDeclaration<?>> declared = declaration(first);
    if (declared.isPresent()) {
      return declared
          .flatMap(TypeDeclaration::getFullyQualifiedName)
          .map(name -> BinaryNames.ofQualified(name) + nested);
    }
    for (ImportDeclaration each : unit.getImports()) {
      if (!each.isAsterisk() && each.getName().getIdentifier().equals(first)) {
        return Optional.of(BinaryNames.ofQualified(each.getNameAsString()) + nested);
      }
    }
    if (Character.isLowerCase(first.charAt(0))) {
      return Optional.of(BinaryNames.ofQualified(type));
    }
    if (JavaLangTypes.contains(first)) {
      return Optional.of("java.lang." + first + nested);
    }
    boolean isOpen = unit.getImports().stream().anyMatch(each -> each.isAsterisk());
    String prefix = unit.getPackageDeclaration().map(it -> it.getNameAsString() + '.').orElse("");
    return isOpen ? Optional.empty() : Optional.of(prefix + first + nested);
  }
}
