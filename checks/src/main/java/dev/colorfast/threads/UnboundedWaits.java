package dev.colorfast.threads;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.Guards;
import dev.colorfast.solver.Summaries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds waits without a limit of time in what is done for a request: what a framework calls on a
 * worker, and what code on an event loop moves to one.
 */
public final class UnboundedWaits {
  private static final Set<BlockingKind> WAITS =
      Set.of(BlockingKind.RESULT, BlockingKind.QUEUE, BlockingKind.WAIT, BlockingKind.LOCK);
  private static final Set<String> LIMITS =
      Set.of("java.time.Duration", "java.util.concurrent.TimeUnit");
  private static final String LOCK = "java.util.concurrent.locks.Lock";

  /** What is done further down is seldom thought of as part of the request. */
  private static final int DEEPEST = 4;

  private final CallGraph graph;
  private final Guards guards;
  private final Map<Integer, Integer> depths = new HashMap<>();
  private final List<CallSite> found = new ArrayList<>();
  private final Set<CallSite> seen = new HashSet<>();

  private UnboundedWaits(Summaries summaries) {
    graph = summaries.graph();
    guards = summaries.guards();
  }

  /** Returns the waits of the compilation, nearest to what serves the request first. */
  public static List<CallSite> in(Summaries summaries, Collection<KnownThread> contexts) {
    UnboundedWaits search = new UnboundedWaits(summaries);
    search.search(search.requests(contexts));
    return search.found;
  }

  private Deque<Integer> requests(Collection<KnownThread> contexts) {
    Set<Integer> onLoop = new HashSet<>();
    contexts.stream()
        .filter(context -> context.thread() == ThreadKind.EVENT_LOOP)
        .forEach(context -> onLoop.add(context.body()));
    Deque<Integer> requests = new ArrayDeque<>();
    for (KnownThread context : contexts) {
      if (context.thread() == ThreadKind.WORKER
          && (isCalledByFramework(context) || isMovedFrom(onLoop, context.body()))) {
        requests.add(context.body());
        depths.put(context.body(), 0);
      }
    }
    return requests;
  }

  private static boolean isCalledByFramework(KnownThread context) {
    return context.reason() instanceof ThreadReason.Overrides
        || context.reason() instanceof ThreadReason.Stated;
  }

  private boolean isMovedFrom(Set<Integer> onLoop, int body) {
    return graph
        .body(body)
        .enclosing()
        .flatMap(graph::numberOf)
        .filter(onLoop::contains)
        .isPresent();
  }

  private void search(Deque<Integer> open) {
    while (!open.isEmpty()) {
      int body = open.poll();
      int depth = depths.get(body);
      for (ResolvedCall call : graph.calls(body)) {
        if (isUnbounded(call) && seen.add(call.site())) {
          found.add(call.site());
        }
        if (depth < DEEPEST && call.hasOneTarget()) {
          int target = call.targets().get(0);
          if (graph.isInCompilation(target) && depths.putIfAbsent(target, depth + 1) == null) {
            open.add(target);
          }
        }
      }
    }
  }

  private boolean isUnbounded(ResolvedCall call) {
    CallSite site = call.site();
    Optional<Blocking> blocking = call.contract().blocking();
    return blocking.isPresent()
        && WAITS.contains(blocking.get().kind())
        && blocking.get().timeoutParameter() < 0
        && Descriptors.parameterTypes(site.callee().descriptor()).stream()
            .noneMatch(LIMITS::contains)
        && !graph.hierarchy().isSubtype(site.callee().owner(), LOCK)
        && !guards.isCompleted(site);
  }
}
