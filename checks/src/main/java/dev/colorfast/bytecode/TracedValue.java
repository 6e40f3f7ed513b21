package dev.colorfast.bytecode;

import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import java.util.Objects;

/**
 * A value on the operand stack or in a local variable, with what is known of it.
 *
 * @param size the number of slots that it takes
 * @param origin where it comes from
 * @param type the binary name of its static type; empty for primitives, arrays, and where values of
 *     different types meet
 * @param variable tells the variable that it was read from and the assignment to it, or is {@link
 *     Operand#NO_VARIABLE}
 * @param testedVariable for what a call returned, the variable that the call was made on
 */
record TracedValue(int size, Value origin, String type, int variable, int testedVariable)
    implements org.objectweb.asm.tree.analysis.Value {

  /** The second half of nothing, or something that cannot be used. */
  static final TracedValue UNKNOWN = new TracedValue(1, Value.UNKNOWN, "", 0, 0);

  /** Something that takes two slots. */
  static final TracedValue WIDE = new TracedValue(2, Value.UNKNOWN, "", 0, 0);

  @Override
  public int getSize() {
    return size;
  }

  static TracedValue of(int size, Value origin, String type) {
    return new TracedValue(size, origin, type, Operand.NO_VARIABLE, Operand.NO_VARIABLE);
  }

  TracedValue in(int newVariable) {
    return new TracedValue(size, origin, type, newVariable, testedVariable);
  }

  TracedValue as(String newType) {
    return new TracedValue(size, origin, newType, variable, testedVariable);
  }

  /** Returns what is known where this and another value meet. */
  TracedValue meet(TracedValue other) {
    if (equals(other)) {
      return this;
    }
    if (size != other.size) {
      return UNKNOWN;
    }
    boolean same = origin.equals(other.origin);
    return new TracedValue(
        size,
        same ? origin : Value.UNKNOWN,
        type.equals(other.type) ? type : "",
        variable == other.variable ? variable : Operand.NO_VARIABLE,
        same && testedVariable == other.testedVariable ? testedVariable : Operand.NO_VARIABLE);
  }

  Operand operand() {
    return new Operand(origin, type, variable);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof TracedValue that
            && size == that.size
            && variable == that.variable
            && testedVariable == that.testedVariable
            && type.equals(that.type)
            && Objects.equals(origin, that.origin);
  }

  @Override
  public int hashCode() {
    return origin.hashCode() * 31 + type.hashCode();
  }
}
