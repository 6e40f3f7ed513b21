package dev.colorfast.cancellation;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.ParameterContract;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which calls may throw exceptions that need not be declared. */
final class Throwing {
  private static final String UNCHECKED = "java.lang.RuntimeException";

  /** How many calls deep a statement that throws is looked for. */
  private static final int DEEPEST = 3;

  private final Ways ways;
  private final Map<Integer, Integer> searched = new HashMap<>();
  private Set<Integer> throwers;

  Throwing(Ways ways) {
    this.ways = ways;
  }

  /**
   * Returns whether an exception is one that every call may be said to throw. Where a clause names
   * a class of them, every call in its {@code try} statement is said to throw that.
   */
  boolean isUndeclared(String exception) {
    return exception.equals("java.lang.Throwable")
        || isUnchecked(exception)
        || ways.graph().hierarchy().isSubtype(exception, "java.lang.Error");
  }

  /** Returns whether an exception tells of a mistake, or of what need not be declared. */
  boolean isUnchecked(String exception) {
    return ways.graph().hierarchy().isSubtype(exception, UNCHECKED);
  }

  /** Returns whether a call hands a task to what it is made on, which may refuse it. */
  static boolean mayBeRefused(ResolvedCall call) {
    return call.contract().parameters().stream()
        .anyMatch(parameter -> parameter.executor() == ParameterContract.RECEIVER);
  }

  /**
   * Returns whether a statement that throws an unchecked exception is reached through a call, be it
   * in a clause that catches what has to be declared.
   */
  boolean mayThrow(ResolvedCall call) {
    return mayThrow(call, DEEPEST);
  }

  private boolean mayThrow(ResolvedCall call, int depth) {
    Optional<Integer> target = ways.target(call);
    return target.isPresent() && depth > 0 && mayThrow(target.get(), depth - 1);
  }

  private boolean mayThrow(int body, int depth) {
    if (throwers == null) {
      throwers = ways.bodiesThatReach(each -> ways.graph().exceptions(each).throwsUnchecked());
    }
    if (!throwers.contains(body)) {
      return false;
    }
    Integer known = searched.get(body);
    if (known != null && known >= depth) {
      return false;
    }
    boolean found = search(body, depth);
    if (!found) {
      searched.put(body, depth);
    }
    return found;
  }

  private boolean search(int body, int depth) {
    if (depth == 0 && !ways.graph().exceptions(body).throwsUnchecked()) {
      return false;
    }
    Optional<Paths> read = ways.through(body);
    if (read.isEmpty()) {
      return false;
    }
    Paths paths = read.get();
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at == Paths.THROWN) {
        return true;
      }
      if (at < 0 || seen.get(at)) {
        continue;
      }
      seen.set(at);
      Point point = paths.points().get(at);
      open.addAll(point.next());
      boolean goesOn = point.next().isEmpty() && !(point.event() instanceof Event.Threw);
      boolean isStatement = point.event() instanceof Event.Threw;
      boolean calls =
          point.event() instanceof Event.Called called
              && mayThrow(ways.call(body, called.call()), depth);
      for (Raise raise : point.raises()) {
        if (goesOn
            || isStatement && ways.graph().hierarchy().isSubtype(raise.exception(), UNCHECKED)
            || calls && raise.exception().equals(UNCHECKED)
            || point.event() instanceof Event.Called && !isUndeclared(raise.exception())) {
          open.add(raise.to());
        }
      }
    }
    return false;
  }
}
