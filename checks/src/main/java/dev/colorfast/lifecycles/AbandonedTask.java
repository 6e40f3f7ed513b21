package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import java.util.Objects;

/**
 * A task that goes on after the body that started it has given up waiting for it.
 *
 * @param body the body that starts it and waits
 * @param limited the call that waits for a limited time
 * @param start the call that starts the task
 * @param isCancellable whether cancelling the handle would reach the task
 */
public record AbandonedTask(
    MethodFacts body, CallSite limited, CallSite start, boolean isCancellable) {
  public AbandonedTask {
    Objects.requireNonNull(body);
    Objects.requireNonNull(limited);
    Objects.requireNonNull(start);
  }
}
