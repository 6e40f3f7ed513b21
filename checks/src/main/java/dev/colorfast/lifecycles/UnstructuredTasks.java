package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds threads and tasks that a constructor or a callback starts, and of which nobody keeps what
 * it takes to wait for them or to cancel them.
 *
 * <p>An executor of one's own has an owner, and so have its tasks; the common pool has none.
 */
public final class UnstructuredTasks {
  private static final String THREAD = "java.lang.Thread";

  /** What only prepares a thread, or lets it go. */
  private static final Set<String> NO_OWNERSHIP =
      Set.of("start", "setDaemon", "setName", "setPriority", "setUncaughtExceptionHandler");

  private final CallGraph graph;
  private final Values values;
  private final Handles handles;
  private final Set<Integer> callbacks;
  private final List<CallSite> found = new ArrayList<>();

  private UnstructuredTasks(CallGraph graph, Set<Integer> callbacks) {
    this.graph = graph;
    this.callbacks = callbacks;
    values = new Values(graph);
    handles = new Handles(graph);
  }

  /**
   * Returns the calls that start such threads and tasks, in order.
   *
   * @param callbacks the bodies that somebody else's threads run
   */
  public static List<CallSite> in(CallGraph graph, Set<Integer> callbacks) {
    UnstructuredTasks search = new UnstructuredTasks(graph, callbacks);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body) && search.isToBeStructured(body)) {
        search.addIn(body);
      }
    }
    return search.found;
  }

  private boolean isToBeStructured(int body) {
    MethodFacts facts = graph.body(body);
    boolean isConstructor =
        facts.form() == MethodFacts.Form.METHOD && facts.signature().isConstructor();
    return isConstructor || callbacks.contains(body);
  }

  private void addIn(int body) {
    List<ResolvedCall> calls = graph.calls(body);
    for (int index = 0; index < calls.size(); index++) {
      CallReference call = new CallReference(graph.body(body).signature(), index);
      ResolvedCall resolved = calls.get(index);
      boolean isKnown = graph.facts().uses(call.body().owner()).knows(new Origin.Result(call));
      if (isKnown && (isLostThread(call, resolved) || isLostTask(call, resolved))) {
        found.add(resolved.site());
      }
    }
  }

  private boolean isLostThread(CallReference call, ResolvedCall created) {
    MethodSignature callee = created.site().callee();
    if (!callee.isConstructor() || !callee.owner().equals(THREAD)) {
      return false;
    }
    Fate fate = values.fateOf(call);
    List<String> called =
        fate.calls().stream()
            .flatMap(each -> values.resolved(each).stream())
            .map(each -> each.site().callee().name())
            .toList();
    return fate.stored().isEmpty()
        && fate.ends().size() == called.size()
        && called.contains("start")
        && NO_OWNERSHIP.containsAll(called);
  }

  private boolean isLostTask(CallReference call, ResolvedCall started) {
    MethodContract contract = values.stated(started);
    boolean isOfCommonPool =
        contract.parameters().stream()
            .anyMatch(
                parameter ->
                    isOnCommonPool(parameter) && !parameter.detached() && !contract.detached());
    boolean isHandle =
        handles.returnedBy(started.site().callee()).filter(HandleStart.EAGER::equals).isPresent();
    return isOfCommonPool
        && isHandle
        && !handles.isStarted(started.site().receiver())
        && values.fateOf(call).isUnused();
  }

  private static boolean isOnCommonPool(ParameterContract parameter) {
    return parameter.runsOn().equals(Optional.of(ThreadKind.COMMON_POOL));
  }
}
