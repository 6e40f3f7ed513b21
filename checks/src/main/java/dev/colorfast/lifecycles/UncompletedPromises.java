package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.lifecycles.UncompletedPromise.Way;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds promises and latches that some way through the code which completes them leaves as they
 * are.
 *
 * <p>A promise is an eager handle that something completes; what a body gets to complete, as the
 * sink of a publisher; or anything that the creating body waits for without limit and that other
 * code releases, as a latch. All that is done with it must be in sight, and one body must be the
 * only one that completes it, apart from others of which only one runs, as the callbacks for
 * success and for failure.
 */
public final class UncompletedPromises {
  private static final String UNCHECKED = "java.lang.RuntimeException";

  private static final Set<BlockingKind> WAITS =
      EnumSet.of(BlockingKind.RESULT, BlockingKind.WAIT, BlockingKind.QUEUE);

  private final CallGraph graph;
  private final Values values;
  private final Handles handles;
  private final Starts starts;
  private final Outcomes outcomes;
  private final SuccessOnly successOnly;
  private final List<UncompletedPromise> found = new ArrayList<>();
  private final Set<SourcePosition> reported = new HashSet<>();
  private final Set<Origin.Parameter> given = new HashSet<>();

  /**
   * Something to be completed.
   *
   * @param maker the body that creates it or gets it
   * @param creation the index of the call that creates it; -1 if the body gets it
   * @param fate what becomes of it
   */
  private record Promise(
      String name,
      String type,
      SourcePosition created,
      MethodSignature maker,
      int creation,
      Fate fate) {}

  private UncompletedPromises(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    handles = new Handles(graph);
    starts = new Starts(values);
    outcomes = new Outcomes(values);
    successOnly = new SuccessOnly(values, handles);
  }

  /** Returns what the bodies of the compilation leave incomplete, in order. */
  public static List<UncompletedPromise> in(CallGraph graph) {
    UncompletedPromises search = new UncompletedPromises(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addIn(body);
      }
    }
    return search.found;
  }

  private void addIn(int number) {
    MethodFacts body = graph.body(number);
    List<ResolvedCall> calls = graph.calls(number);
    for (int index = 0; index < calls.size(); index++) {
      if (isCreation(calls.get(index), calls)) {
        CallReference creation = new CallReference(body.signature(), index);
        CallSite site = calls.get(index).site();
        String type =
            site.callee().isConstructor()
                ? site.callee().owner()
                : Descriptors.returnedType(site.callee().descriptor());
        judge(
            new Promise(
                nameOf(creation),
                type,
                site.position(),
                body.signature(),
                index,
                values.fateOf(creation)));
      }
    }
    judgeParameters(body);
    if (isMethod(body)) {
      judgeGiven(body);
    }
  }

  /** A promise that a library's method passes to what implements it is there to be completed. */
  private void judgeGiven(MethodFacts body) {
    MethodSignature method = body.signature();
    boolean isCalledByLibrary =
        graph.stated().overridden(method).stream()
            .anyMatch(above -> !graph.hierarchy().isInCompilation(above.owner()));
    if (!isCalledByLibrary) {
      return;
    }
    List<String> types = Descriptors.parameterTypes(method.descriptor());
    for (int index = 0; index < types.size(); index++) {
      if (handles.start(types.get(index)).equals(Optional.of(HandleStart.EAGER))) {
        Fate fate = values.fateOf(new Origin.Parameter(method, index));
        judge(new Promise("", types.get(index), SourcePosition.NONE, method, -1, fate));
      }
    }
  }

  private boolean isCreation(ResolvedCall call, List<ResolvedCall> around) {
    CallSite site = call.site();
    String owner = site.callee().owner();
    if (site.isImplicit() || graph.hierarchy().isInCompilation(owner)) {
      return false;
    }
    if (!site.callee().isConstructor()) {
      return call.contract().owned()
          && !Values.isEndless(call.contract())
          && handles.returnedBy(site.callee()).equals(Optional.of(HandleStart.EAGER));
    }
    return handles.start(owner).equals(Optional.of(HandleStart.EAGER))
        || around.stream().anyMatch(other -> waitsFor(owner, other));
  }

  private boolean waitsFor(String type, ResolvedCall call) {
    return call.site().callee().owner().equals(type)
        && call.contract()
            .blocking()
            .filter(blocking -> blocking.timeoutParameter() == Blocking.NO_TIMEOUT)
            .filter(blocking -> WAITS.contains(blocking.kind()))
            .isPresent();
  }

  private String nameOf(CallReference creation) {
    return graph.facts().uses(creation.body().owner()).of(new Origin.Result(creation)).stream()
        .filter(Use.Held.class::isInstance)
        .map(use -> ((Use.Held) use).variable().name())
        .findFirst()
        .orElse("");
  }

  /** What a lambda gets to complete is known by the calls that complete it, there or inside. */
  private void judgeParameters(MethodFacts body) {
    for (int index = 0; index < body.calls().size(); index++) {
      CallReference call = new CallReference(body.signature(), index);
      String type = body.calls().get(index).callee().owner();
      boolean isSink =
          !graph.hierarchy().isInCompilation(type)
              && graph.stated().typeContract(type).filter(TypeContract::owned).isPresent()
              && values.releases(call);
      if (isSink
          && values.receiverOf(call) instanceof Origin.Parameter parameter
          && graph
              .facts()
              .body(parameter.method())
              .filter(UncompletedPromises::isLambda)
              .isPresent()
          && given.add(parameter)) {
        Fate fate = values.fateOf(parameter);
        judge(new Promise("", type, SourcePosition.NONE, parameter.method(), -1, fate));
      }
    }
  }

  private static boolean isLambda(MethodFacts body) {
    return body.form() == MethodFacts.Form.LAMBDA;
  }

  private void judge(Promise promise) {
    Set<MethodSignature> bodies = new HashSet<>();
    boolean isAwaited = promise.creation < 0;
    for (Use use : promise.fate.ends()) {
      if (use instanceof Use.Received received) {
        if (values.releases(received.call())) {
          bodies.add(received.call().body());
        } else {
          isAwaited = true;
        }
      } else if (use instanceof Use.Returned) {
        isAwaited = true;
      } else if (!isHarmless(use)) {
        return;
      }
    }
    if (!isAwaited || bodies.isEmpty() || !promise.fate.stored().isEmpty()) {
      return;
    }
    if (bodies.size() == 1) {
      judgeSuccessOnly(promise, bodies.iterator().next());
    }
    judgeFailureMethods(promise, bodies);
    for (MethodSignature body : bodies.stream().sorted().toList()) {
      boolean isAlone =
          bodies.stream().allMatch(other -> other.equals(body) || isInsteadOf(other, body));
      if (isAlone) {
        Set<Integer> completions = completionsIn(body, promise);
        judge(promise, body, completions);
        judgeOutcome(promise, body, completions);
        judgeTaskAround(promise, body);
      }
    }
  }

  private Set<Integer> completionsIn(MethodSignature body, Promise promise) {
    Set<Integer> completions = new TreeSet<>();
    for (CallReference call : promise.fate.calls()) {
      if (call.body().equals(body) && values.releases(call)) {
        completions.add(call.index());
      }
    }
    return completions;
  }

  /** Looks at the side of a body, which is told how something has ended, that failures take. */
  private void judgeOutcome(Promise promise, MethodSignature body, Set<Integer> completions) {
    MethodFacts facts = graph.facts().body(body).orElse(null);
    Paths paths = graph.facts().paths(body).orElse(null);
    boolean matters =
        facts != null
            && paths != null
            && !body.equals(promise.maker)
            && isCallback(facts)
            && !isAskedFirst(promise, facts)
            && isAwaitedWithoutLimit(promise);
    if (!matters) {
      return;
    }
    Set<Integer> successes = successesIn(facts, promise);
    PromiseWalk walk = new PromiseWalk(paths, completions, -1, Set.of(), this::mayRestart);
    for (int point : walk.decided(facts, test -> outcomes.isTest(test, facts), successes)) {
      Event.Branched test = (Event.Branched) paths.points().get(point).event();
      if (walk.returnsAfter(point).stream().noneMatch(reported::contains)) {
        add(promise, body, Way.DECIDED, test.position(), Optional.empty(), Optional.empty());
      }
    }
  }

  private Set<Integer> successesIn(MethodFacts body, Promise promise) {
    Set<Integer> successes = new TreeSet<>();
    for (int completion : completionsIn(body.signature(), promise)) {
      if (outcomes.isSuccess(body.calls().get(completion).callee())) {
        successes.add(completion);
      }
    }
    return successes;
  }

  /** A function that alone completes the promise may not be run at all. */
  private void judgeSuccessOnly(Promise promise, MethodSignature body) {
    MethodFacts facts = graph.facts().body(body).orElse(null);
    Optional<Starts.Start> start =
        facts == null
            ? Optional.empty()
            : facts.enclosing().flatMap(around -> starts.of(body, around));
    boolean isPassedOver =
        start.isPresent()
            && !successesIn(facts, promise).isEmpty()
            && isAwaitedWithoutLimit(promise)
            && successOnly.passesOver(start.get());
    if (isPassedOver) {
      SourcePosition position = values.resolved(start.get().call()).orElseThrow().site().position();
      add(promise, body, Way.PASSED_OVER, position, Optional.empty(), Optional.empty());
    }
  }

  /** Of a callback that completes the promise, the method that is told of a failure has to, too. */
  private void judgeFailureMethods(Promise promise, Set<MethodSignature> bodies) {
    MethodSignature one = bodies.iterator().next();
    boolean matters =
        isCallbackMethod(one)
            && bodies.stream().allMatch(other -> other.owner().equals(one.owner()))
            && bodies.stream().allMatch(this::isCallbackMethod)
            && bodies.stream()
                .anyMatch(
                    body -> !successesIn(graph.facts().body(body).orElseThrow(), promise).isEmpty())
            && isAwaitedWithoutLimit(promise);
    if (!matters) {
      return;
    }
    List<MethodSignature> methods =
        graph.facts().classNamed(one.owner()).map(ClassFacts::methods).orElse(List.of());
    for (MethodSignature method : methods) {
      if (!bodies.contains(method)
          && isToldOfFailure(method)
          && bodies.stream().anyMatch(body -> areOfOneCallback(method, body))
          && onlyLooksOn(method, promise)) {
        SourcePosition position = graph.facts().body(method).orElseThrow().position();
        add(promise, method, Way.FAILURE_METHOD, position, Optional.empty(), Optional.empty());
      }
    }
  }

  private boolean isCallbackMethod(MethodSignature body) {
    return graph
        .facts()
        .body(body)
        .filter(facts -> isMethod(facts) && facts.enclosing().isPresent())
        .isPresent();
  }

  /** What gets a handle besides may complete that. */
  private boolean isToldOfFailure(MethodSignature method) {
    List<String> types = Descriptors.parameterTypes(method.descriptor());
    return method.descriptor().endsWith(")V")
        && !method.isConstructor()
        && types.stream().anyMatch(outcomes::isFailure)
        && types.stream().noneMatch(type -> graph.stated().handleStart(type).isPresent());
  }

  private boolean areOfOneCallback(MethodSignature one, MethodSignature other) {
    Set<String> callbacks = new HashSet<>();
    graph.stated().overridden(one).forEach(above -> callbacks.add(above.owner()));
    return graph.stated().overridden(other).stream()
        .anyMatch(above -> callbacks.contains(above.owner()));
  }

  /** It calls neither other methods of its object nor what may try again, and throws nothing. */
  private boolean onlyLooksOn(MethodSignature method, Promise promise) {
    MethodFacts facts = graph.facts().body(method).orElse(null);
    Paths paths = graph.facts().paths(method).orElse(null);
    return facts != null
        && paths != null
        && promise.fate.calls().stream().noneMatch(call -> graph.isInside(call.body(), method))
        && paths.points().stream().noneMatch(point -> point.event() instanceof Event.Threw)
        && facts.calls().stream()
            .noneMatch(call -> call.callee().owner().equals(method.owner()) || mayRestart(call));
  }

  /** A lambda, or a method of an anonymous or local class. */
  private boolean isCallback(MethodFacts body) {
    return body.enclosing()
        .filter(around -> isMethod(body) || isHandedOver(body, around))
        .isPresent();
  }

  private boolean isHandedOver(MethodFacts lambda, MethodSignature around) {
    return starts.of(lambda.signature(), around).isPresent();
  }

  private boolean isAwaitedWithoutLimit(Promise promise) {
    return promise.creation < 0
        || promise.fate.ends().stream()
            .anyMatch(
                use ->
                    use instanceof Use.Returned
                        || use instanceof Use.Received received
                            && !values.releases(received.call())
                            && !hasLimit(received.call()));
  }

  private boolean hasLimit(CallReference wait) {
    return values
        .stated(wait)
        .blocking()
        .filter(blocking -> blocking.timeoutParameter() != Blocking.NO_TIMEOUT)
        .isPresent();
  }

  /** A task that hands over the function which completes the promise has to come that far. */
  private void judgeTaskAround(Promise promise, MethodSignature body) {
    Optional<MethodSignature> task = graph.facts().body(body).flatMap(MethodFacts::enclosing);
    Optional<Starts.Start> start = task.flatMap(around -> starts.of(body, around));
    boolean isInTask =
        start.isPresent()
            && !task.equals(Optional.of(promise.maker))
            && graph.facts().body(task.get()).filter(this::isTask).isPresent();
    if (isInTask) {
      judge(promise, task.get(), Set.of(start.get().call().index()));
    }
  }

  private boolean isHarmless(Use use) {
    return use instanceof Use.LookedAt
        || use instanceof Use.Dropped
        || use instanceof Use.Passed passed && isCombined(passed);
  }

  /** A static method of a handle that makes a handle of handles does not complete them. */
  private boolean isCombined(Use.Passed passed) {
    CallSite site = values.resolved(passed.call()).orElseThrow().site();
    return handles.start(site.callee().owner()).isPresent()
        && handles.returnedBy(site.callee()).isPresent()
        && !handles.isStarted(site.receiver());
  }

  /** Of two methods of a callback, or two functions that one call gets, only one is run. */
  private boolean isInsteadOf(MethodSignature one, MethodSignature other) {
    MethodFacts first = graph.facts().body(one).orElse(null);
    MethodFacts second = graph.facts().body(other).orElse(null);
    if (first == null || second == null) {
      return false;
    }
    boolean areMethods =
        first.form() == MethodFacts.Form.METHOD && second.form() == MethodFacts.Form.METHOD;
    if (areMethods) {
      return one.owner().equals(other.owner()) && first.enclosing().isPresent();
    }
    if (first.enclosing().isEmpty() || !first.enclosing().equals(second.enclosing())) {
      return false;
    }
    MethodSignature around = first.enclosing().get();
    Optional<Starts.Start> start = starts.of(one, around);
    return start.isPresent()
        && starts.of(other, around).map(Starts.Start::call).equals(start.map(Starts.Start::call));
  }

  /**
   * Looks at the ways through a body.
   *
   * @param completions the indexes of the calls that complete the promise, or see to that
   */
  private void judge(Promise promise, MethodSignature body, Set<Integer> completions) {
    MethodFacts facts = graph.facts().body(body).orElse(null);
    Paths paths = graph.facts().paths(body).orElse(null);
    if (facts == null || paths == null) {
      return;
    }
    boolean isMaker = body.equals(promise.maker);
    Set<Integer> views = viewsIn(body, promise);
    PromiseWalk walk =
        new PromiseWalk(
            paths, completions, isMaker ? promise.creation : -1, views, this::mayRestart);
    boolean mustHandOut = isMaker && promise.creation >= 0;
    boolean isRunOnce = isMaker || isTask(facts);
    // What completes it now and then may be called again.
    List<Integer> caught =
        isRunOnce || walk.completesAsARule()
            ? walk.caught(facts).stream()
                .filter(point -> !mustHandOut || walk.handsOutAfter(point))
                .toList()
            : List.of();
    for (int point : caught) {
      Event.Caught clause = (Event.Caught) paths.points().get(point).event();
      add(promise, body, Way.CAUGHT, clause.position(), Optional.empty(), Optional.empty());
    }
    if (!isRunOnce || isAskedFirst(promise, facts) || !caught.isEmpty()) {
      return;
    }
    for (int point : walk.left(facts, this::mayThrow, this::isDeclared)) {
      Event event = paths.points().get(point).event();
      boolean isReturn = event instanceof Event.Returned;
      // Who has made a sink gives it the failure of the function that fills it.
      boolean matters = mustHandOut ? walk.handsOut(point) : promise.creation >= 0 || isReturn;
      if (matters) {
        addLeft(promise, body, paths.points().get(point), facts);
      }
    }
  }

  private Set<Integer> viewsIn(MethodSignature body, Promise promise) {
    Set<Integer> views = new HashSet<>();
    for (CallReference call : promise.fate.calls()) {
      if (call.body().equals(body) && !values.releases(call)) {
        views.add(call.index());
      }
    }
    return views;
  }

  /** Who asks whether it is completed knows when to leave it alone. */
  private boolean isAskedFirst(Promise promise, MethodFacts body) {
    return viewsIn(body.signature(), promise).stream()
        .anyMatch(view -> body.calls().get(view).callee().descriptor().endsWith(")Z"));
  }

  private boolean mayThrow(CallSite site, String exception) {
    return isDeclared(exception) && !isOnGivenHandle(site)
        || exception.equals(UNCHECKED) && isOfOthers(site);
  }

  /** What a continuation gets is complete, and has mostly been asked whether it failed. */
  private boolean isOnGivenHandle(CallSite site) {
    return site.receiver().value() instanceof Value.Parameter given
        && graph.facts().body(given.method()).filter(body -> !isMethod(body)).isPresent()
        && handles.isStarted(site.receiver());
  }

  /** What a function does that a method gets from others is theirs to decide. */
  private boolean isOfOthers(CallSite site) {
    if (!(site.receiver().value() instanceof Value.Parameter function)
        || !graph.hierarchy().isFunction(site.callee().owner())
        || !graph.isAbstract(site.callee())) {
      return false;
    }
    MethodSignature getter = function.method();
    boolean isCalledByAnybody =
        graph
            .facts()
            .declaration(getter)
            .filter(declared -> declared.isPublic() || declared.isOverridable())
            .isPresent();
    return graph.facts().body(getter).filter(UncompletedPromises::isMethod).isPresent()
        && (isCalledByAnybody
            || values.callsOf(getter).stream()
                // Other files may not be compiled together with this one.
                .filter(call -> call.body().outermostOwner().equals(getter.outermostOwner()))
                .map(graph::call)
                .flatMap(Optional::stream)
                .map(call -> call.site().argument(function.index()).value())
                .anyMatch(value -> !(value instanceof Value.Lambda)));
  }

  private static boolean isMethod(MethodFacts body) {
    return body.form() == MethodFacts.Form.METHOD;
  }

  private boolean isDeclared(String exception) {
    return !graph.hierarchy().isSubtype(exception, UNCHECKED)
        && !graph.hierarchy().isSubtype(exception, "java.lang.Error")
        && !exception.equals("java.lang.Throwable");
  }

  private void addLeft(
      Promise promise, MethodSignature body, Paths.Point point, MethodFacts facts) {
    if (point.event() instanceof Event.Returned returned) {
      add(promise, body, Way.RETURNED, returned.position(), Optional.empty(), Optional.empty());
    } else if (point.event() instanceof Event.Threw threw) {
      add(promise, body, Way.THROWN, threw.position(), Optional.empty(), Optional.empty());
    } else if (point.event() instanceof Event.Called called) {
      CallSite site = facts.calls().get(called.call());
      Optional<String> exception =
          point.raises().stream()
              .filter(raise -> raise.to() == Paths.THROWN)
              .map(Paths.Raise::exception)
              .filter(raised -> mayThrow(site, raised))
              .findFirst();
      add(promise, body, Way.CALL_THROWS, site.position(), exception, Optional.of(site.callee()));
    }
  }

  private void add(
      Promise promise,
      MethodSignature body,
      Way way,
      SourcePosition position,
      Optional<String> exception,
      Optional<MethodSignature> thrower) {
    if (reported.add(position)) {
      found.add(
          new UncompletedPromise(
              promise.name,
              promise.type,
              promise.created,
              body,
              way,
              position,
              exception,
              thrower));
    }
  }

  /** A task that another thread runs once, or what follows a handle that completes once. */
  private boolean isTask(MethodFacts body) {
    return body.enclosing()
        .flatMap(around -> starts.of(body.signature(), around))
        .filter(
            start ->
                isContinuation(start)
                    || starts.isOnOtherThread(start)
                        && (!values.stated(start.call()).mayIgnore() || isRunByExecutor(start)))
        .isPresent();
  }

  private boolean isContinuation(Starts.Start start) {
    Optional<ResolvedCall> call = values.resolved(start.call());
    return call.isPresent()
        && values
            .stated(start.call())
            .parameter(start.argument())
            .runsOn()
            .equals(Optional.of(ThreadKind.COMPLETER))
        && handles
            .start(call.get().site().receiver().type())
            .equals(Optional.of(HandleStart.EAGER));
  }

  /** What is scheduled on an executor is run once although nobody keeps its handle. */
  private boolean isRunByExecutor(Starts.Start start) {
    MethodContract contract = values.stated(start.call());
    return !Values.isEndless(contract)
        && contract.parameter(start.argument()).executor() != ParameterContract.NO_EXECUTOR;
  }

  /** Who gets a function or an object of ours may run what completes the promise once more. */
  private boolean mayRestart(CallSite site) {
    return site.arguments().stream()
        .anyMatch(
            argument ->
                argument.value() instanceof Value.Lambda
                    || argument.value() instanceof Value.Instance made
                        && graph.hierarchy().isInCompilation(made.className()));
  }
}
