package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds work that the function behind a publisher starts, and that nothing ends when the subscriber
 * cancels: the handle that could is dropped, and the sink is told of nothing to do then.
 */
public final class BridgesWithoutCancel {
  /** What values and failures are to a sink. */
  private static final Set<String> SIGNALS = Set.of("java.lang.Object", "java.lang.Throwable");

  private final CallGraph graph;
  private final Values values;
  private final Handles handles;
  private final StartedTasks tasks;

  private BridgesWithoutCancel(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    handles = new Handles(graph);
    tasks = new StartedTasks(graph, values);
  }

  /** Returns what the bodies of the compilation start in vain, in order. */
  public static List<BridgeWithoutCancel> in(CallGraph graph) {
    BridgesWithoutCancel search = new BridgesWithoutCancel(graph);
    List<BridgeWithoutCancel> found = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body) && graph.body(body).form() == MethodFacts.Form.LAMBDA) {
        search.addIn(body, found);
      }
    }
    return found;
  }

  private void addIn(int number, List<BridgeWithoutCancel> found) {
    MethodFacts body = graph.body(number);
    List<CallReference> starts = new ArrayList<>();
    for (int index = 0; index < body.calls().size(); index++) {
      CallReference call = new CallReference(body.signature(), index);
      if (startsCancellable(graph.calls(number).get(index)) && isDropped(call)) {
        starts.add(call);
      }
    }
    if (!starts.isEmpty() && !tellsSink(body)) {
      creatorOf(body)
          .ifPresent(
              creator ->
                  starts.forEach(
                      start ->
                          found.add(
                              new BridgeWithoutCancel(body.calls().get(start.index()), creator))));
    }
  }

  /**
   * A task that is given to an executor, or a subscription, can be cancelled through its handle.
   */
  private boolean startsCancellable(ResolvedCall call) {
    CallSite site = call.site();
    boolean isSubmitted =
        values.stated(call).parameters().stream()
            .anyMatch(parameter -> parameter.executor() == ParameterContract.RECEIVER);
    boolean isTask = isSubmitted && tasks.startsTask(call) && tasks.isCancellable(site.callee());
    boolean isSubscription =
        isLazy(handles.start(site.receiver().type()))
            && site.callee().name().equals(NestedSubscriptions.SUBSCRIBE)
            && !site.callee().descriptor().endsWith(")V");
    return isTask || isSubscription;
  }

  private boolean isDropped(CallReference call) {
    return graph.facts().uses(call.body().owner()).knows(new Origin.Result(call))
        && values.fateOf(call).isUnused();
  }

  private static boolean isLazy(Optional<HandleStart> start) {
    return start.filter(HandleStart.LAZY::equals).isPresent();
  }

  /** Returns the method that makes a publisher of a function which gets a sink. */
  private Optional<MethodSignature> creatorOf(MethodFacts body) {
    Value function = new Value.Lambda(body.signature());
    List<ResolvedCall> around =
        body.enclosing().flatMap(graph::numberOf).map(graph::calls).orElse(List.of());
    for (ResolvedCall call : around) {
      CallSite site = call.site();
      for (int i = 0; i < site.arguments().size(); i++) {
        boolean isOfEmitter =
            call.contract().parameter(i).runsOn().equals(Optional.of(ThreadKind.EMITTER));
        if (isOfEmitter && site.argument(i).value().equals(function)) {
          return makesPublisher(site) && hasSink(body)
              ? Optional.of(site.callee())
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What answers with a publisher of its own, as the function of {@code deferContextual} does, or
   * only supplies something, has nobody to tell of an end: a sink is given to what returns nothing.
   */
  private static boolean hasSink(MethodFacts body) {
    String descriptor = body.signature().descriptor();
    return !descriptor.startsWith("()") && descriptor.endsWith(")V");
  }

  private boolean makesPublisher(CallSite site) {
    return isLazy(handles.returnedBy(site.callee()))
        && !isLazy(handles.start(site.receiver().type()));
  }

  /** Returns whether a sink is told of anything but values and failures. */
  private static boolean tellsSink(MethodFacts body) {
    return body.calls().stream()
        .filter(call -> isOnSink(call, body.signature()))
        .map(call -> Descriptors.parameterTypes(call.callee().descriptor()))
        .anyMatch(types -> !SIGNALS.containsAll(types));
  }

  private static boolean isOnSink(CallSite call, MethodSignature body) {
    return call.receiver().value() instanceof Value.Parameter parameter
        && parameter.method().equals(body);
  }
}
