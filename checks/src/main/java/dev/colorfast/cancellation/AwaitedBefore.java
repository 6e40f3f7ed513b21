package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import java.util.List;
import java.util.Optional;

/**
 * Tells results that have been waited for before they are asked for, together with others by {@code
 * invokeAll} or the handle of {@code allOf}, or have been chosen because they are complete: they
 * are there by then.
 */
final class AwaitedBefore {
  /** Of a longer chain of calls the rest is not looked at. */
  private static final int MOST_STEPS = 8;

  private final CallGraph graph;

  AwaitedBefore(CallGraph graph) {
    this.graph = graph;
  }

  /** Returns whether a call asks for a result that is there, as it has been waited for before. */
  boolean include(int body, int call) {
    ResolvedCall asked = graph.calls(body).get(call);
    if (!waits(asked, BlockingKind.RESULT)) {
      return false;
    }
    for (int before = 0; before < call; before++) {
      ResolvedCall earlier = graph.calls(body).get(before);
      if (waitsForSeveral(earlier) || waitsFor(asked, earlier) || givesComplete(earlier)) {
        return true;
      }
    }
    return isInsideOfOneThatHasWaited(body) || isOfSelected(graph.body(body));
  }

  private static boolean waitsFor(ResolvedCall asked, ResolvedCall earlier) {
    int variable = asked.site().receiver().variable();
    return variable != Operand.NO_VARIABLE
        && earlier.site().receiver().variable() == variable
        && waits(earlier, BlockingKind.RESULT);
  }

  /** A service hands out what is done. */
  private boolean givesComplete(ResolvedCall call) {
    String given = Descriptors.returnedType(call.site().callee().descriptor());
    return call.contract().completed() && graph.stated().handleStart(given).isPresent();
  }

  /** A function that is called with what a test for completion has let pass. */
  private boolean isOfSelected(MethodFacts function) {
    Optional<Integer> around = function.enclosing().flatMap(graph::numberOf);
    return around.isPresent()
        && graph.calls(around.get()).stream()
            .filter(call -> passes(call, function.signature()))
            .anyMatch(this::isAfterSelection);
  }

  private static boolean passes(ResolvedCall call, MethodSignature function) {
    return call.site().arguments().stream()
        .anyMatch(
            argument ->
                argument.value() instanceof Value.Lambda lambda && lambda.body().equals(function));
  }

  private boolean isAfterSelection(ResolvedCall call) {
    Optional<ResolvedCall> at = Optional.of(call);
    for (int steps = 0; steps < MOST_STEPS && at.isPresent(); steps++) {
      if (at.get().site().arguments().stream().anyMatch(this::asksForCompletion)) {
        return true;
      }
      at =
          at.get().site().receiver().value() instanceof Value.Result result
              ? result.at().flatMap(graph::call)
              : Optional.empty();
    }
    return false;
  }

  private boolean asksForCompletion(Operand argument) {
    return argument.value() instanceof Value.Lambda lambda
        && graph.numberOf(lambda.body()).map(graph::calls).orElse(List.of()).stream()
            .anyMatch(
                call ->
                    call.contract().completed()
                        && call.site().callee().descriptor().endsWith(")Z"));
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
