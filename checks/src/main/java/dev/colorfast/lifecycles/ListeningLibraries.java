package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ClassHierarchy.Bodies;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import java.util.List;
import java.util.Optional;

/**
 * Methods of libraries that listen to what they return, as their class files show: whoever drops it
 * loses nothing that the library has not told its log or its callback.
 */
final class ListeningLibraries {
  /** What is handed on through more methods than these is not followed. */
  private static final int MOST_STEPS = 4;

  private final CallGraph graph;
  private final Handles handles;
  private final FactSource facts;

  ListeningLibraries(CallGraph graph, Handles handles) {
    this.graph = graph;
    this.handles = handles;
    facts = graph.facts();
  }

  /**
   * Returns whether every method of a library that a call may run listens to what it returns. Who
   * implements an interface is known from the class path.
   */
  boolean include(ResolvedCall call) {
    CallSite site = call.site();
    if (!graph.isAbstract(site.callee())) {
      return listens(site.callee(), MOST_STEPS);
    }
    Bodies bodies = graph.hierarchy().bodies(site.callee(), site.receiver().type());
    return bodies.areAll()
        && !bodies.known().isEmpty()
        && bodies.known().stream().allMatch(body -> listens(body, MOST_STEPS));
  }

  private boolean listens(MethodSignature method, int steps) {
    MethodFacts body = facts.isInLibrary(method.owner()) ? facts.body(method).orElse(null) : null;
    List<Operand> returned = body == null ? List.of() : body.returned();
    return !returned.isEmpty()
        && returned.stream()
            .map(facts::linked)
            .allMatch(operand -> isHeard(operand.value(), body, steps));
  }

  private boolean isHeard(Value value, MethodFacts body, int steps) {
    if (!(value instanceof Value.Result result)) {
      return false;
    }
    MethodContract contract =
        graph.stated().effective(result.callee()).orElse(MethodContract.NOTHING);
    if (contract.mayIgnore() || contract.completed() && !handles.isFailed(result.callee())) {
      return true;
    }
    Optional<CallSite> made = callIn(body, result.at());
    boolean startsMore =
        contract.completion().with().stream().anyMatch(each -> each != ParameterContract.RECEIVER);
    if (!startsMore && made.filter(site -> handles.isStarted(site.receiver())).isPresent()) {
      // What only hands on the outcome of another handle fails with that.
      return isHeard(made.get().receiver().value(), body, steps);
    }
    return steps > 0 && listens(result.callee(), steps - 1);
  }

  private Optional<CallSite> callIn(MethodFacts body, Optional<CallReference> call) {
    return call.filter(at -> at.body().equals(body.signature()))
        .filter(at -> at.index() < body.calls().size())
        .map(at -> facts.linked(body.calls().get(at.index())));
  }
}
