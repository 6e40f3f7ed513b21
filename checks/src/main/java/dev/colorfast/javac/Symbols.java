package dev.colorfast.javac;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.ModuleSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TargetType;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import dev.colorfast.facts.AnnotationUse;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;

/** Names the compiler's symbols in our vocabulary, each one once. */
final class Symbols {
  private final Types types;
  private final EntryPoints entryPoints;
  private final Map<MethodSymbol, MethodSignature> signatures = new IdentityHashMap<>();
  private final Map<ClassSymbol, List<ClassSymbol>> supertypes = new IdentityHashMap<>();
  private final Map<Symbol, List<AnnotationUse>> annotations = new IdentityHashMap<>();
  private final Map<ClassSymbol, String> origins = new IdentityHashMap<>();
  private final Map<Symbol, String> names = new IdentityHashMap<>();

  Symbols(Types types, EntryPoints entryPoints) {
    this.types = types;
    this.entryPoints = entryPoints;
  }

  Types types() {
    return types;
  }

  /** Returns the name of a method, with the parameters that the source declares. */
  MethodSignature signature(MethodSymbol method) {
    MethodSignature known = signatures.get(method);
    if (known != null) {
      return known;
    }
    MethodSignature made =
        new MethodSignature(
            className(method.owner), method.name.toString(), descriptor(method.erasure(types)));
    signatures.put(method, made);
    return made;
  }

  /** Returns the binary name of a class. */
  String className(Symbol type) {
    String known = names.get(type);
    if (known == null) {
      known = type.flatName().toString();
      names.put(type, known);
    }
    return known;
  }

  /** Returns the binary name of the erased type; empty for primitives, arrays and the like. */
  String typeName(Type type) {
    if (type == null || type.isPrimitive()) {
      return "";
    }
    Type erased = types.erasure(type);
    return erased.hasTag(TypeTag.CLASS) && erased.tsym instanceof ClassSymbol
        ? className(erased.tsym)
        : "";
  }

  /** Returns the JVM descriptor of an erased method type. */
  String descriptor(Type method) {
    StringBuilder text = new StringBuilder("(");
    for (Type parameter : method.getParameterTypes()) {
      appendTo(text, parameter);
    }
    text.append(')');
    appendTo(text, method.getReturnType());
    return text.toString();
  }

  private void appendTo(StringBuilder text, Type type) {
    Type erased = types.erasure(type);
    while (erased.hasTag(TypeTag.ARRAY)) {
      text.append('[');
      erased = types.erasure(types.elemtype(erased));
    }
    switch (erased.getTag()) {
      case BYTE -> text.append('B');
      case CHAR -> text.append('C');
      case SHORT -> text.append('S');
      case INT -> text.append('I');
      case LONG -> text.append('J');
      case FLOAT -> text.append('F');
      case DOUBLE -> text.append('D');
      case BOOLEAN -> text.append('Z');
      case VOID -> text.append('V');
      case CLASS -> text.append('L').append(className(erased.tsym).replace('.', '/')).append(';');
      default -> text.append("Ljava/lang/Object;");
    }
  }

  /** Returns every class and interface above a class: superclasses first, nearest first. */
  List<ClassSymbol> supertypes(ClassSymbol type) {
    List<ClassSymbol> known = supertypes.get(type);
    if (known != null) {
      return known;
    }
    Set<ClassSymbol> found = new LinkedHashSet<>();
    for (Type above = types.supertype(type.type);
        above != null && above.tsym instanceof ClassSymbol symbol && found.add(symbol);
        above = types.supertype(above)) {}
    List<ClassSymbol> toVisit = new ArrayList<>();
    toVisit.add(type);
    toVisit.addAll(found);
    for (int next = 0; next < toVisit.size(); next++) {
      for (Type above : types.interfaces(toVisit.get(next).type)) {
        if (above.tsym instanceof ClassSymbol symbol && found.add(symbol)) {
          toVisit.add(symbol);
        }
      }
    }
    found.remove(type);
    List<ClassSymbol> list = List.copyOf(found);
    supertypes.put(type, list);
    return list;
  }

  /** Returns the methods that a method overrides or implements, nearest first. */
  List<MethodSymbol> overridden(MethodSymbol method) {
    if (method.isStatic()
        || method.isConstructor()
        || (method.flags() & Flags.PRIVATE) != 0
        || !(method.owner instanceof ClassSymbol owner)) {
      return List.of();
    }
    List<MethodSymbol> found = new ArrayList<>();
    for (ClassSymbol above : supertypes(owner)) {
      for (Symbol member : above.members().getSymbolsByName(method.name)) {
        if (member instanceof MethodSymbol candidate
            && !candidate.isStatic()
            && method.overrides(candidate, owner, types, false)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /** Returns the nearest method of that name without parameters, or null. */
  MethodSymbol memberWithoutParameters(Type type, String name) {
    if (!(types.erasure(type).tsym instanceof ClassSymbol symbol)) {
      return null;
    }
    List<ClassSymbol> searched = new ArrayList<>();
    searched.add(symbol);
    searched.addAll(supertypes(symbol));
    for (ClassSymbol candidate : searched) {
      for (Symbol found :
          candidate.members().getSymbolsByName(candidate.name.table.fromString(name))) {
        if (found instanceof MethodSymbol method
            && !method.isStatic()
            && method.type.getParameterTypes().isEmpty()) {
          return method;
        }
      }
    }
    return null;
  }

  /** Returns the annotations on an element that say anything that concerns us. */
  List<AnnotationUse> annotations(Symbol element) {
    List<AnnotationUse> known = annotations.get(element);
    if (known != null) {
      return known;
    }
    List<AnnotationUse> found = new ArrayList<>(0);
    for (Attribute.Compound annotation : element.getRawAttributes()) {
      String type = annotation.type.tsym.flatName().toString();
      if (entryPoints.knows(type)) {
        found.add(new AnnotationUse(type, values(annotation)));
      }
    }
    for (Attribute.TypeCompound annotation : element.getRawTypeAttributes()) {
      String type = annotation.type.tsym.flatName().toString();
      if (entryPoints.knows(type) && isOnWhole(annotation, element)) {
        found.add(new AnnotationUse(type, values(annotation)));
      }
    }
    List<AnnotationUse> list = List.copyOf(found);
    annotations.put(element, list);
    return list;
  }

  /** Annotations on type uses also stand on type arguments, and on methods for their parameters. */
  private static boolean isOnWhole(Attribute.TypeCompound annotation, Symbol element) {
    return annotation.position.location.isEmpty()
        && (element instanceof VarSymbol || annotation.position.type == TargetType.METHOD_RETURN);
  }

  private static Map<String, String> values(Attribute.Compound annotation) {
    Map<String, String> values = new HashMap<>();
    annotation.values.forEach(
        pair -> {
          String value = value(pair.snd);
          if (!value.isEmpty()) {
            values.put(pair.fst.name.toString(), value);
          }
        });
    return values;
  }

  private static String value(Attribute attribute) {
    if (attribute instanceof Attribute.Enum constant) {
      return constant.value.name.toString();
    }
    if (attribute instanceof Attribute.Constant constant) {
      return String.valueOf(constant.getValue());
    }
    if (attribute instanceof Attribute.Array array) {
      List<String> elements = new ArrayList<>();
      for (Attribute element : array.values) {
        elements.add(element instanceof Attribute.Array ? "" : value(element));
      }
      return String.join(AnnotationUse.SEPARATOR, elements);
    }
    return "";
  }

  /** Returns the annotations on the classes around a member, innermost first, and the package. */
  List<List<AnnotationUse>> annotationsAround(Symbol member) {
    List<List<AnnotationUse>> around = new ArrayList<>();
    for (Symbol owner = member.owner; owner != null; owner = owner.owner) {
      if (owner instanceof ClassSymbol || owner instanceof Symbol.PackageSymbol) {
        List<AnnotationUse> uses = annotations(owner);
        if (!uses.isEmpty()) {
          around.add(uses);
        }
      }
      if (owner instanceof Symbol.PackageSymbol) {
        break;
      }
    }
    return around;
  }

  /** Returns the annotations on each parameter of a method, or nothing if there are none. */
  List<List<AnnotationUse>> annotationsOnParameters(MethodSymbol method) {
    List<List<AnnotationUse>> all = new ArrayList<>();
    boolean any = false;
    if (method.params == null && !hasParameterAnnotations(method)) {
      return List.of();
    }
    for (VarSymbol parameter : method.params()) {
      List<AnnotationUse> uses = annotations(parameter);
      any |= !uses.isEmpty();
      all.add(uses);
    }
    return any ? all : List.of();
  }

  /** Parameters of class-file methods are made on demand; we only ask where it can matter. */
  private static boolean hasParameterAnnotations(MethodSymbol method) {
    return method.owner instanceof ClassSymbol owner && owner.classfile != null;
  }

  List<String> parameterNames(MethodSymbol method) {
    List<String> names = new ArrayList<>();
    for (VarSymbol parameter : method.params()) {
      names.add(parameter.name.toString());
    }
    return names;
  }

  /**
   * Returns the name of the jar or the JDK's module that a class was read from; none of a folder.
   */
  String origin(Symbol member) {
    ClassSymbol type = member.outermostClass();
    return type == null || type.classfile == null
        ? ""
        : origins.computeIfAbsent(type, unused -> origin(type, type.classfile));
  }

  /** Returns whether a member belongs to a class in a package that only the JDK may have. */
  boolean isOfJdk(Symbol member) {
    return className(member.enclClass()).startsWith("java.");
  }

  private String origin(ClassSymbol type, JavaFileObject file) {
    // Asking a file for its place takes time.
    String path = isOfJdk(type) ? "" : file.toUri().toString();
    int inside = path.indexOf("!/");
    String jar = inside < 0 ? "" : path.substring(path.lastIndexOf('/', inside - 1) + 1, inside);
    if (jar.endsWith(".jar")) {
      return jar;
    }
    if (path.startsWith("file:")) {
      return "";
    }
    // The JDK's own classes come from its image, or from its table of older releases.
    ModuleSymbol module = type.packge().modle;
    return module == null || module.isUnnamed() ? "" : module.name.toString();
  }

  /** Returns the name by which positions in a source file refer to it. */
  static String fileName(JavaFileObject file) {
    String path = file.toUri().getPath();
    return path != null ? path : file.getName();
  }
}
