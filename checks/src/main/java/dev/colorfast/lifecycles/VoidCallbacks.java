package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import java.util.List;
import java.util.Optional;

/**
 * Callbacks that do nothing but start something, for a method that throws their result away and
 * goes on: the step of a chain, or the body of a loop.
 */
final class VoidCallbacks {
  private final CallGraph graph;
  private final Handles handles;

  VoidCallbacks(CallGraph graph, Handles handles) {
    this.graph = graph;
    this.handles = handles;
  }

  /**
   * Returns the method that throws a handle away with the result of the callback which is all that
   * the call is.
   *
   * @param call the call that returns the handle, which is dropped
   * @param stated what is stated about it
   */
  Optional<MethodSignature> thatDrops(CallReference call, MethodContract stated) {
    MethodFacts body = graph.numberOf(call.body()).map(graph::body).orElseThrow();
    Optional<Integer> around =
        body.form() == MethodFacts.Form.METHOD
            ? Optional.empty()
            : body.enclosing().flatMap(graph::numberOf);
    boolean returnsSomething = !body.signature().descriptor().endsWith(")V");
    if (around.isEmpty()
        || returnsSomething
        || !isAllThatIsDone(call, body)
        || isSubmission(stated)) {
      return Optional.empty();
    }
    Value callback = new Value.Lambda(body.signature());
    for (ResolvedCall given : graph.calls(around.get())) {
      for (int i = 0; i < given.site().arguments().size(); i++) {
        if (given.site().argument(i).value().equals(callback) && goesOn(given, i)) {
          return Optional.of(given.site().callee());
        }
      }
    }
    return Optional.empty();
  }

  /** A chain goes on with its next step, a loop with its next element. */
  private boolean goesOn(ResolvedCall given, int index) {
    boolean isStep = handles.start(given.site().receiver().type()).isPresent();
    MethodContract contract =
        given.contract() != MethodContract.NOTHING
            ? given.contract()
            : graph.stated().effective(given.site()).orElse(MethodContract.NOTHING);
    return isStep || contract.parameter(index).runsOn().equals(Optional.of(ThreadKind.CALLER));
  }

  private boolean isAllThatIsDone(CallReference call, MethodFacts body) {
    Uses uses = graph.facts().uses(body.signature().owner());
    List<CallSite> calls = body.calls();
    for (int index = 0; index < calls.size(); index++) {
      CallReference other = new CallReference(body.signature(), index);
      MethodSignature callee = calls.get(index).callee();
      boolean isStatement =
          callee.descriptor().endsWith(")V") && !callee.isConstructor()
              || uses.of(new Origin.Result(other)).stream().anyMatch(Use.Dropped.class::isInstance);
      if (isStatement && !other.equals(call) && !calls.get(index).isImplicit()) {
        return false;
      }
    }
    return true;
  }

  /** Who gives tasks to an executor in a loop means to have them run. */
  private static boolean isSubmission(MethodContract stated) {
    return stated.parameters().stream()
        .anyMatch(parameter -> parameter.executor() == ParameterContract.RECEIVER);
  }
}
