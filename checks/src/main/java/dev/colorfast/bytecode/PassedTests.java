package dev.colorfast.bytecode;

import dev.colorfast.facts.Answer;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Flag;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Which tests have been passed, and with which outcome, on every way to an instruction: a forward
 * analysis in which sets of outcomes are intersected where ways meet.
 */
final class PassedTests {
  private static final int NOWHERE = -1;

  /** What ASM says of labels, frames and lines. */
  private static final int PSEUDO = -1;

  private final ControlFlow body;
  private final List<Test> tests = new ArrayList<>();
  private final Map<Integer, List<Integer>> testsAt = new HashMap<>();
  private final List<BitSet> passed = new ArrayList<>();
  private final BitSet doneOnce = new BitSet();

  /**
   * A conditional jump that depends on what a call returned or a field holds, or a call that is
   * made for what it does.
   *
   * @param index of the jump or call
   * @param target where a jump goes if it is taken
   * @param ifTaken what the test returned then
   * @param field the field; null if a call is tested
   */
  private record Test(
      int index, int target, boolean ifTaken, Value.Field field, Guard whenTrue, Guard whenFalse) {}

  PassedTests(ControlFlow body) {
    this.body = body;
    BitSet asked = askedVariables();
    for (int i = 0; i < body.size(); i++) {
      if (body.before(i) != null) {
        if (body.instruction(i) instanceof JumpInsnNode jump) {
          note(i, jump);
        } else if (body.instruction(i) instanceof MethodInsnNode call) {
          note(i, call, asked);
        }
      }
    }
    if (!tests.isEmpty()) {
      propagate();
      noteWhatIsDoneOnce();
    }
  }

  private void note(int index, JumpInsnNode jump) {
    int opcode = jump.getOpcode();
    Frame<TracedValue> frame = body.before(index);
    if (isOfThread(opcode, frame)) {
      int target = indexOf(jump.label);
      add(new Test(index, target, true, null, new Guard.OfThread(), new Guard.OfThread()));
    }
    if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
      noteComparison(index, jump, frame);
      return;
    }
    boolean isTest =
        opcode == Opcodes.IFEQ
            || opcode == Opcodes.IFNE
            || opcode == Opcodes.IFNULL
            || opcode == Opcodes.IFNONNULL;
    if (!isTest) {
      return;
    }
    TracedValue tested = fromTop(frame, 1);
    int target = indexOf(jump.label);
    boolean ifTaken = opcode == Opcodes.IFNE;
    if (tested.origin() instanceof Value.Field field) {
      add(new Test(index, target, ifTaken, field, null, null));
    } else if (tested.origin() instanceof Value.Parameter parameter
        && (opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE)
        && isBoolean(parameter)) {
      ParameterReference flag = new ParameterReference(parameter.method(), parameter.index());
      add(
          new Test(
              index,
              target,
              ifTaken,
              null,
              new Guard.Given(new Flag(flag, true)),
              new Guard.Given(new Flag(flag, false))));
    } else if (tested.origin() instanceof Value.Result result
        && result.callee().descriptor().endsWith(")Z")) {
      MethodSignature test = result.callee();
      int variable = tested.testedVariable();
      add(
          new Test(
              index,
              target,
              ifTaken,
              null,
              new Guard.Test(test, true, variable),
              new Guard.Test(test, false, variable)));
    }
  }

  private void noteComparison(int index, JumpInsnNode jump, Frame<TracedValue> frame) {
    if (fromTop(frame, 2).origin() instanceof Value.Result left
        && fromTop(frame, 1).origin() instanceof Value.Result right
        && Guard.areComparable(left.callee(), right.callee())) {
      boolean ifTaken = jump.getOpcode() == Opcodes.IF_ACMPEQ;
      for (Value.Result compared : List.of(left, right)) {
        MethodSignature test = compared.callee();
        add(
            new Test(
                index,
                indexOf(jump.label),
                ifTaken,
                null,
                new Guard.Test(test, true, Operand.NO_VARIABLE),
                new Guard.Test(test, false, Operand.NO_VARIABLE)));
      }
    }
  }

  /**
   * Returns the variables that something is asked of: to others it does not matter what is done.
   */
  private BitSet askedVariables() {
    BitSet asked = new BitSet();
    for (int i = 0; i < body.size(); i++) {
      if (body.instruction(i) instanceof MethodInsnNode call
          && body.before(i) != null
          && call.getOpcode() != Opcodes.INVOKESTATIC
          && !call.desc.endsWith(")V")) {
        asked.set(fromTop(body.before(i), Type.getArgumentCount(call.desc) + 1).variable());
      }
    }
    return asked;
  }

  private void note(int index, MethodInsnNode call, BitSet asked) {
    if (call.desc.equals("()V") && call.getOpcode() != Opcodes.INVOKESTATIC) {
      int variable = fromTop(body.before(index), 1).variable();
      boolean isConstructor = call.name.equals(MethodSignature.CONSTRUCTOR);
      if (variable != Operand.NO_VARIABLE && asked.get(variable) && !isConstructor) {
        Guard returned = new Guard.Called(ValueTracer.callee(call), variable);
        add(new Test(index, -1, true, null, returned, returned));
      }
    }
  }

  private void add(Test test) {
    testsAt.computeIfAbsent(test.index, unused -> new ArrayList<>(1)).add(tests.size());
    tests.add(test);
  }

  private static boolean isOfThread(int opcode, Frame<TracedValue> frame) {
    return switch (opcode) {
      case Opcodes.IFEQ, Opcodes.IFNE -> fromTop(frame, 1).isOfThread();
      case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE ->
          fromTop(frame, 1).isOfThread() || fromTop(frame, 2).isOfThread();
      default -> false;
    };
  }

  private static TracedValue fromTop(Frame<TracedValue> frame, int place) {
    return frame.getStack(frame.getStackSize() - place);
  }

  private static boolean isBoolean(Value.Parameter parameter) {
    Type[] types = Type.getArgumentTypes(parameter.method().descriptor());
    return parameter.index() < types.length && types[parameter.index()] == Type.BOOLEAN_TYPE;
  }

  private int indexOf(AbstractInsnNode label) {
    for (int i = 0; i < body.size(); i++) {
      if (body.instruction(i) == label) {
        return i;
      }
    }
    throw new IllegalArgumentException("a jump leads out of the method");
  }

  /** The bit of an outcome: two for each test. */
  private static int bit(int test, boolean outcome) {
    return 2 * test + (outcome ? 1 : 0);
  }

  private void propagate() {
    for (int i = 0; i < body.size(); i++) {
      passed.add(null);
    }
    Deque<Integer> open = new ArrayDeque<>();
    passed.set(0, new BitSet());
    open.add(0);
    while (!open.isEmpty()) {
      int at = open.poll();
      for (int to : body.next(at)) {
        BitSet along = (BitSet) passed.get(at).clone();
        for (int test : testsAt.getOrDefault(at, List.of())) {
          pass(tests.get(test), test, to, along);
        }
        arrive(to, along, open);
      }
      for (int handler : body.handlers(at)) {
        arrive(handler, passed.get(at), open);
      }
    }
  }

  private void pass(Test test, int number, int to, BitSet along) {
    boolean isJump = body.instruction(test.index) instanceof JumpInsnNode;
    // A jump to the very next instruction decides nothing.
    if (!isJump || body.next(test.index).size() == 2) {
      boolean isTaken = to == test.target;
      along.set(bit(number, !isJump || isTaken == test.ifTaken));
    }
  }

  private void arrive(int to, BitSet along, Deque<Integer> open) {
    BitSet known = passed.get(to);
    if (known == null) {
      passed.set(to, (BitSet) along.clone());
      open.add(to);
      return;
    }
    BitSet common = (BitSet) known.clone();
    common.and(along);
    if (!common.equals(known)) {
      passed.set(to, common);
      open.add(to);
    }
  }

  /** What is done behind the test of a field that is then set is done once. */
  private void noteWhatIsDoneOnce() {
    for (int i = 0; i < body.size(); i++) {
      if (passed.get(i) != null && body.instruction(i) instanceof FieldInsnNode access) {
        boolean isAssignment =
            access.getOpcode() == Opcodes.PUTFIELD || access.getOpcode() == Opcodes.PUTSTATIC;
        for (int test = 0; isAssignment && test < tests.size(); test++) {
          Value.Field field = tests.get(test).field;
          if (field != null && isNamed(field, access)) {
            markIfPassed(i, test, true);
            markIfPassed(i, test, false);
          }
        }
      }
    }
  }

  private static boolean isNamed(Value.Field field, FieldInsnNode access) {
    return field.name().equals(access.name)
        && field.owner().equals(OutlineReader.binary(access.owner));
  }

  private void markIfPassed(int index, int test, boolean outcome) {
    if (passed.get(index).get(bit(test, outcome)) && !isOfLoop(index, tests.get(test), outcome)) {
      doneOnce.set(bit(test, outcome));
    }
  }

  /** A loop tests again what it has set, and is left with the other outcome. */
  private boolean isOfLoop(int assignment, Test test, boolean outcome) {
    boolean isLeftByJump = outcome != test.ifTaken;
    for (int to : body.next(test.index)) {
      if ((to == test.target) == isLeftByJump && leadsTo(to, test.index)) {
        return false;
      }
    }
    return leadsTo(assignment, test.index);
  }

  private boolean leadsTo(int from, int to) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at == to) {
        return true;
      }
      for (int next : body.next(at)) {
        if (!seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return false;
  }

  /**
   * Returns the calls that were made as tests on every way to an instruction that may be a call.
   *
   * @param told what is known before the first instruction
   */
  List<Guard> guards(int index, List<Guard> told) {
    if (tests.isEmpty()
        || passed.get(index) == null
        || passed.get(index).isEmpty()
        || body.instruction(index).getOpcode() < Opcodes.GETSTATIC) {
      return told;
    }
    List<Guard> guards = new ArrayList<>(told);
    collectPassed(index, guards);
    return guards;
  }

  private void collectPassed(int index, List<Guard> guards) {
    for (int test = 0; test < tests.size(); test++) {
      if (tests.get(test).field == null) {
        if (passed.get(index).get(bit(test, true))) {
          guards.add(tests.get(test).whenTrue);
        }
        if (passed.get(index).get(bit(test, false))) {
          guards.add(tests.get(test).whenFalse);
        }
      }
    }
  }

  /**
   * Returns what the method tells by what it returns, if it returns a {@code boolean} and does
   * nothing but ask.
   */
  Answer answer(String descriptor) {
    int end = descriptor.endsWith(")Z") ? onlyEnd() : NOWHERE;
    if (end == NOWHERE) {
      return Answer.NOTHING;
    }
    TracedValue returned = fromTop(body.before(end), 1);
    if (returned.origin() instanceof Value.Result result
        && result.callee().descriptor().endsWith(")Z")) {
      return new Answer(
          asked(result.callee(), returned.isOfThread(), true),
          asked(result.callee(), returned.isOfThread(), false));
    }
    int whenTrue = only(Opcodes.ICONST_1, end);
    int whenFalse = only(Opcodes.ICONST_0, end);
    return whenTrue == NOWHERE || whenFalse == NOWHERE || passed.isEmpty()
        ? Answer.NOTHING
        : new Answer(passedBefore(whenTrue), passedBefore(whenFalse));
  }

  private static List<Guard> asked(MethodSignature test, boolean isOfThread, boolean outcome) {
    Guard made = new Guard.Test(test, outcome, Operand.NO_VARIABLE);
    return isOfThread ? List.of(new Guard.OfThread(), made) : List.of(made);
  }

  /** Returns the place of the one return of a body that only asks. */
  private int onlyEnd() {
    int end = NOWHERE;
    for (int i = 0; i < body.size(); i++) {
      if (body.before(i) == null) {
        continue;
      }
      if (doesMoreThanAsk(body.instruction(i)) || !body.handlers(i).isEmpty()) {
        return NOWHERE;
      }
      if (body.instruction(i).getOpcode() == Opcodes.IRETURN) {
        if (end != NOWHERE) {
          return NOWHERE;
        }
        end = i;
      }
    }
    return end;
  }

  private static boolean doesMoreThanAsk(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return switch (opcode) {
      case Opcodes.POP,
          Opcodes.POP2,
          Opcodes.IINC,
          Opcodes.PUTFIELD,
          Opcodes.PUTSTATIC,
          Opcodes.MONITORENTER,
          Opcodes.ATHROW ->
          true;
      default ->
          opcode >= Opcodes.ISTORE && opcode <= Opcodes.SASTORE
              || instruction instanceof MethodInsnNode call
                  && call.desc.endsWith(")V")
                  && !call.name.equals(MethodSignature.CONSTRUCTOR);
    };
  }

  /** Returns where a constant is pushed that the body then returns, if that is one place. */
  private int only(int constant, int end) {
    int place = NOWHERE;
    for (int i = 0; i < body.size(); i++) {
      if (body.instruction(i).getOpcode() == constant
          && body.before(i) != null
          && isReturned(i, end)) {
        if (place != NOWHERE) {
          return NOWHERE;
        }
        place = i;
      }
    }
    return place;
  }

  private boolean isReturned(int constant, int end) {
    int at = constant;
    // A jump may lead to itself.
    for (int steps = 0; steps < body.size() && body.next(at).size() == 1; steps++) {
      at = body.next(at).get(0);
      int opcode = body.instruction(at).getOpcode();
      if (opcode != Opcodes.GOTO && opcode != PSEUDO) {
        return at == end;
      }
    }
    return false;
  }

  private List<Guard> passedBefore(int index) {
    List<Guard> guards = new ArrayList<>(1);
    collectPassed(index, guards);
    return guards;
  }

  /** Returns whether an instruction is run only the first time that the body is. */
  boolean isOnce(int index) {
    return !tests.isEmpty() && passed.get(index) != null && passed.get(index).intersects(doneOnce);
  }
}
