package dev.colorfast.findings;

import dev.colorfast.model.SourcePosition;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something to report.
 *
 * @param check the name of the check that reports it
 * @param position where it stands
 * @param place what stands there
 * @param message what to say of it
 * @param level how severe it is
 * @param isCertain whether it happens whenever the code is run
 */
public record Finding(
    String check,
    SourcePosition position,
    Place place,
    Message message,
    Level level,
    boolean isCertain) {

  /** By place, then by check. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::position).thenComparing(Finding::check);

  public Finding {
    Objects.requireNonNull(check);
    Objects.requireNonNull(position);
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
    Objects.requireNonNull(level);
  }

  /** What stands where a finding is reported. */
  public enum Place {
    /** A call, the creation of an object, or a method reference. */
    CALL,
    /** A call that the source does not spell out: of an iterator, or to close a resource. */
    IMPLICIT_CALL,
    /** An expression that may be the first use of a class. */
    FIRST_USE,
    /** The clause that catches an exception. */
    CATCH,
    /** The name in the declaration of a variable, a method or a class. */
    DECLARATION,
    /** An expression that decides which way is taken. */
    CONDITION,
    /** Any other statement, such as one that returns, throws or synchronizes. */
    STATEMENT
  }
}
