package dev.colorfast.cancellation;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.SourcePosition;
import java.util.Objects;

/**
 * A loop that an interrupt does not end, although it arrives there.
 *
 * @param body the body that holds the loop
 * @param at the clause that catches the interrupt, or the call that sets the status again
 * @param interrupted the call that throws the interrupt
 * @param isSpinning whether the loop goes round without ever waiting again, since the status is set
 */
public record DeafLoop(
    MethodFacts body, SourcePosition at, CallSite interrupted, boolean isSpinning) {
  public DeafLoop {
    Objects.requireNonNull(body);
    Objects.requireNonNull(at);
    Objects.requireNonNull(interrupted);
  }
}
