package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.model.MethodSignature;
import java.util.Objects;

/**
 * An endless task that goes on after the object that has started it is ended.
 *
 * @param start the call that starts it
 * @param site the same, as the body has it
 * @param end the method that ends the object
 */
public record UndisposedSubscription(CallReference start, CallSite site, MethodSignature end) {
  public UndisposedSubscription {
    Objects.requireNonNull(start);
    Objects.requireNonNull(site);
    Objects.requireNonNull(end);
  }
}
