package dev.colorfast.bytecode;

import dev.colorfast.facts.AnnotationUse;
import dev.colorfast.model.MethodSignature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class file says outside its bodies. Names are binary names.
 *
 * @param access the access flags; for a nested class those that its declaration has
 * @param superclass empty for {@code Object}
 * @param sourceFile the path of the source file from the source folder; empty if not recorded
 * @param outer the class around a member class; empty for others
 * @param isInner whether its objects belong to an object of the class around it
 * @param enclosing the body around a local or anonymous class
 * @param methods in the order of the file
 * @param fields by name
 * @param annotations those that concern us
 * @param nest the other classes whose code may use its private members
 */
record ClassOutline(
    String name,
    int access,
    String superclass,
    List<String> interfaces,
    String sourceFile,
    String outer,
    boolean isInner,
    Optional<MethodSignature> enclosing,
    List<Method> methods,
    Map<String, Field> fields,
    List<AnnotationUse> annotations,
    List<String> nest) {

  /**
   * A method.
   *
   * @param signature its name as callers in source know it
   * @param rawDescriptor its descriptor in the file
   * @param bridged for a method that the compiler made to bridge types, what it stands for
   */
  record Method(
      MethodSignature signature,
      String rawDescriptor,
      int access,
      Optional<MethodSignature> bridged,
      List<AnnotationUse> annotations,
      List<List<AnnotationUse>> parameterAnnotations,
      List<String> parameterNames) {}

  /** A field. */
  record Field(int access, List<AnnotationUse> annotations) {}

  boolean has(int flag) {
    return (access & flag) != 0;
  }

  /** Returns the method of that name and erased descriptor, if the class declares it. */
  Optional<Method> method(String methodName, String descriptor) {
    for (Method method : methods) {
      if (method.signature().name().equals(methodName)
          && method.signature().descriptor().equals(descriptor)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }
}
