package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import java.util.Objects;

/**
 * A handle whose result is another handle, which nobody looks at.
 *
 * @param call the operator whose function returns the inner handle
 * @param site the same, as the body has it
 * @param inner the type of the inner handle
 */
public record NestedResult(CallReference call, CallSite site, String inner) {
  public NestedResult {
    Objects.requireNonNull(call);
    Objects.requireNonNull(site);
    Objects.requireNonNull(inner);
  }
}
