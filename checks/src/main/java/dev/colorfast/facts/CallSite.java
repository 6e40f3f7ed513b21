package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.List;
import java.util.Objects;

/**
 * One call in a body.
 *
 * @param callee the method that is named by the call
 * @param dispatch how its body is found
 * @param receiver what it is called on; {@link Operand#UNKNOWN} for static calls
 * @param arguments in order
 * @param guards what was found out on the way here, outermost first
 * @param isImplicit whether the source does not spell the call out, as with the closing of
 *     resources
 * @param isOnce whether it is made only the first time that the body runs, because the body tests
 *     and sets a field for that
 * @param position where a diagnostic about the call points
 */
public record CallSite(
    MethodSignature callee,
    Dispatch dispatch,
    Operand receiver,
    List<Operand> arguments,
    List<Guard> guards,
    boolean isImplicit,
    boolean isOnce,
    SourcePosition position) {
  public CallSite {
    Objects.requireNonNull(callee);
    Objects.requireNonNull(dispatch);
    Objects.requireNonNull(receiver);
    Objects.requireNonNull(position);
    arguments = List.copyOf(arguments);
    guards = List.copyOf(guards);
  }

  /** Returns the argument at the index, or one of which nothing is known (as in varargs). */
  public Operand argument(int index) {
    return index >= 0 && index < arguments.size() ? arguments.get(index) : Operand.UNKNOWN;
  }
}
