package dev.colorfast.solver;

import dev.colorfast.model.ParameterReference;
import dev.colorfast.model.ThreadKind;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an executor runs its tasks, or a handle completes or emits.
 *
 * <p>Law: at most one of the two is there; neither if nothing is known.
 *
 * @param kind the kind of thread. {@link ThreadKind#CALLER} for an executor that runs each task
 *     where it is handed over, and for a handle that is complete, or does its work where it is
 *     begun
 * @param parameter the parameter that holds the executor or handle which decides
 * @param isLater whether a handle completes where it was asked for, but only once that thread is
 *     free again
 */
record Where(Optional<ThreadKind> kind, Optional<ParameterReference> parameter, boolean isLater) {

  /** Nothing is known. */
  static final Where UNKNOWN = new Where(Optional.empty(), Optional.empty(), false);

  /** Wherever the code is that hands over, or begins. */
  static final Where CALLER = on(ThreadKind.CALLER);

  /** Wherever the handle was asked for, when that thread is free again. */
  static final Where CALLER_LATER =
      new Where(Optional.of(ThreadKind.CALLER), Optional.empty(), true);

  Where {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(parameter);
  }

  static Where on(ThreadKind kind) {
    return new Where(Optional.of(kind), Optional.empty(), false);
  }

  static Where on(Optional<ThreadKind> kind) {
    return kind.map(Where::on).orElse(UNKNOWN);
  }

  static Where as(ParameterReference parameter) {
    return new Where(Optional.empty(), Optional.of(parameter), false);
  }

  boolean isCaller() {
    return kind.equals(Optional.of(ThreadKind.CALLER));
  }

  /** Returns the kind of thread, unless it is that of other code. */
  Optional<ThreadKind> thread() {
    return kind.filter(known -> !known.isRelative());
  }
}
