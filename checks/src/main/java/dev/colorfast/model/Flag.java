package dev.colorfast.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A boolean parameter with the value on which something depends.
 *
 * @param value what the parameter is
 */
public record Flag(ParameterReference parameter, boolean value) implements Comparable<Flag> {
  private static final Comparator<Flag> ORDER =
      Comparator.comparing(Flag::parameter).thenComparing(Flag::value);

  public Flag {
    Objects.requireNonNull(parameter);
  }

  /** Orders by parameter, {@code false} first. */
  @Override
  public int compareTo(Flag other) {
    return ORDER.compare(this, other);
  }
}
