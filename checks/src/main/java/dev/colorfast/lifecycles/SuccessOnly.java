package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.Optional;

/**
 * Functions that are not run when what they follow fails, where nobody looks at the handle that
 * would tell of it.
 */
final class SuccessOnly {
  /** Where a subscription takes the function for failures. */
  private static final int FAILURES = 1;

  private final Values values;
  private final Handles handles;

  SuccessOnly(Values values, Handles handles) {
    this.values = values;
    this.handles = handles;
  }

  /** Returns whether a function that is handed over is passed over by a failure, and by all. */
  boolean passesOver(Starts.Start start) {
    ResolvedCall call = values.resolved(start.call()).orElse(null);
    if (call == null || !isDropped(start.call())) {
      return false;
    }
    Optional<HandleStart> handle = handles.start(call.site().receiver().type());
    return handle.equals(Optional.of(HandleStart.EAGER)) && follows(call, start)
        || handle.equals(Optional.of(HandleStart.LAZY)) && subscribes(call, start);
  }

  /**
   * What tells of failures, too, may be dropped. Whether a handle that the body itself has got may
   * fail, and somebody sees it, is asked where handles are lost.
   */
  private boolean follows(ResolvedCall call, Starts.Start start) {
    MethodContract contract = values.stated(call);
    return isGiven(values.receiverOf(start.call()))
        && Values.isTask(contract.parameter(start.argument()))
        && !contract.mayIgnore()
        && start.lambda().descriptor().endsWith(")V")
        && handles.returnedBy(call.site().callee()).isPresent();
  }

  private boolean subscribes(ResolvedCall call, Starts.Start start) {
    Origin receiver = values.receiverOf(start.call());
    boolean isOfOperation =
        receiver instanceof Origin.Result made
            && values
                .resolved(made.call())
                .filter(from -> isOperation(made.call(), from))
                .isPresent();
    return call.site().callee().name().equals(NestedSubscriptions.SUBSCRIBE)
        && start.argument() != FAILURES
        && (isOfOperation || isGiven(receiver));
  }

  private boolean isGiven(Origin receiver) {
    return receiver instanceof Origin.Parameter parameter
        && values
            .facts()
            .body(parameter.method())
            .filter(body -> body.form() == MethodFacts.Form.METHOD)
            .isPresent();
  }

  private boolean isDropped(CallReference call) {
    return values.facts().uses(call.body().owner()).knows(new Origin.Result(call))
        && values.fateOf(call).isUnused();
  }

  /** What is there for everybody may be something that does not fail. */
  private boolean isOperation(CallReference call, ResolvedCall resolved) {
    return handles.start(resolved.site().receiver().type()).isEmpty()
        && handles.start(resolved.site().callee().owner()).isEmpty()
        && !values.stated(resolved).completed()
        && !(resolved.site().arguments().isEmpty() && values.targets(call).isEmpty());
  }
}
