package dev.colorfast.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is stated about one method, by a model or by annotations, rather than inferred from its
 * body. Every part may be absent; {@link #NOTHING} states nothing at all.
 *
 * <p>Law: a contract never says both {@code blocking} and {@code nonBlocking}; where an element
 * carries both annotations, that is an error of whoever wrote them.
 *
 * @param blocking how the method blocks
 * @param nonBlocking whether the method promises not to block
 * @param runsOn where the bodies of this method and of its overriders run
 * @param completion where the returned handle completes or emits
 * @param threadKind where the returned executor or scheduler runs its tasks
 * @param guards the thread kinds that this {@code boolean} method tests the current thread for
 * @param completed the returned handle is complete; for a {@code boolean} method, {@code true}
 *     means that the receiver is; for one that returns nothing, it is for whoever is called back,
 *     and once the method has returned
 * @param mayIgnore whether the returned handle may be dropped
 * @param cancellationPoint whether the method observes cancellation
 * @param owned whether whoever receives the method's result ends the task behind it
 * @param detached whether the tasks that the method starts are meant to outlive its caller
 * @param acquires whether something is held when the method returns: what it returns, if that is an
 *     object or a number, or what a constructor creates; otherwise its receiver, for a {@code
 *     boolean} method only when it returns {@code true}
 * @param releases whether the method gives back or ends what its receiver is
 * @param parameters one per parameter, in order; or empty if nothing is stated of any
 */
public record MethodContract(
    Optional<Blocking> blocking,
    boolean nonBlocking,
    Optional<ThreadKind> runsOn,
    Completion completion,
    Optional<ThreadKind> threadKind,
    ThreadKinds guards,
    boolean completed,
    boolean mayIgnore,
    boolean cancellationPoint,
    boolean owned,
    boolean detached,
    boolean acquires,
    boolean releases,
    List<ParameterContract> parameters) {

  /** The contract that states nothing. */
  public static final MethodContract NOTHING =
      new MethodContract(
          Optional.empty(),
          false,
          Optional.empty(),
          Completion.NOTHING,
          Optional.empty(),
          ThreadKinds.NONE,
          false,
          false,
          false,
          false,
          false,
          false,
          false,
          List.of());

  /** The contract that states only that what the method returns may be dropped. */
  public static final MethodContract MAY_IGNORE =
      new MethodContract(
          Optional.empty(),
          false,
          Optional.empty(),
          Completion.NOTHING,
          Optional.empty(),
          ThreadKinds.NONE,
          false,
          true,
          false,
          List.of());

  /**
   * Creates a contract that speaks neither of what is held nor of who ends the tasks that are
   * started.
   */
  public MethodContract(
      Optional<Blocking> blocking,
      boolean nonBlocking,
      Optional<ThreadKind> runsOn,
      Completion completion,
      Optional<ThreadKind> threadKind,
      ThreadKinds guards,
      boolean completed,
      boolean mayIgnore,
      boolean cancellationPoint,
      List<ParameterContract> parameters) {
    this(
        blocking,
        nonBlocking,
        runsOn,
        completion,
        threadKind,
        guards,
        completed,
        mayIgnore,
        cancellationPoint,
        false,
        false,
        false,
        false,
        parameters);
  }

  public MethodContract {
    parameters = List.copyOf(parameters);
    if (nonBlocking && blocking.isPresent()) {
      throw new IllegalArgumentException("both blocking and non-blocking");
    }
  }

  /** Returns what is stated about the parameter at {@code index}, counted from zero. */
  public ParameterContract parameter(int index) {
    return index >= 0 && index < parameters.size()
        ? parameters.get(index)
        : ParameterContract.NOTHING;
  }

  /** Returns whether the contract decides if the method blocks, so that no body need be read. */
  public boolean decidesBlocking() {
    return nonBlocking || blocking.isPresent();
  }

  /** Returns whether this contract states anything. */
  public boolean statesAnything() {
    return !equals(NOTHING)
        && (!parameters.stream().allMatch(ParameterContract.NOTHING::equals)
            || !withParameters(List.of()).equals(NOTHING));
  }

  private MethodContract withParameters(List<ParameterContract> replacement) {
    return new MethodContract(
        blocking,
        nonBlocking,
        runsOn,
        completion,
        threadKind,
        guards,
        completed,
        mayIgnore,
        cancellationPoint,
        owned,
        detached,
        acquires,
        releases,
        Objects.requireNonNull(replacement));
  }
}
