package dev.colorfast.locks;

import dev.colorfast.facts.CallSite;
import dev.colorfast.solver.BlockingPath;
import java.util.Objects;

/**
 * A call that blocks where a virtual thread, if it is one, cannot leave its carrier.
 *
 * @param call its number in the body
 * @param site the call
 * @param by what keeps the thread there
 * @param before the first release in which it does not any more; 0 if it does in every release
 * @param path how the call blocks
 */
public record CarrierPin(int call, CallSite site, String by, int before, BlockingPath path) {
  public CarrierPin {
    Objects.requireNonNull(site);
    Objects.requireNonNull(by);
    Objects.requireNonNull(path);
  }
}
