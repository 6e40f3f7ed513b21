package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A body of the compilation that runs on a thread of some kind.
 *
 * @param body its number in the call graph
 * @param because why the code that it begins with is known to run there
 * @param from the body that calls it; null for the first one
 * @param at where it is called
 */
record OnThread(int body, KnownThread because, OnThread from, SourcePosition at) {

  /** Returns everything that surely runs on threads of some kinds, nearest first. */
  static List<OnThread> reached(
      Summaries summaries, Collection<KnownThread> contexts, Predicate<ThreadKind> kinds) {
    CallGraph graph = summaries.graph();
    Set<Integer> seen = new HashSet<>();
    Deque<OnThread> open = new ArrayDeque<>();
    for (KnownThread context : contexts) {
      if (kinds.test(context.thread()) && seen.add(context.body())) {
        open.add(new OnThread(context.body(), context, null, SourcePosition.NONE));
      }
    }
    List<OnThread> reached = new ArrayList<>();
    while (!open.isEmpty()) {
      OnThread at = open.poll();
      reached.add(at);
      List<ResolvedCall> calls = graph.calls(at.body);
      for (int call = 0; call < calls.size(); call++) {
        ResolvedCall resolved = calls.get(call);
        if (at.isExcluded(resolved, summaries)) {
          continue;
        }
        List<Integer> next = new ArrayList<>(summaries.calledBack(at.body, call));
        if (resolved.hasOneTarget()) {
          next.add(resolved.targets().get(0));
        }
        for (int body : next) {
          if (graph.isInCompilation(body) && seen.add(body)) {
            open.add(new OnThread(body, at.because, at, resolved.site().position()));
          }
        }
      }
    }
    return reached;
  }

  /** Returns whether a test keeps this thread from making a call. */
  boolean isExcluded(ResolvedCall call, Summaries summaries) {
    return summaries.guards().excluded(call.site()).contains(because.thread());
  }

  /**
   * Returns the way to a place in this body.
   *
   * @return for each body on the way, outermost first, where it makes the next call
   */
  List<Step> way(SourcePosition place) {
    Deque<Step> steps = new ArrayDeque<>();
    SourcePosition next = place;
    for (OnThread each = this; each != null; each = each.from) {
      steps.push(new Step(each.body, next));
      next = each.at;
    }
    return new ArrayList<>(steps);
  }
}
