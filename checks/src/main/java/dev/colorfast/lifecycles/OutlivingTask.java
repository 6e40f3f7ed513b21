package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import java.util.Objects;

/**
 * A task that uses a resource which is closed while the task may still run.
 *
 * @param start the call that starts it, or that describes it
 * @param site the same, as the body has it
 * @param resource the name of the variable that holds the resource
 * @param use the call in the task that uses it
 */
public record OutlivingTask(CallReference start, CallSite site, String resource, CallSite use) {
  public OutlivingTask {
    Objects.requireNonNull(start);
    Objects.requireNonNull(site);
    Objects.requireNonNull(resource);
    Objects.requireNonNull(use);
  }
}
