package dev.colorfast.facts;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Completion;
import dev.colorfast.model.Contracts;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.ThreadKinds;
import dev.colorfast.model.TypeContract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Facts and statements written by hand, so that the engine can be tested without a compiler.
 *
 * <p>Methods are named {@code Owner.name} or {@code Owner.name(Type,Type)}; they return nothing. A
 * class with a body is part of the compilation; one that is only called, or that is declared with
 * {@link #library}, is not.
 */
public final class HandWrittenFacts {
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<MethodSignature, Body> bodies = new LinkedHashMap<>();
  private final Map<MethodSignature, MethodDeclaration> declarations = new LinkedHashMap<>();
  private final Map<MethodSignature, Statement> statements = new HashMap<>();
  private final Map<MethodSignature, Statement> annotations = new HashMap<>();
  private final Map<String, TypeContract> statedTypes = new HashMap<>();
  private final Map<String, Map<Uses.Origin, List<Uses.Use>>> uses = new HashMap<>();
  private final Map<MethodSignature, Paths> paths = new HashMap<>();
  private final Map<MethodSignature, ExceptionFacts> exceptions = new HashMap<>();

  /** Returns the signature that a short name stands for. */
  public static MethodSignature method(String name) {
    int parameters = name.indexOf('(');
    String path = parameters < 0 ? name : name.substring(0, parameters);
    StringBuilder descriptor = new StringBuilder("(");
    if (parameters >= 0 && !name.endsWith("()")) {
      for (String type : name.substring(parameters + 1, name.length() - 1).split(",")) {
        descriptor.append('L').append(type.replace('.', '/')).append(';');
      }
    }
    int dot = path.lastIndexOf('.');
    return new MethodSignature(
        path.substring(0, dot), path.substring(dot + 1), descriptor.append(")V").toString());
  }

  // Operands

  /** An expression of a type of which nothing else is known. */
  public static Operand some(String type) {
    return new Operand(Value.UNKNOWN, type, Operand.NO_VARIABLE);
  }

  /** A lambda. */
  public static Operand lambda(String body) {
    return new Operand(new Value.Lambda(method(body)), "Runnable", Operand.NO_VARIABLE);
  }

  /** A parameter. */
  public static Operand parameter(String of, int index, String type) {
    return new Operand(new Value.Parameter(method(of), index), type, Operand.NO_VARIABLE);
  }

  /** A field. */
  public static Operand field(String owner, String name, String type) {
    return new Operand(new Value.Field(owner, name), type, Operand.NO_VARIABLE);
  }

  /** An object that was created as of this class. */
  public static Operand created(String type) {
    return new Operand(new Value.Instance(type, true), type, Operand.NO_VARIABLE);
  }

  /** {@code this} in a class that may have subclasses. */
  public static Operand thisOf(String type) {
    return new Operand(new Value.Instance(type, false), type, Operand.NO_VARIABLE);
  }

  /** What a call returned. */
  public static Operand result(String of, String type) {
    return new Operand(new Value.Result(method(of)), type, Operand.NO_VARIABLE);
  }

  /** What the call of that index returned, in a body. */
  public static Operand resultOf(String body, int call, String of, String type) {
    CallReference at = new CallReference(method(body), call);
    return new Operand(new Value.Result(method(of), Optional.of(at)), type, Operand.NO_VARIABLE);
  }

  /** A constant. */
  public static Operand constant(long number) {
    return new Operand(new Value.Constant(number), "", Operand.NO_VARIABLE);
  }

  /** The null literal. */
  public static Operand nothing() {
    return new Operand(Value.NULL, "", Operand.NO_VARIABLE);
  }

  /** The same operand, read from a variable of that number. */
  public static Operand read(Operand operand, int variable) {
    return new Operand(operand.value(), operand.type(), variable);
  }

  // Classes

  /** Describes a class of the compilation, instantiable unless it is said to be abstract. */
  public Type type(String name) {
    return types.computeIfAbsent(name, unused -> new Type(name, true));
  }

  /** Describes a class or interface outside the compilation. */
  public Type library(String name) {
    return types.computeIfAbsent(name, unused -> new Type(name, false).isAbstract());
  }

  /** Declares a method without a body, of a class of the compilation or of a library. */
  public HandWrittenFacts declareAbstract(String name, String... overridden) {
    declare(method(name), true, overridden);
    return this;
  }

  private void declare(MethodSignature signature, boolean isAbstract, String... overridden) {
    Type owner = types.get(signature.owner());
    if (owner != null && owner.isInCompilation) {
      owner.methods.add(signature);
    }
    declarations.put(
        signature,
        new MethodDeclaration(
            signature,
            isAbstract,
            true,
            true,
            Arrays.stream(overridden).map(HandWrittenFacts::method).toList(),
            MethodContract.NOTHING,
            ""));
  }

  // Bodies

  /** Adds a body to a class of the compilation. */
  public Body body(String name, String... overridden) {
    MethodSignature signature = method(name);
    type(signature.owner());
    return bodies.computeIfAbsent(
        signature,
        unused -> {
          declare(signature, false, overridden);
          return new Body(signature, MethodFacts.Form.METHOD, Optional.empty());
        });
  }

  /** Adds a lambda inside another body. */
  public Body lambdaIn(String around, String name, String... implemented) {
    return inside(around, name, MethodFacts.Form.LAMBDA, implemented);
  }

  /** Adds a method reference inside another body. */
  public Body referenceIn(String around, String name, String... implemented) {
    return inside(around, name, MethodFacts.Form.REFERENCE, implemented);
  }

  /** Adds a method of a class that is declared inside another body. */
  public Body bodyIn(String around, String name, String... overridden) {
    type(method(name).owner()).methods.add(method(name));
    return inside(around, name, MethodFacts.Form.METHOD, overridden);
  }

  private Body inside(String around, String name, MethodFacts.Form form, String... overridden) {
    MethodSignature signature = method(name);
    declarations.put(
        signature,
        new MethodDeclaration(
            signature,
            false,
            form == MethodFacts.Form.METHOD,
            form == MethodFacts.Form.METHOD,
            Arrays.stream(overridden).map(HandWrittenFacts::method).toList(),
            MethodContract.NOTHING,
            ""));
    Body body = new Body(signature, form, Optional.of(method(around)));
    bodies.put(signature, body);
    return body;
  }

  /** Says which ways lead through a body. */
  public HandWrittenFacts ways(String name, Paths.Point... points) {
    paths.put(method(name), new Paths(List.of(points)));
    return this;
  }

  /** Says what a body does with exceptions. */
  public HandWrittenFacts exceptions(String name, ExceptionFacts found) {
    exceptions.put(method(name), found);
    return this;
  }

  // Statements

  /** States something about a method in a library model. */
  public Statement states(String name) {
    return statements.computeIfAbsent(method(name), unused -> new Statement());
  }

  /** States something about a method by annotating it. The method must be declared. */
  public Statement annotates(String name) {
    return annotations.computeIfAbsent(method(name), unused -> new Statement());
  }

  /** States in a library model where the executors of a type run their tasks. */
  public HandWrittenFacts executorType(String type, ThreadKind kind) {
    statedTypes.put(type, new TypeContract(Optional.empty(), Optional.of(kind), Optional.empty()));
    return this;
  }

  /** Says what is done with a value of a class. */
  public HandWrittenFacts use(String className, Uses.Origin origin, Uses.Use... all) {
    uses.computeIfAbsent(className, unused -> new HashMap<>()).put(origin, List.of(all));
    return this;
  }

  /** Returns the library models. */
  public Contracts contracts() {
    return contracts(statements, statedTypes);
  }

  /** Returns models that state nothing. */
  public static Contracts noContracts() {
    return contracts(Map.of(), Map.of());
  }

  private static Contracts contracts(
      Map<MethodSignature, Statement> methods, Map<String, TypeContract> types) {
    return new Contracts() {
      @Override
      public Optional<MethodContract> ofMethod(MethodSignature method) {
        return Optional.ofNullable(methods.get(method)).map(Statement::contract);
      }

      @Override
      public Optional<MethodContract> ofEveryMethod(String className) {
        return Optional.empty();
      }

      @Override
      public Optional<TypeContract> ofType(String className) {
        return Optional.ofNullable(types.get(className));
      }
    };
  }

  // Facts

  /** Returns the facts, added in the order in which they were written. */
  public Facts facts() {
    return facts(collected());
  }

  /** Returns the same facts, added in a random order. */
  public Facts shuffled(Random random) {
    List<Object> all = collected();
    Collections.shuffle(all, random);
    return facts(all);
  }

  private List<Object> collected() {
    List<Object> all = new ArrayList<>();
    types.values().forEach(type -> all.add(type.facts()));
    bodies.values().forEach(body -> all.add(body.facts()));
    declarations.values().forEach(declaration -> all.add(annotated(declaration)));
    return all;
  }

  private MethodDeclaration annotated(MethodDeclaration declaration) {
    Statement statement = annotations.get(declaration.signature());
    return statement == null
        ? declaration
        : new MethodDeclaration(
            declaration.signature(),
            declaration.isAbstract(),
            declaration.isOverridable(),
            declaration.isPublic(),
            declaration.overridden(),
            statement.contract(),
            declaration.origin());
  }

  private Facts facts(List<Object> all) {
    Facts.Builder builder = new Facts.Builder();
    for (Object fact : all) {
      if (fact instanceof ClassFacts type) {
        builder.add(type);
      } else if (fact instanceof MethodFacts body) {
        builder.add(body);
      } else {
        builder.add((MethodDeclaration) fact);
      }
    }
    exceptions.forEach(builder::exceptions);
    return builder
        .uses(type -> uses.containsKey(type) ? new Uses(uses.get(type)) : Uses.NONE)
        .paths(method -> Optional.ofNullable(paths.get(method)))
        .build();
  }

  /** A class or interface. */
  public static final class Type {
    private final String name;
    private final boolean isInCompilation;
    private final List<MethodSignature> methods = new ArrayList<>();
    private final Map<String, FieldFacts> fields = new HashMap<>();
    private List<String> supertypes = List.of();
    private boolean isInstantiable = true;

    private Type(String name, boolean isInCompilation) {
      this.name = name;
      this.isInCompilation = isInCompilation;
    }

    /** Names everything above the class, nearest first. */
    public Type extending(String... supertypes) {
      this.supertypes = List.of(supertypes);
      return this;
    }

    /** Makes it an interface or abstract class. */
    public Type isAbstract() {
      isInstantiable = false;
      return this;
    }

    /** Adds a private field that is assigned these values. */
    public Type field(String name, Operand... assigned) {
      fields.put(name, new FieldFacts(List.of(assigned), Optional.empty()));
      return this;
    }

    /** Adds a private field that is annotated with the kind of its executor. */
    public Type field(String name, ThreadKind annotated, Operand... assigned) {
      fields.put(name, new FieldFacts(List.of(assigned), Optional.of(annotated)));
      return this;
    }

    private ClassFacts facts() {
      return new ClassFacts(
          name, isInstantiable, supertypes, methods, fields, TypeContract.NOTHING, isInCompilation);
    }
  }

  /** A body. The place of a call is a line of its own, counted inside the body. */
  public static final class Body {
    private final MethodSignature signature;
    private final MethodFacts.Form form;
    private final Optional<MethodSignature> enclosing;
    private final List<CallSite> calls = new ArrayList<>();
    private final List<Operand> returned = new ArrayList<>();
    private List<Guard> guards = List.of();

    private Body(
        MethodSignature signature, MethodFacts.Form form, Optional<MethodSignature> enclosing) {
      this.signature = signature;
      this.form = form;
      this.enclosing = enclosing;
    }

    /** Adds a test that has been made before the next call. */
    public Body under(String test, boolean outcome) {
      return under(test, outcome, Operand.NO_VARIABLE);
    }

    /** Adds a test of a variable that has been made before the next call. */
    public Body under(String test, boolean outcome, int variable) {
      List<Guard> more = new ArrayList<>(guards);
      more.add(new Guard.Test(method(test), outcome, variable));
      guards = more;
      return this;
    }

    /** Adds a call of exactly this method. */
    public Body calls(String callee, Operand... arguments) {
      return add(callee, Dispatch.EXACT, Operand.UNKNOWN, arguments);
    }

    /** Adds a call of a method that may be overridden. */
    public Body callsOn(Operand receiver, String callee, Operand... arguments) {
      return add(callee, Dispatch.VIRTUAL, receiver, arguments);
    }

    /** Adds a statement that returns something. */
    public Body returns(Operand operand) {
      returned.add(operand);
      return this;
    }

    /** Adds the first use of a class. */
    public Body initializes(String owner) {
      return add(
          owner + '.' + MethodSignature.STATIC_INITIALIZER,
          Dispatch.CLASS_INITIALIZATION,
          Operand.UNKNOWN);
    }

    private Body add(String callee, Dispatch dispatch, Operand receiver, Operand... arguments) {
      int line = calls.size() + 1;
      boolean isImplicit = dispatch == Dispatch.CLASS_INITIALIZATION;
      SourcePosition position =
          new SourcePosition(signature.owner() + '.' + signature.name(), line, line);
      calls.add(
          new CallSite(
              method(callee),
              dispatch,
              receiver,
              List.of(arguments),
              guards,
              isImplicit,
              false,
              position));
      guards = List.of();
      return this;
    }

    private MethodFacts facts() {
      return new MethodFacts(
          signature,
          form,
          enclosing,
          calls,
          Flow.ANY,
          returned,
          Answer.NOTHING,
          SourcePosition.NONE);
    }
  }

  /** What is stated about one method. */
  public static final class Statement {
    private Optional<Blocking> blocking = Optional.empty();
    private boolean nonBlocking;
    private Optional<ThreadKind> runsOn = Optional.empty();
    private Optional<ThreadKind> threadKind = Optional.empty();
    private ThreadKinds guards = ThreadKinds.NONE;
    private Completion completion = Completion.NOTHING;
    private boolean completed;
    private boolean mayIgnore;
    private boolean owned;
    private boolean acquires;
    private boolean releases;
    private final TreeMap<Integer, ParameterContract> parameters = new TreeMap<>();

    /** It blocks whenever it is called. */
    public Statement blocking(BlockingKind kind) {
      return blocking(kind, "", Blocking.NO_TIMEOUT);
    }

    /** Its receiver is held when it returns. */
    public Statement acquires() {
      acquires = true;
      return this;
    }

    /** It gives back its receiver. */
    public Statement releases() {
      releases = true;
      return this;
    }

    /** It blocks on a condition. */
    public Statement blocking(BlockingKind kind, String condition) {
      return blocking(kind, condition, Blocking.NO_TIMEOUT);
    }

    /** It blocks unless the parameter is zero. */
    public Statement blocking(BlockingKind kind, int timeoutParameter) {
      return blocking(kind, "", timeoutParameter);
    }

    /** It blocks, and an interrupt ends that. */
    public Statement blocking(BlockingKind kind, InterruptResponse interrupt) {
      blocking = Optional.of(new Blocking(kind, interrupt, "", Blocking.NO_TIMEOUT));
      return this;
    }

    private Statement blocking(BlockingKind kind, String condition, int timeoutParameter) {
      blocking =
          Optional.of(new Blocking(kind, InterruptResponse.UNKNOWN, condition, timeoutParameter));
      return this;
    }

    /** It promises not to block. */
    public Statement nonBlocking() {
      nonBlocking = true;
      return this;
    }

    /** Its bodies run there. */
    public Statement runsOn(ThreadKind kind) {
      runsOn = Optional.of(kind);
      return this;
    }

    /** The executor that it returns runs its tasks there. */
    public Statement returnsExecutorOf(ThreadKind kind) {
      threadKind = Optional.of(kind);
      return this;
    }

    /** The handle that it returns completes there. */
    public Statement completesOn(ThreadKind kind) {
      completion = Completion.on(Optional.of(kind));
      return this;
    }

    /** The handle that it returns completes where what is in those parameters does. */
    public Statement completesOnArguments(Integer... indexes) {
      completion =
          new Completion(Optional.empty(), List.of(indexes), ParameterContract.NO_EXECUTOR);
      return this;
    }

    /** It has the work of its receiver begun on the executor passed as an argument. */
    public Statement movesWorkTo(int executor) {
      completion = new Completion(completion.on(), completion.with(), executor);
      return this;
    }

    /** It tests whether the current thread is of that kind. */
    public Statement testsFor(ThreadKind kind) {
      guards = guards.and(kind);
      return this;
    }

    /** The handle that it returns is complete; or its receiver is if it returns true. */
    public Statement completed() {
      completed = true;
      return this;
    }

    /** What it returns may be dropped. */
    public Statement mayIgnore() {
      mayIgnore = true;
      return this;
    }

    /** Whoever gets what it returns has to end it. */
    public Statement owned() {
      owned = true;
      return this;
    }

    /** The callback passed there runs on that thread. */
    public Statement parameterRunsOn(int index, ThreadKind kind) {
      return parameter(
          index, Optional.of(kind), ParameterContract.NO_EXECUTOR, Optional.empty(), false);
    }

    /** The callback passed there runs on the executor passed as another argument. */
    public Statement parameterRunsOnArgument(int index, int executor) {
      return parameter(index, Optional.empty(), executor, Optional.empty(), false);
    }

    /** The executor passed there runs its tasks on that thread. */
    public Statement parameterIsExecutorOf(int index, ThreadKind kind) {
      return parameter(
          index, Optional.empty(), ParameterContract.NO_EXECUTOR, Optional.of(kind), false);
    }

    /** The handle passed there is complete. */
    public Statement parameterIsCompleted(int index) {
      return parameter(
          index, Optional.empty(), ParameterContract.NO_EXECUTOR, Optional.empty(), true);
    }

    private Statement parameter(
        int index,
        Optional<ThreadKind> runsOn,
        int executor,
        Optional<ThreadKind> threadKind,
        boolean completed) {
      parameters.put(
          index,
          new ParameterContract(
              runsOn, executor, threadKind, completed, false, false, false, false, false));
      return this;
    }

    private MethodContract contract() {
      List<ParameterContract> all = new ArrayList<>();
      for (int i = 0; !parameters.isEmpty() && i <= parameters.lastKey(); i++) {
        all.add(parameters.getOrDefault(i, ParameterContract.NOTHING));
      }
      return new MethodContract(
          blocking,
          nonBlocking,
          runsOn,
          completion,
          threadKind,
          guards,
          completed,
          mayIgnore,
          false,
          owned,
          false,
          acquires,
          releases,
          all);
    }
  }
}
