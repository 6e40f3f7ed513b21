package dev.colorfast.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is stated about the methods that carry an annotation: that a framework calls them.
 *
 * @param on where it calls them
 * @param given where the handles complete or emit that it passes to them
 * @param returning the types of which a method returns one; every method is meant if there is none
 * @param ofEveryMethod whether the annotation stands on a class and means its methods
 * @param movedBy the annotation types that have it call a method where it may block
 * @param movedWhen the elements of the annotation that do, such as {@code blocking=true}
 * @param onlyWith the classes that have to exist
 * @param notWith the classes that must not exist
 * @param notUsing the classes that the code of the module must not name
 */
public record EntryPoint(
    ThreadKind on,
    Optional<ThreadKind> given,
    List<String> returning,
    boolean ofEveryMethod,
    List<String> movedBy,
    List<String> movedWhen,
    List<String> onlyWith,
    List<String> notWith,
    List<String> notUsing) {

  public EntryPoint {
    Objects.requireNonNull(on);
    Objects.requireNonNull(given);
    returning = List.copyOf(returning);
    movedBy = List.copyOf(movedBy);
    movedWhen = List.copyOf(movedWhen);
    onlyWith = List.copyOf(onlyWith);
    notWith = List.copyOf(notWith);
    notUsing = List.copyOf(notUsing);
  }
}
