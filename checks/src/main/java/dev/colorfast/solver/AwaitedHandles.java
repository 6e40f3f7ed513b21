package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Condition;
import dev.colorfast.model.Effect;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterReference;
import dev.colorfast.model.Pending;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether a handle that is waited for may have been complete for a long time.
 *
 * <p>A handle that the same chain of calls has just got from whoever started the work is waited
 * for. One that a field or a collection has held is somebody else's: mostly it is complete, and the
 * wait is only there for the first who comes. Of a parameter the callers tell.
 */
final class AwaitedHandles {
  private final CallGraph graph;
  private final Map<String, Boolean> eager = new HashMap<>();
  private final KeptValues kept;

  AwaitedHandles(CallGraph graph) {
    this.graph = graph;
    kept = new KeptValues(graph);
  }

  /**
   * Returns whether a call that waits by itself may find what it waits for complete.
   *
   * @param body the body with the call, of whose own parameters its callers tell
   */
  boolean mayBeComplete(CallSite call, MethodSignature body) {
    return isEager(call.receiver().type())
        ? mayBeHeld(call.receiver(), body)
        : call.arguments().stream()
            .anyMatch(argument -> isEager(argument.type()) && mayBeHeld(argument, body));
  }

  /** Returns the condition under which a call waits, if it waits for a parameter of the body. */
  Optional<Condition> condition(CallSite call, MethodSignature body) {
    if (isEager(call.receiver().type())) {
      return condition(call.receiver(), body);
    }
    return call.arguments().stream()
        .filter(argument -> isEager(argument.type()))
        .findFirst()
        .flatMap(argument -> condition(argument, body));
  }

  private static Optional<Condition> condition(Operand handle, MethodSignature body) {
    return ownParameter(handle, body).map(Pending::new);
  }

  private static Optional<ParameterReference> ownParameter(Operand operand, MethodSignature body) {
    return operand.value() instanceof Value.Parameter parameter && parameter.method().equals(body)
        ? Optional.of(new ParameterReference(body, parameter.index()))
        : Optional.empty();
  }

  /**
   * Returns whether what is called may find the handle complete that its effect depends on.
   *
   * @param body the body with the call, of whose own parameters its callers tell
   */
  boolean mayBeComplete(CallSite call, Effect.Blocks theirs, MethodSignature body) {
    return theirs.onlyIf().orElse(null) instanceof Pending pending
        && mayBeHeld(call.argument(pending.parameter().index()), body);
  }

  private boolean mayBeHeld(Operand handle, MethodSignature body) {
    return handle.value() instanceof Value.Parameter
        ? ownParameter(handle, body).isEmpty()
        : handle.value() == Value.NULL || kept.isKept(handle.value());
  }

  /** Work that starts only when somebody waits for it is never complete before. */
  private boolean isEager(String type) {
    return !type.isEmpty() && eager.computeIfAbsent(type, this::isStatedEager);
  }

  private boolean isStatedEager(String type) {
    return graph.stated().handleStart(type).filter(HandleStart.EAGER::equals).isPresent();
  }
}
