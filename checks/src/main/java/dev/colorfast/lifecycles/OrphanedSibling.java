package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import java.util.Objects;

/**
 * A wait for one of several tasks whose failure leaves another one running.
 *
 * @param await the call that waits
 * @param site the same, as the body has it
 * @param exception the binary name of the exception that leads away
 * @param sibling the variable that holds the handle of the other task
 * @param start the call that has started the other task
 */
public record OrphanedSibling(
    CallReference await, CallSite site, String exception, String sibling, CallSite start) {
  public OrphanedSibling {
    Objects.requireNonNull(await);
    Objects.requireNonNull(site);
    Objects.requireNonNull(exception);
    Objects.requireNonNull(sibling);
    Objects.requireNonNull(start);
  }
}
