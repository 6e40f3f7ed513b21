package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
      known =
          graph.isInCompilation(body) && isWritten(graph.body(body))
              ? graph.paths(body)
              : Optional.empty();
      read.put(body, known);
    }
    return known;
  }

  private static boolean isWritten(MethodFacts body) {
    return body.form() == MethodFacts.Form.METHOD || body.form() == MethodFacts.Form.LAMBDA;
  }

  /** Returns a call of a body. */
  ResolvedCall call(int body, int call) {
    return graph.calls(body).get(call);
  }

  /** Returns the one body that a call surely runs, if its ways can be read. */
  Optional<Integer> target(ResolvedCall call) {
    List<Integer> targets = call.targets();
    return call.hasOneTarget() && through(targets.get(0)).isPresent()
        ? Optional.of(targets.get(0))
        : Optional.empty();
  }
}
