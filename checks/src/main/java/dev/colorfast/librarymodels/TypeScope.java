package dev.colorfast.librarymodels;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What names of types mean at one place of a model file, and their descriptors.
 *
 * <p>A simple name is, first hit wins: a type variable of the method or of an enclosing type, an
 * enclosing type or a nested type that the file declares in it, an imported type, a type of the
 * file, a type of {@code java.lang}, a type of the file's package.
 */
final class TypeScope {

  private static final String OBJECT = "java.lang.Object";

  private final Optional<TypeScope> outer;
  private final Imports imports;
  private final String packageName;
  private final Map<String, Optional<ClassOrInterfaceType>> variables;
  private final Map<String, String> types;

  private TypeScope(
      Optional<TypeScope> outer,
      Imports imports,
      String packageName,
      Map<String, Optional<ClassOrInterfaceType>> variables,
      Map<String, String> types) {
    this.outer = outer;
    this.imports = imports;
    this.packageName = packageName;
    this.variables = variables;
    this.types = types;
  }

  /**
   * Returns the scope of a whole file.
   *
   * @param types the binary names of the file's types by their simple names
   */
  static TypeScope ofFile(String packageName, Imports imports, Map<String, String> types) {
    return new TypeScope(Optional.empty(), imports, packageName, Map.of(), Map.copyOf(types));
  }

  /**
   * Returns the scope inside a type or method of this scope.
   *
   * @param types the binary names of the type itself and of its nested types by their simple names
   */
  TypeScope inside(NodeList<TypeParameter> parameters, Map<String, String> types) {
    Map<String, Optional<ClassOrInterfaceType>> variables = new HashMap<>();
    for (TypeParameter parameter : parameters) {
      variables.put(parameter.getNameAsString(), parameter.getTypeBound().getFirst());
    }
    return new TypeScope(Optional.of(this), imports, packageName, variables, Map.copyOf(types));
  }

  /** Returns the descriptor of a type; nothing if model files cannot speak of such a type. */
  Optional<String> descriptor(Type type) {
    if (type.isVoidType()) {
      return Optional.of("V");
    }
    if (type.isPrimitiveType()) {
      return Optional.of(descriptor(type.asPrimitiveType()));
    }
    if (type.isArrayType()) {
      return descriptor(type.asArrayType());
    }
    return type.isClassOrInterfaceType()
        ? Optional.of(BinaryNames.descriptor(erasure(type.asClassOrInterfaceType())))
        : Optional.empty();
  }

  /** Returns the binary name of a class or interface; nothing of any other type. */
  Optional<String> className(Type type) {
    return type.isClassOrInterfaceType()
        ? Optional.of(erasure(type.asClassOrInterfaceType()))
        : Optional.empty();
  }

  private Optional<String> descriptor(ArrayType array) {
    String brackets = "[".repeat(array.getArrayLevel());
    return descriptor(array.getElementType()).map(element -> brackets + element);
  }

  private static String descriptor(PrimitiveType type) {
    return switch (type.getType()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case CHAR -> "C";
      case SHORT -> "S";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
    };
  }

  /** Returns the binary name of the class that the type is at run time. */
  private String erasure(ClassOrInterfaceType type) {
    Set<String> seen = new HashSet<>();
    ClassOrInterfaceType current = type;
    while (current.getScope().isEmpty()) {
      Optional<Optional<ClassOrInterfaceType>> bound = bound(current.getNameAsString());
      if (bound.isEmpty()) {
        break;
      }
      if (bound.get().isEmpty() || !seen.add(current.getNameAsString())) {
        return OBJECT;
      }
      current = bound.get().get();
    }
    return className(current);
  }

  /** Returns the bound of a type variable, nothing at all if the name is none. */
  private Optional<Optional<ClassOrInterfaceType>> bound(String name) {
    for (Optional<TypeScope> scope = Optional.of(this); scope.isPresent(); ) {
      TypeScope current = scope.get();
      if (current.variables.containsKey(name)) {
        return Optional.of(current.variables.get(name));
      }
      if (current.types.containsKey(name)) {
        return Optional.empty();
      }
      scope = current.outer;
    }
    return Optional.empty();
  }

  private String className(ClassOrInterfaceType type) {
    Deque<String> parts = new ArrayDeque<>();
    for (Optional<ClassOrInterfaceType> part = Optional.of(type); part.isPresent(); ) {
      parts.addFirst(part.get().getNameAsString());
      part = part.get().getScope();
    }
    if (Character.isLowerCase(parts.getFirst().charAt(0)) && parts.size() > 1) {
      return BinaryNames.ofQualified(String.join(".", parts));
    }
    String outermost = simple(parts.removeFirst());
    return parts.isEmpty() ? outermost : outermost + '$' + String.join("$", parts);
  }

  private String simple(String name) {
    TypeScope scope = this;
    while (scope.outer.isPresent()) {
      if (scope.types.containsKey(name)) {
        return scope.types.get(name);
      }
      scope = scope.outer.get();
    }
    TypeScope file = scope;
    return imports
        .type(name)
        .or(() -> Optional.ofNullable(file.types.get(name)))
        .orElseGet(() -> JavaLangTypes.contains(name) ? "java.lang." + name : inPackage(name));
  }

  private String inPackage(String name) {
    return packageName.isEmpty() ? name : packageName + '.' + name;
  }
}
