package dev.colorfast.facts;

import java.util.Objects;

/**
 * An expression as receiver or argument of a call.
 *
 * @param value where its value comes from
 * @param type the binary name of its erased static type; empty for primitives and arrays
 * @param variable a number that two operands of one body share if they read the same variable,
 *     which is not reassigned in between; {@link #NO_VARIABLE} for other expressions
 */
public record Operand(Value value, String type, int variable) {

  /** The expression reads no variable. */
  public static final int NO_VARIABLE = 0;

  /** An expression of which nothing is known. */
  public static final Operand UNKNOWN = new Operand(Value.UNKNOWN, "", NO_VARIABLE);

  public Operand {
    Objects.requireNonNull(value);
    Objects.requireNonNull(type);
  }
}
