package dev.colorfast.locks;

import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.threads.KnownThread;
import java.util.List;
import java.util.Objects;

/**
 * A lock that an event loop takes, and under which other code blocks.
 *
 * @param lock the lock
 * @param at where it is taken
 * @param because why the code is known to run on an event loop
 * @param way the way from there to where the lock is taken
 * @param holder the other code
 * @param path how that blocks
 */
public record ContendedLock(
    Lock lock,
    SourcePosition at,
    KnownThread because,
    List<Step> way,
    Step holder,
    BlockingPath path) {
  public ContendedLock {
    Objects.requireNonNull(lock);
    Objects.requireNonNull(at);
    Objects.requireNonNull(because);
    Objects.requireNonNull(holder);
    Objects.requireNonNull(path);
    way = List.copyOf(way);
  }
}
