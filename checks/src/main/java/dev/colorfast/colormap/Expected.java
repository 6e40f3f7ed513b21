package dev.colorfast.colormap;

import java.util.Comparator;
import java.util.Objects;

/**
 * A finding that would be there.
 *
 * @param check the name of the check
 * @param method the body in which it would stand
 * @param line where; 0 if it would be a line that is not there yet
 * @param before the first release for which it would not be there any more; 0 if there is none
 */
public record Expected(String check, String method, int line, int before)
    implements Comparable<Expected> {
  private static final Comparator<Expected> ORDER =
      Comparator.comparing(Expected::method)
          .thenComparingInt(Expected::line)
          .thenComparing(Expected::check)
          .thenComparingInt(Expected::before);

  public Expected {
    Objects.requireNonNull(check);
    Objects.requireNonNull(method);
  }

  /** Orders by method and line. */
  @Override
  public int compareTo(Expected other) {
    return ORDER.compare(this, other);
  }
}
