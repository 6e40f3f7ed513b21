package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Value;
import dev.colorfast.locks.Waits.Awaited;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Summaries;
import dev.colorfast.solver.Whereabouts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds tasks that wait for their own executor: for its end, which cannot come before theirs; or
 * for another task, if the executor has only the thread that they keep busy.
 */
public final class OwnExecutorWaits {
  private static final String EXECUTORS = "java.util.concurrent.Executors";
  private static final Set<String> OF_ONE_THREAD =
      Set.of("newSingleThreadExecutor", "newSingleThreadScheduledExecutor");

  /** Where these take how many threads there are at most. */
  private static final Map<String, Integer> OF_AS_MANY_AS =
      Map.of("newFixedThreadPool", 0, "newScheduledThreadPool", 0);

  private static final Map<String, Integer> CREATED_WITH_AS_MANY_AS =
      Map.of(
          "java.util.concurrent.ThreadPoolExecutor", 1,
          "java.util.concurrent.ScheduledThreadPoolExecutor", 0);

  private final CallGraph graph;
  private final Bodies bodies;
  private final Frames frames;
  private final Tasks tasks;
  private final Waits waits;
  private final SortedMap<SourcePosition, OwnExecutorWait> found = new TreeMap<>();

  private OwnExecutorWaits(Summaries summaries) {
    graph = summaries.graph();
    bodies = new Bodies(graph);
    frames = new Frames(summaries, bodies);
    tasks = new Tasks(summaries);
    waits = new Waits(summaries, bodies, tasks);
  }

  /** Returns what is found in a compilation, at most one for each wait, by its place. */
  public static Collection<OwnExecutorWait> of(Summaries summaries) {
    OwnExecutorWaits all = new OwnExecutorWaits(summaries);
    Reaching waiting = Reaching.of(all.graph, all::mayWait);
    if (!waiting.isEmpty()) {
      for (Value executor : all.tasks.executors()) {
        boolean isSingle = all.hasOneThread(executor);
        for (Tasks.Submission task : all.tasks.on(executor)) {
          if (waiting.contains(task.body())) {
            all.addIn(executor, isSingle, task, waiting);
          }
        }
      }
    }
    return all.found.values();
  }

  private boolean mayWait(ResolvedCall call) {
    return waits.awaited(call).filter(Awaited::isOfExecutor).isPresent() || isGroup(call);
  }

  /** Several tasks are run, and all or one of them waited for. */
  private boolean isGroup(ResolvedCall call) {
    return waits.isOnExecutor(call)
        && call.contract().blocking().filter(is -> is.kind() == BlockingKind.WAIT).isPresent();
  }

  private void addIn(Value executor, boolean isSingle, Tasks.Submission task, Reaching waiting) {
    Frame first = Frame.first(task.body(), view(executor, task));
    for (Frame frame : frames.from(first, waiting::contains)) {
      Optional<Bodies.Body> read = bodies.read(frame.body());
      if (read.isPresent()) {
        for (Event.Called called : read.get().calls().values()) {
          ResolvedCall call = graph.calls(frame.body()).get(called.call());
          SourcePosition at = call.site().position();
          if (mayWait(call) && waitsFor(executor, isSingle, frame, called, call, read.get())) {
            found.putIfAbsent(at, new OwnExecutorWait(call.site(), name(executor), frame.way(at)));
          }
        }
      }
    }
  }

  private static String name(Value executor) {
    return executor instanceof Value.Field field ? field.name() : "the executor";
  }

  private View view(Value executor, Tasks.Submission task) {
    if (executor instanceof Value.Field field) {
      return waits.view(task, field.owner());
    }
    return View.ofItself(graph.body(task.body()).signature().owner());
  }

  private boolean waitsFor(
      Value executor,
      boolean isSingle,
      Frame frame,
      Event.Called called,
      ResolvedCall call,
      Bodies.Body body) {
    Optional<Awaited> awaited = waits.awaited(call);
    if (awaited.equals(Optional.of(Awaited.RESULT))) {
      return isSingle && isTaskOf(executor, frame, called, body);
    }
    boolean isOnIt = isThe(executor, frame, called.receiver(), call.site().receiver());
    return isOnIt && (isSingle || awaited.equals(Optional.of(Awaited.TERMINATION)));
  }

  /** What is waited for has been given to the executor just before. */
  private boolean isTaskOf(Value executor, Frame frame, Event.Called called, Bodies.Body body) {
    for (CallReference maker : waits.makersHere(frame, called)) {
      Event.Called made = body.calls().get(maker.index());
      ResolvedCall call = graph.calls(frame.body()).get(maker.index());
      for (ParameterContract parameter : call.contract().parameters()) {
        int index = parameter.executor();
        if (made == null || index == ParameterContract.NO_EXECUTOR) {
          continue;
        }
        AccessPath path =
            index == ParameterContract.RECEIVER
                ? made.receiver()
                : index < made.arguments().size()
                    ? made.arguments().get(index)
                    : AccessPath.UNKNOWN;
        if (isThe(executor, frame, path, Whereabouts.operand(index, call.site()))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isThe(Value executor, Frame frame, AccessPath path, Operand operand) {
    if (executor instanceof Value.Field field) {
      AccessPath seen = frame.view().seen(path, graph.hierarchy());
      return bodies.field(seen).equals(Optional.of(field));
    }
    return operand.value().equals(executor);
  }

  // How many threads an executor has

  private boolean hasOneThread(Value executor) {
    if (executor instanceof Value.Field field) {
      List<Operand> assigned =
          graph.field(field).map(FieldFacts::assigned).orElse(List.of()).stream()
              .filter(each -> each.value() != Value.NULL)
              .toList();
      Origin origin = new Origin.Field(field.owner(), field.name());
      return !assigned.isEmpty() && areAllOfOneThread(tasks.makers(origin, field.owner()));
    }
    return executor instanceof Value.Result result
        && result.at().isPresent()
        && areAllOfOneThread(List.of(result.at().get()));
  }

  private boolean areAllOfOneThread(List<CallReference> makers) {
    return !makers.isEmpty()
        && makers.stream()
            .allMatch(maker -> graph.call(maker).map(this::hasOneThread).orElse(false));
  }

  private boolean hasOneThread(ResolvedCall maker) {
    MethodSignature callee = maker.site().callee();
    if (callee.isConstructor()) {
      return isOne(maker, CREATED_WITH_AS_MANY_AS.get(callee.owner()));
    }
    return callee.owner().equals(EXECUTORS)
        && (OF_ONE_THREAD.contains(callee.name())
            || isOne(maker, OF_AS_MANY_AS.get(callee.name())));
  }

  private static boolean isOne(ResolvedCall maker, Integer parameter) {
    return parameter != null
        && maker.site().argument(parameter).value() instanceof Value.Constant threads
        && threads.number() == 1;
  }
}
