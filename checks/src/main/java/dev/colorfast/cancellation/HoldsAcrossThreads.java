package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds locks that are acquired in a body and given back in a function that another thread runs.
 *
 * <p>A lock belongs to the thread that has acquired it: any other that gives it back gets an
 * exception, and the lock stays held. A permit of a semaphore belongs to nobody.
 */
public final class HoldsAcrossThreads {
  private static final String LOCK = "java.util.concurrent.locks.Lock";

  private final CallGraph graph;
  private final Ways ways;
  private final Tokens tokens;
  private final List<HoldAcrossThreads> found = new ArrayList<>();

  private HoldsAcrossThreads(CallGraph graph) {
    this.graph = graph;
    ways = new Ways(graph);
    tokens = new Tokens(graph);
  }

  /** Returns what the bodies of the compilation acquire for others, in order. */
  public static List<HoldAcrossThreads> in(CallGraph graph) {
    HoldsAcrossThreads all = new HoldsAcrossThreads(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        all.addIn(body);
      }
    }
    return List.copyOf(all.found);
  }

  private void addIn(int body) {
    List<ResolvedCall> calls = graph.calls(body);
    for (ResolvedCall acquire : calls) {
      Optional<String> token = tokens.of(acquire.site());
      if (acquire.contract().acquires() && isLock(acquire.site()) && token.isPresent()) {
        addHandedOver(body, acquire, token.get());
      }
    }
  }

  private boolean isLock(CallSite call) {
    return graph.hierarchy().isSubtype(call.callee().owner(), LOCK);
  }

  private void addHandedOver(int body, ResolvedCall acquire, String token) {
    List<ResolvedCall> calls = graph.calls(body);
    for (int index = 0; index < calls.size(); index++) {
      ResolvedCall given = calls.get(index);
      for (int i = 0; i < given.site().arguments().size(); i++) {
        if (isElsewhere(given.contract().parameter(i))) {
          Optional<CallSite> release = releaseIn(given.site().argument(i), token);
          if (release.isPresent() && isHeldAfter(body, acquire, index, token)) {
            MethodSignature handOver = given.site().callee();
            found.add(
                new HoldAcrossThreads(graph.body(body), acquire.site(), handOver, release.get()));
            return;
          }
        }
      }
    }
  }

  /** Returns whether a parameter takes a function that another thread runs. */
  private static boolean isElsewhere(ParameterContract parameter) {
    return parameter.executor() != ParameterContract.NO_EXECUTOR
        || parameter
            .runsOn()
            .filter(kind -> kind != ThreadKind.CALLER && kind != ThreadKind.EMITTER)
            .isPresent();
  }

  /** Returns the call by which a function gives back what it has not acquired itself. */
  private Optional<CallSite> releaseIn(Operand function, String token) {
    if (!(graph.held(function.value()) instanceof Value.Lambda lambda)) {
      return Optional.empty();
    }
    List<ResolvedCall> calls =
        graph.numberOf(lambda.body()).map(graph::calls).orElse(List.of()).stream()
            .filter(call -> tokens.of(call.site()).equals(Optional.of(token)))
            .toList();
    return calls.stream().anyMatch(call -> call.contract().acquires() || asksWhoHolds(call))
        ? Optional.empty()
        : calls.stream()
            .filter(call -> call.contract().releases())
            .map(ResolvedCall::site)
            .findFirst();
  }

  private boolean asksWhoHolds(ResolvedCall call) {
    return call.site().guards().stream()
        .anyMatch(guard -> guard instanceof Guard.Test test && isOfLock(test.method()));
  }

  private boolean isOfLock(MethodSignature test) {
    return graph.hierarchy().isSubtype(test.owner(), LOCK);
  }

  /** Returns whether a way leads from the acquiring call over another one out with the lock. */
  private boolean isHeldAfter(int body, ResolvedCall acquire, int given, String token) {
    Optional<Paths> read = ways.through(body);
    if (read.isEmpty()) {
      return false;
    }
    Paths paths = read.get();
    Predicate<Point> releases =
        point ->
            point.event() instanceof Event.Called called
                && isRelease(ways.call(body, called.call()), token);
    int start = pointOf(call -> graph.calls(body).get(call) == acquire, paths);
    int handOver = pointOf(call -> call == given, paths);
    return start >= 0
        && handOver >= 0
        && Responses.pointsFrom(start, paths, releases).get(handOver)
        && Responses.pointsFrom(handOver, paths, releases).stream()
            .mapToObj(paths.points()::get)
            .anyMatch(point -> !releases.test(point) && point.next().contains(Paths.END));
  }

  private boolean isRelease(ResolvedCall call, String token) {
    return call.contract().releases() && tokens.of(call.site()).equals(Optional.of(token));
  }

  private static int pointOf(Predicate<Integer> call, Paths paths) {
    for (int at = 0; at < paths.points().size(); at++) {
      if (paths.points().get(at).event() instanceof Event.Called called
          && call.test(called.call())) {
        return at;
      }
    }
    return -1;
  }
}
