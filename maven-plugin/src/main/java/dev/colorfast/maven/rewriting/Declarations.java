package dev.colorfast.maven.rewriting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The methods and constructors of a file, found by the names that the JVM has for them.
 *
 * <p>Trees alone do not say what a type's name stands for. What may be the one is compared by
 * simple names; where several are left, the line decides.
 */
final class Declarations {
  private static final String ANY = "?";

  private final List<BodyDeclaration<?>> all = new ArrayList<>();
  private final String packageName;

  Declarations(ParsedSource source) {
    packageName = source.packageName();
    source.unit().findAll(CallableDeclaration.class).forEach(all::add);
    source.unit().findAll(CompactConstructorDeclaration.class).forEach(all::add);
  }

  /** Returns the declaration of a method, if it is certain which one it is. */
  Optional<BodyDeclaration<?>> find(Inferred method) {
    List<BodyDeclaration<?>> candidates =
        all.stream().filter(each -> isNamed(each, method) && takes(each, method)).toList();
    List<BodyDeclaration<?>> inOwner =
        candidates.stream().filter(each -> isIn(each, method.owner())).toList();
    if (inOwner.size() == 1) {
      return Optional.of(inOwner.get(0));
    }
    List<BodyDeclaration<?>> onLine =
        candidates.stream()
            .filter(each -> isLocal(each) || inOwner.contains(each))
            .filter(each -> line(each) == method.line())
            .toList();
    return onLine.size() == 1 ? Optional.of(onLine.get(0)) : Optional.empty();
  }

  private static boolean isNamed(BodyDeclaration<?> declaration, Inferred method) {
    return declaration instanceof MethodDeclaration
        ? simpleName(declaration).getIdentifier().equals(method.name())
        : method.name().equals("<init>");
  }

  private static int line(BodyDeclaration<?> declaration) {
    return simpleName(declaration).getBegin().orElseThrow().line;
  }

  private static SimpleName simpleName(BodyDeclaration<?> declaration) {
    return ((NodeWithSimpleName<?>) declaration).getName();
  }

  private boolean isIn(BodyDeclaration<?> declaration, String owner) {
    if (isLocal(declaration)) {
      return false;
    }
    StringBuilder name = new StringBuilder();
    for (TypeDeclaration<?> type : typesAround(declaration)) {
      name.insert(0, type.getNameAsString()).insert(0, '$');
    }
    String start = packageName.isEmpty() ? "" : packageName + '.';
    return owner.equals(start + name.substring(1));
  }

  /** Returns the types around a declaration, innermost first. */
  static List<TypeDeclaration<?>> typesAround(Node declaration) {
    List<TypeDeclaration<?>> types = new ArrayList<>();
    Optional<Node> around = declaration.getParentNode();
    while (around.isPresent()) {
      if (around.get() instanceof TypeDeclaration<?> type) {
        types.add(type);
      }
      around = around.get().getParentNode();
    }
    return types;
  }

  /** Returns whether a declaration is in a class without a name, or in one inside of a body. */
  static boolean isLocal(Node declaration) {
    Optional<Node> around = declaration.getParentNode();
    while (around.isPresent()) {
      Node parent = around.get().getParentNode().orElse(null);
      if (!(around.get() instanceof TypeDeclaration<?>)) {
        return parent != null;
      }
      around = Optional.ofNullable(parent);
    }
    return false;
  }

  private static boolean takes(BodyDeclaration<?> declaration, Inferred method) {
    List<String> given = parameters(method.descriptor());
    List<String> declared = new ArrayList<>();
    parametersOf(declaration).forEach(each -> declared.add(simple(each, declaration)));
    // What is inside another class, or counts constants, is made of more than the source shows.
    int hidden = given.size() - declared.size();
    if (hidden < 0 || hidden > 0 && declaration instanceof MethodDeclaration) {
      return false;
    }
    for (int i = 0; i < declared.size(); i++) {
      if (!isSame(declared.get(i), given.get(hidden + i))) {
        return false;
      }
    }
    return true;
  }

  private static NodeList<Parameter> parametersOf(BodyDeclaration<?> declaration) {
    return declaration instanceof CallableDeclaration<?> callable
        ? callable.getParameters()
        : ((RecordDeclaration) declaration.getParentNode().orElseThrow()).getParameters();
  }

  private static boolean isSame(String declared, String given) {
    boolean isPrimitive = Character.isLowerCase(given.charAt(0));
    return declared.equals(given)
        || declared.startsWith(ANY)
            && !isPrimitive
            && given.endsWith(declared.substring(ANY.length()));
  }

  private static String simple(Parameter parameter, BodyDeclaration<?> declaration) {
    return simple(parameter.getType(), declaration) + (parameter.isVarArgs() ? "[]" : "");
  }

  private static String simple(Type type, BodyDeclaration<?> declaration) {
    if (type instanceof ArrayType array) {
      return simple(array.getComponentType(), declaration) + "[]";
    }
    if (type instanceof ClassOrInterfaceType named) {
      return isVariable(named, declaration) ? ANY : named.getNameAsString();
    }
    return type.asString();
  }

  private static boolean isVariable(ClassOrInterfaceType type, Node declaration) {
    Node around = declaration;
    while (around != null) {
      List<TypeParameter> variables =
          around instanceof NodeWithTypeParameters<?> generic
              ? generic.getTypeParameters()
              : List.of();
      if (variables.stream().anyMatch(each -> each.getName().equals(type.getName()))) {
        return true;
      }
      around = around.getParentNode().orElse(null);
    }
    return false;
  }

  /** Returns the simple names of the parameters' types. */
  private static List<String> parameters(String descriptor) {
    List<String> names = new ArrayList<>();
    int dimensions = 0;
    for (int at = 1; descriptor.charAt(at) != ')'; at++) {
      char kind = descriptor.charAt(at);
      if (kind == '[') {
        dimensions++;
        continue;
      }
      String name = primitive(kind);
      if (kind == 'L') {
        int end = descriptor.indexOf(';', at);
        String binary = descriptor.substring(at + 1, end);
        name = binary.substring(Math.max(binary.lastIndexOf('/'), binary.lastIndexOf('$')) + 1);
        at = end;
      }
      names.add(name + "[]".repeat(dimensions));
      dimensions = 0;
    }
    return names;
  }

  private static String primitive(char kind) {
    return switch (kind) {
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'D' -> "double";
      case 'F' -> "float";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'S' -> "short";
      case 'Z' -> "boolean";
      default -> "";
    };
  }
}
