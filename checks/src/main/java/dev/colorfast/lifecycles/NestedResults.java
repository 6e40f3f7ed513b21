package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ElementFlow;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds operators that make a handle of a handle where one that flattens is meant: their function
 * returns a handle, and whatever comes next does not take the value in which it is.
 *
 * <p>Who takes it, to flatten it or otherwise, knows what it is.
 */
public final class NestedResults {
  private final CallGraph graph;
  private final Values values;
  private final Handles handles;

  private NestedResults(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    handles = new Handles(graph);
  }

  /** Returns the handles of handles in the compilation whose inner handle is lost, in order. */
  public static List<NestedResult> in(CallGraph graph) {
    NestedResults search = new NestedResults(graph);
    List<NestedResult> found = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addIn(body, found);
      }
    }
    return found;
  }

  private void addIn(int body, List<NestedResult> found) {
    List<ResolvedCall> calls = graph.calls(body);
    for (int index = 0; index < calls.size(); index++) {
      CallSite site = calls.get(index).site();
      boolean hasFunction =
          site.arguments().stream().anyMatch(each -> each.value() instanceof Value.Lambda);
      if (!hasFunction || handles.returnedBy(site.callee()).isEmpty()) {
        continue;
      }
      CallReference call = new CallReference(graph.body(body).signature(), index);
      Optional<String> inner = inner(calls.get(index));
      if (inner.isPresent() && isInnerLost(call)) {
        found.add(new NestedResult(call, site, inner.get()));
      }
    }
  }

  /**
   * Returns the type of handle that the function of an operator returns, where the operator makes
   * that its result instead of waiting for it.
   */
  private Optional<String> inner(ResolvedCall call) {
    MethodContract stated = values.stated(call);
    boolean isKnown = stated.completion().statesWhere();
    for (int i = 0; isKnown && i < call.site().arguments().size(); i++) {
      ParameterContract parameter = stated.parameter(i);
      boolean isMapped =
          isFunctionOfValue(parameter)
              && !stated.completion().with().contains(i)
              && isFunctionWithResult(call.site(), i);
      Operand argument = call.site().argument(i);
      if (isMapped && argument.value() instanceof Value.Lambda lambda) {
        Optional<String> inner = returnedHandle(lambda.body());
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFunctionOfValue(ParameterContract parameter) {
    return parameter.executor() != ParameterContract.NO_EXECUTOR
        || parameter.runsOn().filter(kind -> kind != ThreadKind.CALLER).isPresent();
  }

  private static boolean isFunctionWithResult(CallSite site, int index) {
    String type = Descriptors.parameterType(site.callee().descriptor(), index);
    String name = type.substring(type.lastIndexOf('.') + 1);
    return name.endsWith("Function") || name.endsWith("Supplier") || name.equals("Callable");
  }

  /** All that a function returns must be handles: some operators take either. */
  private Optional<String> returnedHandle(MethodSignature function) {
    Optional<Integer> body = graph.numberOf(function);
    List<Operand> returned = body.map(graph::returned).orElse(List.of());
    boolean areHandles =
        !returned.isEmpty()
            && returned.stream().allMatch(each -> handles.start(each.type()).isPresent());
    return areHandles ? Optional.of(returned.get(0).type()) : Optional.empty();
  }

  private boolean isInnerLost(CallReference call) {
    if (!graph.facts().uses(call.body().owner()).knows(new Origin.Result(call))) {
      return false;
    }
    List<Use> ends = values.fateOf(call).ends();
    return !ends.isEmpty() && ends.stream().allMatch(this::isBlind);
  }

  /** Returns whether a use passes over the value. */
  private boolean isBlind(Use use) {
    if (use instanceof Use.Dropped) {
      return true;
    }
    if (!(use instanceof Use.Received received)) {
      return false;
    }
    ResolvedCall next = values.resolved(received.call()).orElse(null);
    if (next == null) {
      return false;
    }
    boolean isWait =
        values.stated(next).blocking().filter(how -> how.kind() == BlockingKind.RESULT).isPresent();
    if (isWait) {
      return values.fateOf(received.call()).isUnused();
    }
    CallSite site = next.site();
    ElementFlow flow = graph.facts().elementFlow(site.callee()).orElse(null);
    if (flow == null || !flow.takers().keySet().stream().allMatch(i -> passesOver(site, i, flow))) {
      return false;
    }
    boolean makesHandle = handles.returnedBy(site.callee()).isPresent();
    if (flow.isKept()) {
      return makesHandle && isInnerLost(received.call());
    }
    return makesHandle || starts(next);
  }

  /** Whoever is asked for no handle has begun what is behind the one that it was called on. */
  private boolean starts(ResolvedCall next) {
    return handles.start(next.site().receiver().type()).equals(Optional.of(HandleStart.LAZY))
        && values.stated(next).statesAnything();
  }

  /** Returns whether an argument is a lambda of the compilation that reads no element. */
  private boolean passesOver(CallSite site, int index, ElementFlow flow) {
    if (!(site.argument(index).value() instanceof Value.Lambda lambda)
        || graph
            .numberOf(lambda.body())
            .filter(graph::isInCompilation)
            .map(graph::body)
            .filter(body -> body.form() == MethodFacts.Form.LAMBDA)
            .isEmpty()) {
      return false;
    }
    int parameters = Descriptors.parameterTypes(lambda.body().descriptor()).size();
    Uses uses = graph.facts().uses(lambda.body().owner());
    return !flow.takers().get(index).isEmpty()
        && flow.takers().get(index).stream()
            .allMatch(
                place ->
                    place < parameters
                        && uses.of(new Origin.Parameter(lambda.body(), place)).isEmpty());
  }
}
