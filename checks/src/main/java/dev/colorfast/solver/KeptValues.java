package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
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
import java.util.Optional;
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

  /** Of a longer chain of calls the rest is not looked at. */
  private static final int MOST_STEPS = 8;

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
            && !isFresh(result)
            && keepers.computeIfAbsent(result.callee(), this::isKeeper);
  }

  /** Returns whether a type is one that gives back only what was put into it. */
  public boolean isOfCollection(String type) {
    return collections.computeIfAbsent(
        type,
        each ->
            COLLECTIONS.contains(each)
                || graph.hierarchy().supertypes(each).stream().anyMatch(COLLECTIONS::contains));
  }

  /** Of new work it is known where it will be done. */
  private boolean isFresh(Value.Result result) {
    return isOfNewObject(result)
        || graph
            .stated()
            .effective(result.callee())
            .flatMap(contract -> contract.completion().on())
            .filter(kind -> !kind.isRelative())
            .isPresent();
  }

  /** What an object hands out that the same body has just made is as new as the object. */
  private boolean isOfNewObject(Value.Result result) {
    return result
        .at()
        .flatMap(graph::call)
        .filter(
            call ->
                call.site().receiver().value() instanceof Value.Instance made
                    && made.exact()
                    && !isAround(made.className(), result.at().get().body().owner()))
        .isPresent();
  }

  /** The object itself, or one around it, is of a known class too, and has been there before. */
  private static boolean isAround(String outer, String inner) {
    return inner.equals(outer) || inner.startsWith(outer + '$');
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
        if (value instanceof Value.Result result && !isFresh(result) && seen.add(result.callee())) {
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
        || value instanceof Value.Result result
            && (isOfCollection(result.callee().owner()) || isOfContainer(result));
  }

  /** A library's method that returns objects of any type, and runs nothing, has not made them. */
  private boolean isOfContainer(Value.Result result) {
    MethodSignature callee = result.callee();
    return callee.descriptor().endsWith(")Ljava/lang/Object;")
        && !graph.hierarchy().isInCompilation(callee.owner())
        && !graph.hierarchy().isFunctional(callee.owner())
        && result.at().flatMap(graph::call).filter(this::runsNothing).isPresent();
  }

  /** What has come out of a function that a call on the way has got is as new as that made it. */
  private boolean runsNothing(ResolvedCall call) {
    Optional<ResolvedCall> at = Optional.of(call);
    for (int steps = 0; steps < MOST_STEPS && at.isPresent(); steps++) {
      boolean runs =
          !at.get().bodies().isEmpty()
              || at.get().site().arguments().stream()
                  .anyMatch(argument -> argument.value() instanceof Value.Lambda);
      if (runs) {
        return false;
      }
      at = at.flatMap(this::receiver);
    }
    return true;
  }

  private Optional<ResolvedCall> receiver(ResolvedCall call) {
    return call.site().receiver().value() instanceof Value.Result result
        ? result.at().flatMap(graph::call)
        : Optional.empty();
  }
}
