package dev.colorfast.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the handle that a method returns completes or emits, and where the work behind it is done.
 *
 * @param on the kind of thread; {@link ThreadKind#CALLER} if whoever asks for the result gets it at
 *     once, or has the work done; {@link ThreadKind#COMPLETER} and {@link ThreadKind#EMITTER} if it
 *     is that of the receiver or, for a static method, of the first parameter
 * @param with the parameters that decide it, {@link ParameterContract#RECEIVER} among them: an
 *     executor by where it runs its tasks, a handle by where it completes, a function by the handle
 *     that it returns. They must agree
 * @param work the parameter with the executor on which the work of the receiver is begun, or {@link
 *     ParameterContract#NO_EXECUTOR}, or {@link #BY_WHOEVER_CALLS}
 */
public record Completion(Optional<ThreadKind> on, List<Integer> with, int work) {

  /** States nothing. */
  public static final Completion NOTHING =
      new Completion(Optional.empty(), List.of(), ParameterContract.NO_EXECUTOR);

  /** Stands for: whoever calls the method begins the work behind the handle that it returns. */
  public static final int BY_WHOEVER_CALLS = -3;

  public Completion {
    Objects.requireNonNull(on);
    with = List.copyOf(with);
  }

  /** Returns what is stated by the kind of thread alone. */
  public static Completion on(Optional<ThreadKind> kind) {
    return kind.isEmpty()
        ? NOTHING
        : new Completion(kind, List.of(), ParameterContract.NO_EXECUTOR);
  }

  /** Returns whether it is stated on which executor the work of the receiver is begun. */
  public boolean movesWork() {
    return work >= ParameterContract.RECEIVER;
  }

  /** Returns whether whoever calls the method begins the work behind the handle it returns. */
  public boolean isBegunByWhoeverCalls() {
    return work == BY_WHOEVER_CALLS;
  }

  /** Returns whether it is stated where the handle that is returned completes or emits. */
  public boolean statesWhere() {
    return on.isPresent() || !with.isEmpty() || movesWork();
  }
}
