package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds loops without an end that give each turn's task to an executor which takes all of them at
 * once: one that makes a thread for each task that finds none free.
 *
 * <p>A turn that waits for a permit, or for its task, is held back by that.
 */
public final class UnboundedFanOuts {
  private static final Set<BlockingKind> PAUSES =
      Set.of(BlockingKind.RESULT, BlockingKind.SLEEP, BlockingKind.WAIT);

  private final CallGraph graph;
  private final Ways ways;
  private final List<CallSite> found = new ArrayList<>();

  private UnboundedFanOuts(CallGraph graph) {
    this.graph = graph;
    ways = new Ways(graph);
  }

  /** Returns the calls that hand over such tasks, in order. */
  public static List<CallSite> in(CallGraph graph) {
    UnboundedFanOuts search = new UnboundedFanOuts(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addIn(body);
      }
    }
    return search.found;
  }

  private void addIn(int body) {
    if (graph.calls(body).stream().noneMatch(this::isUnbounded)) {
      return;
    }
    Optional<Paths> read = ways.through(body);
    if (read.isEmpty()) {
      return;
    }
    List<Point> points = read.get().points();
    for (int at = 0; at < points.size(); at++) {
      if (points.get(at).event() instanceof Event.Called called) {
        ResolvedCall call = ways.call(body, called.call());
        if (isUnbounded(call) && isInEndlessLoop(at, body, read.get())) {
          found.add(call.site());
        }
      }
    }
  }

  private boolean isUnbounded(ResolvedCall call) {
    boolean takesTask =
        call.contract().parameters().stream()
            .anyMatch(parameter -> parameter.executor() == ParameterContract.RECEIVER);
    return takesTask && isForAll(call.site().receiver());
  }

  /** What ends by itself when it has nothing to do makes threads as it needs them. */
  private boolean isForAll(Operand executor) {
    Value value = graph.held(executor.value());
    if (value instanceof Value.Field field) {
      List<Operand> assigned =
          graph.field(field).map(FieldFacts::assigned).orElse(List.of()).stream()
              .filter(each -> each.value() != Value.NULL)
              .toList();
      return assigned.size() == 1 && isMaker(graph.held(assigned.get(0).value()));
    }
    return isMaker(value);
  }

  private boolean isMaker(Value value) {
    return value instanceof Value.Result result
        && graph.stated().effective(result.callee()).filter(this::makesThreadsForAll).isPresent();
  }

  private boolean makesThreadsForAll(MethodContract maker) {
    boolean isVirtual = maker.threadKind().equals(Optional.of(ThreadKind.VIRTUAL));
    return isVirtual || maker.owned() && maker.mayIgnore();
  }

  private boolean isInEndlessLoop(int start, int body, Paths paths) {
    BitSet after = new BitSet();
    for (int next : paths.points().get(start).next()) {
      if (next >= 0) {
        after.or(Responses.pointsFrom(next, paths, point -> false));
      }
    }
    List<Point> turn = after.stream().mapToObj(paths.points()::get).toList();
    return after.get(start)
        && turn.stream().noneMatch(point -> point.next().contains(Paths.END))
        && turn.stream().noneMatch(point -> holdsBack(point, body));
  }

  /** Whoever takes a permit, waits for a result, or pauses does not run ahead. */
  private boolean holdsBack(Point point, int body) {
    if (!(point.event() instanceof Event.Called called)) {
      return false;
    }
    MethodContract contract = ways.call(body, called.call()).contract();
    return contract.acquires()
        || contract.blocking().map(Blocking::kind).filter(PAUSES::contains).isPresent();
  }
}
