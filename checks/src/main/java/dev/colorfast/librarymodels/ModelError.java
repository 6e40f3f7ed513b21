package dev.colorfast.librarymodels;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong in a model file, said so that its author can put it right.
 *
 * @param file the file as the author knows it
 * @param line counted from one; zero if the error is about the file as a whole
 * @param column counted from one; zero if the error is about the file as a whole
 * @param message what was found and what was expected
 */
public record ModelError(String file, int line, int column, String message)
    implements Comparable<ModelError> {

  private static final Comparator<ModelError> ORDER =
      Comparator.comparing(ModelError::file)
          .thenComparingInt(ModelError::line)
          .thenComparingInt(ModelError::column)
          .thenComparing(ModelError::message);

  public ModelError {
    Objects.requireNonNull(file);
    Objects.requireNonNull(message);
  }

  /** Orders by file, then place, then message. */
  @Override
  public int compareTo(ModelError other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code file:line: message}, as compilers write it. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ':' + line + ": " + message;
  }
}
