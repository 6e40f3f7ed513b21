package dev.colorfast.cancellation;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.cancellation.SwallowedInterrupt.Outcome;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Summaries;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the clauses that lose an interrupt.
 *
 * <p>A handler loses it if some way leads from it to the normal end of the body, and nothing on any
 * way from it responds: sets the status again, hands the exception on, ends the process. That a
 * handler responds on one of its ways shows that its author has thought of it.
 */
public final class SwallowedInterrupts {
  private final Summaries summaries;
  private final Ways ways;
  private final Responses responses;
  private final TaskBodies tasks;
  private final AwaitedBefore awaited;
  private final SortedMap<SourcePosition, SwallowedInterrupt> found = new TreeMap<>();

  private SwallowedInterrupts(Summaries summaries, Set<Integer> onKnownThreads) {
    this.summaries = summaries;
    ways = new Ways(summaries.graph());
    responses = new Responses(ways);
    tasks = new TaskBodies(summaries, onKnownThreads);
    awaited = new AwaitedBefore(summaries.graph());
  }

  /**
   * Returns what is found in the compilation, in order.
   *
   * @param onKnownThreads the bodies that somebody else's threads run
   */
  public static Collection<SwallowedInterrupt> of(
      Summaries summaries, Set<Integer> onKnownThreads) {
    SwallowedInterrupts all = new SwallowedInterrupts(summaries, onKnownThreads);
    for (int body = 0; body < summaries.graph().size(); body++) {
      if (summaries.graph().exceptions(body).catchesInterrupts()) {
        all.addIn(body);
      }
    }
    return List.copyOf(all.found.values());
  }

  private void addIn(int body) {
    Optional<Paths> paths = ways.through(body);
    if (paths.isEmpty()) {
      return;
    }
    for (Point point : paths.get().points()) {
      if (point.event() instanceof Event.Called called && mayBeInterrupted(body, called.call())) {
        for (Raise raise : point.raises()) {
          if (raise.exception().equals(Interrupts.EXCEPTION)) {
            clause(raise.to(), paths.get())
                .ifPresent(clause -> addClause(body, called, clause, paths.get()));
          }
        }
      }
    }
  }

  /** A result that is there is handed out whether or not the thread is interrupted. */
  private boolean mayBeInterrupted(int body, int call) {
    return !summaries.guards().isCompleted(ways.call(body, call).site())
        && !awaited.include(body, call);
  }

  /** Returns the clause that catches an interrupt which leads to a point, if it is caught. */
  static Optional<Integer> clause(int from, Paths paths) {
    return clause(from, paths, Interrupts::isCaughtBy);
  }

  /**
   * Returns the clause that catches an exception which leads to a point, if it is caught.
   *
   * @param isCaughtBy says whether a clause that names a class catches it
   */
  static Optional<Integer> clause(int from, Paths paths, Predicate<String> isCaughtBy) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at < 0 || seen.get(at)) {
        continue;
      }
      seen.set(at);
      Point point = paths.points().get(at);
      if (point.event() instanceof Event.Caught caught) {
        if (caught.exceptions().stream().anyMatch(isCaughtBy)) {
          return Optional.of(at);
        }
        continue;
      }
      open.addAll(point.next());
      if (Responses.isThrowing(point)) {
        point.raises().forEach(raise -> open.add(raise.to()));
      }
    }
    return Optional.empty();
  }

  private void addClause(int body, Event.Called interrupted, int clause, Paths paths) {
    Event.Caught caught = (Event.Caught) paths.points().get(clause).event();
    ResolvedCall call = ways.call(body, interrupted.call());
    if (isBroad(clause, paths) && !isKnownToWait(call)) {
      return;
    }
    SwallowedInterrupt known = found.get(caught.position());
    if (known != null) {
      if (call.site().position().compareTo(known.call().position()) < 0) {
        found.put(
            caught.position(),
            new SwallowedInterrupt(known.body(), known.clause(), call.site(), known.outcome()));
      }
      return;
    }
    outcome(body, interrupted, clause, caught.variable(), paths)
        .ifPresent(
            outcome ->
                found.put(
                    caught.position(),
                    new SwallowedInterrupt(
                        summaries.graph().body(body), caught.position(), call.site(), outcome)));
  }

  private Optional<Outcome> outcome(
      int body, Event.Called interrupted, int clause, AccessPath exception, Paths paths) {
    Predicate<Point> ends =
        point ->
            point.event() instanceof Event.Called called
                && responses.neverReturns(ways.call(body, called.call()));
    BitSet reached = Responses.pointsFrom(clause, paths, ends);
    List<Point> points =
        reached.stream().mapToObj(paths.points()::get).filter(ends.negate()).toList();
    if (points.stream().anyMatch(point -> responses.restores(point.event(), body))) {
      return Optional.empty();
    }
    boolean clears =
        points.stream()
            .anyMatch(
                point ->
                    point.event() instanceof Event.Called called
                        && Interrupts.clears(callee(body, called))
                        && isUnused(called, paths));
    if (clears && !tasks.isOfTask(body, true)) {
      return Optional.of(Outcome.CLEARS);
    }
    boolean returns = points.stream().anyMatch(point -> point.next().contains(Paths.END));
    boolean repeats = points.stream().anyMatch(point -> isCall(point, interrupted.call()));
    if (!returns && !repeats
        || points.stream().anyMatch(point -> responds(point.event(), exception, body))) {
      return Optional.empty();
    }
    if (repeats && isLeftByStatus(reached, interrupted.call(), body, paths)) {
      return Optional.of(Outcome.LOOPS_UNTIL_INTERRUPTED);
    }
    if (tasks.isOfTask(body, !isBroad(clause, paths)) || tellsAround(body, points)) {
      return Optional.empty();
    }
    if (repeats && points.stream().anyMatch(point -> isNotedForCaller(point.event(), paths))) {
      return Optional.empty();
    }
    return Optional.of(repeats ? Outcome.TRIES_AGAIN : Outcome.RETURNS);
  }

  /** What a function answers may be what the body around it gets, to respond in its place. */
  private boolean tellsAround(int body, List<Point> handler) {
    return FunctionsCalledHere.isOfFunction(summaries.graph().body(body))
        && handler.stream()
            .anyMatch(
                point ->
                    point.event() instanceof Event.Returned returned
                        && (returned.result().equals(AccessPath.TRUE)
                            || returned.result().equals(AccessPath.FALSE)));
  }

  /** Returns whether a way back to the wait is taken only while the status is not set. */
  private boolean isLeftByStatus(BitSet reached, int wait, int body, Paths paths) {
    return reached.stream()
        .mapToObj(paths.points()::get)
        .filter(point -> isOfStatus(point.event(), body, paths))
        .anyMatch(
            point -> point.next().stream().filter(next -> leadsTo(next, wait, paths)).count() == 1);
  }

  private boolean isOfStatus(Event event, int body, Paths paths) {
    return event instanceof Event.Branched branched
        && paths.points().stream()
            .anyMatch(
                point ->
                    point.event() instanceof Event.Called called
                        && branched
                            .tested()
                            .equals(new AccessPath(new AccessPath.Root.Result(called.call())))
                        && Interrupts.tells(callee(body, called)));
  }

  private static boolean leadsTo(int start, int call, Paths paths) {
    return start >= 0
        && Responses.pointsFrom(start, paths, point -> isCall(point, call)).stream()
            .anyMatch(at -> isCall(paths.points().get(at), call));
  }

  /**
   * Who catches everything that some operation may throw treats all failures alike; that is his
   * concern, unless the operation is nothing but a wait. That a method is annotated as blocking, be
   * it with what it waits for, says nothing of that, unless it says what an interrupt does to it.
   */
  static boolean isKnownToWait(ResolvedCall call) {
    return call.contract()
        .blocking()
        .filter(blocking -> blocking.kind() != BlockingKind.UNSPECIFIED)
        .filter(blocking -> blocking.interrupt() != InterruptResponse.UNKNOWN)
        .isPresent();
  }

  /** Returns whether a clause catches the interrupt without naming it. */
  private static boolean isBroad(int clause, Paths paths) {
    Event.Caught caught = (Event.Caught) paths.points().get(clause).event();
    return !caught.exceptions().contains(Interrupts.EXCEPTION);
  }

  private MethodSignature callee(int body, Event.Called called) {
    return ways.call(body, called.call()).site().callee();
  }

  private static boolean isCall(Point point, int call) {
    return point.event() instanceof Event.Called called && called.call() == call;
  }

  private boolean responds(Event event, AccessPath exception, int body) {
    return isRemembered(event) || responses.passesOn(event, exception, body);
  }

  /** A field that is set to a constant tells others, or the body itself, what has happened. */
  private static boolean isRemembered(Event event) {
    return event instanceof Event.Assigned assigned
        && !assigned.target().fields().isEmpty()
        && (assigned.value().equals(AccessPath.TRUE) || assigned.value().equals(AccessPath.FALSE));
  }

  /** A variable that only handlers of interrupts set, and that is returned, tells the caller. */
  private static boolean isNotedForCaller(Event event, Paths paths) {
    if (!(event instanceof Event.Assigned noted)
        || !noted.target().isLocal()
        || !noted.value().equals(AccessPath.TRUE)) {
      return false;
    }
    boolean isReturned =
        paths.points().stream()
            .anyMatch(
                point ->
                    point.event() instanceof Event.Returned returned
                        && returned.result().equals(noted.target()));
    return isReturned && isSetByHandlersOnly(noted.target(), paths);
  }

  private static boolean isSetByHandlersOnly(AccessPath variable, Paths paths) {
    BitSet elsewhere = new BitSet();
    for (int at = 0; at < paths.points().size(); at++) {
      if (paths.points().get(at).event() instanceof Event.Assigned assigned
          && assigned.target().equals(variable)
          && !assigned.value().equals(AccessPath.FALSE)) {
        elsewhere.set(at);
      }
    }
    for (int at = 0; at < paths.points().size(); at++) {
      if (paths.points().get(at).event() instanceof Event.Caught caught
          && caught.exceptions().contains(Interrupts.EXCEPTION)) {
        elsewhere.andNot(InterruptHandlers.onlyThrough(at, paths));
      }
    }
    return elsewhere.isEmpty();
  }

  private static boolean isUnused(Event.Called called, Paths paths) {
    AccessPath result = new AccessPath(new AccessPath.Root.Result(called.call()));
    return paths.points().stream().noneMatch(point -> mentions(point.event(), result));
  }

  private static boolean mentions(Event event, AccessPath result) {
    if (event instanceof Event.Branched branched) {
      return branched.tested().equals(result) || isOperand(branched.tested(), result);
    }
    if (event instanceof Event.Assigned assigned) {
      return assigned.value().equals(result);
    }
    if (event instanceof Event.Returned returned) {
      return returned.result().equals(result);
    }
    return event instanceof Event.Called call && call.arguments().contains(result);
  }

  private static boolean isOperand(AccessPath path, AccessPath result) {
    return path.root() instanceof AccessPath.Root.Computed computed
        && computed.operands().contains(result);
  }
}
