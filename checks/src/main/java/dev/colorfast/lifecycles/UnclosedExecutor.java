package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.Objects;
import java.util.Optional;

/**
 * An executor, timer or the like that its creator does not end.
 *
 * @param creation the call that creates it
 * @param site the same, as the body has it
 * @param reason why nobody ends it
 */
public record UnclosedExecutor(CallReference creation, CallSite site, Reason reason) {
  public UnclosedExecutor {
    Objects.requireNonNull(creation);
    Objects.requireNonNull(site);
    Objects.requireNonNull(reason);
  }

  /** Why nobody ends it. */
  public sealed interface Reason {

    /** It does not leave the method that creates it, and that one never ends it. */
    record NeverEnded() implements Reason {}

    /**
     * The method that creates it ends it, but not on all ways.
     *
     * @param exception the exception that leads past the end; empty if it is an early return
     * @param thrower the method that throws it; empty if a statement does
     * @param position where that way begins
     */
    record EndedOnSomeWays(
        Optional<String> exception, Optional<MethodSignature> thrower, SourcePosition position)
        implements Reason {}

    /**
     * A field holds it, and the object's own end does not end it.
     *
     * @param field the field
     * @param end the method that ends the object
     */
    record HeldForEver(Origin.Field field, MethodSignature end) implements Reason {}

    /**
     * A field of an object that has no end holds it, and that is part of one that has.
     *
     * @param field the field
     * @param end the method that ends the object which the object is part of
     */
    record HeldByEndless(Origin.Field field, MethodSignature end) implements Reason {}
  }
}
