package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallSite;
import java.util.Objects;

/**
 * An attempt to interrupt a task through a handle that cannot reach it.
 *
 * @param cancel the call that cancels the handle
 * @param start the call that has started the task
 */
public record IneffectiveCancellation(CallSite cancel, CallSite start) {
  public IneffectiveCancellation {
    Objects.requireNonNull(cancel);
    Objects.requireNonNull(start);
  }
}
