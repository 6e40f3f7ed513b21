package dev.colorfast.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What is stated about every instance of a type.
 *
 * @param runsOn where the methods that the type declares run
 * @param threadKind where executors or schedulers of this type run their tasks, or where handles of
 *     this type complete of which nothing else is known
 * @param handle when the work behind a handle of this type starts, if it is a handle
 */
public record TypeContract(
    Optional<ThreadKind> runsOn, Optional<ThreadKind> threadKind, Optional<HandleStart> handle) {

  /** The contract that states nothing. */
  public static final TypeContract NOTHING =
      new TypeContract(Optional.empty(), Optional.empty(), Optional.empty());

  public TypeContract {
    Objects.requireNonNull(runsOn);
    Objects.requireNonNull(threadKind);
    Objects.requireNonNull(handle);
  }

  /** When the work behind a handle starts. */
  public enum HandleStart {
    EAGER,
    LAZY
  }
}
