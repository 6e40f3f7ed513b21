package dev.colorfast.locks;

import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import java.util.Objects;

/**
 * A lock or monitor, by the way in which a body gets at it.
 *
 * @param path the way to the lock; for the two locks of a lock for readers and writers, to what
 *     they are both part of
 * @param isShared whether others may hold it at the same time, as readers do
 * @param isMonitor whether it is entered by {@code synchronized}
 */
public record Lock(AccessPath path, boolean isShared, boolean isMonitor) {
  public Lock {
    Objects.requireNonNull(path);
  }

  /** Returns the same lock by another way to it. */
  Lock at(AccessPath other) {
    return new Lock(other, isShared, isMonitor);
  }

  /** Returns the lock as it reads in a message. */
  public String name() {
    if (path.root() instanceof Root.OfClass type) {
      return simple(type.className()) + '.' + String.join(".", path.fields());
    }
    return path.fields().isEmpty() && path.root() instanceof Root.This self
        ? "the monitor of " + simple(self.className())
        : String.join(".", path.fields());
  }

  private static String simple(String className) {
    return className.substring(
        Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
  }
}
