package dev.colorfast.lifecycles;

import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The ways through a body on which a promise is caught up in a failure and not completed. */
final class PromiseWalk {
  private final Paths paths;
  private final Set<Integer> completions;
  private final int creation;
  private final Set<Integer> views;
  private final Predicate<CallSite> mayRestart;
  private final Set<AccessPath> names = new HashSet<>();

  /**
   * @param completions the indexes of the calls that complete the promise
   * @param creation the index of the call that creates it; -1 if it is there at the start
   * @param views the indexes of the other calls that are made on it
   * @param mayRestart whether a call may lead to another attempt
   */
  PromiseWalk(
      Paths paths,
      Set<Integer> completions,
      int creation,
      Set<Integer> views,
      Predicate<CallSite> mayRestart) {
    this.paths = paths;
    this.completions = completions;
    this.creation = creation;
    this.views = views;
    this.mayRestart = mayRestart;
    noteNames();
  }

  private void noteNames() {
    names.add(new AccessPath(new AccessPath.Root.Result(creation)));
    views.forEach(view -> names.add(new AccessPath(new AccessPath.Root.Result(view))));
    for (Point point : paths.points()) {
      if (point.event() instanceof Event.Assigned assigned
          && names.contains(assigned.value())
          && assigned.target().isLocal()) {
        names.add(assigned.target());
      }
    }
  }

  /**
   * Returns the points at which an exception is caught that has kept the body from completing the
   * promise, and from which nothing completes it any more, though the body ends normally.
   */
  List<Integer> caught(MethodFacts body) {
    List<Integer> found = new ArrayList<>();
    BitSet incomplete = reachedIncomplete();
    for (int at = 0; at < paths.points().size(); at++) {
      boolean isCaught = paths.points().get(at).event() instanceof Event.Caught;
      if (isCaught && incomplete.get(at) && isLastChance(at, body)) {
        found.add(at);
      }
    }
    return found;
  }

  /** Returns whether the body completes the promise whenever nothing goes wrong. */
  boolean completesAsARule() {
    BitSet seen = new BitSet();
    Deque<Integer> open = start();
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at == Paths.END) {
        return false;
      }
      if (at >= 0 && !seen.get(at) && !completes(at)) {
        seen.set(at);
        open.addAll(paths.points().get(at).next());
      }
    }
    return true;
  }

  /** The points that may be reached before the promise is completed. */
  private BitSet reachedIncomplete() {
    BitSet seen = new BitSet();
    Deque<Integer> open = start();
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at >= 0 && !seen.get(at)) {
        seen.set(at);
        if (!completes(at)) {
          open.addAll(paths.points().get(at).next());
          paths.points().get(at).raises().forEach(raise -> open.add(raise.to()));
        }
      }
    }
    return seen;
  }

  private Deque<Integer> start() {
    Deque<Integer> open = new ArrayDeque<>();
    if (creation < 0) {
      open.add(0);
      return open;
    }
    for (Point point : paths.points()) {
      if (point.event() instanceof Event.Called called && called.call() == creation) {
        open.addAll(point.next());
      }
    }
    return open;
  }

  private boolean completes(int at) {
    return paths.points().get(at).event() instanceof Event.Called called
        && completions.contains(called.call());
  }

  private boolean isLastChance(int clause, MethodFacts body) {
    BitSet after = after(clause);
    boolean ends = false;
    for (int at = after.nextSetBit(0); at >= 0; at = after.nextSetBit(at + 1)) {
      Event event = paths.points().get(at).event();
      boolean goesOn =
          completes(at)
              || event instanceof Event.Called called
                  && mayRestart.test(body.calls().get(called.call()))
              || event instanceof Event.Threw;
      if (goesOn) {
        return false;
      }
      ends |= paths.points().get(at).next().contains(Paths.END);
    }
    return ends;
  }

  /** The points that follow when nothing more goes wrong. */
  private BitSet after(int start) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at >= 0 && !seen.get(at)) {
        seen.set(at);
        open.addAll(paths.points().get(at).next());
      }
    }
    return seen;
  }

  /** Returns whether whatever the body returns after a point is the promise. */
  boolean handsOutAfter(int start) {
    BitSet after = after(start);
    List<Event.Returned> returns =
        after.stream()
            .mapToObj(at -> paths.points().get(at).event())
            .filter(Event.Returned.class::isInstance)
            .map(Event.Returned.class::cast)
            .toList();
    return !returns.isEmpty()
        && returns.stream().allMatch(returned -> names.contains(returned.result()));
  }

  /**
   * Returns the points from which the body is left before the promise is completed, by a statement
   * or by an exception that a call may throw, on a way on which nothing is caught and nobody else
   * gets the chance to complete it.
   *
   * @param mayThrow whether a call may throw an exception of a class
   * @param isDeclared whether methods have to say that they throw exceptions of a class
   */
  List<Integer> left(
      MethodFacts body, BiPredicate<CallSite, String> mayThrow, Predicate<String> isDeclared) {
    List<Integer> found = new ArrayList<>();
    BitSet completed = afterCompletion();
    BitSet seen = new BitSet();
    Deque<Integer> open = start();
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at < 0 || seen.get(at)) {
        continue;
      }
      seen.set(at);
      Point point = paths.points().get(at);
      boolean isInOtherHands =
          completes(at)
              || point.event() instanceof Event.Caught
              || point.event() instanceof Event.Called called
                  && mayRestart.test(body.calls().get(called.call()));
      if (isInOtherHands) {
        continue;
      }
      boolean isThrown =
          point.raises().stream()
              .anyMatch(
                  raise ->
                      raise.to() == Paths.THROWN
                          && (point.event() instanceof Event.Threw
                              || point.event() instanceof Event.Called called
                                  && mayThrow.test(
                                      body.calls().get(called.call()), raise.exception())));
      // Where a statement is also reached after completion, a test may tell which way it was.
      if (!completed.get(at) && (isThrown || point.event() instanceof Event.Returned)) {
        found.add(at);
      }
      open.addAll(point.next());
    }
    found.addAll(thrownInstead(body, isDeclared, completed));
    return found;
  }

  /** The statements that throw something else where an exception has kept off completion. */
  private List<Integer> thrownInstead(
      MethodFacts body, Predicate<String> isDeclared, BitSet completed) {
    List<Integer> found = new ArrayList<>();
    BitSet incomplete = reachedIncomplete();
    incomplete.andNot(completed);
    for (int at = incomplete.nextSetBit(0); at >= 0; at = incomplete.nextSetBit(at + 1)) {
      if (paths.points().get(at).event() instanceof Event.Caught caught
          && caught.exceptions().stream().anyMatch(isDeclared)) {
        found.addAll(thrownAfter(at, body));
      }
    }
    return found;
  }

  /** The statements by which the body is left after a clause, if there is no other way out. */
  private List<Integer> thrownAfter(int clause, MethodFacts body) {
    List<Integer> found = new ArrayList<>();
    BitSet after = after(clause);
    for (int at = after.nextSetBit(0); at >= 0; at = after.nextSetBit(at + 1)) {
      Point point = paths.points().get(at);
      boolean isOther =
          completes(at)
              || point.next().contains(Paths.END)
              || point.event() instanceof Event.Called called
                  && mayRestart.test(body.calls().get(called.call()));
      if (isOther) {
        return List.of();
      }
      boolean isThrown =
          point.event() instanceof Event.Threw
              && point.raises().stream().allMatch(raise -> raise.to() == Paths.THROWN);
      if (isThrown) {
        found.add(at);
      }
    }
    return found;
  }

  /**
   * Returns the points at which a test decides whether the promise is completed: one outcome leads
   * to that, the other out of the body.
   *
   * @param isTest which tests matter; of those whether something is null the promise is completed
   *     if it is
   * @param successes those of the calls that complete the promise which have to follow
   */
  List<Integer> decided(
      MethodFacts body, Predicate<Event.Branched> isTest, Set<Integer> successes) {
    List<Integer> found = new ArrayList<>();
    BitSet incomplete = reachedIncomplete();
    incomplete.andNot(afterCompletion());
    for (int at = incomplete.nextSetBit(0); at >= 0; at = incomplete.nextSetBit(at + 1)) {
      Point point = paths.points().get(at);
      if (!(point.event() instanceof Event.Branched test) || !isTest.test(test)) {
        continue;
      }
      int whenTrue = point.next().get(0);
      int whenFalse = point.next().get(1);
      boolean isDecided =
          succeeds(whenTrue, successes) && isLeft(whenFalse, body)
              || !test.isNullTest() && succeeds(whenFalse, successes) && isLeft(whenTrue, body);
      if (isDecided) {
        found.add(at);
      }
    }
    return found;
  }

  private boolean succeeds(int start, Set<Integer> successes) {
    return after(start).stream()
        .mapToObj(at -> paths.points().get(at).event())
        .anyMatch(
            event -> event instanceof Event.Called called && successes.contains(called.call()));
  }

  private boolean isLeft(int start, MethodFacts body) {
    return start == Paths.END || start >= 0 && isLastChance(start, body);
  }

  /** Returns where the statements stand that return something, and that may follow a point. */
  List<SourcePosition> returnsAfter(int start) {
    return after(start).stream()
        .mapToObj(at -> paths.points().get(at).event())
        .filter(Event.Returned.class::isInstance)
        .map(event -> ((Event.Returned) event).position())
        .toList();
  }

  private BitSet afterCompletion() {
    BitSet seen = new BitSet();
    for (int at = 0; at < paths.points().size(); at++) {
      if (completes(at)) {
        seen.or(after(at));
      }
    }
    return seen;
  }

  /** Returns whether the statement at a point returns the promise. */
  boolean handsOut(int at) {
    return paths.points().get(at).event() instanceof Event.Returned returned
        && names.contains(returned.result());
  }
}
