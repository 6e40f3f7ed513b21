package dev.colorfast.cancellation;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.facts.Value;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Summaries;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds what handlers of interrupts do at the wrong time: waits that fail at once because the
 * status is set again, and loops that go on for ever.
 *
 * <p>An interruptible wait throws when it begins with the status set. It clears the status by that;
 * but a handler that sets it again and leads back to the same wait goes round without end.
 */
public final class InterruptHandlers {
  private static final String OBJECT = "java.lang.Object";
  private static final String CONDITION = "java.util.concurrent.locks.Condition";

  private final Summaries summaries;
  private final Ways ways;
  private final Responses responses;
  private final TaskBodies tasks;
  private final SortedMap<SourcePosition, FailingWait> waits = new TreeMap<>();
  private final SortedMap<SourcePosition, DeafLoop> loops = new TreeMap<>();

  /** The outermost classes in which some thread is made a daemon. */
  private Set<String> daemons;

  private InterruptHandlers(Summaries summaries, Set<Integer> onKnownThreads) {
    this.summaries = summaries;
    ways = new Ways(summaries.graph());
    responses = new Responses(ways);
    tasks = new TaskBodies(summaries, onKnownThreads);
  }

  /**
   * Looks at the handlers of a compilation.
   *
   * @param onKnownThreads the bodies that somebody else's threads run
   */
  public static InterruptHandlers of(Summaries summaries, Set<Integer> onKnownThreads) {
    InterruptHandlers all = new InterruptHandlers(summaries, onKnownThreads);
    for (int body = 0; body < summaries.graph().size(); body++) {
      if (summaries.graph().exceptions(body).catchesInterrupts()) {
        all.addIn(body);
      }
    }
    return all;
  }

  /** Returns the waits that fail at once, in order. */
  public List<FailingWait> failingWaits() {
    return List.copyOf(waits.values());
  }

  /** Returns the loops that an interrupt does not end, in order. */
  public List<DeafLoop> deafLoops() {
    return List.copyOf(loops.values());
  }

  private void addIn(int body) {
    Optional<Paths> read = ways.through(body);
    if (read.isEmpty()) {
      return;
    }
    Paths paths = read.get();
    for (int at = 0; at < paths.points().size(); at++) {
      Event event = paths.points().get(at).event();
      if (event instanceof Event.Caught caught
          && caught.exceptions().stream().anyMatch(Interrupts::isCaughtBy)) {
        addIn(body, paths, at, caught);
      }
    }
  }

  private void addIn(int body, Paths paths, int clause, Event.Caught caught) {
    boolean isNamed = caught.exceptions().contains(Interrupts.EXCEPTION);
    Set<Integer> interrupted = interruptedBefore(clause, paths);
    if (!isNamed) {
      interrupted.removeIf(call -> !SwallowedInterrupts.isKnownToWait(ways.call(body, call)));
      if (interrupted.isEmpty()) {
        return;
      }
    }
    BitSet handler = onlyThrough(clause, paths);
    boolean restores = false;
    for (int at = handler.nextSetBit(0); at >= 0; at = handler.nextSetBit(at + 1)) {
      if (paths.points().get(at).event() instanceof Event.Called called
          && setsOwnStatus(ways.call(body, called.call()))) {
        restores = true;
        CallSite restore = ways.call(body, called.call()).site();
        if (isNamed) {
          addWaitsAfter(at, handler, restore, body, paths);
        }
        addSpinning(at, interrupted, restore, body, paths);
      }
    }
    boolean isAnswered = !isNamed && isAnswered(clause, caught, body, paths);
    if (!restores && !isAnswered) {
      addEndless(clause, caught, interrupted, body, paths);
    }
  }

  /** Whoever hands all failures on to somebody leaves it to him what becomes of an interrupt. */
  private boolean isAnswered(int clause, Event.Caught caught, int body, Paths paths) {
    return Responses.pointsFrom(clause, paths, point -> false).stream()
        .mapToObj(at -> paths.points().get(at).event())
        .anyMatch(
            event ->
                responses.restores(event, body)
                    || responses.passesOn(event, caught.variable(), body));
  }

  /** The calls whose interrupt a clause catches. */
  private static Set<Integer> interruptedBefore(int clause, Paths paths) {
    Set<Integer> found = new TreeSet<>();
    for (Point point : paths.points()) {
      if (point.event() instanceof Event.Called called) {
        for (Raise raise : point.raises()) {
          if (raise.exception().equals(Interrupts.EXCEPTION)
              && SwallowedInterrupts.clause(raise.to(), paths).equals(Optional.of(clause))) {
            found.add(called.call());
          }
        }
      }
    }
    return found;
  }

  /** The points that no way reaches but through one. */
  static BitSet onlyThrough(int point, Paths paths) {
    BitSet others = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at < 0 || at == point || others.get(at)) {
        continue;
      }
      others.set(at);
      open.addAll(paths.points().get(at).next());
      paths.points().get(at).raises().forEach(raise -> open.add(raise.to()));
    }
    BitSet left = new BitSet();
    left.set(0, paths.points().size());
    left.andNot(others);
    return left;
  }

  private static boolean setsOwnStatus(ResolvedCall call) {
    return Interrupts.sets(call.site().callee())
        && call.site().receiver().value() instanceof Value.Result result
        && result.callee().equals(Guard.OfThread.CURRENT_THREAD);
  }

  private boolean isInterruptible(Point point, int body) {
    return point.event() instanceof Event.Called called
        && ways.call(body, called.call())
            .contract()
            .blocking()
            .filter(blocking -> blocking.interrupt() == InterruptResponse.THROWS)
            .isPresent()
        && !summaries.guards().isCompleted(ways.call(body, called.call()).site());
  }

  private boolean asksForStatus(Point point, int body) {
    return point.event() instanceof Event.Called called
        && Interrupts.tells(ways.call(body, called.call()).site().callee());
  }

  private boolean isEnd(Point point, int body) {
    return point.event() instanceof Event.Called called
        && responses.neverReturns(ways.call(body, called.call()));
  }

  private void addWaitsAfter(int restore, BitSet handler, CallSite site, int body, Paths paths) {
    Predicate<Point> ends =
        point -> asksForStatus(point, body) || isInterruptible(point, body) || isEnd(point, body);
    BitSet reached = Responses.pointsFrom(restore, paths, ends);
    reached.and(handler);
    reached.stream()
        .mapToObj(paths.points()::get)
        .filter(point -> isInterruptible(point, body))
        .map(point -> ways.call(body, ((Event.Called) point.event()).call()).site())
        .forEach(
            wait ->
                waits.putIfAbsent(
                    wait.position(), new FailingWait(summaries.graph().body(body), wait, site)));
  }

  /** Nothing but the wait follows, or the wait never lets go of the monitor that others need. */
  private void addSpinning(
      int restore, Set<Integer> interrupted, CallSite site, int body, Paths paths) {
    Predicate<Point> ends =
        point ->
            asksForStatus(point, body)
                || point.event() instanceof Event.Called called
                    && interrupted.contains(called.call());
    BitSet reached = Responses.pointsFrom(restore, paths, ends);
    List<Point> points = reached.stream().mapToObj(paths.points()::get).toList();
    Optional<CallSite> again =
        points.stream()
            .filter(point -> !asksForStatus(point, body) && ends.test(point))
            .filter(point -> isInterruptible(point, body))
            .map(point -> ways.call(body, ((Event.Called) point.event()).call()).site())
            .findFirst();
    if (again.isEmpty() || points.stream().anyMatch(point -> asksForStatus(point, body))) {
      return;
    }
    boolean isOnlyWay = points.stream().allMatch(point -> ends.test(point) || leadsOn(point));
    boolean isHeld = isOfMonitor(again.get()) && points.stream().noneMatch(this::mayChange);
    if (isOnlyWay || isHeld) {
      loops.putIfAbsent(
          site.position(),
          new DeafLoop(summaries.graph().body(body), site.position(), again.get(), true));
    }
  }

  private static boolean leadsOn(Point point) {
    return !point.next().isEmpty()
        && !point.next().contains(Paths.END)
        && !(point.event() instanceof Event.Threw)
        && !(point.event() instanceof Event.Returned);
  }

  private static boolean isOfMonitor(CallSite wait) {
    boolean isObject =
        wait.callee().owner().equals(OBJECT) && wait.callee().descriptor().equals("()V");
    boolean isCondition =
        wait.callee().owner().equals(CONDITION) && wait.callee().descriptor().equals("()V");
    return isObject || isCondition;
  }

  /** A condition that asks somebody, or looks at what has been assigned, may change by itself. */
  private boolean mayChange(Point point) {
    return point.event() instanceof Event.Assigned
        || point.event() instanceof Event.Branched branched && !isState(branched.tested());
  }

  private static boolean isState(AccessPath path) {
    if (path.root() instanceof Root.Computed computed) {
      return computed.operands().stream().allMatch(InterruptHandlers::isState);
    }
    return path.isKnown() && !(path.root() instanceof Root.Result);
  }

  private void addEndless(
      int clause, Event.Caught caught, Set<Integer> interrupted, int body, Paths paths) {
    BitSet reached = Responses.pointsFrom(clause, paths, point -> false);
    List<Point> points = reached.stream().mapToObj(paths.points()::get).toList();
    boolean isEndless =
        points.stream()
            .noneMatch(
                point ->
                    point.next().contains(Paths.END)
                        || point.event() instanceof Event.Returned
                        || point.event() instanceof Event.Threw
                        || isEnd(point, body));
    Optional<CallSite> again =
        points.stream()
            .filter(
                point ->
                    point.event() instanceof Event.Called called
                        && interrupted.contains(called.call())
                        && isInterruptible(point, body))
            .map(point -> ways.call(body, ((Event.Called) point.event()).call()).site())
            .findFirst();
    if (isEndless && again.isPresent() && tasks.isOfTask(body, true) && !isOfDaemon(body)) {
      loops.putIfAbsent(
          caught.position(),
          new DeafLoop(summaries.graph().body(body), caught.position(), again.get(), false));
    }
  }

  /** A daemon ends with the process, and nobody interrupts it. */
  private boolean isOfDaemon(int body) {
    if (daemons == null) {
      daemons = new HashSet<>();
      for (int each = 0; each < summaries.graph().size(); each++) {
        boolean makesDaemon =
            summaries.graph().calls(each).stream()
                .anyMatch(call -> Interrupts.makesDaemon(call.site().callee()));
        if (makesDaemon) {
          daemons.add(summaries.graph().body(each).signature().outermostOwner());
        }
      }
    }
    return daemons.contains(summaries.graph().body(body).signature().outermostOwner());
  }
}
