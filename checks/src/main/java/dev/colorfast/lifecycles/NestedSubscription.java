package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.Objects;
import java.util.Optional;

/**
 * A subscription that is made, and forgotten, while a publisher is put together or emits.
 *
 * @param call the call that subscribes
 * @param site the same, as the body has it
 * @param operator the operator whose function subscribes; empty if it is a method that returns a
 *     publisher
 */
public record NestedSubscription(
    CallReference call, CallSite site, Optional<MethodSignature> operator) {
  public NestedSubscription {
    Objects.requireNonNull(call);
    Objects.requireNonNull(site);
    Objects.requireNonNull(operator);
  }

  /** Returns whether it is given a function for failures, which in all libraries is the second. */
  public boolean tellsFailure() {
    return site.arguments().size() > 1 && site.argument(1).value() != Value.NULL;
  }
}
