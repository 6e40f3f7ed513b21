package dev.colorfast.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in source.
 *
 * @param file the path of the source file as the compiler was given it; empty if there is none
 * @param offset the character offset at which a diagnostic about the place points; -1 if unknown
 * @param line the line, counted from 1; 0 if unknown
 */
public record SourcePosition(String file, int offset, int line)
    implements Comparable<SourcePosition> {

  /** The place of what has no source. */
  public static final SourcePosition NONE = new SourcePosition("", -1, 0);

  private static final Comparator<SourcePosition> ORDER =
      Comparator.comparing(SourcePosition::file).thenComparingInt(SourcePosition::offset);

  public SourcePosition {
    Objects.requireNonNull(file);
  }

  /** Returns the file's name and the line, {@code OrderStore.java:22}; empty without a source. */
  public String brief() {
    return line == 0 ? "" : file.substring(file.lastIndexOf('/') + 1) + ':' + line;
  }

  /** Orders by file, then offset. */
  @Override
  public int compareTo(SourcePosition other) {
    return ORDER.compare(this, other);
  }
}
