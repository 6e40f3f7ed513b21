package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;

/** What code that is told how something has ended finds out about that. */
final class Outcomes {
  private static final String FAILURE = "java.lang.Throwable";

  private final CallGraph graph;
  private final Values values;

  Outcomes(Values values) {
    this.values = values;
    graph = values.graph();
  }

  /**
   * Returns whether a test decides whether what a body is told of has failed: whether there is a
   * failure among what it is given, or whether a handle that is complete says so.
   */
  boolean isTest(Event.Branched test, MethodFacts body) {
    if (test.isNullTest()) {
      return isFailure(test.type()) && isGiven(test.tested(), body);
    }
    return isOfCall(test.tested())
        && values
            .resolved(new CallReference(body.signature(), callOf(test.tested())))
            .filter(call -> saysHowItEnded(call))
            .isPresent()
        && isGiven(test.tested(), body);
  }

  /** Returns whether a method, which completes something, takes no failure. */
  boolean isSuccess(MethodSignature completion) {
    return Descriptors.parameterTypes(completion.descriptor()).stream().noneMatch(this::isFailure);
  }

  boolean isFailure(String type) {
    return type.equals(FAILURE) || graph.hierarchy().isSubtype(type, FAILURE);
  }

  private boolean saysHowItEnded(ResolvedCall call) {
    return call.site().callee().descriptor().equals("()Z") && values.stated(call).completed();
  }

  /** What a body is given, or what that says when it is asked without saying anything. */
  private static boolean isGiven(AccessPath tested, MethodFacts body) {
    if (tested.isLocal()) {
      return ((Root.Local) tested.root()).parameter() >= 0;
    }
    return isOfCall(tested)
        && body.calls().get(callOf(tested)).arguments().isEmpty()
        && body.calls().get(callOf(tested)).receiver().value() instanceof Value.Parameter given
        && given.method().equals(body.signature());
  }

  private static boolean isOfCall(AccessPath tested) {
    return tested.fields().isEmpty() && tested.root() instanceof Root.Result;
  }

  private static int callOf(AccessPath tested) {
    return ((Root.Result) tested.root()).call();
  }
}
