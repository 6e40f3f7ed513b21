package dev.colorfast.locks;

import dev.colorfast.facts.CallSite;
import java.util.List;
import java.util.Objects;

/**
 * A task that waits for its own executor.
 *
 * @param site the call that waits
 * @param executor how the code calls the executor
 * @param way the way from the task to the wait
 */
public record OwnExecutorWait(CallSite site, String executor, List<Step> way) {
  public OwnExecutorWait {
    Objects.requireNonNull(site);
    Objects.requireNonNull(executor);
    way = List.copyOf(way);
  }
}
