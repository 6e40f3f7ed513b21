package dev.colorfast.cancellation;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.SourcePosition;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is acquired, and on some way out of the body not given back although on others it
 * is; or that is given back where acquiring it has failed.
 *
 * @param body the body that acquires
 * @param acquire the call that does
 * @param reason what leads astray
 * @param at where that is
 * @param thrower the call that throws, if one does
 */
public record UnreleasedHold(
    MethodFacts body,
    CallSite acquire,
    Reason reason,
    SourcePosition at,
    Optional<CallSite> thrower) {
  public UnreleasedHold {
    Objects.requireNonNull(body);
    Objects.requireNonNull(acquire);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(at);
    Objects.requireNonNull(thrower);
  }

  /** What leads astray, the surest first. */
  public enum Reason {
    /** The body returns. */
    RETURNS,
    /** A statement throws. */
    THROWS,
    /** A call throws what it declares to throw. */
    CALL_DECLARES,
    /** Acquiring fails, and what was never held is given back. */
    RELEASES_WHAT_IS_NOT_HELD,
    /** A call hands over a task, which may be refused. */
    CALL_MAY_BE_REFUSED,
    /** A call throws what it need not declare. */
    CALL_THROWS
  }
}
