package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.Objects;
import java.util.Optional;

/**
 * A handle that nobody keeps, so that nobody sees the failure behind it, or that what is behind it
 * is never started.
 *
 * @param call the call that returns the handle
 * @param site the same, as the body has it
 * @param start when the work behind the handle starts
 * @param variable the variable that holds the handle and is not read; empty if there is none
 * @param isContinuation whether it is the handle of what is done after something else
 * @param isPeriodic whether what is behind the handle is done again and again until it fails
 * @param outcome how what is behind the handle ends, as far as that is known
 * @param thrownAwayBy the method that runs the callback around the call and throws away what that
 *     returns; empty if it is not a callback that drops the handle
 */
public record LostResult(
    CallReference call,
    CallSite site,
    HandleStart start,
    String variable,
    boolean isContinuation,
    boolean isPeriodic,
    Outcome outcome,
    Optional<MethodSignature> thrownAwayBy) {
  /** How what is behind a handle ends. */
  public enum Outcome {
    /** It may fail. */
    OPEN,
    /** It has ended when somebody gets the handle, and may have failed. */
    ENDED,
    /** It fails in any case. */
    FAILED
  }

  public LostResult {
    Objects.requireNonNull(call);
    Objects.requireNonNull(site);
    Objects.requireNonNull(start);
    Objects.requireNonNull(variable);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(thrownAwayBy);
  }
}
