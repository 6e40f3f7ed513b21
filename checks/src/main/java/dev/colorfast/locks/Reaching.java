package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The bodies of a compilation that make certain calls, and those that surely run them. */
final class Reaching {
  private final BitSet bodies;

  private Reaching(BitSet bodies) {
    this.bodies = bodies;
  }

  /** Finds the bodies that make a call which is chosen, and all that lead there. */
  static Reaching of(CallGraph graph, Predicate<ResolvedCall> chosen) {
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body) && graph.calls(body).stream().anyMatch(chosen)) {
        found.set(body);
        open.add(body);
      }
    }
    if (!open.isEmpty()) {
      List<List<Integer>> callers = callers(graph);
      while (!open.isEmpty()) {
        for (int caller : callers.get(open.poll())) {
          if (!found.get(caller)) {
            found.set(caller);
            open.add(caller);
          }
        }
      }
    }
    return new Reaching(found);
  }

  /** A lambda may be run by the method around it. */
  private static List<List<Integer>> callers(CallGraph graph) {
    List<List<Integer>> callers = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      callers.add(new ArrayList<>(1));
    }
    for (int body = 0; body < graph.size(); body++) {
      if (!graph.isInCompilation(body)) {
        continue;
      }
      for (ResolvedCall call : graph.calls(body)) {
        if (call.hasOneTarget()) {
          callers.get(call.targets().get(0)).add(body);
        }
      }
      graph.body(body).enclosing().flatMap(graph::numberOf).ifPresent(callers.get(body)::add);
    }
    return callers;
  }

  boolean isEmpty() {
    return bodies.isEmpty();
  }

  boolean contains(int body) {
    return bodies.get(body);
  }
}
