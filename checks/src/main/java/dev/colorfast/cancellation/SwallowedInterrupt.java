package dev.colorfast.cancellation;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.SourcePosition;
import java.util.Objects;

/**
 * A clause that catches an interrupt, after which nobody can know of it any more.
 *
 * @param body the body that holds the clause
 * @param clause where the clause stands
 * @param call the call that throws the interrupt, the first of them
 * @param outcome what comes of it
 */
public record SwallowedInterrupt(
    MethodFacts body, SourcePosition clause, CallSite call, Outcome outcome) {
  public SwallowedInterrupt {
    Objects.requireNonNull(body);
    Objects.requireNonNull(clause);
    Objects.requireNonNull(call);
    Objects.requireNonNull(outcome);
  }

  /** What comes of a swallowed interrupt. */
  public enum Outcome {
    /** The body returns as if nothing had happened. */
    RETURNS,
    /** The body tries again. */
    TRIES_AGAIN,
    /** The body goes on in a loop that waits for the status that is gone. */
    LOOPS_UNTIL_INTERRUPTED,
    /** The status is cleared once more, where it was to be set. */
    CLEARS
  }
}
