package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds bodies that start several tasks and wait for one after the other, so that the failure of
 * one leaves the others running.
 *
 * <p>The handles must be in sight: whoever passes one on, to {@code allOf} for instance, has others
 * look after it. A way on which the other handle is asked for anything, or on which anything at all
 * is closed, is no finding.
 */
public final class OrphanedSiblings {
  private static final String INTERRUPT = "java.lang.InterruptedException";
  private static final int FEWEST_TASKS = 2;

  private final CallGraph graph;
  private final Values values;
  private final Handles handles;
  private final List<OrphanedSibling> found = new ArrayList<>();

  /**
   * A task that a body starts.
   *
   * @param start the index of the call that starts it
   * @param name the variable that holds its handle
   * @param calls the indexes of the calls on the handle
   * @param waits those of them that wait
   */
  private record Task(int start, String name, Set<Integer> calls, Set<Integer> waits) {}

  private OrphanedSiblings(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    handles = new Handles(graph);
  }

  /** Returns what the bodies of the compilation leave running, at most one task for each body. */
  public static List<OrphanedSibling> in(CallGraph graph) {
    OrphanedSiblings search = new OrphanedSiblings(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.judge(body);
      }
    }
    return search.found;
  }

  private void judge(int number) {
    List<Integer> starts = new ArrayList<>();
    List<ResolvedCall> calls = graph.calls(number);
    for (int index = 0; index < calls.size(); index++) {
      if (startsTask(calls.get(index))) {
        starts.add(index);
      }
    }
    if (starts.size() < FEWEST_TASKS) {
      return;
    }
    MethodSignature body = graph.body(number).signature();
    List<Task> tasks = new ArrayList<>();
    starts.forEach(start -> task(body, start).ifPresent(tasks::add));
    if (tasks.size() >= FEWEST_TASKS && tasks.stream().anyMatch(task -> !task.waits.isEmpty())) {
      graph.facts().paths(body).ifPresent(paths -> judge(number, tasks, paths));
    }
  }

  private boolean startsTask(ResolvedCall call) {
    return handles.returnedBy(call.site().callee()).equals(Optional.of(HandleStart.EAGER))
        && !handles.isStarted(call.site().receiver())
        && call.contract().parameters().stream().anyMatch(Values::isTask);
  }

  /** Returns a task whose handle stays in a local variable. */
  private Optional<Task> task(MethodSignature body, int start) {
    CallReference call = new CallReference(body, start);
    Optional<String> name =
        graph.facts().uses(body.owner()).of(new Origin.Result(call)).stream()
            .filter(Use.Held.class::isInstance)
            .map(use -> ((Use.Held) use).variable().name())
            .findFirst();
    Fate fate = values.fateOf(call);
    boolean staysHere =
        fate.stored().isEmpty()
            && fate.ends().stream()
                .allMatch(
                    use ->
                        use instanceof Use.Received received && received.call().body().equals(body)
                            || use instanceof Use.LookedAt
                            || use instanceof Use.Dropped);
    if (name.isEmpty() || !staysHere) {
      return Optional.empty();
    }
    Set<Integer> calls = new HashSet<>();
    Set<Integer> waits = new HashSet<>();
    for (CallReference each : fate.calls()) {
      calls.add(each.index());
      boolean isWait =
          values
              .stated(each)
              .blocking()
              .filter(blocking -> blocking.kind() == BlockingKind.RESULT)
              .isPresent();
      if (isWait) {
        waits.add(each.index());
      }
    }
    return Optional.of(new Task(start, name.get(), calls, waits));
  }

  private void judge(int number, List<Task> tasks, Paths paths) {
    for (int at = 0; at < paths.points().size(); at++) {
      Point point = paths.points().get(at);
      if (point.event() instanceof Event.Called called) {
        for (Task awaited : tasks) {
          if (awaited.waits.contains(called.call())) {
            Optional<OrphanedSibling> left = left(number, tasks, awaited, at, paths);
            if (left.isPresent()) {
              found.add(left.get());
              return;
            }
          }
        }
      }
    }
  }

  private Optional<OrphanedSibling> left(
      int number, List<Task> tasks, Task awaited, int await, Paths paths) {
    Point point = paths.points().get(await);
    int call = ((Event.Called) point.event()).call();
    for (Task other : tasks) {
      boolean isOpen = other != awaited && isOpenAt(await, other, paths);
      Optional<Raise> raise = isOpen ? leaving(point, number, other, paths) : Optional.empty();
      if (raise.isPresent()) {
        MethodSignature body = graph.body(number).signature();
        return Optional.of(
            new OrphanedSibling(
                new CallReference(body, call),
                graph.body(number).calls().get(call),
                raise.get().exception(),
                other.name,
                graph.body(number).calls().get(other.start)));
      }
    }
    return Optional.empty();
  }

  /** Returns whether a task has surely been started at a point, and may not have been asked for. */
  private boolean isOpenAt(int await, Task task, Paths paths) {
    BitSet withoutStart = reached(paths, 0, called -> called == task.start);
    if (withoutStart.get(await)) {
      return false;
    }
    for (int at = 0; at < paths.points().size(); at++) {
      Point point = paths.points().get(at);
      boolean isStart = point.event() instanceof Event.Called made && made.call() == task.start;
      for (int next : isStart ? point.next() : List.<Integer>of()) {
        if (next >= 0 && reached(paths, next, task.calls::contains).get(await)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The points that follow one, up to and with the calls at which one stops. */
  private static BitSet reached(Paths paths, int from, IntPredicate stop) {
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
      boolean stops = point.event() instanceof Event.Called called && stop.test(called.call());
      if (!stops) {
        open.addAll(point.next());
        point.raises().forEach(raise -> open.add(raise.to()));
      }
    }
    return seen;
  }

  /** Returns how the failure of a wait leads away from a task for good. */
  private Optional<Raise> leaving(Point await, int number, Task task, Paths paths) {
    List<Raise> declared = await.raises().stream().filter(this::isDeclared).toList();
    List<Raise> raises =
        declared.isEmpty()
            ? await.raises().stream()
                .filter(raise -> raise.exception().equals("java.lang.RuntimeException"))
                .toList()
            : declared;
    return raises.stream()
        .filter(raise -> raise.to() == Paths.THROWN || isLeft(raise.to(), number, task, paths))
        .min(Comparator.comparing(raise -> raise.exception().equals(INTERRUPT)));
  }

  private boolean isDeclared(Raise raise) {
    return !graph.hierarchy().isSubtype(raise.exception(), "java.lang.RuntimeException")
        && !graph.hierarchy().isSubtype(raise.exception(), "java.lang.Error")
        && !raise.exception().equals("java.lang.Throwable");
  }

  private boolean isLeft(int from, int number, Task task, Paths paths) {
    BitSet after = reached(paths, from, called -> false);
    for (int at = after.nextSetBit(0); at >= 0; at = after.nextSetBit(at + 1)) {
      boolean looksAfter =
          paths.points().get(at).event() instanceof Event.Called called
              && (task.calls.contains(called.call()) || ends(number, called.call()));
      if (looksAfter) {
        return false;
      }
    }
    return true;
  }

  /** Whatever is closed or stopped may be what runs the task. */
  private boolean ends(int number, int call) {
    ResolvedCall known = graph.calls(number).get(call);
    CallSite site = known.site();
    return known.contract().releases()
        || site.arguments().isEmpty() && Ends.isNameOfEnd(site.callee().name())
        || !known.bodies().isEmpty() && !site.callee().isConstructor();
  }
}
