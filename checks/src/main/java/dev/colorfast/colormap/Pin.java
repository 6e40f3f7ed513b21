package dev.colorfast.colormap;

import java.util.Comparator;
import java.util.Objects;

/**
 * A call that would keep a virtual thread on its carrier while it blocks, if it were made on one.
 *
 * @param method the body that makes it
 * @param line where it stands
 * @param callee what is called
 * @param by what keeps the thread there: {@code a static initializer}
 * @param before the first release in which it does not any more; 0 if it does in every release
 */
public record Pin(String method, int line, String callee, String by, int before)
    implements Comparable<Pin> {
  private static final Comparator<Pin> ORDER =
      Comparator.comparing(Pin::method)
          .thenComparingInt(Pin::line)
          .thenComparing(Pin::callee)
          .thenComparing(Pin::by)
          .thenComparingInt(Pin::before);

  public Pin {
    Objects.requireNonNull(method);
    Objects.requireNonNull(callee);
    Objects.requireNonNull(by);
  }

  /** Orders by method and line. */
  @Override
  public int compareTo(Pin other) {
    return ORDER.compare(this, other);
  }
}
