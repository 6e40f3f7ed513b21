package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallSite;
import dev.colorfast.model.MethodSignature;
import java.util.Objects;

/**
 * Something that is started for a publisher, and goes on when the subscriber cancels.
 *
 * @param start the call that starts it
 * @param creator the method that makes the publisher
 */
public record BridgeWithoutCancel(CallSite start, MethodSignature creator) {
  public BridgeWithoutCancel {
    Objects.requireNonNull(start);
    Objects.requireNonNull(creator);
  }
}
