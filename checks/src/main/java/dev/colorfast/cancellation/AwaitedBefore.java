package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Blocking;
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
    Operand result = asked.site().receiver();
    for (int before = begun(body, result) + 1; before < call; before++) {
      ResolvedCall earlier = graph.calls(body).get(before);
      if (waitsForSeveral(earlier)
          || waitsFor(result, earlier)
          || isUnknown(result) && handsOutComplete(earlier)) {
        return true;
      }
    }
    return isComplete(result) || isAfterOneThatHasWaited(body) || isOfSelected(graph.body(body));
  }

  /**
   * Returns the index of the call that has begun what gives a result, -1 if it was begun before.
   */
  private int begun(int body, Operand result) {
    return result.value() instanceof Value.Result made
        ? made.at()
            .filter(at -> at.body().equals(graph.body(body).signature()))
            .map(CallReference::index)
            .orElse(-1)
        : -1;
  }

  /** What has waited for some time only may have given up. */
  private static boolean waitsFor(Operand result, ResolvedCall earlier) {
    return result.variable() != Operand.NO_VARIABLE
        && earlier.site().receiver().variable() == result.variable()
        && waitsForEver(earlier);
  }

  private static boolean isUnknown(Operand result) {
    return result.value().equals(Value.UNKNOWN);
  }

  private boolean isComplete(Operand result) {
    return result.value() instanceof Value.Result made
        && made.at().flatMap(graph::call).filter(this::handsOutComplete).isPresent();
  }

  /** A service hands out what is done; what a factory makes has nothing to do with others. */
  private boolean handsOutComplete(ResolvedCall call) {
    CallSite site = call.site();
    String given = Descriptors.returnedType(site.callee().descriptor());
    return call.contract().completed()
        && !site.receiver().equals(Operand.UNKNOWN)
        && graph.stated().handleStart(given).isPresent();
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

  /** A function that a body makes after it has waited for all. */
  private boolean isAfterOneThatHasWaited(int body) {
    int inside = body;
    Optional<Integer> around = around(inside);
    while (around.isPresent()) {
      MethodSignature function = graph.body(inside).signature();
      for (ResolvedCall call : graph.calls(around.get())) {
        if (waitsForSeveral(call)) {
          return true;
        }
        if (passes(call, function)) {
          break;
        }
      }
      inside = around.get();
      around = around(inside);
    }
    return false;
  }

  private Optional<Integer> around(int body) {
    return graph.body(body).enclosing().flatMap(graph::numberOf);
  }

  private boolean waitsForSeveral(ResolvedCall call) {
    CallSite site = call.site();
    if (waits(call, BlockingKind.WAIT)) {
      return isOfSeveral(Descriptors.returnedType(site.callee().descriptor()));
    }
    return waitsForEver(call)
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

  private static boolean waitsForEver(ResolvedCall call) {
    return waits(call, BlockingKind.RESULT)
        && call.contract().blocking().get().timeoutParameter() == Blocking.NO_TIMEOUT;
  }

  private static boolean waits(ResolvedCall call, BlockingKind kind) {
    return call.contract().blocking().filter(blocking -> blocking.kind() == kind).isPresent();
  }
}
