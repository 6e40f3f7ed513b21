package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds attempts to interrupt a task through a handle that does not reach it.
 *
 * <p>What a handle's {@code cancel} does is stated: it ends what is behind the handle, or it only
 * completes the handle. Only where the call is in sight that has started the task is it known that
 * there is one, and that nothing else listens.
 */
public final class IneffectiveCancellations {
  private final CallGraph graph;
  private final Values values;
  private final StartedTasks tasks;
  private final List<IneffectiveCancellation> found = new ArrayList<>();

  private IneffectiveCancellations(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    tasks = new StartedTasks(graph, values);
  }

  /** Returns the attempts of the compilation, in order. */
  public static List<IneffectiveCancellation> in(CallGraph graph) {
    IneffectiveCancellations search = new IneffectiveCancellations(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addIn(body);
      }
    }
    return List.copyOf(search.found);
  }

  private void addIn(int body) {
    List<ResolvedCall> calls = graph.calls(body);
    for (int call = 0; call < calls.size(); call++) {
      if (isCancel(calls.get(call).site())) {
        Optional<CallSite> start =
            tasks.startsOf(new CallReference(graph.body(body).signature(), call)).stream()
                .flatMap(each -> values.resolved(each).stream())
                .map(ResolvedCall::site)
                .filter(site -> !tasks.isCancellable(site.callee()))
                .findFirst();
        if (start.isPresent() && mayInterrupt(body, call)) {
          found.add(new IneffectiveCancellation(calls.get(call).site(), start.get()));
        }
      }
    }
  }

  /** Returns whether a call is to end a handle, and says whether to interrupt what is behind it. */
  private boolean isCancel(CallSite site) {
    return site.callee().descriptor().equals("(Z)Z")
        && Stream.concat(
                Stream.of(site.callee()), graph.stated().overridden(site.callee()).stream())
            .anyMatch(this::releases);
  }

  private boolean releases(MethodSignature method) {
    return graph.stated().effective(method).map(MethodContract::releases).orElse(false);
  }

  private boolean mayInterrupt(int body, int call) {
    return graph.paths(body).stream()
        .flatMap(paths -> paths.points().stream())
        .anyMatch(
            point ->
                point.event() instanceof Event.Called called
                    && called.call() == call
                    && called.arguments().equals(List.of(AccessPath.TRUE)));
  }
}
