package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.ClassHierarchy;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * The ways that lead from where something is created to the ends of its body.
 *
 * <p>Exceptions that calls do not declare are passed over: everything may throw them, and who reads
 * of each such way learns nothing.
 */
final class Ways {
  private final MethodFacts body;
  private final Paths paths;
  private final ClassHierarchy hierarchy;

  Ways(MethodFacts body, Paths paths, ClassHierarchy hierarchy) {
    this.body = body;
    this.paths = paths;
    this.hierarchy = hierarchy;
  }

  /**
   * A way on which nobody ends what was created.
   *
   * @param exception the exception that leads there, if one does
   * @param position where the way leaves the one on which it is ended
   * @param call the call that throws the exception, by its index; -1 if none does
   */
  record Lost(Optional<String> exception, SourcePosition position, int call) {}

  /**
   * Returns a way from a creation out of the body on which none of some calls is made: one that an
   * exception takes, or that returns something before the calls. Where a test decides whether they
   * are made there is none: it may be the same one that decides whether there is anything to end.
   *
   * @param creation the index of the call that creates
   * @param ends the indexes of the calls that end what is created
   */
  Optional<Lost> past(int creation, Set<Integer> ends) {
    BitSet releasing = pointsOf(ends::contains);
    BitSet beforeEnd = before(releasing);
    BitSet seen = pointsOf(call -> call == creation);
    Deque<Integer> open = new ArrayDeque<>();
    seen.stream().forEach(at -> open.addAll(paths.points().get(at).next()));
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at < 0 || seen.get(at) || releasing.get(at)) {
        continue;
      }
      seen.set(at);
      Point point = paths.points().get(at);
      for (Raise raise : point.raises()) {
        boolean isThrown = point.event() instanceof Event.Threw || isDeclared(raise.exception());
        if (isThrown && !isIn(beforeEnd, raise.to())) {
          int thrower = point.event() instanceof Event.Called call ? call.call() : -1;
          return Optional.of(
              new Lost(Optional.of(raise.exception()), placeOf(point.event()), thrower));
        }
        if (isThrown) {
          open.add(raise.to());
        }
      }
      for (int next : point.next()) {
        if (isIn(beforeEnd, next)) {
          open.add(next);
          continue;
        }
        Optional<Lost> left = leftWithoutEnd(next, releasing);
        if (left.isPresent()) {
          return left;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(BitSet points, int point) {
    return point >= 0 && points.get(point);
  }

  private BitSet pointsOf(IntPredicate calls) {
    BitSet found = new BitSet();
    for (int at = 0; at < paths.points().size(); at++) {
      if (paths.points().get(at).event() instanceof Event.Called called
          && calls.test(called.call())) {
        found.set(at);
      }
    }
    return found;
  }

  /** The points from which one of the given ones may be reached, these included. */
  private BitSet before(BitSet targets) {
    List<List<Integer>> previous = new ArrayList<>();
    paths.points().forEach(unused -> previous.add(new ArrayList<>(2)));
    for (int at = 0; at < paths.points().size(); at++) {
      for (int next : successors(at)) {
        previous.get(next).add(at);
      }
    }
    return reached(targets, previous::get);
  }

  private List<Integer> successors(int at) {
    Point point = paths.points().get(at);
    List<Integer> all = new ArrayList<>(point.next());
    point.raises().forEach(raise -> all.add(raise.to()));
    all.removeIf(next -> next < 0);
    return all;
  }

  private static BitSet reached(BitSet from, IntFunction<List<Integer>> edges) {
    BitSet seen = (BitSet) from.clone();
    Deque<Integer> open = new ArrayDeque<>();
    from.stream().forEach(open::add);
    while (!open.isEmpty()) {
      for (int next : edges.apply(open.poll())) {
        if (!seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return seen;
  }

  /** A statement that returns or throws, and is not also reached when everything is ended. */
  private Optional<Lost> leftWithoutEnd(int start, BitSet releasing) {
    if (start < 0) {
      return Optional.empty();
    }
    BitSet first = new BitSet();
    first.set(start);
    BitSet here = reached(first, this::successors);
    here.andNot(reached(releasing, this::successors));
    return here.stream().mapToObj(this::leaving).flatMap(Optional::stream).findFirst();
  }

  private Optional<Lost> leaving(int at) {
    Point point = paths.points().get(at);
    if (point.event() instanceof Event.Returned) {
      return Optional.of(new Lost(Optional.empty(), placeOf(point.event()), -1));
    }
    return point.event() instanceof Event.Threw
        ? point.raises().stream()
            .filter(raise -> raise.to() == Paths.THROWN)
            .map(raise -> new Lost(Optional.of(raise.exception()), placeOf(point.event()), -1))
            .findFirst()
        : Optional.empty();
  }

  private boolean isDeclared(String exception) {
    return !hierarchy.isSubtype(exception, "java.lang.RuntimeException")
        && !hierarchy.isSubtype(exception, "java.lang.Error")
        && !exception.equals("java.lang.Throwable");
  }

  private SourcePosition placeOf(Event event) {
    if (event instanceof Event.Called call) {
      return body.calls().get(call.call()).position();
    }
    if (event instanceof Event.Returned returned) {
      return returned.position();
    }
    return event instanceof Event.Threw threw ? threw.position() : SourcePosition.NONE;
  }
}
