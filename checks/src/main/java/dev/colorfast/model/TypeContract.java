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
 * @param owned whether who creates an object of the type has to end it
 */
public record TypeContract(
    Optional<ThreadKind> runsOn,
    Optional<ThreadKind> threadKind,
    Optional<HandleStart> handle,
    boolean owned) {

  /** The contract that states nothing. */
  public static final TypeContract NOTHING =
      new TypeContract(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Creates a contract of objects that nobody has to end. */
  public TypeContract(
      Optional<ThreadKind> runsOn, Optional<ThreadKind> threadKind, Optional<HandleStart> handle) {
    this(runsOn, threadKind, handle, false);
  }

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
