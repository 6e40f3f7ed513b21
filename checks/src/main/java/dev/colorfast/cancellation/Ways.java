package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** The ways through bodies, each read once. */
final class Ways {
  private final CallGraph graph;
  private final Map<Integer, Optional<Paths>> read = new HashMap<>();

  Ways(CallGraph graph) {
    this.graph = graph;
  }

  CallGraph graph() {
    return graph;
  }

  /** Returns the ways through a body, if they can be read. */
  Optional<Paths> through(int body) {
    Optional<Paths> known = read.get(body);
    if (known == null) {
      known = canBeRead(body) ? graph.paths(body) : Optional.empty();
      read.put(body, known);
    }
    return known;
  }

  private boolean canBeRead(int body) {
    MethodFacts.Form form = graph.body(body).form();
    return graph.isInCompilation(body)
        && (form == MethodFacts.Form.METHOD || form == MethodFacts.Form.LAMBDA);
  }

  /** Returns a call of a body. */
  ResolvedCall call(int body, int call) {
    return graph.calls(body).get(call);
  }

  /** Returns the one body that a call surely runs, if its ways can be read. */
  Optional<Integer> target(ResolvedCall call) {
    return call.soleBody().filter(this::canBeRead);
  }

  /** Returns the chosen bodies, and those that call them at any depth. */
  Set<Integer> bodiesThatReach(IntPredicate chosen) {
    List<List<Integer>> callers = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      callers.add(new ArrayList<>(2));
    }
    Set<Integer> found = new HashSet<>();
    for (int body = 0; body < graph.size(); body++) {
      for (ResolvedCall call : graph.calls(body)) {
        for (int target : call.bodies()) {
          callers.get(target).add(body);
        }
      }
      if (chosen.test(body)) {
        found.add(body);
      }
    }
    Deque<Integer> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (int caller : callers.get(open.poll())) {
        if (found.add(caller)) {
          open.add(caller);
        }
      }
    }
    return found;
  }
}
