package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names what is acquired and given back by the field that holds it, or by the method that hands it
 * out, whichever object has the field.
 */
final class Tokens {
  private final CallGraph graph;
  private final Map<MethodSignature, String> methods = new HashMap<>();

  Tokens(CallGraph graph) {
    this.graph = graph;
  }

  /** Returns by what the thing that a call is made on is known, if it is. */
  Optional<String> of(CallSite call) {
    Value made = call.receiver().value();
    if (made instanceof Value.Field field) {
      return Optional.of(name(field));
    }
    return made instanceof Value.Result result
        ? Optional.of(methods.computeIfAbsent(result.callee(), this::name))
        : Optional.empty();
  }

  private static String name(Value.Field field) {
    return "field " + field.owner() + '.' + field.name();
  }

  /** What a method always hands out from the same field is known by that. */
  private String name(MethodSignature method) {
    List<MethodSignature> bodies = graph.hierarchy().bodies(method, method.owner()).known();
    List<Operand> returned =
        bodies.size() == 1
            ? graph.numberOf(bodies.get(0)).map(graph::returned).orElse(List.of())
            : List.of();
    return returned.size() == 1 && returned.get(0).value() instanceof Value.Field field
        ? name(field)
        : "result " + method;
  }
}
