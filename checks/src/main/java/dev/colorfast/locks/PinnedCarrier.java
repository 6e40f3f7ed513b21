package dev.colorfast.locks;

import dev.colorfast.facts.CallSite;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.threads.KnownThread;
import java.util.List;
import java.util.Objects;

/**
 * A call that blocks a virtual thread together with the thread that carries it.
 *
 * @param site the call
 * @param pin what keeps the virtual thread on its carrier
 * @param because why the code is known to run on a virtual thread
 * @param way the way from there to the call
 * @param path how the call blocks
 */
public record PinnedCarrier(
    CallSite site, String pin, KnownThread because, List<Step> way, BlockingPath path) {
  public PinnedCarrier {
    Objects.requireNonNull(site);
    Objects.requireNonNull(pin);
    Objects.requireNonNull(because);
    Objects.requireNonNull(path);
    way = List.copyOf(way);
  }
}
