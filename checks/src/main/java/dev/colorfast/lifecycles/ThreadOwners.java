package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Classes of the compilation whose objects create an executor and end it with themselves: whoever
 * creates such an object has to end it, as he would the executor.
 *
 * <p>One that has a function of its own for that, or a task that does it, looks after itself.
 */
final class ThreadOwners {
  private final CallGraph graph;
  private final Ends ends;
  private final Map<String, Set<MethodSignature>> enders = new HashMap<>();
  private List<List<Integer>> callers = List.of();

  ThreadOwners(CallGraph graph, Ends ends) {
    this.graph = graph;
    this.ends = ends;
  }

  /**
   * Notes that objects of a class end their executor.
   *
   * @param end the call that ends it
   * @return whether whoever creates such an object has to end it, which was not known before
   */
  boolean add(String className, CallReference end) {
    Optional<MethodSignature> ending = ends.of(className);
    if (enders.containsKey(className)
        || ending.isEmpty()
        || !ending.get().owner().equals(className)) {
      return false;
    }
    Set<MethodSignature> all = bodiesThatReach(end.body());
    boolean isOwn = all.contains(ending.get());
    boolean isByItself =
        all.stream()
            .flatMap(body -> graph.numberOf(body).stream())
            .anyMatch(body -> isFunctionOf(className, graph.body(body)));
    if (!isOwn || isByItself) {
      return false;
    }
    enders.put(className, all);
    return true;
  }

  private static boolean isFunctionOf(String className, MethodFacts body) {
    String owner = body.signature().owner();
    boolean isInside = owner.equals(className) || owner.startsWith(className + '$');
    return isInside
        && (body.form() != MethodFacts.Form.METHOD
            || !owner.equals(className)
            || body.signature().name().equals("run"));
  }

  /** Returns whether objects of a class own threads, as far as that is known by now. */
  boolean include(String className) {
    return enders.containsKey(className);
  }

  /** Returns whether a call ends an object of such a class. */
  boolean areEndedBy(ResolvedCall call) {
    return call.bodies().stream()
        .map(target -> graph.body(target).signature())
        .anyMatch(target -> enders.values().stream().anyMatch(all -> all.contains(target)));
  }

  private Set<MethodSignature> bodiesThatReach(MethodSignature body) {
    Set<MethodSignature> found = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    graph.numberOf(body).ifPresent(open::add);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (found.add(graph.body(at).signature())) {
        open.addAll(callers().get(at));
        graph.body(at).enclosing().flatMap(graph::numberOf).ifPresent(open::add);
      }
    }
    return found;
  }

  private List<List<Integer>> callers() {
    if (callers.isEmpty()) {
      callers = new ArrayList<>();
      for (int body = 0; body < graph.size(); body++) {
        callers.add(new ArrayList<>(2));
      }
      for (int body = 0; body < graph.size(); body++) {
        for (ResolvedCall call : graph.calls(body)) {
          for (int target : call.bodies()) {
            callers.get(target).add(body);
          }
        }
      }
    }
    return callers;
  }
}
