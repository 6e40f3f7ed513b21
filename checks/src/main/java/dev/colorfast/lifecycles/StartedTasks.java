package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which handles are of tasks that a call in sight has started, and whether they end them. */
final class StartedTasks {
  private static final int LONGEST_CHAIN = 8;

  private final CallGraph graph;
  private final Values values;
  private final Handles handles;

  StartedTasks(CallGraph graph, Values values) {
    this.graph = graph;
    this.values = values;
    handles = new Handles(graph);
  }

  /** Returns whether a call gives a task to other threads, and returns a handle of it. */
  boolean startsTask(ResolvedCall call) {
    return !handles.isStarted(call.site().receiver()) && givesTask(call) && returnsHandle(call);
  }

  private boolean givesTask(ResolvedCall call) {
    if (call.site().arguments().isEmpty()) {
      return false;
    }
    for (ParameterContract parameter : values.stated(call).parameters()) {
      if (Values.isTask(parameter)) {
        return true;
      }
    }
    return false;
  }

  private boolean returnsHandle(ResolvedCall call) {
    return handles.returnedBy(call.site().callee()).filter(HandleStart.EAGER::equals).isPresent();
  }

  /**
   * Returns the call that starts the task behind the handle that a call is made on, be it directly
   * or through continuations: the same for all tasks that the handle may stand for.
   */
  Optional<CallReference> startOf(CallReference call) {
    Origin origin = values.receiverOf(call);
    if (origin instanceof Origin.Field field) {
      return startOf(field);
    }
    return origin instanceof Origin.Result result ? startBehind(result.call()) : Optional.empty();
  }

  private Optional<CallReference> startOf(Origin.Field field) {
    List<Operand> assigned =
        graph
            .field(new Value.Field(field.owner(), field.name()))
            .map(FieldFacts::assigned)
            .orElse(List.of());
    Optional<CallReference> found = Optional.empty();
    for (Operand operand : assigned) {
      if (operand.value() == Value.NULL) {
        continue;
      }
      Optional<CallReference> start =
          operand.value() instanceof Value.Result result
              ? result.at().flatMap(this::startBehind)
              : Optional.empty();
      if (start.isEmpty() || found.isPresent()) {
        return Optional.empty();
      }
      found = start;
    }
    return found;
  }

  private Optional<CallReference> startBehind(CallReference handle) {
    CallReference at = handle;
    for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
      Optional<ResolvedCall> call = values.resolved(at);
      if (call.isEmpty() || !returnsHandle(call.get()) || !givesTask(call.get())) {
        return Optional.empty();
      }
      if (!handles.isStarted(call.get().site().receiver())) {
        return Optional.of(at);
      }
      if (!(values.receiverOf(at) instanceof Origin.Result before)) {
        return Optional.empty();
      }
      at = before.call();
    }
    return Optional.empty();
  }

  /** Returns whether cancelling the handle that a call returns ends the task behind it. */
  boolean isCancellable(MethodSignature starter) {
    return cancels(starter).stream().anyMatch(this::endsTask);
  }

  /** Returns whether the handle that a call returns can be cancelled, to whatever effect. */
  boolean hasCancel(MethodSignature starter) {
    return !cancels(starter).isEmpty();
  }

  private Collection<MethodSignature> cancels(MethodSignature starter) {
    String type = Descriptors.returnedType(starter.descriptor());
    List<String> lineage = new ArrayList<>();
    lineage.add(type);
    lineage.addAll(graph.hierarchy().supertypes(type));
    for (String each : lineage) {
      List<MethodSignature> ends = graph.facts().methodsNamed(each, "cancel");
      if (!ends.isEmpty()) {
        return ends;
      }
    }
    return List.of();
  }

  /** What only completes the handle does not reach what is behind it. */
  private boolean endsTask(MethodSignature method) {
    return graph
        .stated()
        .effective(method)
        .filter(contract -> contract.releases() && !contract.completed())
        .isPresent();
  }
}
