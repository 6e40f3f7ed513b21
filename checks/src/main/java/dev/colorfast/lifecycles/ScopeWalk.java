package dev.colorfast.lifecycles;

import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a scope has come at each call of a body.
 *
 * <p>Law: the phases at a point are those of all ways that lead there, so what holds of each of
 * them holds whenever the point is reached. Exceptions are followed wherever they may lead.
 */
final class ScopeWalk {
  private final Paths paths;
  private final Map<Integer, Step> steps;

  /** The phases in which each point may be reached. */
  private final List<EnumSet<Phase>> phases = new ArrayList<>();

  /** What a call does with the scope. */
  enum Step {
    CREATE,
    FORK,
    JOIN,
    /** It asks the scope for the outcome. */
    ASK,
    /** It asks a task for its result. */
    READ,
    /** It may do anything. */
    UNKNOWN
  }

  /** How far a scope has come. */
  enum Phase {
    FRESH,
    FORKED,
    JOINED,
    /** It has been asked for the outcome. */
    ASKED
  }

  /**
   * @param steps what is done by the calls that matter, by their index in the body
   * @param comesFromOutside whether the scope is there at the start, in whatever phase
   */
  ScopeWalk(Paths paths, Map<Integer, Step> steps, boolean comesFromOutside) {
    this.paths = paths;
    this.steps = steps;
    paths.points().forEach(unused -> phases.add(EnumSet.noneOf(Phase.class)));
    Deque<Integer> open = new ArrayDeque<>();
    if (comesFromOutside) {
      phases.get(0).addAll(EnumSet.allOf(Phase.class));
      open.add(0);
    } else {
      for (int at = 0; at < phases.size(); at++) {
        if (step(at) == Step.CREATE) {
          open.add(at);
        }
      }
    }
    while (!open.isEmpty()) {
      advance(open.poll(), open);
    }
  }

  private void advance(int at, Deque<Integer> open) {
    Point point = paths.points().get(at);
    EnumSet<Phase> after = after(at);
    point.next().forEach(next -> reach(next, after, open));
    EnumSet<Phase> thrown = EnumSet.copyOf(after);
    if (step(at) == Step.FORK) {
      thrown.addAll(phases.get(at));
    }
    if (step(at) != Step.CREATE) {
      for (Raise raise : point.raises()) {
        reach(raise.to(), thrown, open);
      }
    }
  }

  private void reach(int next, Set<Phase> more, Deque<Integer> open) {
    if (next >= 0 && phases.get(next).addAll(more)) {
      open.add(next);
    }
  }

  private EnumSet<Phase> after(int at) {
    Step step = step(at);
    if (step == null || step == Step.READ) {
      return EnumSet.copyOf(phases.get(at));
    }
    return switch (step) {
      case CREATE -> EnumSet.of(Phase.FRESH);
      case FORK -> EnumSet.of(Phase.FORKED);
      case JOIN -> EnumSet.of(Phase.JOINED);
      case ASK -> EnumSet.of(Phase.ASKED);
      default -> EnumSet.allOf(Phase.class);
    };
  }

  private Step step(int at) {
    return paths.points().get(at).event() instanceof Event.Called called
        ? steps.get(called.call())
        : null;
  }

  /** Returns whether a call is made only in some of these phases, and is made at all. */
  boolean isOnlyIn(int call, Set<Phase> some) {
    boolean isMade = false;
    for (int at = 0; at < phases.size(); at++) {
      if (paths.points().get(at).event() instanceof Event.Called called && called.call() == call) {
        isMade |= !phases.get(at).isEmpty();
        if (!some.containsAll(phases.get(at))) {
          return false;
        }
      }
    }
    return isMade;
  }

  /** Returns the statements that return while tasks run, after which nobody joins any more. */
  List<SourcePosition> leavesForked() {
    List<SourcePosition> found = new ArrayList<>();
    for (int at = 0; at < phases.size(); at++) {
      boolean leaves =
          paths.points().get(at).event() instanceof Event.Returned
              && phases.get(at).equals(EnumSet.of(Phase.FORKED))
              && !isJoinedAfter(at);
      if (leaves) {
        found.add(((Event.Returned) paths.points().get(at).event()).position());
      }
    }
    return found;
  }

  private boolean isJoinedAfter(int start) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at < 0 || seen.get(at)) {
        continue;
      }
      seen.set(at);
      if (step(at) == Step.JOIN || step(at) == Step.UNKNOWN) {
        return true;
      }
      open.addAll(paths.points().get(at).next());
      paths.points().get(at).raises().forEach(raise -> open.add(raise.to()));
    }
    return false;
  }
}
