package dev.colorfast.cancellation;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import java.util.Objects;

/**
 * Something that is acquired for the work behind a publisher and kept when that is cancelled.
 *
 * @param body the body that calls the operator
 * @param acquire the call that acquires
 * @param operator the one whose function gives back, with a signal only
 * @param release the call that gives back
 */
public record CancelledHold(
    MethodFacts body, CallSite acquire, CallSite operator, CallSite release) {
  public CancelledHold {
    Objects.requireNonNull(body);
    Objects.requireNonNull(acquire);
    Objects.requireNonNull(operator);
    Objects.requireNonNull(release);
  }
}
