package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds subscriptions in the functions of operators, and in methods that return a publisher.
 *
 * <p>One whose {@code Disposable} is kept or passed on is somebody's business, as is one that is
 * made for a {@code Subscriber} at hand, or to what only closes something. The consumer of a
 * terminal {@code subscribe} is the edge, where there is nothing to compose with.
 */
public final class NestedSubscriptions {
  static final String SUBSCRIBE = "subscribe";

  private final CallGraph graph;
  private final Values values;
  private final Handles handles;

  private NestedSubscriptions(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    handles = new Handles(graph);
  }

  /** Returns what the bodies of the compilation subscribe to in the wrong place, in order. */
  public static List<NestedSubscription> in(CallGraph graph) {
    NestedSubscriptions search = new NestedSubscriptions(graph);
    List<NestedSubscription> found = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addIn(body, found);
      }
    }
    return found;
  }

  private void addIn(int number, List<NestedSubscription> found) {
    MethodFacts body = graph.body(number);
    for (int index = 0; index < body.calls().size(); index++) {
      CallSite site = body.calls().get(index);
      CallReference call = new CallReference(body.signature(), index);
      if (isSubscription(site) && isDropped(call) && !isOfAnEnd(call)) {
        Optional<MethodSignature> operator = operatorAround(body);
        boolean isInPublisher =
            body.form() == MethodFacts.Form.METHOD
                && isLazy(handles.returnedBy(body.signature()))
                && !isReturned(call);
        if (operator.isPresent() || isInPublisher) {
          found.add(new NestedSubscription(call, site, operator));
        }
      }
    }
  }

  private boolean isSubscription(CallSite site) {
    return site.callee().name().equals(SUBSCRIBE)
        && !site.isImplicit()
        && !site.callee().descriptor().endsWith(")V")
        && isLazy(handles.start(site.receiver().type()))
        && handles.returnedBy(site.callee()).isEmpty();
  }

  private static boolean isLazy(Optional<HandleStart> start) {
    return start.filter(HandleStart.LAZY::equals).isPresent();
  }

  private boolean isDropped(CallReference call) {
    return graph.facts().uses(call.body().owner()).knows(new Origin.Result(call))
        && values.fateOf(call).isUnused();
  }

  /**
   * What is closed on the way is closed as well as can be, and nobody waits for it; what tells of
   * the end of something has a life of its own.
   */
  private boolean isOfAnEnd(CallReference subscription) {
    Origin publisher = values.receiverOf(subscription);
    return madeBy(publisher).filter(made -> BestEfforts.end(made.site().callee())).isPresent()
        || tellsOfEnd(publisher, new HashSet<>());
  }

  private boolean tellsOfEnd(Origin publisher, Set<CallReference> seen) {
    Optional<ResolvedCall> made = madeBy(publisher);
    if (made.isEmpty() || !seen.add(((Origin.Result) publisher).call())) {
      return false;
    }
    CallReference call = ((Origin.Result) publisher).call();
    CallSite site = made.get().site();
    if (isLazy(handles.start(site.receiver().type()))) {
      return tellsOfEnd(values.receiverOf(call), seen);
    }
    boolean combines = isLazy(handles.start(site.callee().owner()));
    return combines
        ? !site.arguments().isEmpty()
            && IntStream.range(0, site.arguments().size())
                .allMatch(index -> tellsOfEnd(values.argumentOf(call, index), seen))
        : BestEfforts.tellsOfEnd(site.callee());
  }

  private Optional<ResolvedCall> madeBy(Origin publisher) {
    return publisher instanceof Origin.Result made
        ? values.resolved(made.call())
        : Optional.empty();
  }

  /** Returns the operator that a lambda is a function of, if it is one. */
  private Optional<MethodSignature> operatorAround(MethodFacts body) {
    Optional<Integer> around =
        body.form() == MethodFacts.Form.METHOD
            ? Optional.empty()
            : body.enclosing().flatMap(graph::numberOf);
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Value function = new Value.Lambda(body.signature());
    for (ResolvedCall call : graph.calls(around.get())) {
      CallSite site = call.site();
      boolean isOperator =
          isLazy(handles.start(site.receiver().type()))
              && isLazy(handles.returnedBy(site.callee()));
      for (int index = 0; isOperator && index < site.arguments().size(); index++) {
        // What is called when nobody is left to be told of anything is on its own.
        if (site.argument(index).value().equals(function)
            && !call.contract().parameter(index).detached()) {
          return Optional.of(site.callee());
        }
      }
    }
    return Optional.empty();
  }

  /** What is returned as well has been started on purpose. */
  private boolean isReturned(CallReference subscription) {
    List<Fate> fates =
        values.receiverOf(subscription) instanceof Origin.Result publisher
            ? List.of(values.fateOf(publisher.call()))
            : values.fatesOfReceivingVariables(subscription);
    return fates.stream()
        .flatMap(fate -> fate.ends().stream())
        .anyMatch(end -> !(end instanceof Use.Received));
  }
}
