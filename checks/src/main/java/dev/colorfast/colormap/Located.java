package dev.colorfast.colormap;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.SourcePosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** In which method or lambda a place of the source stands. */
final class Located {
  private final CallGraph graph;
  private final Map<SourcePosition, Integer> calls = new HashMap<>();
  private final NavigableMap<SourcePosition, Integer> declared = new TreeMap<>();

  Located(CallGraph graph) {
    this.graph = graph;
    for (int body = 0; body < graph.size(); body++) {
      if (!graph.isInCompilation(body)) {
        continue;
      }
      if (graph.body(body).form() == MethodFacts.Form.METHOD) {
        declared.putIfAbsent(graph.body(body).position(), body);
      }
      for (ResolvedCall call : graph.calls(body)) {
        calls.putIfAbsent(call.site().position(), body);
      }
    }
  }

  /** Returns the name of the method or lambda, if it is known. */
  Optional<String> method(SourcePosition place) {
    Integer body = calls.get(place);
    if (body == null) {
      Map.Entry<SourcePosition, Integer> before = declared.floorEntry(place);
      boolean isInFile = before != null && before.getKey().file().equals(place.file());
      body = isInFile ? before.getValue() : null;
    }
    return Optional.ofNullable(body).flatMap(this::shown);
  }

  /** A reference stands where it is written. */
  private Optional<String> shown(int body) {
    Set<Integer> seen = new HashSet<>();
    Optional<Integer> at = Optional.of(body);
    while (at.isPresent() && seen.add(at.get())) {
      MethodFacts facts = graph.body(at.get());
      if (facts.form() == MethodFacts.Form.METHOD || facts.form() == MethodFacts.Form.LAMBDA) {
        return Optional.of(facts.signature().toString());
      }
      at = facts.enclosing().flatMap(graph::numberOf);
    }
    return Optional.empty();
  }
}
