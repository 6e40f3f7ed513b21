package dev.colorfast.cancellation;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How code responds to an exception that it has caught: what the calls in the handler do, at any
 * depth.
 *
 * <p>In doubt the answer is that something is done.
 */
final class Responses {
  /** Helpers call helpers, but not many. */
  private static final int MOST_HELPERS = 40;

  /** How deep a caught exception is followed through helpers that take it. */
  private static final int DEEPEST = 3;

  /** A helper that only lets another one throw makes few calls. */
  private static final int MOST_CALLS_OF_HELPER = 4;

  private final Ways ways;
  private Set<Integer> restorers;

  Responses(Ways ways) {
    this.ways = ways;
  }

  /** Returns whether an event may set the interrupt status of the current thread. */
  boolean restores(Event event, int body) {
    return event instanceof Event.Called called && mayRestore(ways.call(body, called.call()));
  }

  /** Returns whether a call may set the interrupt status of the current thread. */
  boolean mayRestore(ResolvedCall call) {
    if (Interrupts.sets(call.site().callee())) {
      return true;
    }
    if (call.bodies().isEmpty()) {
      return isStaticHelper(call.site()) && restoresInLibrary(call.site().callee());
    }
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    call.bodies().stream()
        .filter(target -> mayReachRestoring(target) && seen.add(target))
        .forEach(open::add);
    while (!open.isEmpty() && seen.size() < MOST_HELPERS) {
      int body = open.poll();
      for (ResolvedCall inside : callsOnNormalWays(body)) {
        if (Interrupts.sets(inside.site().callee())) {
          return true;
        }
        for (int target : inside.bodies()) {
          if (mayReachRestoring(target) && seen.add(target)) {
            open.add(target);
          }
        }
      }
    }
    return false;
  }

  /** Only of bodies that set the status somewhere below it is worth to read the ways. */
  private boolean mayReachRestoring(int body) {
    if (restorers == null) {
      restorers = ways.bodiesThatReach(this::restoresItself);
    }
    return restorers.contains(body);
  }

  private boolean restoresItself(int body) {
    return ways.graph().calls(body).stream()
        .anyMatch(call -> Interrupts.sets(call.site().callee()));
  }

  private static boolean isStaticHelper(CallSite site) {
    return site.dispatch() == Dispatch.EXACT && !site.callee().isConstructor();
  }

  private boolean restoresInLibrary(MethodSignature helper) {
    Set<MethodSignature> seen = new HashSet<>();
    Deque<MethodSignature> open = new ArrayDeque<>();
    seen.add(helper);
    open.add(helper);
    while (!open.isEmpty() && seen.size() < MOST_HELPERS) {
      for (CallSite inside : ways.graph().libraryCalls(open.poll())) {
        if (Interrupts.sets(inside.callee())) {
          return true;
        }
        if (inside.dispatch() == Dispatch.EXACT && seen.add(inside.callee())) {
          open.add(inside.callee());
        }
      }
    }
    return false;
  }

  /** What is done in handlers of further exceptions is no response to the first. */
  private List<ResolvedCall> callsOnNormalWays(int body) {
    Optional<Paths> paths = ways.through(body);
    if (paths.isEmpty()) {
      return ways.graph().calls(body);
    }
    return pointsFrom(0, paths.get(), event -> false).stream()
        .mapToObj(point -> paths.get().points().get(point).event())
        .filter(Event.Called.class::isInstance)
        .map(event -> ways.call(body, ((Event.Called) event).call()))
        .toList();
  }

  /**
   * Returns the points that are reached without an exception but for those that statements throw.
   *
   * @param ends says after which points nothing follows
   */
  static BitSet pointsFrom(int start, Paths paths, Predicate<Point> ends) {
    BitSet seen = new BitSet(paths.points().size());
    Deque<Integer> open = new ArrayDeque<>();
    seen.set(start);
    open.add(start);
    while (!open.isEmpty()) {
      Point point = paths.points().get(open.poll());
      if (ends.test(point)) {
        continue;
      }
      for (int next : point.next()) {
        if (next >= 0 && !seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
      if (isThrowing(point)) {
        for (Raise raise : point.raises()) {
          if (raise.to() >= 0 && !seen.get(raise.to())) {
            seen.set(raise.to());
            open.add(raise.to());
          }
        }
      }
    }
    return seen;
  }

  /** Returns whether nothing but exceptions leads on from a point. */
  static boolean isThrowing(Point point) {
    return point.event() instanceof Event.Threw || point.next().isEmpty();
  }

  /** Returns whether a call surely does not return: it throws, or ends the process. */
  boolean neverReturns(ResolvedCall call) {
    return neverReturns(call, DEEPEST);
  }

  private boolean neverReturns(ResolvedCall call, int depth) {
    if (Interrupts.endsProcess(call.site().callee())) {
      return true;
    }
    if (call.bodies().isEmpty() && call.site().receiver().value() instanceof Value.Field field) {
      return depth > 0 && mayHoldEnd(field, depth - 1);
    }
    Optional<Integer> target = call.soleBody();
    return depth > 0 && target.isPresent() && neverReturns(target.get(), depth - 1);
  }

  private boolean neverReturns(int body, int depth) {
    if (ways.graph().facts().isLeftByExceptionsOnly(ways.graph().body(body).signature())) {
      return true;
    }
    if (!mayNotReturn(body)) {
      return false;
    }
    Optional<Paths> read = ways.through(body);
    if (read.isEmpty()) {
      return ways.graph().body(body).form() == MethodFacts.Form.REFERENCE
          && ways.graph().calls(body).stream().anyMatch(call -> neverReturns(call, depth));
    }
    Paths paths = read.get();
    Predicate<Point> ends = point -> isEnd(point, body, depth);
    return pointsFrom(0, paths, ends).stream()
        .mapToObj(paths.points()::get)
        .noneMatch(point -> point.next().contains(Paths.END) && !ends.test(point));
  }

  /** A function in a field ends the process if one of those that are put there does. */
  private boolean mayHoldEnd(Value.Field field, int depth) {
    return ways.graph().field(field).map(FieldFacts::assigned).orElse(List.of()).stream()
        .map(operand -> ways.graph().held(operand.value()))
        .filter(Value.Lambda.class::isInstance)
        .flatMap(lambda -> ways.graph().numberOf(((Value.Lambda) lambda).body()).stream())
        .anyMatch(body -> neverReturns(body, depth));
  }

  private boolean mayNotReturn(int body) {
    List<ResolvedCall> calls = ways.graph().calls(body);
    return ways.graph().exceptions(body).throwsAny()
        || calls.size() <= MOST_CALLS_OF_HELPER
        || calls.stream().anyMatch(call -> Interrupts.endsProcess(call.site().callee()));
  }

  private boolean isEnd(Point point, int body, int depth) {
    return point.event() instanceof Event.Called called
        && neverReturns(ways.call(body, called.call()), depth);
  }

  /** Returns whether an event hands a caught exception on to somebody, rather than tells of it. */
  boolean passesOn(Event event, AccessPath caught, int body) {
    return passesOn(event, caught, body, DEEPEST);
  }

  private boolean passesOn(Event event, AccessPath caught, int body, int depth) {
    if (event instanceof Event.Threw threw) {
      return threw.thrown().equals(caught);
    }
    if (event instanceof Event.Returned returned) {
      return returned.result().equals(caught);
    }
    if (event instanceof Event.Assigned assigned) {
      return assigned.value().equals(caught);
    }
    if (event instanceof Event.Branched branched) {
      return looksAt(branched.tested(), caught);
    }
    return event instanceof Event.Called called && takes(called, caught, body, depth);
  }

  /** Whoever asks of which class the exception is knows that it may be an interrupt. */
  private static boolean looksAt(AccessPath tested, AccessPath caught) {
    return tested.root() instanceof Root.Computed computed
        && computed.operands().stream().anyMatch(operand -> operand.equals(caught));
  }

  private boolean takes(Event.Called called, AccessPath caught, int body, int depth) {
    int index = called.arguments().indexOf(caught);
    if (index < 0) {
      return false;
    }
    ResolvedCall call = ways.call(body, called.call());
    Optional<Integer> target = ways.target(call);
    if (target.isPresent() && !call.site().callee().isConstructor()) {
      return depth > 0 && passesOnParameter(target.get(), index, depth - 1);
    }
    return !onlyTells(call.site().callee(), called);
  }

  private boolean passesOnParameter(int body, int index, int depth) {
    Optional<Paths> paths = ways.through(body);
    if (paths.isEmpty()) {
      return true;
    }
    for (Point point : paths.get().points()) {
      for (AccessPath parameter : parameters(point.event(), index)) {
        if (passesOn(point.event(), parameter, body, depth)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the parameter of that index where the event mentions it. */
  private static List<AccessPath> parameters(Event event, int index) {
    List<AccessPath> mentioned = List.of();
    if (event instanceof Event.Threw threw) {
      mentioned = List.of(threw.thrown());
    } else if (event instanceof Event.Returned returned) {
      mentioned = List.of(returned.result());
    } else if (event instanceof Event.Assigned assigned) {
      mentioned = List.of(assigned.value());
    } else if (event instanceof Event.Branched branched
        && branched.tested().root() instanceof Root.Computed computed) {
      mentioned = computed.operands();
    } else if (event instanceof Event.Called called) {
      mentioned = called.arguments();
    }
    return mentioned.stream()
        .filter(path -> path.root() instanceof Root.Local local && local.parameter() == index)
        .filter(AccessPath::isLocal)
        .toList();
  }

  /**
   * Who takes an exception together with a text, and answers nothing, writes it down; and so does
   * whoever belongs to the whole class, as loggers do.
   */
  private static boolean onlyTells(MethodSignature callee, Event.Called called) {
    if (callee.isConstructor() || !callee.descriptor().endsWith(")V")) {
      return false;
    }
    boolean isOfClass = called.receiver().root() instanceof Root.OfClass;
    boolean takesText =
        called.arguments().size() > 1
            && (callee.descriptor().contains("Ljava/lang/String;")
                || callee.descriptor().contains("Ljava/lang/Object;")
                || callee.descriptor().contains("Ljava/lang/CharSequence;"));
    return isOfClass || takesText;
  }
}
