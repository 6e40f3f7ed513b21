package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.lifecycles.LostResult.Outcome;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.TypeContract;
import dev.colorfast.model.TypeContract.HandleStart;
import dev.colorfast.solver.KeptValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds handles that are dropped.
 *
 * <p>An eager handle may be dropped where somebody else sees the failure: whoever has the promise
 * or callback that was passed along, whoever holds the handle that this one continues, the callee
 * that has looked at it before it returned it, or the task itself.
 */
public final class LostResults {
  /** What has such a name may be run, but is not in sight. */
  private static final Set<String> NAMES = Set.of("java.lang.String", "java.lang.Class");

  private final CallGraph graph;
  private final Values values;
  private final KeptValues kept;
  private final Handles handles;
  private final Failures failures;
  private final LocalCollections collections;
  private final ListeningLibraries libraries;
  private final VoidCallbacks callbacks;

  private LostResults(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    kept = new KeptValues(graph);
    handles = new Handles(graph);
    failures = new Failures(values);
    collections = new LocalCollections(values);
    libraries = new ListeningLibraries(graph, handles);
    callbacks = new VoidCallbacks(graph, handles);
  }

  /** Returns the handles that the bodies of the compilation drop, in order. */
  public static List<LostResult> in(CallGraph graph) {
    LostResults search = new LostResults(graph);
    List<LostResult> found = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addIn(body, found);
      }
    }
    return found;
  }

  private void addIn(int body, List<LostResult> found) {
    MethodSignature signature = graph.body(body).signature();
    List<ResolvedCall> calls = graph.calls(body);
    for (int index = 0; index < calls.size(); index++) {
      CallSite site = calls.get(index).site();
      if (site.isImplicit() || site.callee().isConstructor()) {
        continue;
      }
      Optional<HandleStart> start = handles.returnedBy(site.callee());
      if (start.isPresent()) {
        CallReference call = new CallReference(signature, index);
        lost(call, site, start.get()).ifPresent(found::add);
      }
    }
  }

  private Optional<LostResult> lost(CallReference call, CallSite site, HandleStart start) {
    List<Use> uses = graph.facts().uses(call.body().owner()).of(new Origin.Result(call));
    if (uses.size() != 1) {
      return Optional.empty();
    }
    Optional<String> kept = keptIn(call, uses.get(0));
    MethodContract contract = values.stated(call);
    if (Values.isEndless(contract) && endsByThrowing(site, contract)) {
      return kept.or(() -> cancelledOnly(call, uses.get(0)))
          .map(
              name ->
                  new LostResult(
                      call, site, start, name, false, true, Outcome.OPEN, Optional.empty()));
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    String variable = kept.get();
    boolean isFailed = handles.isFailed(site.callee());
    boolean isEnded = contract.completed() && !isFailed;
    if (contract.mayIgnore() || isEnded && !isHandedOut(site, start) || contract.releases()) {
      return Optional.empty();
    }
    boolean isLazy = start == HandleStart.LAZY;
    boolean isContinuation = isContinuation(site, contract);
    boolean isSeen =
        isLazy
            ? isSubscribedBy(call, site)
                || isFluent(call, site)
                || isSetter(call)
                || isDoneBefore(call)
            : isBestEffort(call)
                || isReportedElsewhere(site, contract)
                || isGivenPromise(call, site)
                || isReportedAtEnd(call)
                || !isContinuation && isSeenByTask(call, site, contract)
                || isSeenByCallee(call, new HashSet<>())
                || isSeenByHolder(call, site, isContinuation);
    return isSeen && !isFailed
        ? Optional.empty()
        : Optional.of(
            new LostResult(
                call,
                site,
                start,
                variable,
                isContinuation,
                false,
                isFailed ? Outcome.FAILED : isEnded ? Outcome.ENDED : Outcome.OPEN,
                callbacks.thatDrops(call, contract)));
  }

  /** What a completion service hands out is done, and may have failed. */
  private static boolean isHandedOut(CallSite site, HandleStart start) {
    return start == HandleStart.EAGER
        && site.arguments().isEmpty()
        && !site.receiver().equals(Operand.UNKNOWN);
  }

  /**
   * Returns the name of the variable that holds a handle and that nothing reads, empty if the
   * handle is dropped; nothing if somebody may look at it.
   */
  private Optional<String> keptIn(CallReference call, Use use) {
    if (use instanceof Use.Dropped) {
      return Optional.of("");
    }
    if (use instanceof Use.Passed passed) {
      return collections.unread(passed);
    }
    if (!(use instanceof Use.Held held) || saysThatItIsIgnored(held.variable().name())) {
      return Optional.empty();
    }
    Fate fate = values.fateOf(call);
    if (fate.isUnused()) {
      return Optional.of(held.variable().name());
    }
    return fate.stored().isEmpty()
            && fate.ends().size() == 1
            && fate.ends().get(0) instanceof Use.Passed passed
        ? collections.unread(passed)
        : Optional.empty();
  }

  /** Returns the name of what holds a handle with which nothing is done but to end it. */
  private Optional<String> cancelledOnly(CallReference call, Use use) {
    Fate fate = values.fateOf(call);
    boolean isOnlyCancelled =
        fate.stored().stream().noneMatch(this::isShown)
            && fate.ends().stream().allMatch(end -> end instanceof Use.LookedAt || isRelease(end));
    if (!isOnlyCancelled) {
      return Optional.empty();
    }
    return use instanceof Use.Held held
        ? Optional.of(held.variable().name())
        : fate.stored().stream().findFirst().map(stored -> stored.field().name());
  }

  /** Whoever asks an accessor may look at what it returns. */
  private boolean isShown(Use.Stored stored) {
    return graph.facts().uses(stored.field().owner()).of(stored.field()).stream()
        .anyMatch(Use.Returned.class::isInstance);
  }

  private boolean isRelease(Use use) {
    return use instanceof Use.Received received && values.stated(received.call()).releases();
  }

  /** {@code Future<?> unused = …}, or a variable without a name, says that one means it. */
  private static boolean saysThatItIsIgnored(String variable) {
    return variable.isEmpty() || variable.startsWith("unused") || variable.startsWith("ignore");
  }

  /** What only hands on the outcome of a best effort, as a handle of another kind, is one too. */
  private boolean isBestEffort(CallReference call) {
    Set<CallReference> chain = new HashSet<>();
    CallReference at = call;
    while (chain.add(at)) {
      ResolvedCall resolved = values.resolved(at).orElse(null);
      if (resolved == null) {
        return false;
      }
      if (BestEfforts.include(resolved.site().callee())) {
        return true;
      }
      if (!resolved.site().arguments().isEmpty()
          || !(values.receiverOf(at) instanceof Origin.Result before)) {
        return false;
      }
      at = before.call();
    }
    return false;
  }

  /** A promise or callback that is passed along learns how it ends. */
  private boolean isReportedElsewhere(CallSite site, MethodContract contract) {
    boolean combines =
        site.receiver().equals(Operand.UNKNOWN)
            && handles.returnedBy(site.callee()).equals(handles.start(site.callee().owner()));
    for (int index = 0; index < site.arguments().size(); index++) {
      Operand argument = site.argument(index);
      boolean isPromise = handles.isStarted(argument) && !combines;
      String type = Descriptors.parameterType(site.callee().descriptor(), index);
      boolean isCallback =
          contract.parameter(index).equals(ParameterContract.NOTHING)
              && (isTask(type)
                  || failures.isAbstract(type)
                      && (failures.areTold(type)
                          || !graph.callbacks(argument, Optional.empty(), type).isEmpty()));
      if (isPromise || isCallback) {
        return true;
      }
    }
    return false;
  }

  /** A task that is made with a promise learns of it how the task ends. */
  private boolean isGivenPromise(CallReference call, CallSite site) {
    for (int index = 0; index < site.arguments().size(); index++) {
      if (values.argumentOf(call, index) instanceof Origin.Result made) {
        ResolvedCall creation = values.resolved(made.call()).orElse(null);
        if (creation != null
            && creation.site().callee().isConstructor()
            && !handles.isStarted(site.argument(index))
            && creation.site().arguments().stream().anyMatch(handles::isStarted)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What completes all that its receiver has begun, a transaction for one, fails with any of it.
   */
  private boolean isReportedAtEnd(CallReference call) {
    Set<Origin> receivers = receivers(call);
    if (receivers.stream().anyMatch(this::isCompletedByCaller)) {
      return true;
    }
    MethodSignature outermost = outermost(call.body());
    for (int body = 0; body < graph.size(); body++) {
      MethodSignature at = graph.body(body).signature();
      if (!at.owner().equals(outermost.owner()) || !outermost(at).equals(outermost)) {
        continue;
      }
      List<ResolvedCall> calls = graph.calls(body);
      for (int index = 0; index < calls.size(); index++) {
        ResolvedCall other = calls.get(index);
        boolean completesAll =
            other.contract().completed()
                && handles.returnedBy(other.site().callee()).isEmpty()
                && !handles.isStarted(other.site().receiver());
        if (completesAll
            && receivers(new CallReference(at, index)).stream().anyMatch(receivers::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns what a call is made on, and what that was got from. */
  private Set<Origin> receivers(CallReference call) {
    Set<Origin> found = new HashSet<>();
    Origin at = values.receiverOf(call);
    while (at != null && found.add(at)) {
      at = at instanceof Origin.Result result ? values.receiverOf(result.call()) : null;
    }
    return found;
  }

  private boolean isCompletedByCaller(Origin receiver) {
    return receiver instanceof Origin.Parameter parameter
        && graph.stated().overridden(parameter.method()).stream()
            .flatMap(above -> graph.stated().own(above).stream())
            .anyMatch(stated -> stated.parameter(parameter.index()).completed());
  }

  private MethodSignature outermost(MethodSignature body) {
    MethodSignature at = body;
    for (Optional<MethodSignature> around = Optional.of(body); around.isPresent(); ) {
      at = around.get();
      around = graph.numberOf(at).flatMap(number -> graph.body(number).enclosing());
    }
    return at;
  }

  private boolean isTask(String type) {
    return Failures.TASKS.stream().anyMatch(task -> graph.hierarchy().isSubtype(type, task));
  }

  /** Of a task that is not in sight it is not known whether it deals with its own failure. */
  private boolean isSeenByTask(CallReference call, CallSite site, MethodContract contract) {
    boolean whoEnds = BestEfforts.end(outermost(call.body()));
    boolean hasTask = false;
    for (int index = 0; index < site.arguments().size(); index++) {
      String type = Descriptors.parameterType(site.callee().descriptor(), index);
      if (Values.isTask(contract.parameter(index)) && !NAMES.contains(type)) {
        hasTask = true;
        if (failures.mayComeFrom(site.argument(index), type, whoEnds)) {
          return false;
        }
      }
    }
    return hasTask;
  }

  private boolean endsByThrowing(CallSite site, MethodContract contract) {
    for (int index = 0; index < site.arguments().size(); index++) {
      String type = Descriptors.parameterType(site.callee().descriptor(), index);
      if (Values.isTask(contract.parameter(index))
          && failures.areThrownBy(site.argument(index), type)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether some body that is called has looked at what it returns, or gives it to others
   * as well.
   */
  private boolean isSeenByCallee(CallReference call, Set<MethodSignature> seen) {
    if (isTakenOut(call) || isSeenByLibrary(call)) {
      return true;
    }
    for (MethodSignature target : values.targets(call)) {
      boolean isUnknown = !values.isReadable(target.owner());
      if (isUnknown
          || seen.add(target)
              && values.returnedBy(target).stream().anyMatch(each -> isSeenInside(each, seen))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeenByLibrary(CallReference call) {
    return values
        .resolved(call)
        // What it does for the handle that it is called on is the caller's.
        .filter(known -> !handles.isStarted(known.site().receiver()))
        // Of what is stated the statement is believed.
        .filter(known -> !values.stated(call).completion().statesWhere())
        .filter(libraries::include)
        .isPresent();
  }

  private List<Value> returnedByLibrary(MethodSignature method) {
    FactSource facts = graph.facts();
    return facts.isInLibrary(method.owner())
        ? facts.body(method).map(MethodFacts::returned).orElse(List.of()).stream()
            .map(facts::linked)
            .map(Operand::value)
            .toList()
        : List.of();
  }

  /** What a field or a collection holds was put there by somebody, who knows of it. */
  private boolean isTakenOut(CallReference call) {
    return values
        .resolved(call)
        .map(ResolvedCall::site)
        .filter(site -> kept.takesOut(site.callee(), site.receiver().type()))
        .isPresent();
  }

  /**
   * A library's method that returns objects of any type has not made them, if nothing it runs has.
   */
  private boolean isOutOfContainer(CallReference call, CallSite site) {
    return values.targets(call).isEmpty()
        && handles.returnedBy(site.callee()).isEmpty()
        && site.arguments().stream()
            .noneMatch(argument -> argument.value() instanceof Value.Lambda);
  }

  private boolean isSeenInside(Origin returned, Set<MethodSignature> seen) {
    if (!(returned instanceof Origin.Result made)) {
      return true;
    }
    ResolvedCall resolved = values.resolved(made.call()).orElse(null);
    // Whoever completes a promise knows how it ends.
    if (resolved == null
        || isAccessor(made.call(), resolved)
        || isOutOfContainer(made.call(), resolved.site())) {
      return true;
    }
    MethodContract contract = values.stated(resolved);
    return contract.mayIgnore()
        || contract.completed() && !handles.isFailed(resolved.site().callee())
        || isObserved(made.call())
        || isReportedElsewhere(resolved.site(), contract)
        || !isContinuation(resolved.site(), contract)
            && isSeenByTask(made.call(), resolved.site(), contract)
        || isSeenByCallee(made.call(), seen);
  }

  /** Returns whether somebody listens to how a handle ends, or waits for it. */
  private boolean isObserved(CallReference handle) {
    return values.fateOf(handle).ends().stream()
        .anyMatch(
            end ->
                end instanceof Use.Received received && values.stated(received.call()).mayIgnore());
  }

  /** A handle of what is done after something else, by what is stated of the method. */
  private boolean isContinuation(CallSite site, MethodContract contract) {
    return handles.isStarted(site.receiver())
        && contract.parameters().stream().anyMatch(Values::isTask);
  }

  /** A continuation may be dropped where somebody has the handle that it continues. */
  private boolean isSeenByHolder(CallReference call, CallSite site, boolean isContinuation) {
    if (!handles.isStarted(site.receiver())) {
      return false;
    }
    if (!isContinuation) {
      return true;
    }
    Set<CallReference> chain = new HashSet<>();
    CallReference at = call;
    while (chain.add(at)) {
      if (!(values.receiverOf(at) instanceof Origin.Result result)) {
        return true;
      }
      CallReference before = result.call();
      ResolvedCall resolved = values.resolved(before).orElse(null);
      if (resolved == null
          || values.stated(resolved).mayIgnore()
          || values.stated(resolved).completed()
          || hasOtherUses(before, chain)) {
        return true;
      }
      if (!handles.isStarted(resolved.site().receiver())) {
        return isAccessor(before, resolved)
            || isReportedElsewhere(resolved.site(), values.stated(resolved))
            || isSeenByCallee(before, new HashSet<>())
            || combinesWhatOthersHave(before, resolved.site());
      }
      at = before;
    }
    return true;
  }

  /** Whoever completes the promises behind them knows how they end. */
  private boolean combinesWhatOthersHave(CallReference call, CallSite site) {
    return !site.arguments().isEmpty()
        && IntStream.range(0, site.arguments().size())
            .allMatch(index -> isOfAnother(site.argument(index), values.argumentOf(call, index)));
  }

  private boolean isOfAnother(Operand argument, Origin origin) {
    return handles.isStarted(argument)
        && origin instanceof Origin.Result result
        && values
            .resolved(result.call())
            .filter(made -> isAccessor(result.call(), made))
            .isPresent();
  }

  private boolean hasOtherUses(CallReference handle, Set<CallReference> chain) {
    return values.fateOf(handle).ends().stream()
        .anyMatch(
            end -> !(end instanceof Use.Received received && chain.contains(received.call())));
  }

  /** What is asked for without saying anything may be there for everybody. */
  private boolean isAccessor(CallReference call, ResolvedCall resolved) {
    return resolved.site().arguments().isEmpty() && values.targets(call).isEmpty()
        || resolved.site().callee().isConstructor();
  }

  /** Returns whether the callee has subscribed to what it returns, or made it hot. */
  private boolean isSubscribedBy(CallReference call, CallSite site) {
    return values
            .soleTarget(call)
            .filter(
                target ->
                    values.fatesOfReturned(target).stream()
                        .flatMap(fate -> fate.calls().stream())
                        .anyMatch(this::startsReceiver))
            .isPresent()
        || isSubscribedByLibrary(site.callee());
  }

  /** Of a library's method the class file says what it does with what it returns. */
  private boolean isSubscribedByLibrary(MethodSignature method) {
    FactSource facts = graph.facts();
    MethodFacts body = facts.isInLibrary(method.owner()) ? facts.body(method).orElse(null) : null;
    if (body == null) {
      return false;
    }
    List<Value> returned = returnedByLibrary(method);
    return body.calls().stream()
        .map(facts::linked)
        .anyMatch(
            site ->
                site.receiver().value() instanceof Value.Result result
                    && returned.contains(result)
                    && handles.returnedBy(site.callee()).isEmpty());
  }

  /** What returns the object that it was called on has changed that, and made nothing new. */
  private boolean isFluent(CallReference call, CallSite site) {
    String type = Descriptors.returnedType(site.callee().descriptor());
    boolean isOfOwnType =
        type.equals(site.callee().owner())
            && graph.isAbstract(site.callee())
            && graph.stated().typeContract(type).flatMap(TypeContract::handle).isEmpty();
    return isOfOwnType
        || values
            .soleTarget(call)
            .filter(target -> returned(target).stream().anyMatch(each -> isSelf(each, target)))
            .isPresent();
  }

  private static boolean isSelf(Operand returned, MethodSignature body) {
    return returned.value() instanceof Value.Instance instance
        && instance.className().equals(body.owner());
  }

  /** What keeps what it is given in its object has done that whether or not somebody subscribes. */
  private boolean isSetter(CallReference call) {
    return values.soleTarget(call).filter(this::keepsWhatItIsGiven).isPresent();
  }

  private boolean keepsWhatItIsGiven(MethodSignature target) {
    Uses uses = graph.facts().uses(target.owner());
    return IntStream.range(0, Descriptors.parameterTypes(target.descriptor()).size())
        .mapToObj(index -> new Origin.Parameter(target, index))
        .flatMap(parameter -> uses.of(parameter).stream())
        .anyMatch(use -> use instanceof Use.Stored stored && !stored.isStatic());
  }

  /** What has done its work before it returns a publisher for form's sake needs no subscriber. */
  private boolean isDoneBefore(CallReference call) {
    return values.targets(call).stream()
        .map(this::returned)
        .anyMatch(all -> !all.isEmpty() && all.stream().allMatch(this::saysNothing));
  }

  private boolean saysNothing(Operand returned) {
    return returned.value() instanceof Value.Result result
        && result.callee().descriptor().startsWith("()")
        && graph.stated().effective(result.callee()).map(MethodContract::completed).orElse(false);
  }

  private List<Operand> returned(MethodSignature body) {
    return graph.numberOf(body).map(graph::returned).orElse(List.of());
  }

  /** A method of a lazy handle that returns none starts what is behind it. */
  private boolean startsReceiver(CallReference call) {
    return values
        .resolved(call)
        .map(known -> handles.returnedBy(known.site().callee()).isEmpty())
        .orElse(true);
  }
}
