package dev.colorfast.colormap;

import java.util.Comparator;
import java.util.Objects;

/**
 * A body in which a check would report what comes to block there.
 *
 * @param method the body
 * @param on the kind of thread that runs it; {@code async} if it blocks already, on an unknown
 *     thread, and would be reported once its result came later
 * @param check the name of the check
 * @param because why the thread is known, and which model or annotation says so; empty for a color
 */
public record Watch(String method, String on, String check, String because)
    implements Comparable<Watch> {
  private static final Comparator<Watch> ORDER =
      Comparator.comparing(Watch::method)
          .thenComparing(Watch::on)
          .thenComparing(Watch::check)
          .thenComparing(Watch::because);

  public Watch {
    Objects.requireNonNull(method);
    Objects.requireNonNull(on);
    Objects.requireNonNull(check);
    Objects.requireNonNull(because);
  }

  /** Returns whether it is for a thread that must not block, rather than for a color. */
  public boolean isOfThread() {
    return !on.equals(Found.COLOR);
  }

  /** Orders by method. */
  @Override
  public int compareTo(Watch other) {
    return ORDER.compare(this, other);
  }
}
