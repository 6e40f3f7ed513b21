package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tasks that a body starts, waits for during a limited time, and leaves running when that
 * time is over.
 *
 * <p>Only the body itself may know the handle: whoever else has it may cancel the task. And nothing
 * that is done after the timeout may concern it: it is neither cancelled nor waited for again, and
 * the executor that runs it is not ended.
 */
public final class AbandonedTasks {
  private static final String TIMEOUT = "java.util.concurrent.TimeoutException";
  private static final String TIME = "Ljava/util/concurrent/TimeUnit;";
  private static final String CLOSEABLE = "java.lang.AutoCloseable";

  private final CallGraph graph;
  private final Values values;
  private final StartedTasks tasks;
  private final List<AbandonedTask> found = new ArrayList<>();

  private AbandonedTasks(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    tasks = new StartedTasks(graph, values);
  }

  /** Returns the tasks of the compilation that are left running, in order. */
  public static List<AbandonedTask> in(CallGraph graph) {
    AbandonedTasks search = new AbandonedTasks(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addIn(body);
      }
    }
    return List.copyOf(search.found);
  }

  private void addIn(int body) {
    List<ResolvedCall> calls = graph.calls(body);
    MethodSignature signature = graph.body(body).signature();
    for (int call = 0; call < calls.size(); call++) {
      if (endsByItself(calls.get(call))) {
        addTimed(body, new CallReference(signature, call));
      } else if (waitsForLimitedTime(calls.get(call))) {
        addWait(body, new CallReference(signature, call));
      }
    }
  }

  private void addWait(int body, CallReference wait) {
    Optional<CallReference> handle = handleOf(wait);
    Optional<CallReference> start = handle.flatMap(this::startOf);
    Optional<CallSite> started = start.flatMap(values::resolved).map(ResolvedCall::site);
    // Of what nobody can end there is nothing to be said.
    boolean canBeEnded = started.filter(starter -> tasks.hasCancel(starter.callee())).isPresent();
    if (canBeEnded && isLeft(body, wait.index(), handle.get(), start.get())) {
      found.add(
          new AbandonedTask(
              graph.body(body),
              call(body, wait.index()).site(),
              started.get(),
              tasks.isCancellable(started.get().callee())));
    }
  }

  /** Returns whether a call completes the handle that it is made on when some time is over. */
  private boolean endsByItself(ResolvedCall call) {
    return call.site().callee().descriptor().contains(TIME)
        && call.contract().blocking().isEmpty()
        && values.stated(call).releases();
  }

  private void addTimed(int body, CallReference timeout) {
    tasks
        .startOf(timeout)
        .filter(start -> start.body().equals(timeout.body()))
        .flatMap(start -> values.resolved(start).filter(unused -> !mayTellLater(start)))
        .map(ResolvedCall::site)
        .filter(start -> !tasks.isCancellable(start.callee()))
        .ifPresent(
            start ->
                found.add(
                    new AbandonedTask(
                        graph.body(body), call(body, timeout.index()).site(), start, false)));
  }

  private static boolean waitsForLimitedTime(ResolvedCall call) {
    return call.contract()
        .blocking()
        .filter(blocking -> blocking.kind() == BlockingKind.RESULT)
        .filter(blocking -> blocking.timeoutParameter() != Blocking.NO_TIMEOUT)
        .isPresent();
  }

  /** Returns the call in the same body that returns the handle for which a call waits. */
  private Optional<CallReference> handleOf(CallReference wait) {
    return values.receiverOf(wait) instanceof Origin.Result result
            && result.call().body().equals(wait.body())
        ? Optional.of(result.call())
        : Optional.empty();
  }

  /** Returns the call that starts the task behind a handle, be it in a method that returns it. */
  private Optional<CallReference> startOf(CallReference handle) {
    if (isStart(handle)) {
      return Optional.of(handle);
    }
    return tasks.madeInside(handle).filter(this::isStart).filter(this::isOnlyReturned);
  }

  private boolean isStart(CallReference call) {
    return values
        .resolved(call)
        .filter(tasks::startsTask)
        .filter(starter -> !endsAtOnce(starter))
        .isPresent();
  }

  /** A task that does nothing, or only tells that its turn has come, is there to be waited for. */
  private boolean endsAtOnce(ResolvedCall starter) {
    return starter.site().arguments().stream()
        .anyMatch(
            argument ->
                argument.value() instanceof Value.Lambda task
                    && graph.numberOf(task.body()).filter(this::onlyTells).isPresent());
  }

  private boolean onlyTells(int task) {
    return graph.body(task).form() == MethodFacts.Form.LAMBDA
        && graph.calls(task).stream().allMatch(call -> call.contract().releases())
        && graph.paths(task).filter(AbandonedTasks::isStraight).isPresent();
  }

  private static boolean isStraight(Paths ways) {
    return ways.points().stream().noneMatch(point -> point.event() instanceof Event.Branched);
  }

  private boolean isOnlyReturned(CallReference start) {
    Fate fate = values.fateOf(start);
    return fate.stored().isEmpty()
        && fate.ends().stream().allMatch(end -> end.equals(new Use.Returned(start.body())));
  }

  private boolean isLeft(int body, int wait, CallReference handle, CallReference start) {
    Fate fate = values.fateOf(handle);
    Set<Integer> concerned = new HashSet<>();
    for (Use end : fate.ends()) {
      boolean isHere = end instanceof Use.Received call && call.call().body().equals(handle.body());
      if (isHere) {
        concerned.add(((Use.Received) end).call().index());
      } else if (!(end instanceof Use.LookedAt)) {
        return false;
      }
    }
    boolean isKnown =
        fate.stored().isEmpty()
            && concerned.stream().allMatch(call -> isOfOwner(values.stated(call(body, call))));
    return isKnown
        && graph
            .paths(body)
            .filter(read -> isLeft(body, wait, handle, start, concerned, read))
            .isPresent();
  }

  private ResolvedCall call(int body, int call) {
    return graph.calls(body).get(call);
  }

  /** Waits, questions and ends; whatever else is done with a handle tells somebody else of it. */
  private static boolean isOfOwner(MethodContract contract) {
    return contract.blocking().isPresent() || contract.completed() || contract.releases();
  }

  private boolean isLeft(
      int body,
      int wait,
      CallReference handle,
      CallReference start,
      Set<Integer> concerned,
      Paths paths) {
    for (Point point : paths.points()) {
      if (point.event() instanceof Event.Called called && called.call() == wait) {
        for (Raise raise : point.raises()) {
          if (raise.exception().equals(TIMEOUT)
              && isLeftFrom(raise.to(), body, handle, start, concerned, paths)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether nothing that may follow a point concerns the task. */
  private boolean isLeftFrom(
      int from,
      int body,
      CallReference handle,
      CallReference start,
      Set<Integer> concerned,
      Paths paths) {
    Set<Integer> made = new HashSet<>();
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
      if (point.event() instanceof Event.Called called) {
        made.add(called.call());
        if (concerned.contains(called.call()) || mayEnd(body, call(body, called.call()))) {
          return false;
        }
      } else if (point.event() instanceof Event.Assigned assigned && isOfObject(assigned)) {
        return false;
      }
      open.addAll(point.next());
      if (point.event() instanceof Event.Threw || point.next().isEmpty()) {
        point.raises().forEach(raise -> open.add(raise.to()));
      }
    }
    return !mayTell(handle, start, made);
  }

  /** What is left in a field may be looked at by the task. */
  private static boolean isOfObject(Event.Assigned assigned) {
    return !assigned.target().isLocal();
  }

  /** What is ended may be what runs the task, or what it works on. */
  private boolean mayEnd(int body, ResolvedCall call) {
    return isEnd(call, body)
        || call.bodies().stream()
            .anyMatch(
                target -> graph.calls(target).stream().anyMatch(inside -> isEnd(inside, target)));
  }

  /**
   * A lock or permit is given back, and nothing that works ends with it; nor is it the thread that
   * waits which does the work.
   */
  private boolean isEnd(ResolvedCall call, int body) {
    if (isOfOwnThread(call.site())) {
      return false;
    }
    String type = call.site().receiver().type();
    boolean isClose =
        call.site().callee().name().equals("close")
            && graph.hierarchy().isSubtype(call.site().callee().owner(), CLOSEABLE);
    return isClose
        || values.stated(call).releases()
            && graph.calls(body).stream()
                .noneMatch(
                    other ->
                        other.contract().acquires() && other.site().receiver().type().equals(type));
  }

  private static boolean isOfOwnThread(CallSite site) {
    return site.receiver().value() instanceof Value.Result result
        && result.callee().equals(Guard.OfThread.CURRENT_THREAD);
  }

  /** Returns whether some other function inside a body uses what its task uses as well. */
  private boolean mayTellLater(CallReference start) {
    for (List<Use> uses : graph.facts().uses(start.body().owner()).all().values()) {
      Set<MethodSignature> inside = new HashSet<>();
      for (Use use : uses) {
        if (use instanceof Use.Received received
            && !received.call().body().equals(start.body())
            && graph.isInside(received.call().body(), start.body())) {
          inside.add(received.call().body());
        }
      }
      if (inside.size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether some of the calls that a body makes are made on what its task uses as well. */
  private boolean mayTell(CallReference handle, CallReference start, Set<Integer> made) {
    for (List<Use> uses : graph.facts().uses(handle.body().owner()).all().values()) {
      boolean isTold = false;
      boolean isUsedByOthers = false;
      for (Use use : uses) {
        CallReference call =
            use instanceof Use.Received received
                ? received.call()
                : use instanceof Use.Passed passed ? passed.call() : null;
        boolean isGiven = !handle.equals(start) && handle.equals(call);
        if (call != null && call.body().equals(handle.body()) && !isGiven) {
          isTold |= made.contains(call.index());
        } else if (call != null) {
          isUsedByOthers |= isGiven || graph.isInside(call.body(), start.body());
        }
      }
      if (isTold && isUsedByOthers) {
        return true;
      }
    }
    return false;
  }
}
