package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where facts come from. Answers never change during the life of a source. */
public interface FactSource {

  /** Returns every body of the compilation, in the order of their signatures. */
  Collection<MethodFacts> bodies();

  /** Returns every class of the compilation, in the order of their names. */
  Collection<ClassFacts> classes();

  /** Returns whether a body of that name can be read. */
  boolean hasBody(MethodSignature method);

  /** Returns the body of that name, of the compilation or of a library. */
  Optional<MethodFacts> body(MethodSignature method);

  /**
   * Returns the ways through a body of the compilation. They are read when they are asked for,
   * which is for few bodies.
   */
  default Optional<Paths> paths(MethodSignature method) {
    return Optional.empty();
  }

  /**
   * Returns what becomes of the values in the top-level class that a class of the compilation is
   * in; {@link Uses#NONE} for all others. It is read when it is asked for, once.
   *
   * @param className its binary name
   */
  default Uses uses(String className) {
    return Uses.NONE;
  }

  /**
   * Returns the classes on whose objects a class gets at a field of that name, as far as it was
   * compiled before and only its class file is there; of others {@link #uses} tells. A class that
   * inherits a field may stand for the one that declares it.
   */
  default Set<String> ownersOfFieldsUsed(String className, String name) {
    return Set.of();
  }

  /**
   * Returns what a body of the compilation does with exceptions; nothing is known of others. It
   * tells for which bodies it is worth to ask for the ways through them.
   */
  default ExceptionFacts exceptions(MethodSignature method) {
    return ExceptionFacts.NONE;
  }

  /**
   * Returns whether a method of a library has no way out but exceptions, as its class file shows.
   */
  default boolean isLeftByExceptionsOnly(MethodSignature method) {
    return false;
  }

  /**
   * Returns what a library's method does with the elements of the object that it is called on, if
   * its class file tells.
   */
  default Optional<ElementFlow> elementFlow(MethodSignature method) {
    return Optional.empty();
  }

  /**
   * Returns whether a body of the compilation enters a monitor, by a statement or because its
   * method is {@code synchronized}; nothing is known of others. It tells for which bodies it is
   * worth to ask for the ways through them.
   */
  default boolean entersMonitor(MethodSignature method) {
    return false;
  }

  /**
   * Returns whether a method of the compilation asks a proxy to run it on another thread. The proxy
   * does so when another object calls the method.
   */
  default boolean isMovedByProxy(MethodSignature method) {
    return false;
  }

  /**
   * Returns where methods and classes of the compilation are declared of which annotations say both
   * that they block and that they do not, in order.
   */
  default Collection<SourcePosition> contradictions() {
    return List.of();
  }

  /**
   * Returns a call with everything named by the class that declares it. The bodies of libraries
   * have their calls as the class file names them, so that only those that matter are looked up.
   */
  default CallSite linked(CallSite call) {
    return call;
  }

  /** Returns an operand with everything named by the class that declares it. */
  default Operand linked(Operand operand) {
    return operand;
  }

  /** Returns the same answer with the tests named by the methods that declare them. */
  default Answer linked(Answer answer) {
    return answer;
  }

  /**
   * Returns a class of the compilation, or one that a body mentions.
   *
   * @param name its binary name
   */
  Optional<ClassFacts> classNamed(String name);

  /** Returns the declaration of a method that the compilation declares or a body calls. */
  Optional<MethodDeclaration> declaration(MethodSignature method);

  /**
   * Returns what is known of a field, if every assignment to it is in sight.
   *
   * @param owner the binary name of the class that declares it
   */
  default Optional<FieldFacts> field(String owner, String name) {
    Optional<ClassFacts> type = classNamed(owner);
    return type.isEmpty() ? Optional.empty() : Optional.ofNullable(type.get().fields().get(name));
  }

  /** Returns whether a class is part of what is compiled, or of the same module. */
  boolean isInCompilation(String className);

  /**
   * Returns whether a class is a library's whose bodies can be read. Of those of the JDK only
   * models are believed.
   */
  default boolean isInLibrary(String className) {
    return false;
  }

  /** Returns the methods that a library's class declares; empty for all other classes. */
  default List<MethodSignature> libraryMethods(String className) {
    return List.of();
  }

  /**
   * Returns the methods that a class declares, as far as it can be seen, be it of the compilation,
   * of a library or of the JDK.
   */
  default List<MethodSignature> methods(String className) {
    return classNamed(className).map(ClassFacts::methods).orElse(List.of());
  }

  /**
   * Returns the methods of that name that a class declares and others may call, as far as the class
   * can be seen, be it of the compilation, of a library or of the JDK.
   */
  default List<MethodSignature> methodsNamed(String className, String name) {
    return classNamed(className).map(ClassFacts::methods).orElse(List.of()).stream()
        .filter(method -> method.name().equals(name))
        .toList();
  }

  /**
   * Returns the classes of libraries that extend or implement a class directly, in order.
   *
   * @param name its binary name
   */
  default List<String> librarySubtypes(String name) {
    return List.of();
  }
}
