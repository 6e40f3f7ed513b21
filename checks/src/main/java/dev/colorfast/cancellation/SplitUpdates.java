package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.InterruptResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds waits between two assignments that belong together, under one lock: an interrupt that ends
 * the wait leaves the first made and the second not.
 *
 * <p>Two fields of an object belong together if another method of its class assigns both under a
 * lock, one right after the other. Whoever assigns the first again, or anything in a handler of the
 * interrupt, has thought of it.
 */
public final class SplitUpdates {
  private static final Set<String> WAIT_FOR_LOCK =
      Set.of("java.lang.Object", "java.util.concurrent.locks.Condition");

  private final CallGraph graph;
  private final Ways ways;
  private final Map<String, Map<Set<String>, Integer>> pairs = new HashMap<>();
  private final List<SplitUpdate> found = new ArrayList<>();

  private SplitUpdates(CallGraph graph) {
    this.graph = graph;
    ways = new Ways(graph);
  }

  /** Returns the waits of the compilation, in order. */
  public static List<SplitUpdate> in(CallGraph graph) {
    SplitUpdates search = new SplitUpdates(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)
          && graph.calls(body).stream().anyMatch(SplitUpdates::isInterruptible)) {
        search.addIn(body);
      }
    }
    return search.found;
  }

  private static boolean isInterruptible(ResolvedCall call) {
    return !WAIT_FOR_LOCK.contains(call.site().callee().owner())
        && !call.contract().acquires()
        && call.contract()
            .blocking()
            .filter(blocking -> blocking.interrupt() == InterruptResponse.THROWS)
            .isPresent();
  }

  private void addIn(int body) {
    Optional<Paths> read = ways.through(body);
    if (read.isEmpty()) {
      return;
    }
    Paths paths = read.get();
    BitSet held = heldIn(body, paths);
    for (int at = held.nextSetBit(0); at >= 0; at = held.nextSetBit(at + 1)) {
      if (paths.points().get(at).event() instanceof Event.Called called
          && isInterruptible(ways.call(body, called.call()))) {
        addAround(body, at, called.call(), held, paths);
      }
    }
  }

  /** The points at which a lock is surely held: all that follow where one is taken, to its end. */
  private BitSet heldIn(int body, Paths paths) {
    BitSet held = new BitSet();
    Predicate<Point> ends = point -> isEndOfHold(point, body);
    for (int at = 0; at < paths.points().size(); at++) {
      if (beginsHold(paths.points().get(at), body)) {
        held.or(Responses.pointsFrom(at, paths, ends));
      }
    }
    return held;
  }

  private boolean beginsHold(Point point, int body) {
    return point.event() instanceof Event.Entered
        || point.event() instanceof Event.Called called
            && ways.call(body, called.call()).contract().acquires();
  }

  private boolean isEndOfHold(Point point, int body) {
    return point.event() instanceof Event.Left
        || point.event() instanceof Event.Called called
            && ways.call(body, called.call()).contract().releases();
  }

  private void addAround(int body, int wait, int call, BitSet held, Paths paths) {
    Map<String, Event.Assigned> before = new HashMap<>();
    for (int at = held.nextSetBit(0); at >= 0; at = held.nextSetBit(at + 1)) {
      if (paths.points().get(at).event() instanceof Event.Assigned assigned
          && field(assigned).isPresent()
          && isStraightBefore(at, wait, held, paths)) {
        before.put(field(assigned).get(), assigned);
      }
    }
    Set<String> after = fieldsAfter(wait, held, paths);
    after.removeAll(before.keySet());
    if (before.isEmpty() || after.isEmpty() || isRepaired(wait, before.keySet(), paths)) {
      return;
    }
    MethodFacts facts = graph.body(body);
    before.forEach(
        (first, assigned) ->
            after.stream()
                .filter(second -> together(facts, first, second, body).isPresent())
                .findFirst()
                .ifPresent(
                    second ->
                        found.add(
                            new SplitUpdate(
                                facts,
                                ways.call(body, call).site(),
                                first,
                                assigned.position(),
                                second,
                                graph.body(together(facts, first, second, body).get())))));
  }

  private static boolean isStraightBefore(int assignment, int wait, BitSet held, Paths paths) {
    BitSet after = Responses.pointsFrom(assignment, paths, point -> false);
    BitSet back = Responses.pointsFrom(wait, paths, point -> false);
    return after.get(wait) && !back.get(assignment) && held.get(wait);
  }

  private static Set<String> fieldsAfter(int wait, BitSet held, Paths paths) {
    Set<String> fields = new HashSet<>();
    BitSet after = Responses.pointsFrom(wait, paths, point -> false);
    after.and(held);
    after.stream()
        .mapToObj(at -> paths.points().get(at).event())
        .filter(Event.Assigned.class::isInstance)
        .forEach(event -> field((Event.Assigned) event).ifPresent(fields::add));
    return fields;
  }

  /** Returns the field of this object that is assigned. */
  private static Optional<String> field(Event.Assigned assigned) {
    AccessPath target = assigned.target();
    return target.root() instanceof Root.This && target.fields().size() == 1
        ? Optional.of(target.fields().get(0))
        : Optional.empty();
  }

  /** Returns whether the interrupt does not leave the body, or something is assigned on its way. */
  private static boolean isRepaired(int wait, Set<String> before, Paths paths) {
    Deque<Integer> open = new ArrayDeque<>();
    for (Raise raise : paths.points().get(wait).raises()) {
      if (raise.exception().equals(Interrupts.EXCEPTION)) {
        open.add(raise.to());
      }
    }
    if (open.isEmpty()) {
      return true;
    }
    BitSet seen = new BitSet();
    boolean leaves = false;
    while (!open.isEmpty()) {
      int at = open.poll();
      leaves |= at == Paths.THROWN;
      if (at < 0 || seen.get(at)) {
        continue;
      }
      seen.set(at);
      Point point = paths.points().get(at);
      if (point.event() instanceof Event.Assigned assigned && !assigned.target().isLocal()) {
        return true;
      }
      open.addAll(point.next());
      if (Responses.isThrowing(point)) {
        point.raises().forEach(raise -> open.add(raise.to()));
      }
    }
    return !leaves;
  }

  /** Returns another body of the class that assigns both fields, one right after the other. */
  private Optional<Integer> together(MethodFacts facts, String first, String second, int except) {
    Integer body =
        pairs.computeIfAbsent(facts.signature().owner(), this::pairsOf).get(Set.of(first, second));
    return Optional.ofNullable(body).filter(known -> known != except);
  }

  private Map<Set<String>, Integer> pairsOf(String className) {
    Map<Set<String>, Integer> all = new HashMap<>();
    for (int body = 0; body < graph.size(); body++) {
      MethodFacts facts = graph.body(body);
      if (facts.signature().owner().equals(className) && !facts.signature().isConstructor()) {
        int number = body;
        ways.through(body).ifPresent(paths -> addPairs(number, paths, all));
      }
    }
    return all;
  }

  private void addPairs(int body, Paths paths, Map<Set<String>, Integer> all) {
    BitSet held = heldIn(body, paths);
    for (int at = held.nextSetBit(0); at >= 0; at = held.nextSetBit(at + 1)) {
      Point point = paths.points().get(at);
      if (point.event() instanceof Event.Assigned one
          && point.next().size() == 1
          && point.next().get(0) >= 0
          && paths.points().get(point.next().get(0)).event() instanceof Event.Assigned other
          && field(one).isPresent()
          && field(other).isPresent()
          && !field(one).equals(field(other))) {
        all.putIfAbsent(Set.of(field(one).get(), field(other).get()), body);
      }
    }
  }
}
