package dev.colorfast.cancellation;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.SourcePosition;
import java.util.Objects;

/**
 * A clause that catches the cancellation of a handle among all else, and makes nothing of it.
 *
 * @param body the body that holds the clause
 * @param clause where the clause stands
 * @param waits the call that throws it
 * @param cancel a call that cancels the handle
 * @param canceller the body that makes that call
 * @param triesAgain whether the body waits again, rather than returns a result
 */
public record SwallowedCancellation(
    MethodFacts body,
    SourcePosition clause,
    CallSite waits,
    CallSite cancel,
    MethodFacts canceller,
    boolean triesAgain) {
  public SwallowedCancellation {
    Objects.requireNonNull(body);
    Objects.requireNonNull(clause);
    Objects.requireNonNull(waits);
    Objects.requireNonNull(cancel);
    Objects.requireNonNull(canceller);
  }
}
