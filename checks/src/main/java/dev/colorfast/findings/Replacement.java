package dev.colorfast.findings;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of source, and what is to stand there instead.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character; that of the first one if something is inserted
 * @param text lines of it end with {@code \n}, whatever the file has
 */
public record Replacement(int start, int end, String text) implements Comparable<Replacement> {
  private static final Comparator<Replacement> ORDER =
      Comparator.comparingInt(Replacement::start)
          .thenComparingInt(Replacement::end)
          .thenComparing(Replacement::text);

  public Replacement {
    Objects.requireNonNull(text);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch of source: " + start + " to " + end);
    }
  }

  /** Returns what inserts a text. */
  public static Replacement insertion(int at, String text) {
    return new Replacement(at, at, text);
  }

  /** Orders by place. */
  @Override
  public int compareTo(Replacement other) {
    return ORDER.compare(this, other);
  }
}
