package dev.colorfast.bytecode;

import dev.colorfast.facts.Answer;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.Flow;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Reads bodies of one class file, as the file has them: which class really declares what a call
 * names is for whoever sees the other classes.
 */
final class BodyReader {
  /** What is longer was generated, and reading it takes longer than it tells. */
  private static final int LONGEST_BODY = 20_000;

  private static final long MOST_SLOTS = 4_000_000;

  private final ClassOutline type;
  private final ClassReader file;
  private final boolean isExact;
  private final Set<String> innerClasses = new HashSet<>();
  private final Map<String, MethodNode> lambdaMethods = new HashMap<>();
  private final Set<Object> readLambdas = new HashSet<>();
  private boolean knowsLambdas;

  /**
   * A body as its class file has it.
   *
   * @param implemented for a lambda or method reference, the method of the functional interface
   * @param assigned what is assigned to which fields, in order
   * @param returns whether it is ever left but by an exception
   */
  record RawBody(
      MethodFacts facts,
      Optional<MethodSignature> implemented,
      List<Assignment> assigned,
      boolean returns) {}

  /** An assignment to a field. */
  record Assignment(Value.Field field, Operand value) {}

  BodyReader(ClassOutline type, ClassReader file) {
    this.type = type;
    this.file = file;
    isExact = type.has(Opcodes.ACC_FINAL);
  }

  /** Returns the body of a method, and those of the lambdas inside it. */
  List<RawBody> read(ClassOutline.Method method) {
    MethodNode[] found = new MethodNode[1];
    file.accept(
        new ClassVisitor(OutlineReader.ASM) {
          @Override
          public void visitInnerClass(String name, String around, String simple, int flags) {
            if (OutlineReader.isInner(around, flags)) {
              innerClasses.add(OutlineReader.binary(name));
            }
          }

          @Override
          public MethodVisitor visitMethod(
              int flags, String name, String descriptor, String generic, String[] exceptions) {
            if (!name.equals(method.signature().name())
                || !descriptor.equals(method.rawDescriptor())) {
              return null;
            }
            found[0] = new MethodNode(OutlineReader.ASM, flags, name, descriptor, null, null);
            return found[0];
          }
        },
        ClassReader.SKIP_FRAMES);
    List<RawBody> bodies = new ArrayList<>();
    readLambdas.clear();
    if (found[0] != null && found[0].instructions.size() > 0) {
      boolean isSynthetic = (method.access() & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0;
      new Body(
              method.signature(),
              isSynthetic ? MethodFacts.Form.SYNTHETIC : MethodFacts.Form.METHOD,
              type.enclosing(),
              found[0],
              parameters(method))
          .read(Optional.empty(), bodies);
    }
    return bodies;
  }

  private List<TracedValue> parameters(ClassOutline.Method method) {
    int given = Type.getArgumentCount(method.rawDescriptor());
    int outerObject = given - Type.getArgumentCount(method.signature().descriptor());
    List<TracedValue> parameters = new ArrayList<>(given);
    for (int i = 0; i < given; i++) {
      parameters.add(
          i < outerObject
              ? outerObject(method, i)
              : TracedValue.of(1, new Value.Parameter(method.signature(), i - outerObject), ""));
    }
    return parameters;
  }

  /** What constructors take before what the source declares: the object around, or a name. */
  private TracedValue outerObject(ClassOutline.Method method, int index) {
    Type type = Type.getArgumentTypes(method.rawDescriptor())[index];
    if (!this.type.isInner() || type.getSort() != Type.OBJECT) {
      return TracedValue.UNKNOWN;
    }
    String name = OutlineReader.binary(type.getInternalName());
    return TracedValue.of(1, new Value.Instance(name, false), name);
  }

  /** Only an enum and the bodies of its constants call its constructors. */
  private boolean isOfThisEnum(String owner) {
    return type.has(Opcodes.ACC_ENUM)
        && (owner.equals(type.name()) || owner.equals(type.superclass()))
        && !owner.equals("java.lang.Enum");
  }

  private boolean isFinal(Value.Field field) {
    ClassOutline.Field known =
        field.owner().equals(type.name()) ? type.fields().get(field.name()) : null;
    return known != null && (known.access() & Opcodes.ACC_FINAL) != 0;
  }

  private Optional<MethodNode> lambdaMethod(Handle handle) {
    if (!handle.getOwner().equals(file.getClassName())) {
      return Optional.empty();
    }
    if (!knowsLambdas) {
      knowsLambdas = true;
      file.accept(
          new ClassVisitor(OutlineReader.ASM) {
            @Override
            public MethodVisitor visitMethod(
                int flags, String name, String descriptor, String generic, String[] exceptions) {
              if ((flags & Opcodes.ACC_SYNTHETIC) == 0 || (flags & Opcodes.ACC_BRIDGE) != 0) {
                return null;
              }
              MethodNode node =
                  new MethodNode(OutlineReader.ASM, flags, name, descriptor, null, null);
              lambdaMethods.put(name + descriptor, node);
              return node;
            }
          },
          ClassReader.SKIP_FRAMES);
    }
    return Optional.ofNullable(lambdaMethods.get(handle.getName() + handle.getDesc()));
  }

  /** One body on its way to facts. */
  private final class Body {
    private final MethodSignature signature;
    private final MethodFacts.Form form;
    private final Optional<MethodSignature> enclosing;
    private final MethodNode method;
    private final List<TracedValue> parameters;
    private final Map<InvokeDynamicInsnNode, MethodSignature> lambdas = new LinkedHashMap<>();
    private final List<CallSite> calls = new ArrayList<>();
    private final List<Assignment> assigned = new ArrayList<>(0);
    private final Map<Integer, List<Integer>> callsAt = new HashMap<>();
    private final Set<String> initialized = new HashSet<>();
    private ValueTracer values;
    private final List<Operand> returned = new ArrayList<>(1);
    private int line;

    Body(
        MethodSignature signature,
        MethodFacts.Form form,
        Optional<MethodSignature> enclosing,
        MethodNode method,
        List<TracedValue> parameters) {
      this.signature = signature;
      this.form = form;
      this.enclosing = enclosing;
      this.method = method;
      this.parameters = parameters;
    }

    void read(Optional<MethodSignature> implemented, List<RawBody> into) {
      long slots = (long) method.instructions.size() * (method.maxLocals + method.maxStack + 1);
      if (method.instructions.size() > LONGEST_BODY || slots > MOST_SLOTS) {
        return;
      }
      ControlFlow body;
      try {
        values =
            new ValueTracer(
                type.name(),
                isExact,
                parameters,
                BodyReader.this::isFinal,
                this::linked,
                call -> new CallReference(signature, method.instructions.indexOf(call)));
        body = ControlFlow.of(type.name(), method, values);
      } catch (AnalyzerException | RuntimeException | AssertionError notAccepted) {
        // ASM asserts what a verifier would have seen to. No JVM would run it either; like any body
        // that is not known it does nothing.
        return;
      }
      boolean returns = false;
      PassedTests tests = new PassedTests(body);
      List<Guard> told = told();
      for (int i = 0; i < body.size(); i++) {
        if (body.instruction(i) instanceof LineNumberNode number) {
          line = number.line;
        } else if (body.before(i) != null) {
          returns |= body.isReturn(i);
          int before = calls.size();
          readInstruction(
              body.instruction(i), body.before(i), tests.guards(i, told), tests.isOnce(i));
          for (int call = before; call < calls.size(); call++) {
            callsAt.computeIfAbsent(i, unused -> new ArrayList<>(1)).add(call);
          }
        }
      }
      Flow flow = calls.isEmpty() ? Flow.ANY : body.flow(callsAt);
      into.add(
          new RawBody(
              new MethodFacts(
                  signature,
                  form,
                  enclosing,
                  calls,
                  flow,
                  MethodFacts.returned(returned),
                  form == MethodFacts.Form.METHOD ? tests.answer(method.desc) : Answer.NOTHING,
                  firstLine()),
              implemented,
              List.copyOf(assigned),
              returns));
      for (int i = 0; i < body.size(); i++) {
        if (body.instruction(i) instanceof InvokeDynamicInsnNode linked
            && lambdas.containsKey(linked)
            && body.before(i) != null) {
          readLambda(linked, arguments(body.before(i), linked.desc), into);
        }
      }
    }

    /** Returns what being called tells a method. */
    private List<Guard> told() {
      boolean isCalledForWhatItDoes =
          method.desc.equals("()V")
              && form != MethodFacts.Form.LAMBDA
              && !signature.isConstructor()
              && (method.access & Opcodes.ACC_STATIC) == 0;
      return isCalledForWhatItDoes
          ? List.of(new Guard.Called(signature, ValueTracer.THIS))
          : List.of();
    }

    private SourcePosition firstLine() {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof LineNumberNode number) {
          return new SourcePosition(type.sourceFile(), -1, number.line);
        }
      }
      return SourcePosition.NONE;
    }

    private void readInstruction(
        AbstractInsnNode instruction,
        Frame<TracedValue> frame,
        List<Guard> guards,
        boolean isOnce) {
      if (instruction instanceof MethodInsnNode call) {
        readCall(call, frame, guards, isOnce);
      } else if (instruction instanceof TypeInsnNode creation
          && creation.getOpcode() == Opcodes.NEW) {
        initialize(creation.desc, guards, isOnce);
      } else if (instruction instanceof FieldInsnNode access) {
        int opcode = access.getOpcode();
        if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
          initialize(access.owner, guards, isOnce);
        }
        if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
          Value.Field field = new Value.Field(OutlineReader.binary(access.owner), access.name);
          Operand value = operand(frame.getStack(frame.getStackSize() - 1));
          assigned.add(new Assignment(field, value));
        }
      } else if (returnsValue(instruction.getOpcode())) {
        returned.add(operand(frame.getStack(frame.getStackSize() - 1)));
      }
    }

    private boolean returnsValue(int opcode) {
      return opcode == Opcodes.ARETURN
          || opcode == Opcodes.IRETURN && signature.descriptor().endsWith(")Z");
    }

    /** While values are traced, calls are named by their instruction. */
    private Operand operand(TracedValue value) {
      if (value.origin() instanceof Value.Result result
          && result.at().isPresent()
          && result.at().get().body().equals(signature)) {
        List<Integer> calls = callsAt.getOrDefault(result.at().get().index(), List.of());
        Optional<CallReference> at =
            calls.isEmpty()
                ? Optional.empty()
                : Optional.of(new CallReference(signature, calls.get(calls.size() - 1)));
        return new Operand(new Value.Result(result.callee(), at), value.type(), value.variable());
      }
      return value.operand();
    }

    private void readCall(
        MethodInsnNode call, Frame<TracedValue> frame, List<Guard> guards, boolean isOnce) {
      if (call.owner.startsWith("[")) {
        return;
      }
      boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
      if (isStatic) {
        initialize(call.owner, guards, isOnce);
      }
      List<TracedValue> passed = arguments(frame, call.desc);
      List<Operand> arguments = operands(passed);
      Operand receiver = Operand.UNKNOWN;
      if (!isStatic) {
        int index = frame.getStackSize() - 1 - passed.size();
        receiver = receiver(frame.getStack(index), call);
      }
      MethodSignature callee = ValueTracer.callee(call);
      if (callee.isConstructor() && innerClasses.contains(callee.owner())) {
        String descriptor = OutlineReader.withoutOuterObject(callee.descriptor());
        if (!descriptor.equals(callee.descriptor())) {
          callee = new MethodSignature(callee.owner(), callee.name(), descriptor);
          arguments.remove(0);
        }
      }
      if (callee.isConstructor() && isOfThisEnum(callee.owner())) {
        String descriptor = OutlineReader.withoutNameAndOrdinal(callee.descriptor());
        if (!descriptor.equals(callee.descriptor())) {
          callee = new MethodSignature(callee.owner(), callee.name(), descriptor);
          arguments.subList(0, 2).clear();
        }
      }
      boolean isVirtual =
          call.getOpcode() == Opcodes.INVOKEVIRTUAL || call.getOpcode() == Opcodes.INVOKEINTERFACE;
      add(
          callee,
          isVirtual ? Dispatch.VIRTUAL : Dispatch.EXACT,
          receiver,
          arguments,
          guards,
          isOnce,
          false);
    }

    /** An array that is made for a call is as good as its elements passed one by one. */
    private List<Operand> operands(List<TracedValue> passed) {
      List<TracedValue> all = new ArrayList<>(passed);
      if (!passed.isEmpty()) {
        Optional<List<TracedValue>> elements = values.elements(passed.get(passed.size() - 1));
        if (elements.isPresent()) {
          all.remove(all.size() - 1);
          all.addAll(elements.get());
        }
      }
      List<Operand> operands = new ArrayList<>(all.size());
      all.forEach(value -> operands.add(operand(value)));
      return operands;
    }

    private Operand receiver(TracedValue value, MethodInsnNode call) {
      // Casts that only the type arguments ask for stand in the source as the type of the call.
      String named = OutlineReader.binary(call.owner);
      return operand(value.type().isEmpty() ? value.as(named) : value);
    }

    private void add(
        MethodSignature callee,
        Dispatch dispatch,
        Operand receiver,
        List<Operand> arguments,
        List<Guard> guards,
        boolean isOnce,
        boolean isImplicit) {
      SourcePosition position =
          line == 0 ? SourcePosition.NONE : new SourcePosition(type.sourceFile(), -1, line);
      List<Guard> concerning = Guard.concerning(guards, receiver.variable());
      calls.add(
          new CallSite(
              callee, dispatch, receiver, arguments, concerning, isImplicit, isOnce, position));
    }

    /** The first use of a class runs its static initializer. */
    private void initialize(String internalName, List<Guard> guards, boolean isOnce) {
      String name = OutlineReader.binary(internalName);
      boolean isUnderWay = name.equals(type.name()) || type.name().startsWith(name + '$');
      if (!isUnderWay && !internalName.startsWith("[") && initialized.add(name)) {
        add(
            new MethodSignature(name, MethodSignature.STATIC_INITIALIZER, "()V"),
            Dispatch.CLASS_INITIALIZATION,
            Operand.UNKNOWN,
            List.of(),
            guards,
            isOnce,
            true);
      }
    }

    private static List<TracedValue> arguments(Frame<TracedValue> frame, String descriptor) {
      int count = Type.getArgumentCount(descriptor);
      List<TracedValue> arguments = new ArrayList<>(count);
      for (int i = frame.getStackSize() - count; i < frame.getStackSize(); i++) {
        arguments.add(frame.getStack(i));
      }
      return arguments;
    }

    // Lambdas and method references

    private Value linked(InvokeDynamicInsnNode instruction) {
      if (!instruction.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
          || instruction.bsmArgs.length < 3
          || !(instruction.bsmArgs[0] instanceof Type)
          || !(instruction.bsmArgs[1] instanceof Handle)) {
        return Value.UNKNOWN;
      }
      return new Value.Lambda(lambdas.computeIfAbsent(instruction, this::lambdaName));
    }

    private MethodSignature lambdaName(InvokeDynamicInsnNode instruction) {
      Handle body = (Handle) instruction.bsmArgs[1];
      String descriptor = ((Type) instruction.bsmArgs[0]).getDescriptor();
      String stem = signature.name();
      if (stem.startsWith("lambda$")) {
        stem = stem.substring("lambda$".length(), stem.lastIndexOf('$'));
      }
      String number = body.getName().substring(body.getName().lastIndexOf('$') + 1);
      boolean isNumbered =
          isLambda(body)
              && body.getName().startsWith("lambda$")
              && !number.isEmpty()
              && number.chars().allMatch(Character::isDigit);
      // Method references have no method of their own, and other compilers number in other ways:
      // they are named by where they stand.
      String suffix = isNumbered ? number : place() + "r" + lambdas.size();
      return new MethodSignature(type.name(), "lambda$" + stem + '$' + suffix, descriptor);
    }

    private int place() {
      int place = 0;
      for (ClassOutline.Method each : type.methods()) {
        if (each.signature().name().equals(method.name)
            && each.rawDescriptor().equals(method.desc)) {
          return place;
        }
        place++;
      }
      return place;
    }

    private boolean isLambda(Handle handle) {
      return lambdaMethod(handle).isPresent();
    }

    private void readLambda(
        InvokeDynamicInsnNode instruction, List<TracedValue> captured, List<RawBody> into) {
      MethodSignature lambda = lambdas.get(instruction);
      Handle handle = (Handle) instruction.bsmArgs[1];
      Type functional = Type.getReturnType(instruction.desc);
      Optional<MethodSignature> implemented =
          Optional.of(
              new MethodSignature(
                  OutlineReader.binary(functional.getInternalName()),
                  instruction.name,
                  lambda.descriptor()));
      if (!readLambdas.add(lambda)) {
        // What is done finally is there several times.
        return;
      }
      Optional<MethodNode> own = lambdaMethod(handle);
      // The lambdas of other languages may refer to themselves.
      if (own.isPresent() && readLambdas.add(own.get()) && own.get().instructions.size() > 0) {
        boolean isStatic = (own.get().access & Opcodes.ACC_STATIC) != 0;
        List<TracedValue> given = new ArrayList<>();
        for (int i = isStatic ? 0 : 1; i < captured.size(); i++) {
          Operand value = operand(captured.get(i));
          given.add(TracedValue.of(captured.get(i).size(), value.value(), value.type()));
        }
        int count = Type.getArgumentCount(own.get().desc);
        int first = given.size();
        for (int i = first; i < count; i++) {
          given.add(TracedValue.of(1, new Value.Parameter(lambda, i - first), ""));
        }
        new Body(lambda, MethodFacts.Form.LAMBDA, Optional.of(signature), own.get(), given)
            .read(implemented, into);
      } else {
        into.add(reference(lambda, handle, captured, implemented));
      }
    }

    private RawBody reference(
        MethodSignature lambda,
        Handle handle,
        List<TracedValue> captured,
        Optional<MethodSignature> implemented) {
      int parameters = Type.getArgumentCount(lambda.descriptor());
      List<Operand> given = new ArrayList<>();
      captured.forEach(value -> given.add(operand(value)));
      for (int i = 0; i < parameters; i++) {
        given.add(new Operand(new Value.Parameter(lambda, i), "", Operand.NO_VARIABLE));
      }
      int tag = handle.getTag();
      boolean hasReceiver = tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL;
      String owner = OutlineReader.binary(handle.getOwner());
      Operand receiver = Operand.UNKNOWN;
      if (hasReceiver && !given.isEmpty()) {
        Operand first = given.remove(0);
        receiver =
            first.type().isEmpty() ? new Operand(first.value(), owner, first.variable()) : first;
      } else if (tag == Opcodes.H_NEWINVOKESPECIAL) {
        receiver = new Operand(new Value.Instance(owner, true), owner, Operand.NO_VARIABLE);
      }
      boolean isVirtual = tag == Opcodes.H_INVOKEVIRTUAL || tag == Opcodes.H_INVOKEINTERFACE;
      SourcePosition position = new SourcePosition(type.sourceFile(), -1, line);
      CallSite call =
          new CallSite(
              new MethodSignature(owner, handle.getName(), handle.getDesc()),
              isVirtual ? Dispatch.VIRTUAL : Dispatch.EXACT,
              receiver,
              given,
              List.of(),
              false,
              false,
              position);
      MethodFacts facts =
          new MethodFacts(
              lambda,
              MethodFacts.Form.REFERENCE,
              Optional.of(signature),
              List.of(call),
              new Flow(List.of(new Flow.Block(List.of(0), List.of(), true))),
              returnedByReference(lambda, handle),
              Answer.NOTHING,
              position);
      return new RawBody(facts, implemented, List.of(), true);
    }

    private static List<Operand> returnedByReference(MethodSignature lambda, Handle handle) {
      if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL || lambda.descriptor().endsWith(")V")) {
        return List.of();
      }
      MethodSignature callee =
          new MethodSignature(
              OutlineReader.binary(handle.getOwner()), handle.getName(), handle.getDesc());
      Type type = Type.getReturnType(handle.getDesc());
      String name =
          type.getSort() == Type.OBJECT ? OutlineReader.binary(type.getInternalName()) : "";
      Value result = new Value.Result(callee, Optional.of(new CallReference(lambda, 0)));
      return List.of(new Operand(result, name, Operand.NO_VARIABLE));
    }
  }
}
