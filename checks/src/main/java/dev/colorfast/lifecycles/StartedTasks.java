package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which handles are of tasks that a call in sight has started, and whether they end them. */
final class StartedTasks {
  private static final int LONGEST_CHAIN = 8;

  /** Whoever combines more handles than that has them in a collection. */
  private static final int MOST_COMBINED = 10;

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
    return madeBy(call).flatMap(this::startBehind);
  }

  /**
   * Returns the calls that start the tasks behind the handle that a call is made on, as far as they
   * are known: also those behind several handles of which it is made, and in methods that return
   * what they have started.
   */
  List<CallReference> startsOf(CallReference call) {
    return madeBy(call).map(this::startsBehind).orElse(List.of());
  }

  /** Returns the call that returns the handle which a call is made on. */
  private Optional<CallReference> madeBy(CallReference call) {
    Origin origin = values.receiverOf(call);
    if (origin instanceof Origin.Field field) {
      return madeFor(field);
    }
    return origin instanceof Origin.Result result ? Optional.of(result.call()) : Optional.empty();
  }

  private Optional<CallReference> madeFor(Origin.Field field) {
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
      Optional<CallReference> made =
          operand.value() instanceof Value.Result result ? result.at() : Optional.empty();
      if (made.isEmpty() || found.isPresent()) {
        return Optional.empty();
      }
      found = made;
    }
    return found;
  }

  private List<CallReference> startsBehind(CallReference handle) {
    List<CallReference> found = new ArrayList<>();
    Set<CallReference> seen = new HashSet<>();
    Deque<CallReference> open = new ArrayDeque<>();
    open.add(handle);
    while (!open.isEmpty()) {
      CallReference at = open.poll();
      Optional<ResolvedCall> call = values.resolved(at).filter(this::returnsHandle);
      if (call.isEmpty() || !seen.add(at)) {
        continue;
      }
      Optional<CallReference> inside = madeInside(at);
      if (inside.isPresent()) {
        open.add(inside.get());
      } else if (startsTask(call.get())) {
        found.add(at);
      } else if (givesTask(call.get()) || combines(call.get().site())) {
        addIfResult(values.receiverOf(at), open);
        for (int i = 0; i < MOST_COMBINED; i++) {
          addIfResult(values.argumentOf(at, i), open);
        }
      }
    }
    return found;
  }

  private static void addIfResult(Origin origin, Deque<CallReference> into) {
    if (origin instanceof Origin.Result result) {
      into.add(result.call());
    }
  }

  /** A type of handles has static methods that make one handle of several. */
  private boolean combines(CallSite site) {
    return site.receiver().equals(Operand.UNKNOWN)
        && !site.callee().isConstructor()
        && handles.start(site.callee().owner()).isPresent();
  }

  /** Returns the one call whose result the method returns that a call surely runs. */
  Optional<CallReference> madeInside(CallReference call) {
    List<Origin> returned = values.soleTarget(call).map(values::returnedBy).orElse(List.of());
    return returned.size() == 1 && returned.get(0) instanceof Origin.Result result
        ? Optional.of(result.call())
        : Optional.empty();
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
