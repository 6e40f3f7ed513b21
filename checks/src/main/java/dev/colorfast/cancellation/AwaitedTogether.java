package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Value;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import java.util.List;
import java.util.Optional;

/**
 * Tells results that have been waited for together with others, by {@code invokeAll} or the handle
 * of {@code allOf}, before each is asked for: it is there by then.
 */
final class AwaitedTogether {
  private final CallGraph graph;

  AwaitedTogether(CallGraph graph) {
    this.graph = graph;
  }

  /** Returns whether a call asks for a result after several have been waited for. */
  boolean include(int body, int call) {
    if (!waits(graph.calls(body).get(call), BlockingKind.RESULT)) {
      return false;
    }
    for (int before = 0; before < call; before++) {
      if (waitsForSeveral(graph.calls(body).get(before))) {
        return true;
      }
    }
    return isInsideOfOneThatHasWaited(body);
  }

  private boolean isInsideOfOneThatHasWaited(int body) {
    Optional<MethodFacts> at = graph.body(body).enclosing().flatMap(graph.facts()::body);
    while (at.isPresent()) {
      Optional<Integer> number = graph.numberOf(at.get().signature());
      if (number.isPresent()
          && graph.calls(number.get()).stream().anyMatch(this::waitsForSeveral)) {
        return true;
      }
      at = at.get().enclosing().flatMap(graph.facts()::body);
    }
    return false;
  }

  private boolean waitsForSeveral(ResolvedCall call) {
    CallSite site = call.site();
    if (waits(call, BlockingKind.WAIT)) {
      return isOfSeveral(Descriptors.returnedType(site.callee().descriptor()));
    }
    return waits(call, BlockingKind.RESULT)
        && site.receiver().value() instanceof Value.Result result
        && takesSeveral(result.callee());
  }

  private boolean isOfSeveral(String type) {
    return type.equals("java.util.List") || type.equals("java.util.Collection");
  }

  private boolean takesSeveral(MethodSignature maker) {
    List<String> types = Descriptors.parameterTypes(maker.descriptor());
    return types.size() == 1
        && !Descriptors.isSingle(maker.descriptor(), 0)
        && graph.stated().handleStart(types.get(0)).isPresent();
  }

  private static boolean waits(ResolvedCall call, BlockingKind kind) {
    return call.contract().blocking().filter(blocking -> blocking.kind() == kind).isPresent();
  }
}
