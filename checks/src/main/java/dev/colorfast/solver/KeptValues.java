package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what was kept in a field or a collection before it is used.
 *
 * <p>Somebody put it there, and knows of it; it may have been there for a long time.
 */
public final class KeptValues {
  /** What gives back only what was put into it. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.Collection",
          "java.util.Iterator",
          "java.util.Map",
          "java.util.concurrent.atomic.AtomicReference");

  /** What passes through more methods than these is taken for new. */
  private static final int MOST_METHODS = 50;

  private final CallGraph graph;
  private final Map<String, Boolean> collections = new HashMap<>();
  private final Map<MethodSignature, Boolean> keepers = new HashMap<>();

  public KeptValues(CallGraph graph) {
    this.graph = graph;
  }

  /**
   * Returns whether a method gives back what a field or a collection holds, by its own body.
   *
   * @param receiverType the class of the object that it is called on, as far as it is known
   */
  public boolean takesOut(MethodSignature method, String receiverType) {
    return returned(method, receiverType).anyMatch(this::isHeld);
  }

  /** Returns whether a value may have been kept, however many methods it has come through. */
  public boolean isKept(Value value) {
    return isHeld(value)
        || value instanceof Value.Result result
            && keepers.computeIfAbsent(result.callee(), this::isKeeper);
  }

  private boolean isKeeper(MethodSignature method) {
    Set<MethodSignature> seen = new HashSet<>(Set.of(method));
    Deque<MethodSignature> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() <= MOST_METHODS) {
      MethodSignature next = open.remove();
      for (Value value : returned(next, next.owner()).toList()) {
        if (isHeld(value)) {
          return true;
        }
        if (value instanceof Value.Result result && seen.add(result.callee())) {
          open.add(result.callee());
        }
      }
    }
    return false;
  }

  private Stream<Value> returned(MethodSignature method, String receiverType) {
    return graph.hierarchy().bodies(method, receiverType).known().stream()
        .flatMap(body -> graph.facts().body(body).stream())
        .map(MethodFacts::returned)
        .flatMap(List::stream)
        .map(Operand::value);
  }

  private boolean isHeld(Value value) {
    return value instanceof Value.Field
        || value == Value.SHARED
        || value instanceof Value.Result result && isOfCollection(result.callee().owner());
  }

  private boolean isOfCollection(String type) {
    return collections.computeIfAbsent(
        type,
        each ->
            COLLECTIONS.contains(each)
                || graph.hierarchy().supertypes(each).stream().anyMatch(COLLECTIONS::contains));
  }
}
