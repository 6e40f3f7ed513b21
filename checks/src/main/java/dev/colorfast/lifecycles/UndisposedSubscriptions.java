package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds periodic tasks that an object starts on an executor which it does not own, and whose handle
 * it drops, so that its own end cannot end them.
 */
public final class UndisposedSubscriptions {
  private final CallGraph graph;
  private final Values values;
  private final Ends ends;

  private UndisposedSubscriptions(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    ends = new Ends(graph);
  }

  /** Returns what the bodies of the compilation start and cannot end, in order. */
  public static List<UndisposedSubscription> in(CallGraph graph) {
    UndisposedSubscriptions search = new UndisposedSubscriptions(graph);
    List<UndisposedSubscription> found = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addIn(body, found);
      }
    }
    return found;
  }

  private void addIn(int number, List<UndisposedSubscription> found) {
    MethodSignature body = graph.body(number).signature();
    List<ResolvedCall> calls = graph.calls(number);
    for (int index = 0; index < calls.size(); index++) {
      CallReference start = new CallReference(body, index);
      if (Values.isEndless(calls.get(index).contract())
          && graph.facts().uses(body.owner()).knows(new Origin.Result(start))
          && values.fateOf(start).isUnused()
          && isOnForeignExecutor(start)) {
        int call = index;
        ends.of(method(body).owner())
            .ifPresent(
                end -> found.add(new UndisposedSubscription(start, calls.get(call).site(), end)));
      }
    }
  }

  /** The method around a lambda belongs to the object that a lambda speaks of. */
  private MethodSignature method(MethodSignature body) {
    MethodSignature method = body;
    Optional<MethodFacts> at = graph.facts().body(body);
    while (at.isPresent()) {
      method = at.get().signature();
      at =
          at.get().form() == MethodFacts.Form.METHOD
              ? Optional.empty()
              : at.get().enclosing().flatMap(graph.facts()::body);
    }
    return method;
  }

  private boolean isOnForeignExecutor(CallReference start) {
    Origin executor = values.receiverOf(start);
    return executor instanceof Origin.Field field
        ? values.assignedTo(field).stream().anyMatch(this::isForeign)
        : isForeign(executor);
  }

  private boolean isForeign(Origin executor) {
    return executor instanceof Origin.Parameter
        || executor instanceof Origin.Result result
            && values.resolved(result.call()).filter(call -> !creates(call)).isPresent();
  }

  private boolean creates(ResolvedCall call) {
    return call.site().callee().isConstructor()
        || call.contract().owned()
        || !call.bodies().isEmpty() && !isAccessor(call);
  }

  /** What another object has in a field is that object's. */
  private boolean isAccessor(ResolvedCall call) {
    return call.bodies().stream()
        .map(target -> graph.body(target).signature())
        .allMatch(
            target -> {
              List<Origin> returned = values.returnedBy(target);
              return !returned.isEmpty()
                  && returned.stream().allMatch(Origin.Field.class::isInstance);
            });
  }
}
