package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Completion;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ParameterReference;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where executors and schedulers run their tasks, and where handles complete or emit: of what calls
 * return, of fields, of what constructors were given, along chains of operators and through the
 * methods that return them.
 *
 * <p>Something is known of a value only if it is known of everything that the value may be, and if
 * all of that agrees. Values may depend on each other over any number of steps, so they are looked
 * at in turn: one that needs another waits until that is known. What depends on itself is unknown.
 */
public final class Whereabouts {
  private final CallGraph graph;
  private final Map<Question, Where> known = new HashMap<>();
  private final Set<Question> underWay = new HashSet<>();
  private Question missing;

  /**
   * What is asked of a value.
   *
   * @param isGiven whether it is asked, of a constructor's parameter, what is passed there
   */
  private record Question(Value value, boolean isGiven) {}

  /** Reads what is stated in the graph and what its bodies return. */
  public Whereabouts(CallGraph graph) {
    this.graph = graph;
  }

  // Questions from outside

  /** Returns the kind of thread on which what an operand holds runs its tasks, or completes. */
  public Optional<ThreadKind> threadOf(Operand operand) {
    return of(operand).thread();
  }

  /** Returns where the callback runs that is passed in a call as the parameter at an index. */
  public Optional<ThreadKind> threadOfCallback(ResolvedCall call, int index) {
    return ofCallback(call, index).thread();
  }

  /** Returns whether a callback is run before the call returns to which it is passed. */
  public boolean isInvoked(ResolvedCall call, int index) {
    return ofCallback(call, index).isCaller();
  }

  /** Returns whether a handle can complete only when the thread that asked for it is free again. */
  public boolean isCompletedLater(Operand handle) {
    return of(handle).isLater();
  }

  /**
   * Returns the operand that a handle comes from, by the chain of calls that were made on each
   * other's results.
   */
  public Operand root(Operand handle) {
    Operand at = handle;
    Set<Value> seen = new HashSet<>();
    while (at.value() instanceof Value.Result result && seen.add(result)) {
      Optional<ResolvedCall> call = result.at().flatMap(graph::call);
      if (call.isEmpty() || call.get().site().receiver().equals(Operand.UNKNOWN)) {
        return at;
      }
      at = call.get().site().receiver();
    }
    return at;
  }

  /** Returns whether an executor runs each task at once, where it is handed over. */
  public boolean isAtOnce(Operand executor) {
    return of(executor).isCaller();
  }

  /** Returns whether the work behind a handle is done by whoever begins it, wherever that is. */
  public boolean isDoneWhereBegun(Operand handle) {
    return of(handle).isCaller();
  }

  /**
   * Returns the handle that a call attaches something to, or derives another one from: its receiver
   * or, for a static method, its first argument.
   */
  public Optional<Operand> handle(ResolvedCall call) {
    CallSite site = call.site();
    if (!site.receiver().equals(Operand.UNKNOWN)) {
      boolean isHandle =
          isOfHandle(call.contract().completion().on())
              || call.contract().parameters().stream().anyMatch(each -> isOfHandle(each.runsOn()))
              || isHandle(site.receiver().type())
              || isHandle(site.callee().owner());
      return isHandle ? Optional.of(site.receiver()) : Optional.empty();
    }
    boolean isHandle =
        isHandle(site.argument(0).type())
            || isHandle(Descriptors.parameterType(site.callee().descriptor(), 0));
    return isHandle ? Optional.of(site.argument(0)) : Optional.empty();
  }

  private boolean isHandle(String type) {
    return graph.stated().handleStart(type).isPresent();
  }

  /** Returns the operand that is passed as a parameter, or that a call is made on. */
  public static Operand operand(int parameter, CallSite call) {
    return parameter == ParameterContract.RECEIVER ? call.receiver() : call.argument(parameter);
  }

  /** Returns where what an operand holds runs its tasks, completes or emits. */
  Where of(Operand operand) {
    Where found = answer(new Question(operand.value(), false));
    boolean isStated =
        operand.value() instanceof Value.Result result && isStated(contract(result).completion());
    return isStated ? found : orOfType(found, operand.type());
  }

  /** What is stated of a method's result is true of it, and not what is usual for its type. */
  private static boolean isStated(Completion completion) {
    return completion.on().isPresent() || !completion.with().isEmpty();
  }

  /** Returns where a callback runs that is passed as a parameter of which something is stated. */
  Where ofCallback(ResolvedCall call, int index) {
    ParameterContract stated = call.contract().parameter(index);
    if (stated.executor() != ParameterContract.NO_EXECUTOR) {
      Where executor = of(operand(stated.executor(), call.site()));
      Optional<Operand> handle = handle(call);
      // Such an executor is asked by whoever completes the handle.
      return executor.isCaller() && handle.isPresent() ? of(handle.get()) : executor;
    }
    if (!isOfHandle(stated.runsOn())) {
      return Where.on(stated.runsOn());
    }
    Optional<Operand> handle = handle(call);
    List<Integer> with = call.contract().completion().with();
    boolean needsOthers = !with.isEmpty() && !with.contains(index);
    if (handle.isEmpty()) {
      return Where.UNKNOWN;
    }
    Where where = needsOthers ? ofArguments(call, call.contract()) : of(handle.get());
    return attached(where, stated.runsOn());
  }

  private static Where attached(Where where, Optional<ThreadKind> as) {
    // What is done when the handle is asked for is not done yet.
    return where.isCaller() && as.equals(Optional.of(ThreadKind.EMITTER)) ? Where.UNKNOWN : where;
  }

  /** Returns whether a kind is that of the thread that completes a handle, or emits. */
  private static boolean isOfHandle(Optional<ThreadKind> kind) {
    return kind.isPresent() && kind.get().isRelative() && kind.get() != ThreadKind.CALLER;
  }

  private Where orOfType(Where found, String type) {
    return found.kind().isPresent()
        ? found
        : graph.stated().threadKindOfType(type).map(Where::on).orElse(found);
  }

  // Values that wait for each other

  private Where answer(Question asked) {
    Where before = known.get(asked);
    if (before != null) {
      return before;
    }
    if (!underWay.isEmpty()) {
      return ask(asked);
    }
    Deque<Question> open = new ArrayDeque<>();
    open.push(asked);
    underWay.add(asked);
    while (!open.isEmpty()) {
      Question at = open.peek();
      missing = null;
      Where found = find(at);
      if (missing != null) {
        open.push(missing);
        underWay.add(missing);
      } else {
        known.put(at, found);
        underWay.remove(at);
        open.pop();
      }
    }
    return known.get(asked);
  }

  private Where ask(Question question) {
    Where found = known.get(question);
    if (found == null && !underWay.contains(question) && missing == null) {
      missing = question;
    }
    return found == null ? Where.UNKNOWN : found;
  }

  private Where find(Question asked) {
    Value value = asked.value();
    if (value instanceof Value.Result result) {
      return ofResult(result);
    }
    if (value instanceof Value.Field field) {
      return ofField(field);
    }
    if (value instanceof Value.Instance instance) {
      return Where.on(graph.stated().threadKindOfType(instance.className()));
    }
    if (value instanceof Value.Parameter parameter) {
      return asked.isGiven() ? ofGiven(parameter) : ofParameter(parameter);
    }
    return value instanceof Value.Lambda lambda ? ofLambda(lambda) : Where.UNKNOWN;
  }

  private Where agreement(List<Where> all) {
    Set<Where> different = new HashSet<>(all);
    return different.size() == 1 ? all.get(0) : Where.UNKNOWN;
  }

  // Fields and parameters

  private Where ofField(Value.Field field) {
    Optional<FieldFacts> facts = graph.field(field);
    Optional<ThreadKind> annotated = facts.flatMap(FieldFacts::threadKind);
    if (annotated.isPresent()) {
      return Where.on(annotated);
    }
    List<Where> assigned = new ArrayList<>();
    for (Operand operand : facts.map(FieldFacts::assigned).orElse(List.of())) {
      if (operand.value() != Value.NULL) {
        assigned.add(ofAssigned(operand));
      }
    }
    return agreement(assigned);
  }

  private Where ofAssigned(Operand operand) {
    Where found = of(operand);
    boolean isOfConstructor =
        operand.value() instanceof Value.Parameter parameter
            && found.parameter().isPresent()
            && parameter.method().isConstructor();
    return isOfConstructor ? answer(new Question(operand.value(), true)) : found;
  }

  private Where ofParameter(Value.Parameter parameter) {
    Optional<ThreadKind> annotated =
        graph
            .stated()
            .effective(parameter.method())
            .flatMap(contract -> contract.parameter(parameter.index()).threadKind());
    return annotated.isPresent() ? Where.on(annotated) : Where.as(reference(parameter));
  }

  private static ParameterReference reference(Value.Parameter parameter) {
    return new ParameterReference(parameter.method(), parameter.index());
  }

  /** What is passed to a constructor wherever we see it called. */
  private Where ofGiven(Value.Parameter parameter) {
    List<Where> given = new ArrayList<>();
    for (CallSite call : graph.creations(parameter.method())) {
      Operand argument = call.argument(parameter.index());
      if (argument.value() != Value.NULL) {
        given.add(ofAssigned(argument));
      }
    }
    return agreement(given);
  }

  // Functions

  /**
   * A function stands for the handle that it returns; one that returns nothing but hands its
   * parameter on is an executor.
   */
  private Where ofLambda(Value.Lambda lambda) {
    Optional<Integer> body = graph.numberOf(lambda.body());
    if (body.isEmpty()) {
      return Where.UNKNOWN;
    }
    List<Operand> returned = graph.returned(body.get());
    if (!returned.isEmpty()) {
      return agreement(returned.stream().map(this::of).toList());
    }
    List<ResolvedCall> calls = graph.calls(body.get());
    return calls.size() == 1 && lambda.body().descriptor().endsWith(")V")
        ? ofExecuting(lambda.body(), calls.get(0))
        : Where.UNKNOWN;
  }

  private Where ofExecuting(MethodSignature lambda, ResolvedCall call) {
    Value task = new Value.Parameter(lambda, 0);
    CallSite site = call.site();
    if (site.receiver().value().equals(task)) {
      return graph.isAbstract(site.callee()) ? Where.CALLER : Where.UNKNOWN;
    }
    for (int i = 0; i < site.arguments().size(); i++) {
      if (site.argument(i).value().equals(task)) {
        return ofCallback(call, i);
      }
    }
    return Where.UNKNOWN;
  }

  // Calls

  private Where ofResult(Value.Result result) {
    Optional<ResolvedCall> call = call(result);
    MethodContract contract = contract(result);
    if (contract.threadKind().isPresent()) {
      return Where.on(contract.threadKind());
    }
    Where found =
        call.map(known -> ofCall(known, contract))
            .orElseGet(
                () ->
                    Where.on(
                        contract.completion().on().filter(on -> !isOfHandle(Optional.of(on)))));
    return isStated(contract.completion())
        ? found
        : orOfOwner(
            orOfType(found, Descriptors.returnedType(result.callee().descriptor())),
            result.callee());
  }

  /** What is stated of a type that is no handle is true of the handles that its methods return. */
  private Where orOfOwner(Where found, MethodSignature callee) {
    return found.equals(Where.UNKNOWN)
            && isHandle(Descriptors.returnedType(callee.descriptor()))
            && !isHandle(callee.owner())
        ? orOfType(found, callee.owner())
        : found;
  }

  private Optional<ResolvedCall> call(Value.Result result) {
    return result.at().flatMap(graph::call);
  }

  private MethodContract contract(Value.Result result) {
    return call(result)
        .map(ResolvedCall::contract)
        .filter(found -> found != MethodContract.NOTHING)
        .or(() -> graph.stated().effective(result.callee()))
        .orElse(MethodContract.NOTHING);
  }

  private Where ofCall(ResolvedCall call, MethodContract contract) {
    Completion completion = contract.completion();
    if (isOfHandle(completion.on())) {
      return handle(call).map(this::of).orElse(Where.UNKNOWN);
    }
    if (completion.on().isPresent()) {
      return isLater(call.site().callee(), contract)
          ? Where.CALLER_LATER
          : Where.on(completion.on());
    }
    if (!completion.with().isEmpty()) {
      return ofArguments(call, contract);
    }
    if (completion.movesWork()) {
      return ofMoved(of(call.site().receiver()), of(operand(completion.work(), call.site())));
    }
    return call.areAllTargets() && !call.targets().isEmpty() ? ofTargets(call) : Where.UNKNOWN;
  }

  /** What is done where it is begun is moved with that; of what is passed in it is not known. */
  private static Where ofMoved(Where handle, Where executor) {
    if (handle.parameter().isPresent()) {
      return Where.UNKNOWN;
    }
    return handle.isCaller() ? executor : handle;
  }

  /** A handle that is not complete yet completes when its thread has done what it does now. */
  private boolean isLater(MethodSignature callee, MethodContract contract) {
    String type = Descriptors.returnedType(callee.descriptor());
    return contract.completion().on().equals(Optional.of(ThreadKind.CALLER))
        && !contract.completed()
        && graph.stated().handleStart(type).equals(Optional.of(TypeContract.HandleStart.EAGER));
  }

  private Where ofArguments(ResolvedCall call, MethodContract contract) {
    List<Where> all = new ArrayList<>();
    for (int index : contract.completion().with()) {
      Where argument = of(operand(index, call.site()));
      ParameterContract stated = contract.parameter(index);
      boolean isFunction =
          stated.runsOn().isPresent() || stated.executor() != ParameterContract.NO_EXECUTOR;
      if (isFunction && argument.isCaller()) {
        // The handle that the function returns is asked for where the function runs.
        argument =
            isOfHandle(stated.runsOn())
                ? handle(call).map(this::of).orElse(Where.CALLER)
                : ofCallback(call, index);
      } else if (argument.equals(Where.CALLER)) {
        // What comes after another handle is asked for where that completes.
        argument = handle(call).map(this::of).orElse(Where.CALLER);
      }
      all.add(argument);
    }
    // What is complete does not keep the others waiting.
    List<Where> awaited = all.stream().filter(each -> !each.isCaller()).toList();
    if (awaited.isEmpty()) {
      return all.contains(Where.CALLER_LATER) ? Where.CALLER_LATER : Where.CALLER;
    }
    return agreement(awaited);
  }

  private Where ofTargets(ResolvedCall call) {
    List<Where> all = new ArrayList<>();
    for (int target : call.targets()) {
      MethodFacts body = graph.body(target);
      List<Operand> returned = graph.returned(target);
      if (returned.isEmpty()) {
        return Where.UNKNOWN;
      }
      for (Operand operand : returned) {
        Where inside = of(operand);
        boolean isPassed =
            inside.parameter().map(ParameterReference::method).stream()
                .anyMatch(body.signature()::equals);
        all.add(isPassed ? of(call.site().argument(inside.parameter().get().index())) : inside);
      }
    }
    return agreement(all);
  }
}
