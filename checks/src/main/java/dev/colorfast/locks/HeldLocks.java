package dev.colorfast.locks;

import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Which locks one body surely holds where it makes its calls, whichever way it has come there, and
 * which ones it has surely taken by then.
 */
final class HeldLocks {
  private final Paths paths;
  private final IntFunction<LockCall> lockCalls;
  private final Map<Integer, State> before = new HashMap<>();
  private final Map<Integer, State> atCalls = new HashMap<>();
  private final List<Taken> taken = new ArrayList<>();

  /**
   * What a call does with a lock.
   *
   * @param lock the lock
   * @param takes whether it takes it, rather than gives it back
   */
  record LockCall(Lock lock, boolean takes, SourcePosition position) {}

  /** A lock that the body takes on some way, by itself. */
  record Taken(Lock lock, SourcePosition position) {}

  /** What is held, and what has been taken so far. */
  private record State(Set<Lock> held, Set<Lock> taken) {
    static final State NONE = new State(Set.of(), Set.of());

    State taking(Lock lock) {
      return new State(with(held, lock), with(taken, lock));
    }

    State releasing(Lock lock) {
      Set<Lock> less = new HashSet<>(held);
      less.remove(lock);
      return new State(Set.copyOf(less), taken);
    }

    State meet(State other) {
      return new State(common(held, other.held), common(taken, other.taken));
    }

    private static Set<Lock> with(Set<Lock> locks, Lock lock) {
      Set<Lock> more = new HashSet<>(locks);
      more.add(lock);
      return Set.copyOf(more);
    }

    private static Set<Lock> common(Set<Lock> one, Set<Lock> other) {
      Set<Lock> both = new HashSet<>(one);
      both.retainAll(other);
      return Set.copyOf(both);
    }
  }

  /**
   * @param lockCalls says what the calls of the body do with locks; null for all others
   */
  HeldLocks(Paths paths, IntFunction<LockCall> lockCalls) {
    this.paths = paths;
    this.lockCalls = lockCalls;
    follow();
  }

  /** Returns the locks that are held where a call is made. */
  Set<Lock> at(int call) {
    return atCalls.getOrDefault(call, State.NONE).held;
  }

  /** Returns the locks that have been taken when a call is made, held still or not. */
  Set<Lock> takenBefore(int call) {
    return atCalls.getOrDefault(call, State.NONE).taken;
  }

  /** Returns every lock that the body takes, in the order of its ways. */
  List<Taken> taken() {
    return taken;
  }

  private void follow() {
    Deque<Integer> open = new ArrayDeque<>();
    before.put(0, State.NONE);
    open.add(0);
    while (!open.isEmpty()) {
      int at = open.poll();
      Point point = paths.points().get(at);
      State state = before.get(at);
      State after = after(point.event(), state);
      for (int next : point.next()) {
        reach(next, after, open);
      }
      for (Raise raise : point.raises()) {
        reach(raise.to(), afterFailure(point.event(), state), open);
      }
    }
    for (int at = 0; at < paths.points().size(); at++) {
      State state = before.get(at);
      if (state != null) {
        note(paths.points().get(at).event(), state);
      }
    }
  }

  private void reach(int point, State state, Deque<Integer> open) {
    if (point < 0) {
      return;
    }
    State known = before.get(point);
    State met = known == null ? state : known.meet(state);
    if (!met.equals(known)) {
      before.put(point, met);
      open.add(point);
    }
  }

  private State after(Event event, State state) {
    Optional<Lock> taken = taken(event);
    if (taken.isPresent()) {
      return state.taking(taken.get());
    }
    if (event instanceof Event.Left left) {
      return state.releasing(monitor(left.monitor()));
    }
    if (event instanceof Event.Called called) {
      LockCall call = lockCalls.apply(called.call());
      return call == null ? state : state.releasing(call.lock());
    }
    return state;
  }

  /** What fails to be taken is not held; what fails to be given back is nobody's concern here. */
  private State afterFailure(Event event, State state) {
    return taken(event).isPresent() ? state : after(event, state);
  }

  private Optional<Lock> taken(Event event) {
    if (event instanceof Event.Entered entered && entered.monitor().isKnown()) {
      return Optional.of(monitor(entered.monitor()));
    }
    if (event instanceof Event.Called called) {
      LockCall call = lockCalls.apply(called.call());
      return call != null && call.takes() ? Optional.of(call.lock()) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Lock monitor(AccessPath path) {
    return new Lock(path, false, true);
  }

  private void note(Event event, State state) {
    if (event instanceof Event.Called called) {
      atCalls.merge(called.call(), state, State::meet);
      LockCall call = lockCalls.apply(called.call());
      if (call != null && call.takes()) {
        taken.add(new Taken(call.lock(), call.position()));
      }
    } else if (event instanceof Event.Entered entered && entered.monitor().isKnown()) {
      taken.add(new Taken(monitor(entered.monitor()), entered.position()));
    }
  }
}
