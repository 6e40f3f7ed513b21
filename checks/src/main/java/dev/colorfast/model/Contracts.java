package dev.colorfast.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is stated about methods and types of libraries: the answer of all model files together.
 *
 * <p>Statements about a type's own members only: whoever asks walks the class hierarchy. A
 * statement on a whole type about its methods ({@code @NonBlocking class …}) is answered for each
 * of its methods through {@link #ofEveryMethod}.
 */
public interface Contracts {

  /** Returns what is stated about exactly this method, if anything is. */
  Optional<MethodContract> ofMethod(MethodSignature method);

  /**
   * Returns what is stated about every method that the class declares, if anything is. A statement
   * about the single method wins over it.
   *
   * @param className the binary name of the class
   */
  Optional<MethodContract> ofEveryMethod(String className);

  /**
   * Returns what is stated about a method that its class declares: about itself, or else about
   * every method of the class.
   */
  default Optional<MethodContract> ofDeclared(MethodSignature method) {
    Optional<MethodContract> found = ofMethod(method);
    return found.isPresent() ? found : ofEveryMethod(method.owner());
  }

  /**
   * Returns what is stated about instances of the class, if anything is.
   *
   * @param className the binary name of the class
   */
  Optional<TypeContract> ofType(String className);

  /**
   * Returns whether whatever blocks inside the methods of that class and name is accepted, or
   * expressly is not; empty if nothing is said. This describes no method: it says what a user wants
   * to hear of.
   */
  default Optional<Boolean> acceptsBlockingInside(MethodSignature method) {
    return Optional.empty();
  }

  /** Returns what is stated about the methods that carry annotations, by the annotation's type. */
  default Map<String, List<EntryPoint>> entryPoints() {
    return Map.of();
  }
}
