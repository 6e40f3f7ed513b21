package dev.colorfast.threads;

import dev.colorfast.facts.CallSite;
import dev.colorfast.solver.BlockingPath;
import java.util.Objects;

/**
 * An operator that moves what follows it, and comes after what blocks.
 *
 * @param move the call that moves
 * @param before the call that was given the function which blocks
 * @param path how that function blocks
 */
public record LateOffload(CallSite move, CallSite before, BlockingPath path) {
  public LateOffload {
    Objects.requireNonNull(move);
    Objects.requireNonNull(before);
    Objects.requireNonNull(path);
  }
}
