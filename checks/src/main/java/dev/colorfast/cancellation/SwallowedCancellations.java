package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.SourcePosition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds clauses for all failures around a wait for a handle that somebody cancels.
 *
 * <p>Whoever cancels a handle asks those who wait for it to stop. A clause that takes this for one
 * failure more, and returns a result or waits again, goes on with what nobody wants. Of a handle
 * that nobody is seen to cancel nothing is said.
 */
public final class SwallowedCancellations {
  private static final String CANCELLATION = "java.util.concurrent.CancellationException";
  private static final Set<String> BROAD =
      Set.of(
          "java.lang.IllegalStateException",
          "java.lang.RuntimeException",
          "java.lang.Exception",
          "java.lang.Throwable");

  private final CallGraph graph;
  private final Ways ways;
  private final Responses responses;
  private final Map<Value, Cancel> cancels = new HashMap<>();
  private final SortedMap<SourcePosition, SwallowedCancellation> found = new TreeMap<>();

  private record Cancel(int body, CallSite call) {}

  private SwallowedCancellations(CallGraph graph) {
    this.graph = graph;
    ways = new Ways(graph);
    responses = new Responses(ways);
  }

  /** Returns what is found in the compilation, in order. */
  public static Collection<SwallowedCancellation> in(CallGraph graph) {
    SwallowedCancellations all = new SwallowedCancellations(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        all.noteCancels(body);
      }
    }
    for (int body = 0; body < graph.size() && !all.cancels.isEmpty(); body++) {
      if (graph.isInCompilation(body)) {
        all.addIn(body);
      }
    }
    return List.copyOf(all.found.values());
  }

  private void noteCancels(int body) {
    for (ResolvedCall call : graph.calls(body)) {
      boolean isCancel =
          call.site().callee().descriptor().equals("(Z)Z")
              && graph.stated().effective(call.site()).map(MethodContract::releases).orElse(false);
      if (isCancel) {
        handle(call).ifPresent(known -> cancels.putIfAbsent(known, new Cancel(body, call.site())));
      }
    }
  }

  /** A field, of any object of its class; or what one call returned. */
  private static Optional<Value> handle(ResolvedCall call) {
    Value value = call.site().receiver().value();
    boolean isKnown =
        value instanceof Value.Field
            || value instanceof Value.Result result && result.at().isPresent();
    return isKnown ? Optional.of(value) : Optional.empty();
  }

  /** While a body waits for what it has started itself, it is not the one who cancels it. */
  private Optional<Cancel> cancelOf(int body, ResolvedCall call) {
    boolean isForResult =
        call.contract()
            .blocking()
            .filter(blocking -> blocking.kind() == BlockingKind.RESULT)
            .isPresent();
    return isForResult
        ? handle(call)
            .map(cancels::get)
            .filter(
                cancel ->
                    cancel.body() != body || call.site().receiver().value() instanceof Value.Field)
        : Optional.empty();
  }

  private void addIn(int body) {
    if (graph.calls(body).stream().noneMatch(call -> cancelOf(body, call).isPresent())) {
      return;
    }
    Optional<Paths> paths = ways.through(body);
    if (paths.isEmpty()) {
      return;
    }
    for (Point point : paths.get().points()) {
      if (point.event() instanceof Event.Called called) {
        ResolvedCall call = ways.call(body, called.call());
        cancelOf(body, call)
            .ifPresent(cancel -> addWait(body, point, called.call(), cancel, paths.get()));
      }
    }
  }

  private void addWait(int body, Point wait, int call, Cancel cancel, Paths paths) {
    Set<Integer> clauses = new TreeSet<>();
    for (Raise raise : wait.raises()) {
      SwallowedInterrupts.clause(raise.to(), paths, SwallowedCancellations::isCaughtBy)
          .ifPresent(clauses::add);
    }
    boolean isNamed =
        clauses.stream()
            .anyMatch(clause -> caught(clause, paths).exceptions().contains(CANCELLATION));
    if (isNamed) {
      return;
    }
    for (int clause : clauses) {
      swallowing(body, call, clause, paths)
          .ifPresent(
              triesAgain ->
                  found.putIfAbsent(
                      caught(clause, paths).position(),
                      new SwallowedCancellation(
                          graph.body(body),
                          caught(clause, paths).position(),
                          ways.call(body, call).site(),
                          cancel.call(),
                          graph.body(cancel.body()),
                          triesAgain)));
    }
  }

  private static boolean isCaughtBy(String exception) {
    return exception.equals(CANCELLATION) || BROAD.contains(exception);
  }

  private static Event.Caught caught(int clause, Paths paths) {
    return (Event.Caught) paths.points().get(clause).event();
  }

  /** Returns whether a clause tries again, or else returns a result; nothing if it does neither. */
  private Optional<Boolean> swallowing(int body, int wait, int clause, Paths paths) {
    AccessPath exception = caught(clause, paths).variable();
    Predicate<Point> ends =
        point ->
            point.event() instanceof Event.Called called
                && responses.neverReturns(ways.call(body, called.call()));
    List<Point> points =
        Responses.pointsFrom(clause, paths, ends).stream()
            .mapToObj(paths.points()::get)
            .filter(ends.negate())
            .toList();
    boolean isSeen =
        points.stream()
            .anyMatch(
                point ->
                    responses.passesOn(point.event(), exception, body)
                        || asks(point.event(), body)
                        || responses.restores(point.event(), body));
    if (isSeen) {
      return Optional.empty();
    }
    boolean repeats =
        points.stream()
            .anyMatch(
                point -> point.event() instanceof Event.Called called && called.call() == wait);
    boolean returns = points.stream().anyMatch(point -> returnsResult(point.event()));
    boolean acts = points.stream().anyMatch(point -> point.event() instanceof Event.Called);
    boolean onlyWaits = !acts && isDropped(new CallReference(graph.body(body).signature(), wait));
    return repeats || returns && !onlyWaits ? Optional.of(repeats) : Optional.empty();
  }

  /** Whoever does not look at the result has waited for the end, whatever end that is. */
  private boolean isDropped(CallReference wait) {
    return graph.facts().uses(wait.body().owner()).of(new Origin.Result(wait)).stream()
        .allMatch(Use.Dropped.class::isInstance);
  }

  /** Whoever returns himself says nothing but that he has waited. */
  private static boolean returnsResult(Event event) {
    return event instanceof Event.Returned returned
        && !(returned.result().root() instanceof AccessPath.Root.This);
  }

  /** Whoever asks a handle, or himself, whether to go on has thought of it. */
  private boolean asks(Event event, int body) {
    return event instanceof Event.Called called
        && ways.call(body, called.call()).site().callee().descriptor().endsWith("()Z");
  }
}
