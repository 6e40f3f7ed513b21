package dev.colorfast.cancellation;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import java.util.Objects;

/**
 * A wait in the handler of an interrupt that fails at once, because the status has been set again
 * before it.
 *
 * @param body the body that holds the handler
 * @param attempt the call that is to wait
 * @param restore the call that sets the status
 */
public record FailingWait(MethodFacts body, CallSite attempt, CallSite restore) {
  public FailingWait {
    Objects.requireNonNull(body);
    Objects.requireNonNull(attempt);
    Objects.requireNonNull(restore);
  }
}
