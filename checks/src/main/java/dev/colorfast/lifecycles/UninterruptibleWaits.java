package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MethodContract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds waits that no interrupt ends, in tasks that somebody in sight cancels by interrupting them.
 */
public final class UninterruptibleWaits {
  private final CallGraph graph;
  private final Values values;
  private final StartedTasks tasks;
  private final Set<CallSite> seen = new HashSet<>();
  private final List<UninterruptibleWait> found = new ArrayList<>();

  private UninterruptibleWaits(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    tasks = new StartedTasks(graph, values);
  }

  /**
   * A wait that keeps a cancelled task from ending.
   *
   * @param site the wait
   * @param cancel the call that cancels the task
   */
  public record UninterruptibleWait(CallSite site, CallSite cancel) {}

  /** Returns the waits of the compilation, in the order of those who cancel. */
  public static List<UninterruptibleWait> in(CallGraph graph) {
    UninterruptibleWaits search = new UninterruptibleWaits(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addCancelledIn(body);
      }
    }
    return search.found;
  }

  private void addCancelledIn(int body) {
    List<ResolvedCall> calls = graph.calls(body);
    for (int index = 0; index < calls.size(); index++) {
      ResolvedCall cancel = calls.get(index);
      if (cancels(cancel)) {
        tasks
            .startOf(new CallReference(graph.body(body).signature(), index))
            .flatMap(values::resolved)
            .filter(start -> tasks.isCancellable(start.site().callee()))
            .ifPresent(start -> addWaitsOf(start, cancel.site()));
      }
    }
  }

  private boolean cancels(ResolvedCall call) {
    return call.site().callee().descriptor().equals("(Z)Z")
        && graph.stated().effective(call.site()).map(MethodContract::releases).orElse(false);
  }

  private void addWaitsOf(ResolvedCall start, CallSite cancel) {
    for (int i = 0; i < start.site().arguments().size(); i++) {
      String type = Descriptors.parameterType(start.site().callee().descriptor(), i);
      for (int task : graph.callbacks(start.site().argument(i), Optional.empty(), type)) {
        for (ResolvedCall call : graph.calls(task)) {
          if (ignoresInterrupts(call) && seen.add(call.site())) {
            found.add(new UninterruptibleWait(call.site(), cancel));
          }
        }
      }
    }
  }

  private static boolean ignoresInterrupts(ResolvedCall call) {
    return call.contract()
        .blocking()
        .filter(blocking -> blocking.interrupt() == InterruptResponse.IGNORES)
        .filter(blocking -> blocking.timeoutParameter() < 0)
        .isPresent();
  }
}
