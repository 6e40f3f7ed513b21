package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodContract;
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
import java.util.function.Predicate;

/**
 * Which bodies may give something back that they have not acquired themselves, at any depth. What
 * is given back is known by the field that holds it, or by the method that hands it out, whichever
 * object has the field.
 */
final class Releasers {
  private final Ways ways;
  private final CallGraph graph;
  private final Tokens tokens;
  private final Map<String, Set<Integer>> direct = new HashMap<>();
  private final Map<String, Set<Integer>> acquirers = new HashMap<>();
  private final Map<String, Set<Integer>> transitive = new HashMap<>();
  private final List<Set<Integer>> users = new ArrayList<>();
  private final Map<String, List<Integer>> bodiesOfClass = new HashMap<>();

  Releasers(Ways ways) {
    this.ways = ways;
    graph = ways.graph();
    tokens = new Tokens(graph);
    for (int body = 0; body < graph.size(); body++) {
      users.add(new HashSet<>(2));
    }
    for (int body = 0; body < graph.size(); body++) {
      noteBody(body);
    }
  }

  private void noteBody(int body) {
    MethodSignature signature = graph.body(body).signature();
    bodiesOfClass.computeIfAbsent(signature.owner(), unused -> new ArrayList<>()).add(body);
    int self = body;
    // Whoever makes a lambda may let it run.
    graph
        .body(body)
        .enclosing()
        .flatMap(graph::numberOf)
        .ifPresent(around -> users.get(self).add(around));
    for (ResolvedCall call : graph.calls(body)) {
      for (int target : call.bodies()) {
        users.get(target).add(body);
      }
      MethodContract contract = call.contract();
      if (contract.releases()) {
        note(direct, tokens.of(call.site()), body);
      }
      if (contract.acquires()) {
        note(acquirers, tokens.of(call.site()), body);
      }
    }
  }

  private static void note(Map<String, Set<Integer>> bodies, Optional<String> token, int body) {
    token.ifPresent(key -> bodies.computeIfAbsent(key, unused -> new HashSet<>()).add(body));
  }

  /** Returns by what the thing that a call is made on is known, if it is. */
  Optional<String> token(CallSite call) {
    return tokens.of(call);
  }

  /** Returns whether a body may give back what is known by a token. */
  boolean mayRelease(int body, String token) {
    return transitive.computeIfAbsent(token, this::closure).contains(body);
  }

  private Set<Integer> closure(String token) {
    Set<Integer> all = unbalanced(token);
    Deque<Integer> open = new ArrayDeque<>(all);
    while (!open.isEmpty()) {
      for (int user : users.get(open.poll())) {
        if (all.add(user)) {
          open.add(user);
        }
      }
    }
    return all;
  }

  /** Returns whether a call may give back what is known by a token, now or later. */
  boolean mayRelease(ResolvedCall call, String token) {
    if (call.bodies().stream().anyMatch(target -> mayRelease(target, token))) {
      return true;
    }
    if (call.site().callee().isConstructor() && mayReleaseIn(call.site().callee().owner(), token)) {
      return true;
    }
    return call.site().arguments().stream().anyMatch(operand -> mayReleaseIn(operand, token));
  }

  private boolean mayReleaseIn(Operand operand, String token) {
    Value value = graph.held(operand.value());
    if (value instanceof Value.Lambda lambda) {
      return graph.numberOf(lambda.body()).map(body -> mayRelease(body, token)).orElse(false);
    }
    return value instanceof Value.Instance instance && mayReleaseIn(instance.className(), token);
  }

  private boolean mayReleaseIn(String className, String token) {
    return graph.hierarchy().isInCompilation(className)
        && bodiesOfClass.getOrDefault(className, List.of()).stream()
            .anyMatch(body -> mayRelease(body, token));
  }

  /** Returns whether some body gives back what it has not acquired itself. */
  boolean isSplit(String token) {
    return !unbalanced(token).isEmpty();
  }

  private Set<Integer> unbalanced(String token) {
    Set<Integer> found = new HashSet<>(direct.getOrDefault(token, Set.of()));
    Set<Integer> acquiring = acquirers.getOrDefault(token, Set.of());
    found.removeIf(body -> acquiring.contains(body) && !beginsByReleasing(body, token));
    return found;
  }

  /** What is run for somebody may give back first what that one has acquired. */
  private boolean beginsByReleasing(int body, String token) {
    Paths paths = ways.through(body).orElse(null);
    if (paths == null) {
      return false;
    }
    boolean releases = false;
    for (int at : firstUses(body, token, paths)) {
      Event.Called called = (Event.Called) paths.points().get(at).event();
      if (!ways.call(body, called.call()).contract().releases()) {
        return false;
      }
      releases = true;
    }
    return releases;
  }

  /** Returns the points at which a body first does something to what is known by a token. */
  private List<Integer> firstUses(int body, String token, Paths paths) {
    Predicate<Point> uses =
        point ->
            point.event() instanceof Event.Called called
                && isUse(ways.call(body, called.call()), token);
    return Responses.pointsFrom(0, paths, uses).stream()
        .filter(at -> uses.test(paths.points().get(at)))
        .boxed()
        .toList();
  }

  private boolean isUse(ResolvedCall call, String token) {
    return (call.contract().acquires() || call.contract().releases())
        && tokens.of(call.site()).equals(Optional.of(token));
  }
}
