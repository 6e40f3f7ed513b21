package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import java.util.Optional;

/** How the code inside of a lambda comes to run. */
final class Starts {
  private final Values values;

  Starts(Values values) {
    this.values = values;
  }

  /**
   * A lambda that a body hands over.
   *
   * @param call the call that it is an argument of
   * @param argument which of the arguments it is
   * @param lambda the lambda
   */
  record Start(CallReference call, int argument, MethodSignature lambda) {}

  /** Returns how a body hands over the lambda that another one is, or is inside of. */
  Optional<Start> of(MethodSignature inside, MethodSignature starter) {
    MethodSignature at = inside;
    while (true) {
      MethodFacts body = values.facts().body(at).orElse(null);
      if (body == null || body.enclosing().isEmpty() || !isLambda(body)) {
        return Optional.empty();
      }
      if (body.enclosing().get().equals(starter)) {
        return in(starter, at);
      }
      at = body.enclosing().get();
    }
  }

  private static boolean isLambda(MethodFacts body) {
    return body.form() == MethodFacts.Form.LAMBDA || body.form() == MethodFacts.Form.REFERENCE;
  }

  private Optional<Start> in(MethodSignature starter, MethodSignature lambda) {
    Value function = new Value.Lambda(lambda);
    MethodFacts body = values.facts().body(starter).orElseThrow();
    for (int index = 0; index < body.calls().size(); index++) {
      CallSite site = body.calls().get(index);
      for (int argument = 0; argument < site.arguments().size(); argument++) {
        if (site.argument(argument).value().equals(function)) {
          return Optional.of(new Start(new CallReference(starter, index), argument, lambda));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether it is known that another thread runs what is handed over. */
  boolean isOnOtherThread(Start start) {
    ParameterContract parameter = values.stated(start.call()).parameter(start.argument());
    return parameter.executor() != ParameterContract.NO_EXECUTOR
        || parameter
            .runsOn()
            .filter(kind -> kind != ThreadKind.CALLER && kind != ThreadKind.COMPLETER)
            .isPresent();
  }
}
