package dev.colorfast.bytecode;

import dev.colorfast.facts.Boxing;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * Follows values through one body, from where they come from to the calls that they are used in.
 */
final class ValueTracer extends Interpreter<TracedValue> {
  /** Longer arrays are tables, not what is passed in a call. */
  private static final int LONGEST_ARRAY = 64;

  /** The number of the variable that holds the receiver. */
  static final int THIS = 1;

  private final String owner;
  private final boolean isExactOwner;
  private final List<TracedValue> parameters;
  private final Predicate<Value.Field> isFinal;
  private final Function<InvokeDynamicInsnNode, Value> dynamic;
  private final Function<MethodInsnNode, CallReference> calls;
  private final Map<Object, Integer> variables = new HashMap<>();
  private final Map<AbstractInsnNode, TracedValue[]> arrays = new HashMap<>();
  private int nextParameter;

  /**
   * @param parameters what the parameters hold, in order, without the receiver
   * @param isFinal whether a field is known to keep its value
   * @param dynamic gives what a dynamically linked instruction makes
   * @param calls gives the names of calls
   */
  ValueTracer(
      String owner,
      boolean isExactOwner,
      List<TracedValue> parameters,
      Predicate<Value.Field> isFinal,
      Function<InvokeDynamicInsnNode, Value> dynamic,
      Function<MethodInsnNode, CallReference> calls) {
    super(OutlineReader.ASM);
    this.owner = owner;
    this.isExactOwner = isExactOwner;
    this.parameters = parameters;
    this.isFinal = isFinal;
    this.dynamic = dynamic;
    this.calls = calls;
  }

  private int variable(Object key) {
    return variables.computeIfAbsent(key, unused -> variables.size() + 1 + THIS);
  }

  @Override
  public TracedValue newValue(Type type) {
    if (type == null) {
      return TracedValue.UNKNOWN;
    }
    if (type == Type.VOID_TYPE) {
      return null;
    }
    return type.getSize() == 2 ? TracedValue.WIDE : typed(Value.UNKNOWN, type);
  }

  private static TracedValue typed(Value origin, Type type) {
    String name = type.getSort() == Type.OBJECT ? OutlineReader.binary(type.getInternalName()) : "";
    return TracedValue.of(type.getSize(), origin, name);
  }

  @Override
  public TracedValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
    if (isInstanceMethod && local == 0) {
      return TracedValue.of(1, new Value.Instance(owner, isExactOwner), owner).in(THIS);
    }
    TracedValue given = parameters.get(nextParameter++);
    TracedValue typed = typed(given.origin(), type);
    int variable = given.variable() != 0 ? given.variable() : variable("parameter " + local);
    return typed.in(variable);
  }

  @Override
  public TracedValue newOperation(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      return constant(1, opcode - Opcodes.ICONST_0);
    }
    return switch (opcode) {
      case Opcodes.ACONST_NULL -> TracedValue.of(1, Value.NULL, "");
      case Opcodes.LCONST_0 -> constant(2, 0);
      case Opcodes.LCONST_1 -> constant(2, 1);
      case Opcodes.DCONST_0, Opcodes.DCONST_1 -> TracedValue.WIDE;
      case Opcodes.BIPUSH, Opcodes.SIPUSH -> constant(1, ((IntInsnNode) instruction).operand);
      case Opcodes.LDC -> loaded(((LdcInsnNode) instruction).cst);
      case Opcodes.NEW -> created(((TypeInsnNode) instruction).desc);
      case Opcodes.GETSTATIC -> field((FieldInsnNode) instruction);
      default -> TracedValue.UNKNOWN;
    };
  }

  private static TracedValue constant(int size, long number) {
    return TracedValue.of(size, new Value.Constant(number), "");
  }

  private TracedValue loaded(Object constant) {
    if (constant instanceof Integer number) {
      return constant(1, number);
    }
    if (constant instanceof Long number) {
      return constant(2, number);
    }
    if (constant instanceof Double) {
      return TracedValue.WIDE;
    }
    if (constant instanceof String) {
      return TracedValue.of(1, Value.UNKNOWN, "java.lang.String");
    }
    if (constant instanceof Type type) {
      return TracedValue.of(1, literal(type), "java.lang.Class");
    }
    return constant instanceof org.objectweb.asm.ConstantDynamic dynamicConstant
            && dynamicConstant.getSize() == 2
        ? TracedValue.WIDE
        : TracedValue.UNKNOWN;
  }

  private static Value literal(Type type) {
    return type.getSort() == Type.OBJECT
        ? new Value.ClassLiteral(OutlineReader.binary(type.getInternalName()))
        : Value.UNKNOWN;
  }

  private static TracedValue created(String internalName) {
    String name = OutlineReader.binary(internalName);
    return TracedValue.of(1, new Value.Instance(name, true), name);
  }

  private TracedValue field(FieldInsnNode access) {
    Value.Field field = new Value.Field(OutlineReader.binary(access.owner), access.name);
    Type type = Type.getType(access.desc);
    if (type.getSort() == Type.METHOD || type.getSort() == Type.VOID) {
      throw new IllegalArgumentException("no field can be of the type " + access.desc);
    }
    int variable = isFinal.test(field) ? variable(field) : Operand.NO_VARIABLE;
    return typed(field, type).in(variable);
  }

  @Override
  public TracedValue copyOperation(AbstractInsnNode instruction, TracedValue value) {
    int opcode = instruction.getOpcode();
    // What is stored is from now on the variable's value as of this assignment.
    return opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE
        ? value.in(variable(instruction))
        : value;
  }

  @Override
  public TracedValue unaryOperation(AbstractInsnNode instruction, TracedValue value) {
    return switch (instruction.getOpcode()) {
      case Opcodes.CHECKCAST -> value.as(typed(Value.UNKNOWN, castType(instruction)).type());
      case Opcodes.GETFIELD -> field((FieldInsnNode) instruction);
      case Opcodes.ANEWARRAY, Opcodes.NEWARRAY -> array(instruction, value);
      case Opcodes.LNEG, Opcodes.DNEG -> TracedValue.WIDE;
      case Opcodes.I2L, Opcodes.I2D, Opcodes.L2D, Opcodes.F2L, Opcodes.F2D, Opcodes.D2L ->
          number(2, value);
      case Opcodes.I2B,
          Opcodes.I2C,
          Opcodes.I2S,
          Opcodes.I2F,
          Opcodes.L2I,
          Opcodes.L2F,
          Opcodes.F2I,
          Opcodes.D2I,
          Opcodes.D2F ->
          value.origin() instanceof Value.Constant ? TracedValue.UNKNOWN : number(1, value);
      case Opcodes.INSTANCEOF ->
          value.isOfThread() ? TracedValue.UNKNOWN.ofThread() : TracedValue.UNKNOWN;
      default -> TracedValue.UNKNOWN;
    };
  }

  /** Where a number comes from does not depend on how many bits of it are left. */
  private static TracedValue number(int size, TracedValue value) {
    return value.converted(size, "");
  }

  private TracedValue array(AbstractInsnNode instruction, TracedValue length) {
    if (!(length.origin() instanceof Value.Constant constant)
        || constant.number() < 0
        || constant.number() > LONGEST_ARRAY) {
      return TracedValue.UNKNOWN;
    }
    arrays.computeIfAbsent(instruction, unused -> new TracedValue[(int) constant.number()]);
    return TracedValue.madeBy(instruction);
  }

  /**
   * Returns the elements of an array that is made where it is used, as those of variable-arity
   * calls are; or nothing if it is another array. To be asked when all of the body has been seen.
   */
  Optional<List<TracedValue>> elements(TracedValue array) {
    TracedValue[] elements = arrays.get(array.array());
    if (elements == null) {
      return Optional.empty();
    }
    List<TracedValue> all = new ArrayList<>(elements.length);
    for (TracedValue element : elements) {
      all.add(element == null ? TracedValue.UNKNOWN : element);
    }
    return Optional.of(all);
  }

  private static Type castType(AbstractInsnNode instruction) {
    return Type.getObjectType(((TypeInsnNode) instruction).desc);
  }

  @Override
  public TracedValue binaryOperation(
      AbstractInsnNode instruction, TracedValue one, TracedValue other) {
    return switch (instruction.getOpcode()) {
      case Opcodes.LALOAD,
          Opcodes.DALOAD,
          Opcodes.LADD,
          Opcodes.LSUB,
          Opcodes.LMUL,
          Opcodes.LDIV,
          Opcodes.LREM,
          Opcodes.LSHL,
          Opcodes.LSHR,
          Opcodes.LUSHR,
          Opcodes.LAND,
          Opcodes.LOR,
          Opcodes.LXOR,
          Opcodes.DADD,
          Opcodes.DSUB,
          Opcodes.DMUL,
          Opcodes.DDIV,
          Opcodes.DREM ->
          TracedValue.WIDE;
      case Opcodes.LCMP ->
          one.isOfThread() || other.isOfThread()
              ? TracedValue.UNKNOWN.ofThread()
              : TracedValue.UNKNOWN;
      default -> TracedValue.UNKNOWN;
    };
  }

  @Override
  public TracedValue ternaryOperation(
      AbstractInsnNode instruction, TracedValue one, TracedValue two, TracedValue three) {
    TracedValue[] elements = arrays.get(one.array());
    if (elements != null
        && two.origin() instanceof Value.Constant index
        && index.number() >= 0
        && index.number() < elements.length) {
      int at = (int) index.number();
      elements[at] = elements[at] == null ? three : elements[at].meet(three);
    }
    return TracedValue.UNKNOWN;
  }

  @Override
  public TracedValue naryOperation(
      AbstractInsnNode instruction, List<? extends TracedValue> operands) {
    if (instruction instanceof MethodInsnNode call) {
      Type returned = Type.getReturnType(call.desc);
      if (Boxing.boxes(callee(call)) || Boxing.unboxes(callee(call))) {
        return operands.get(0).converted(returned.getSize(), typed(Value.UNKNOWN, returned).type());
      }
      Value origin = new Value.Result(callee(call), Optional.of(calls.apply(call)));
      TracedValue result = typed(origin, returned);
      boolean hasReceiver = call.getOpcode() != Opcodes.INVOKESTATIC;
      return new TracedValue(
          result.size(),
          result.origin(),
          result.type(),
          Operand.NO_VARIABLE,
          hasReceiver ? operands.get(0).variable() : Operand.NO_VARIABLE,
          null,
          isOfThread(callee(call), hasReceiver, operands));
    }
    if (instruction instanceof InvokeDynamicInsnNode linked) {
      return typed(dynamic.apply(linked), Type.getReturnType(linked.desc));
    }
    return TracedValue.UNKNOWN;
  }

  /** What the current thread says of its own state, such as being interrupted, tells no thread. */
  private static boolean isOfThread(
      MethodSignature callee, boolean hasReceiver, List<? extends TracedValue> operands) {
    if (callee.equals(Guard.OfThread.CURRENT_THREAD)) {
      return true;
    }
    if (!callee.descriptor().endsWith(")Z")) {
      return hasReceiver && operands.get(0).isOfThread();
    }
    boolean isState = hasReceiver && operands.size() == 1 && isCurrentThread(operands.get(0));
    return !isState && operands.stream().anyMatch(TracedValue::isOfThread);
  }

  private static boolean isCurrentThread(TracedValue value) {
    return value.origin() instanceof Value.Result result
        && result.callee().equals(Guard.OfThread.CURRENT_THREAD);
  }

  static MethodSignature callee(MethodInsnNode call) {
    return new MethodSignature(OutlineReader.binary(call.owner), call.name, call.desc);
  }

  @Override
  public void returnOperation(
      AbstractInsnNode instruction, TracedValue value, TracedValue expected) {}

  @Override
  public TracedValue merge(TracedValue one, TracedValue other) {
    return one.meet(other);
  }
}
