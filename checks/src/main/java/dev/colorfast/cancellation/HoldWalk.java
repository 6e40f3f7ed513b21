package dev.colorfast.cancellation;

import dev.colorfast.callgraph.ClassHierarchy;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.cancellation.Tests.Test;
import dev.colorfast.cancellation.UnreleasedHold.Reason;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Follows one thing that a body acquires on every way through the body.
 *
 * <p>A way is described by the point it has come to, whether the thing is held, by what it is
 * known, and which conditions have been decided: a condition that is tested again has the same
 * outcome, unless something in it was assigned. Where there are too many ways nothing is said.
 */
final class HoldWalk {
  private static final int MOST_STATES = 6000;

  /** What is done before a release is little: a counter goes down. */
  private static final int MOST_STEPS = 8;

  private final Ways ways;
  private final Throwing throwing;
  private final Releasers releasers;
  private final int body;
  private final Paths paths;
  private final Things things;
  private final AccessPath thing;
  private final Optional<String> token;
  private final Trackers trackers;
  private final Set<Test> repeated = new HashSet<>();
  private final Map<State, Origin> origins = new HashMap<>();
  private final Deque<State> open = new ArrayDeque<>();
  private final SortedMap<Integer, Leak> leaks = new TreeMap<>();
  private final Set<Integer> released = new HashSet<>();

  /** What is given back on some way that goes on to return. */
  private final Set<Integer> releasedBeforeReturn = new HashSet<>();

  /** What is held on some way that returns. */
  private final Set<Integer> returnedHeld = new HashSet<>();

  /** How far a way has come with the thing. */
  private enum Phase {
    BEFORE,
    /** Acquiring has failed. */
    FAILED,
    HELD
  }

  /**
   * Where a way is.
   *
   * @param acquire the call that has acquired the thing, or failed to
   * @param holders by what it is known
   * @param returned what the body is about to return
   * @param thrown the class of the exception that is on its way; empty if none is
   */
  private record State(
      int point,
      Phase phase,
      int acquire,
      Set<AccessPath> holders,
      Tests tests,
      Optional<AccessPath> returned,
      String thrown) {

    static State atStart(AccessPath thing) {
      return new State(0, Phase.BEFORE, -1, Set.of(thing), Tests.NONE, Optional.empty(), "");
    }

    State at(int next) {
      return new State(next, phase, acquire, holders, tests, returned, thrown);
    }

    State knowing(Tests more) {
      return new State(point, phase, acquire, holders, more, returned, thrown);
    }

    State holding(AccessPath more) {
      Set<AccessPath> all = new HashSet<>(holders);
      all.add(more);
      return new State(point, phase, acquire, Set.copyOf(all), tests, returned, thrown);
    }

    State in(Phase next, int call, AccessPath held) {
      return new State(point, next, call, Set.of(held), tests, returned, thrown);
    }

    State throwing(Raise raise) {
      return new State(raise.to(), phase, acquire, holders, tests, returned, raise.exception());
    }

    State caught() {
      return new State(point, phase, acquire, holders, tests, returned, "");
    }

    State returning(AccessPath result) {
      return new State(point, phase, acquire, holders, tests, Optional.of(result), thrown);
    }

    boolean holds(AccessPath path) {
      return holders.contains(path);
    }
  }

  /** What has led astray on the way to a state, if anything has. */
  private record Origin(Reason reason, SourcePosition at, Optional<CallSite> thrower) {
    static final Origin NONE = new Origin(Reason.RETURNS, SourcePosition.NONE, Optional.empty());
  }

  /** A way that ends with the thing held. */
  record Leak(Reason reason, SourcePosition at, Optional<CallSite> thrower) {
    Leak {
      Objects.requireNonNull(reason);
    }

    Leak surer(Leak other) {
      return reason.compareTo(other.reason) <= 0 ? this : other;
    }
  }

  HoldWalk(
      Ways ways,
      Throwing throwing,
      Releasers releasers,
      int body,
      Paths paths,
      Things things,
      AccessPath thing,
      Optional<String> token) {
    this.ways = ways;
    this.throwing = throwing;
    this.releasers = releasers;
    this.body = body;
    this.paths = paths;
    this.things = things;
    this.thing = thing;
    this.token = token;
    trackers = new Trackers(ways, body, paths, thing);
  }

  /**
   * Returns, for each call that acquires the thing, how a way out of the body keeps it; nothing for
   * those that no way at all gives back. Where only failures give it back, returning with it is
   * what the body is for.
   */
  SortedMap<Integer, Leak> leaks() {
    if (isMadeForItself()) {
      return leaks;
    }
    noteRepeatedTests();
    reach(State.atStart(thing), Origin.NONE);
    while (!open.isEmpty()) {
      if (origins.size() > MOST_STATES) {
        return new TreeMap<>();
      }
      follow(open.poll());
    }
    returnedHeld.retainAll(releasedBeforeReturn);
    for (int acquire : returnedHeld) {
      Leak leak = new Leak(Reason.RETURNS, SourcePosition.NONE, Optional.empty());
      leaks.merge(acquire, leak, Leak::surer);
    }
    leaks.keySet().retainAll(released);
    return leaks;
  }

  /**
   * Nobody waits for a thing that the body has made, and that others have not got, unless the body
   * does when it comes to acquire it again.
   */
  private boolean isMadeForItself() {
    return thing.isLocal()
        && paths.points().stream().anyMatch(this::makesThing)
        && paths.points().stream().noneMatch(this::acquiresAgain);
  }

  private boolean makesThing(Point point) {
    return point.event() instanceof Event.Assigned made
        && made.target().equals(thing)
        && trackers.isMadeHere(made.value());
  }

  private boolean acquiresAgain(Point point) {
    return acquiresThing(point)
        && point.next().stream()
            .filter(next -> next >= 0)
            .anyMatch(
                next ->
                    Responses.pointsFrom(next, paths, this::makesThing).stream()
                        .anyMatch(at -> acquiresThing(paths.points().get(at))));
  }

  private boolean acquiresThing(Point point) {
    return point.event() instanceof Event.Called called
        && acquires(called, ways.call(body, called.call()));
  }

  private void noteRepeatedTests() {
    Set<Test> once = new HashSet<>();
    for (Point point : paths.points()) {
      if (point.event() instanceof Event.Branched branched) {
        Test test = test(branched);
        boolean isVariable = !(test.tested().root() instanceof Root.Computed);
        if (test.tested().isKnown() && (!once.add(test) || isVariable)) {
          repeated.add(test);
        }
        noteParts(test);
      }
    }
  }

  private void noteParts(Test test) {
    for (Test part : test.parts()) {
      repeated.add(part);
      noteParts(part);
    }
  }

  private Test test(Event.Branched branched) {
    return new Test(things.named(branched.tested()), branched.isNullTest());
  }

  private void reach(State state, Origin origin) {
    if (state.point() < 0) {
      end(state, origin);
    } else if (origins.putIfAbsent(state, origin) == null) {
      open.add(state);
    }
  }

  private void end(State state, Origin origin) {
    if (state.phase() != Phase.HELD) {
      return;
    }
    boolean isThrown = state.point() == Paths.THROWN;
    if (isThrown) {
      Leak leak = new Leak(origin.reason(), origin.at(), origin.thrower());
      leaks.merge(state.acquire(), leak, Leak::surer);
    } else if (!isForCaller(state)) {
      returnedHeld.add(state.acquire());
    }
  }

  private void noteRelease(State state) {
    released.add(state.acquire());
    boolean mayReturn =
        state.thrown().isEmpty()
            && Responses.pointsFrom(state.point(), paths, point -> false).stream()
                .anyMatch(at -> paths.points().get(at).next().contains(Paths.END));
    if (mayReturn) {
      releasedBeforeReturn.add(state.acquire());
    }
  }

  /** A body may acquire for its caller, who is told by the result, or gives back elsewhere. */
  private boolean isForCaller(State state) {
    boolean isOfParameter = thing.root() instanceof Root.Local local && local.parameter() >= 0;
    boolean tells =
        state.returned().isPresent()
            && (state.returned().get().equals(AccessPath.TRUE)
                || state.returned().get().root() instanceof Root.This);
    return isOfParameter || tells || isSplit() && !isLocal();
  }

  private boolean isSplit() {
    return token.map(releasers::isSplit).orElse(true);
  }

  private static boolean isTelling(AccessPath value) {
    return value.equals(AccessPath.TRUE) || value.equals(AccessPath.FALSE);
  }

  /** A variable that only abbreviates a field, or what an object hands out, is none. */
  private boolean isLocal() {
    boolean isVariable = thing.root() instanceof Root.Local local && local.parameter() < 0;
    return isVariable && token.isEmpty() || thing.root() instanceof Root.Result;
  }

  private void follow(State state) {
    Point point = paths.points().get(state.point());
    Origin origin = origins.get(state);
    Event event = point.event();
    if (event instanceof Event.Branched branched) {
      followBranch(state, origin, point, test(branched));
    } else if (event instanceof Event.Called called) {
      followCall(state, origin, point, called);
    } else if (event instanceof Event.Assigned assigned) {
      afterAssignment(state, assigned).ifPresent(after -> advance(after, origin, point));
    } else if (event instanceof Event.Returned returned) {
      if (state.phase() != Phase.HELD || !state.holds(things.named(returned.result()))) {
        advance(state.returning(returned.result()), origin, point);
      }
    } else if (event instanceof Event.Managed managed) {
      if (!state.holds(things.named(managed.resource()))) {
        advance(state, origin, point);
      }
    } else if (event instanceof Event.Threw threw) {
      Origin thrown = new Origin(Reason.THROWS, threw.position(), Optional.empty());
      for (Raise raise : point.raises()) {
        reach(state.throwing(raise), thrown);
      }
    } else if (point.next().isEmpty()) {
      // What has gone through a finally block goes on.
      for (Raise raise : point.raises()) {
        reach(state.at(raise.to()), origin);
      }
    } else if (event instanceof Event.Caught caught) {
      if (mayBeCaught(state.thrown(), caught)) {
        advance(state.caught(), origin, point);
      }
    } else {
      advance(state, origin, point);
    }
  }

  private void advance(State state, Origin origin, Point point) {
    // An exception that was caught leads nowhere any more.
    boolean isCaught = point.event() instanceof Event.Caught;
    for (int next : point.next()) {
      reach(state.at(next), isCaught ? Origin.NONE : origin);
    }
  }

  private boolean mayBeCaught(String thrown, Event.Caught caught) {
    ClassHierarchy hierarchy = ways.graph().hierarchy();
    return thrown.isEmpty()
        || caught.exceptions().stream()
            .anyMatch(
                each -> hierarchy.isSubtype(thrown, each) || hierarchy.isSubtype(each, thrown));
  }

  private void followBranch(State state, Origin origin, Point point, Test test) {
    if (state.phase() == Phase.HELD && isOfStamp(state, test)) {
      // A stamp that is zero stands for nothing.
      reach(state.at(point.next().get(1)), origin);
      return;
    }
    if (state.phase() == Phase.HELD && asksThing(state, test)) {
      reach(state.at(point.next().get(0)), origin);
      return;
    }
    if (state.phase() == Phase.HELD && test.isNullTest() && state.holds(test.tested())) {
      reach(state.at(point.next().get(1)), origin);
      return;
    }
    Optional<Boolean> known = state.tests().outcome(test);
    if (known.isEmpty() && state.phase() != Phase.BEFORE && trackers.include(test.tested())) {
      Optional<Integer> release = wayToRelease(state, point);
      if (release.isPresent()) {
        int way = state.phase() == Phase.HELD ? release.get() : 1 - release.get();
        reach(state.at(point.next().get(way)), origin);
        return;
      }
    }
    if (known.isEmpty() && state.phase() == Phase.HELD && isMadeOfAcquire(test, state)) {
      // Whether the thing is held decides, in a way that is not understood.
      return;
    }
    for (int way = 0; way < point.next().size(); way++) {
      boolean outcome = way == 0;
      if (known.isEmpty() && state.phase() == Phase.FAILED && !isOfAcquire(test, state)) {
        continue;
      }
      if (known.isEmpty() || known.get() == outcome) {
        Tests tests = repeated.contains(test) ? state.tests().with(test, outcome) : state.tests();
        reach(state.knowing(tests).at(point.next().get(way)), origin);
      }
    }
  }

  /**
   * Returns the way of a branch that goes straight to giving the thing back, if only one does: the
   * branch is there to tell whether it is held.
   */
  private Optional<Integer> wayToRelease(State state, Point branch) {
    boolean first = goesToRelease(state, branch.next().get(0));
    boolean second = goesToRelease(state, branch.next().get(1));
    return first == second ? Optional.empty() : Optional.of(first ? 0 : 1);
  }

  private boolean goesToRelease(State state, int from) {
    int at = from;
    for (int steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      Point point = paths.points().get(at);
      if (point.event() instanceof Event.Called called) {
        return releases(state, called, ways.call(body, called.call()));
      }
      if (point.next().size() != 1 || point.event() instanceof Event.Returned) {
        return false;
      }
      at = point.next().get(0);
    }
    return false;
  }

  private static boolean isOfStamp(State state, Test test) {
    return test.tested().root() instanceof Root.Computed computed
        && computed.operation().equals("==")
        && computed.operands().stream().anyMatch(state::holds);
  }

  /** Whoever asks the thing itself, before he gives it back, asks whether it is held. */
  private static boolean asksThing(State state, Test test) {
    return test.tested().root() instanceof Root.Computed computed
        && computed.operation().endsWith("()Z")
        && computed.operands().stream().allMatch(state::holds);
  }

  private static boolean isOfAcquire(Test test, State state) {
    return test.tested().equals(result(state.acquire()));
  }

  private boolean isMadeOfAcquire(Test test, State state) {
    AccessPath outcome = result(state.acquire());
    return Tests.mentions(test.tested(), outcome)
        || paths.points().stream()
            .anyMatch(
                point ->
                    point.event() instanceof Event.Assigned kept
                        && kept.value().equals(outcome)
                        && Tests.mentions(test.tested(), kept.target()));
  }

  private static AccessPath result(int call) {
    return new AccessPath(new Root.Result(call));
  }

  private Optional<State> afterAssignment(State state, Event.Assigned assigned) {
    AccessPath target = things.named(assigned.target());
    AccessPath value = things.named(assigned.value());
    State after = state.knowing(state.tests().after(target, value));
    if (state.phase() == Phase.HELD && state.holds(value)) {
      return assigned.target().isLocal() ? Optional.of(after.holding(target)) : Optional.empty();
    }
    boolean isNoted =
        state.phase() == Phase.HELD
            && !assigned.target().isLocal()
            && isTelling(value)
            && isSplit();
    if (isNoted) {
      // Others look at the field, and give the thing back.
      return Optional.empty();
    }
    boolean isRenamed = state.holders().stream().anyMatch(held -> Tests.mentions(held, target));
    // Where the name leads elsewhere from now on, the thing is out of sight.
    return isRenamed && state.phase() != Phase.BEFORE ? Optional.empty() : Optional.of(after);
  }

  // Calls

  private void followCall(State state, Origin origin, Point point, Event.Called called) {
    ResolvedCall call = ways.call(body, called.call());
    if (acquires(called, call) && state.phase() != Phase.HELD) {
      followAcquire(state, origin, point, called, call);
    } else if (state.phase() == Phase.HELD) {
      followWhileHeld(state, origin, point, called, call);
    } else {
      boolean gives = releases(state, called, call);
      boolean isCounted = called.arguments().stream().anyMatch(trackers::include);
      if (gives && state.phase() == Phase.FAILED && !isCounted) {
        leaks.merge(
            state.acquire(),
            new Leak(Reason.RELEASES_WHAT_IS_NOT_HELD, call.site().position(), Optional.empty()),
            Leak::surer);
        noteRelease(state);
        return;
      }
      if (state.phase() == Phase.BEFORE && isLocal() && isShownToOthers(state, called, call)) {
        return;
      }
      advance(state, origin, point);
      if (state.phase() == Phase.BEFORE) {
        for (Raise raise : point.raises()) {
          if (!throwing.isUndeclared(raise.exception())) {
            reach(state.throwing(raise), Origin.NONE);
          }
        }
      }
    }
  }

  private boolean acquires(Event.Called called, ResolvedCall call) {
    return call.contract().acquires()
        && (things.named(called.receiver()).equals(thing) || result(called.call()).equals(thing));
  }

  private void followAcquire(
      State state, Origin origin, Point point, Event.Called called, ResolvedCall call) {
    AccessPath result = result(called.call());
    boolean isTry = call.site().callee().descriptor().endsWith(")Z");
    State held = state.in(Phase.HELD, called.call(), thing);
    State failed = state.in(Phase.FAILED, called.call(), thing);
    if (isTry) {
      Test test = new Test(result, false);
      advance(held.knowing(held.tests().with(test, true)), Origin.NONE, point);
      advance(failed.knowing(failed.tests().with(test, false)), origin, point);
    } else {
      advance(held, Origin.NONE, point);
    }
    for (Raise raise : point.raises()) {
      if (!throwing.isUndeclared(raise.exception())) {
        reach(failed.throwing(raise), Origin.NONE);
      }
    }
  }

  private void followWhileHeld(
      State state, Origin origin, Point point, Event.Called called, ResolvedCall call) {
    if (releases(state, called, call)
        || token.map(key -> releasers.mayRelease(call, key)).orElse(false)) {
      noteRelease(state);
      return;
    }
    if (isHandedOver(state, called, call)) {
      if (state.holders().size() > 1) {
        noteRelease(state);
      }
      return;
    }
    if (Interrupts.endsProcess(call.site().callee())) {
      return;
    }
    boolean wraps =
        call.site().callee().isConstructor() && takes(state, called) && !isBase(called.arguments());
    State after = wraps ? state.holding(result(called.call())) : state;
    advance(after, origin, point);
    for (Raise raise : point.raises()) {
      reason(raise.exception(), call)
          .ifPresent(
              reason -> {
                SourcePosition at = call.site().position();
                Origin thrown = new Origin(reason, at, Optional.of(call.site()));
                reach(state.throwing(raise), thrown);
              });
    }
  }

  private Optional<Reason> reason(String exception, ResolvedCall call) {
    if (!throwing.isUndeclared(exception)) {
      return Optional.of(Reason.CALL_DECLARES);
    }
    if (!throwing.isUnchecked(exception)) {
      return Optional.empty();
    }
    if (Throwing.mayBeRefused(call)) {
      return Optional.of(Reason.CALL_MAY_BE_REFUSED);
    }
    return throwing.mayThrow(call) ? Optional.of(Reason.CALL_THROWS) : Optional.empty();
  }

  private boolean releases(State state, Event.Called called, ResolvedCall call) {
    MethodContract contract = call.contract();
    if (contract.releases() && state.holds(things.named(called.receiver()))) {
      return true;
    }
    for (int i = 0; i < called.arguments().size(); i++) {
      if (contract.parameter(i).releases()
          && state.holds(things.named(called.arguments().get(i)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whoever is given the thing, or the object that has it, may give it back; and so may what has
   * been made from it.
   */
  private boolean isHandedOver(State state, Event.Called called, ResolvedCall call) {
    boolean isConstructor = call.site().callee().isConstructor();
    AccessPath receiver = things.named(called.receiver());
    boolean isOnWrapper = !isConstructor && !receiver.equals(thing) && state.holds(receiver);
    return isOnWrapper || isBase(called.arguments()) || !isConstructor && takes(state, called);
  }

  /** Whoever has got a thing that this body has made may give back what is acquired later. */
  private boolean isShownToOthers(State state, Event.Called called, ResolvedCall call) {
    return takes(state, called) && !call.contract().acquires() && !releases(state, called, call);
  }

  private boolean takes(State state, Event.Called called) {
    return called.arguments().stream().anyMatch(path -> state.holds(things.named(path)));
  }

  private boolean isBase(List<AccessPath> arguments) {
    return arguments.stream()
        .map(things::named)
        .anyMatch(path -> path.isKnown() && !path.equals(thing) && Tests.mentions(thing, path));
  }
}
