package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.Effect;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.Summaries;
import dev.colorfast.solver.Whereabouts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which bodies do the work of a thread, behind a handle, or of an executor. */
final class Tasks {
  private static final MethodSignature RUN = new MethodSignature("java.lang.Thread", "run", "()V");

  private final Summaries summaries;
  private final CallGraph graph;
  private final Map<Uses, Map<Use, List<Origin>>> sources = new IdentityHashMap<>();
  private Map<Value, List<Submission>> submissions;

  Tasks(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
  }

  /**
   * A body that runs as a task.
   *
   * @param body its number
   * @param madeIn the body that starts it
   */
  record Submission(int body, MethodSignature madeIn) {}

  // Where values come from

  /** Returns where what a call is made on comes from; null if that is not one place. */
  Origin receiver(CallReference call) {
    List<Origin> found = sourcesOf(new Use.Received(call), call.body().owner());
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Returns every call that returns or creates what is kept at a place; none if not all are. */
  List<CallReference> makers(Origin origin, String className) {
    List<CallReference> found = new ArrayList<>();
    return addMakers(origin, className, found, new HashSet<>()) ? found : List.of();
  }

  private boolean addMakers(
      Origin origin, String className, List<CallReference> found, Set<Origin> seen) {
    if (origin instanceof Origin.Result result) {
      found.add(result.call());
      return true;
    }
    Use kept =
        origin instanceof Origin.Variable variable
            ? new Use.Held(variable)
            : origin instanceof Origin.Field field ? stored(field) : null;
    if (kept == null || !seen.add(origin)) {
      return false;
    }
    String where = origin instanceof Origin.Field field ? field.owner() : className;
    List<Origin> all = sourcesOf(kept, where);
    boolean isKnown = !all.isEmpty();
    for (Origin each : all) {
      isKnown &= addMakers(each, where, found, seen);
    }
    return isKnown;
  }

  /** Assignments to a field that others can assign are not all in sight. */
  private Use stored(Origin.Field field) {
    for (Map.Entry<Use, List<Origin>> each : sources(field.owner()).entrySet()) {
      if (each.getKey() instanceof Use.Stored stored
          && stored.field().equals(field)
          && graph.field(new Value.Field(field.owner(), field.name())).isPresent()) {
        return stored;
      }
    }
    return null;
  }

  private List<Origin> sourcesOf(Use use, String className) {
    return sources(className).getOrDefault(use, List.of());
  }

  private Map<Use, List<Origin>> sources(String className) {
    Uses uses = graph.facts().uses(className);
    return sources.computeIfAbsent(
        uses,
        unused -> {
          Map<Use, List<Origin>> found = new HashMap<>();
          uses.all()
              .forEach(
                  (origin, each) ->
                      each.forEach(
                          use ->
                              found.computeIfAbsent(use, none -> new ArrayList<>(1)).add(origin)));
          return found;
        });
  }

  // What is run

  /** Returns the bodies that do the work behind what a call returns or creates, in order. */
  List<Submission> behind(CallReference maker) {
    List<Submission> found = new ArrayList<>();
    CallReference at = maker;
    // A stage is done when those before it are.
    for (int steps = 0; steps < 8 && at != null; steps++) {
      ResolvedCall call = graph.call(at).orElse(null);
      if (call == null) {
        break;
      }
      for (int body : started(call)) {
        found.add(new Submission(body, at.body()));
      }
      at =
          call.site().receiver().value() instanceof Value.Result before && before.at().isPresent()
              ? before.at().get()
              : null;
    }
    return found;
  }

  private Set<Integer> started(ResolvedCall call) {
    Set<Integer> found = new TreeSet<>();
    MethodSignature callee = call.site().callee();
    for (int i = 0; i < call.contract().parameters().size(); i++) {
      ParameterContract stated = call.contract().parameter(i);
      boolean isHandedOver =
          stated.executor() != ParameterContract.NO_EXECUTOR
              || stated.runsOn().filter(kind -> kind != ThreadKind.CALLER).isPresent();
      if (isHandedOver && !summaries.whereabouts().isInvoked(call, i)) {
        found.addAll(callbacks(call, i));
      }
    }
    if (call.hasOneTarget()) {
      for (Effect effect : summaries.schedulings(call.targets().get(0))) {
        if (effect instanceof Effect.Schedules schedules) {
          found.addAll(callbacks(call, schedules.parameter().index()));
        } else if (effect instanceof Effect.SchedulesOn schedules) {
          found.addAll(callbacks(call, schedules.parameter().index()));
        }
      }
    }
    if (callee.isConstructor() && isThread(callee.owner())) {
      graph
          .hierarchy()
          .bodyIn(callee.owner(), RUN)
          .flatMap(graph::numberOf)
          .filter(graph::isInCompilation)
          .ifPresent(found::add);
    }
    return found;
  }

  private List<Integer> callbacks(ResolvedCall call, int parameter) {
    String type = Descriptors.parameterType(call.site().callee().descriptor(), parameter);
    return graph.callbacks(call.site().argument(parameter), Optional.empty(), type);
  }

  boolean isThread(String type) {
    return graph.hierarchy().isSubtype(type, RUN.owner());
  }

  /** Returns the bodies that run on an executor, in order. */
  List<Submission> on(Value executor) {
    return submissions().getOrDefault(executor, List.of());
  }

  /** Returns every executor on which something is run, and of which it is known which one it is. */
  Set<Value> executors() {
    return submissions().keySet();
  }

  private Map<Value, List<Submission>> submissions() {
    if (submissions == null) {
      submissions = new LinkedHashMap<>();
      for (int body = 0; body < graph.size(); body++) {
        if (graph.isInCompilation(body)) {
          for (ResolvedCall call : graph.calls(body)) {
            addSubmissions(graph.body(body), call);
          }
        }
      }
    }
    return submissions;
  }

  private void addSubmissions(MethodFacts body, ResolvedCall call) {
    for (int i = 0; i < call.contract().parameters().size(); i++) {
      int executor = call.contract().parameter(i).executor();
      if (executor != ParameterContract.NO_EXECUTOR) {
        addSubmission(body, call, i, Whereabouts.operand(executor, call.site()));
      }
    }
    if (call.hasOneTarget()) {
      for (Effect effect : summaries.schedulings(call.targets().get(0))) {
        if (effect instanceof Effect.SchedulesOn on) {
          Operand executor = call.site().argument(on.executor().index());
          addSubmission(body, call, on.parameter().index(), executor);
        }
      }
    }
  }

  private void addSubmission(MethodFacts body, ResolvedCall call, int parameter, Operand executor) {
    Value value = executor.value();
    boolean isOne =
        value instanceof Value.Field
            || value instanceof Value.Parameter
            || value instanceof Value.Result result && result.at().isPresent();
    if (isOne) {
      for (int task : callbacks(call, parameter)) {
        submissions
            .computeIfAbsent(value, unused -> new ArrayList<>(2))
            .add(new Submission(task, body.signature()));
      }
    }
  }
}
