package dev.colorfast.bytecode;

import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import java.util.Objects;
import org.objectweb.asm.tree.AbstractInsnNode;

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
 * @param array for an array that is still being made, the instruction that makes it; or null
 * @param isOfThread whether it is the current thread, or what that was asked for or compared with
 */
record TracedValue(
    int size,
    Value origin,
    String type,
    int variable,
    int testedVariable,
    AbstractInsnNode array,
    boolean isOfThread)
    implements org.objectweb.asm.tree.analysis.Value {

  /** The second half of nothing, or something that cannot be used. */
  static final TracedValue UNKNOWN = new TracedValue(1, Value.UNKNOWN, "", 0, 0, null, false);

  /** Something that takes two slots. */
  static final TracedValue WIDE = new TracedValue(2, Value.UNKNOWN, "", 0, 0, null, false);

  @Override
  public int getSize() {
    return size;
  }

  static TracedValue of(int size, Value origin, String type) {
    return new TracedValue(size, origin, type, 0, 0, null, false);
  }

  static TracedValue madeBy(AbstractInsnNode array) {
    return new TracedValue(1, Value.UNKNOWN, "", 0, 0, array, false);
  }

  TracedValue in(int newVariable) {
    // What is in a variable may be changed through it.
    return new TracedValue(size, origin, type, newVariable, testedVariable, null, isOfThread);
  }

  TracedValue as(String newType) {
    return new TracedValue(size, origin, newType, variable, testedVariable, array, isOfThread);
  }

  /** Returns the same as a number or object of another type. */
  TracedValue converted(int newSize, String newType) {
    return new TracedValue(
        newSize, origin, newType, Operand.NO_VARIABLE, testedVariable, null, isOfThread);
  }

  /** Returns something of this size that the current thread was asked for. */
  TracedValue ofThread() {
    return new TracedValue(size, origin, type, variable, testedVariable, array, true);
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
        same ? origin : meet(origin, other.origin),
        type.equals(other.type) ? type : "",
        variable == other.variable ? variable : Operand.NO_VARIABLE,
        same && testedVariable == other.testedVariable ? testedVariable : Operand.NO_VARIABLE,
        array == other.array ? array : null,
        isOfThread && other.isOfThread);
  }

  /** What different calls of one method return has that method in common. */
  private static Value meet(Value one, Value other) {
    return one instanceof Value.Result result
            && other instanceof Value.Result another
            && result.callee().equals(another.callee())
        ? new Value.Result(result.callee())
        : Value.UNKNOWN;
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
            && array == that.array
            && isOfThread == that.isOfThread
            && type.equals(that.type)
            && Objects.equals(origin, that.origin);
  }

  @Override
  public int hashCode() {
    return origin.hashCode() * 31 + type.hashCode();
  }
}
