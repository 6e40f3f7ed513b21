package dev.colorfast.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What is stated about one parameter of a method.
 *
 * @param runsOn where the callback passed here runs; {@link ThreadKind#CALLER} means that the
 *     method invokes it before it returns
 * @param executor the parameter that holds the executor on which the callback passed here runs, or
 *     {@link #NO_EXECUTOR}, or {@link #RECEIVER}
 * @param threadKind where the executor or scheduler passed here runs its tasks
 * @param completed whether the handle passed here is complete
 * @param owned whether the callee ends what is passed here
 * @param lent whether the callee never ends what is passed here, though it may keep it
 * @param detached whether tasks started through this parameter may outlive the caller
 * @param releases whether the method gives back or ends what is passed here
 * @param cancellationPoint whether the callback passed here is called when what it belongs to is
 *     cancelled
 */
public record ParameterContract(
    Optional<ThreadKind> runsOn,
    int executor,
    Optional<ThreadKind> threadKind,
    boolean completed,
    boolean owned,
    boolean lent,
    boolean detached,
    boolean releases,
    boolean cancellationPoint) {

  /** No executor is named. */
  public static final int NO_EXECUTOR = -2;

  /** The executor is the object that the method is called on. */
  public static final int RECEIVER = -1;

  /** The contract that states nothing. */
  public static final ParameterContract NOTHING =
      new ParameterContract(
          Optional.empty(),
          NO_EXECUTOR,
          Optional.empty(),
          false,
          false,
          false,
          false,
          false,
          false);

  public ParameterContract {
    Objects.requireNonNull(runsOn);
    Objects.requireNonNull(threadKind);
  }

  /** Returns the contract of a handle of which it is known where it completes or emits. */
  public static ParameterContract completingOn(ThreadKind kind) {
    return new ParameterContract(
        Optional.empty(), NO_EXECUTOR, Optional.of(kind), false, false, false, false, false, false);
  }
}
