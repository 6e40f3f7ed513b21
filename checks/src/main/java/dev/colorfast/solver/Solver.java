package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.Flow;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Condition;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.Effect;
import dev.colorfast.model.Flag;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ParameterReference;
import dev.colorfast.model.Pending;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.ThreadKinds;
import dev.colorfast.solver.Derivation.Called;
import dev.colorfast.solver.Derivation.CalledBack;
import dev.colorfast.solver.Derivation.Leaf;
import dev.colorfast.solver.Derivation.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** Computes the effects of all bodies of a call graph. */
public final class Solver {
  /** What a class does on its first use is reported only if it takes long every time it is done. */
  private static final Set<BlockingKind> REPORTED_IN_INITIALIZERS =
      Set.of(BlockingKind.SLEEP, BlockingKind.NETWORK, BlockingKind.DATABASE);

  private final CallGraph graph;
  private final Certainty certainty;
  private final Guards guards;
  private final AwaitedHandles awaited;
  private final Whereabouts whereabouts;
  private final LazyWork lazyWork;
  private final Acceptance acceptance;
  private final PriorityQueue<Derivation> open = new PriorityQueue<>(Derivation.ORDER);
  private final List<Map<Effect, Derivation>> closed = new ArrayList<>();
  private final List<List<Edge>> callers = new ArrayList<>();
  private final List<List<CallBack>> callBacksInto = new ArrayList<>();
  private final List<List<CallBack>> callBacksOf = new ArrayList<>();
  private final List<List<HandOver>> handOversOf = new ArrayList<>();
  private final List<List<Choice>> choices = new ArrayList<>();
  private final Map<Integer, List<Arrival>> arrivals = new HashMap<>();
  private final Map<Integer, Set<ParameterReference>> handedOver = new HashMap<>();

  /** A call by which a body runs another. */
  private record Edge(int caller, int call) {}

  /** A call by which a body lets another be called back before the call returns. */
  record CallBack(
      int caller,
      int call,
      int through,
      Effect.Invokes invocation,
      int into,
      int length,
      ThreadKinds except) {}

  /**
   * A call by which a body hands another one over to a thread.
   *
   * @param thread the kind of that thread, if it is known
   * @param executor the parameter that holds the executor, if it is one
   */
  private record HandOver(
      Edge at, Optional<ThreadKind> thread, Optional<ParameterReference> executor) {}

  /** What is done to a parameter, whosesoever it is: invoked except, or scheduled on, threads. */
  private record Use(int parameter, Optional<MethodSignature> method, Object threads) {}

  /** A call by which a body may be found to block. */
  private record Arrival(int length, Edge at, Effect.Blocks blocks, Step step) {}

  /** Calls that may run the same several bodies. */
  private static final class Choice {
    final int targets;
    final List<Edge> calls = new ArrayList<>();
    final Map<Object, Map<Integer, ThreadKinds>> agreeing = new HashMap<>();

    Choice(int targets) {
      this.targets = targets;
    }

    /**
     * Returns where the targets do not agree, once with this body all of them have come to agree on
     * something elsewhere.
     */
    Optional<ThreadKinds> agreement(int body, Object what, ThreadKinds except) {
      Map<Integer, ThreadKinds> bodies = agreeing.computeIfAbsent(what, unused -> new HashMap<>());
      if (bodies.putIfAbsent(body, except) != null || bodies.size() < targets) {
        return Optional.empty();
      }
      return Optional.of(bodies.values().stream().reduce(ThreadKinds.NONE, ThreadKinds::union));
    }
  }

  private Solver(CallGraph graph, Certainty certainty) {
    this.graph = graph;
    this.certainty = certainty;
    guards = new Guards(graph);
    awaited = new AwaitedHandles(graph);
    whereabouts = new Whereabouts(graph);
    lazyWork = new LazyWork(graph, whereabouts);
    acceptance = new Acceptance(graph, closed);
    for (int body = 0; body < graph.size(); body++) {
      closed.add(new HashMap<>(4));
      callers.add(new ArrayList<>(2));
      choices.add(new ArrayList<>(0));
      callBacksInto.add(new ArrayList<>(0));
      callBacksOf.add(new ArrayList<>(0));
      handOversOf.add(new ArrayList<>(0));
    }
  }

  /** Returns the effects of every body, as far as they are as sure as asked for. */
  public static Summaries solve(CallGraph graph, Certainty certainty) {
    Solver solver = new Solver(graph, certainty);
    solver.linkCallers();
    solver.deriveFromCallsAlone();
    solver.deriveFromEachOther();
    return new Summaries(
        graph,
        solver.guards,
        solver.awaited,
        solver.whereabouts,
        solver.lazyWork,
        certainty,
        solver.closed,
        solver.callBacksOf);
  }

  private void linkCallers() {
    Map<List<Integer>, Choice> known = new IdentityHashMap<>();
    for (int body = 0; body < graph.size(); body++) {
      List<ResolvedCall> calls = graph.calls(body);
      for (int call = 0; call < calls.size(); call++) {
        List<Integer> targets = calls.get(call).targets();
        if (calls.get(call).hasOneTarget()) {
          callers.get(targets.get(0)).add(new Edge(body, call));
        } else if (!targets.isEmpty()
            && (certainty == Certainty.POSSIBLE || calls.get(call).areAllTargets())) {
          known.computeIfAbsent(targets, this::choice).calls.add(new Edge(body, call));
        }
      }
    }
  }

  private Choice choice(List<Integer> targets) {
    Choice choice = new Choice(targets.size());
    targets.forEach(target -> choices.get(target).add(choice));
    return choice;
  }

  private void deriveFromCallsAlone() {
    for (int body = 0; body < graph.size(); body++) {
      List<ResolvedCall> calls = graph.calls(body);
      for (int call = 0; call < calls.size(); call++) {
        Edge at = new Edge(body, call);
        ResolvedCall resolved = calls.get(call);
        Optional<Blocking> leaf = leaf(resolved, graph.body(body).signature());
        if (leaf.isPresent()) {
          ThreadKinds except = guards.excluded(resolved.site());
          Optional<Condition> onlyIf =
              flag(at)
                  .or(
                      () ->
                          leaf.get().kind() == BlockingKind.RESULT
                              ? awaited.condition(
                                  resolved.site(), graph.body(at.caller).signature())
                              : Optional.empty());
          derive(1, at, new Effect.Blocks(leaf.get().kind(), except, onlyIf), new Leaf());
        }
        deriveFromReceiver(at, resolved);
        deriveFromParameterContracts(at, resolved);
        deriveFromWorkBegun(at, resolved);
      }
    }
  }

  private Optional<Blocking> leaf(ResolvedCall call, MethodSignature body) {
    return leaf(call, guards, certainty)
        .filter(
            leaf ->
                leaf.kind() != BlockingKind.RESULT
                    || certainty == Certainty.POSSIBLE
                    || !awaited.mayBeComplete(call.site(), body));
  }

  /** Returns how a call blocks by itself, if it does, so long as what it waits for is pending. */
  static Optional<Blocking> leaf(ResolvedCall call, Guards guards, Certainty certainty) {
    Optional<Blocking> blocking = call.contract().blocking();
    if (blocking.isEmpty()) {
      return blocking;
    }
    Blocking stated = blocking.get();
    boolean onlyPolls =
        call.site().argument(stated.timeoutParameter()).value() instanceof Value.Constant timeout
            && timeout.number() == 0;
    boolean isDone = stated.kind() == BlockingKind.RESULT && guards.isCompleted(call.site());
    boolean isSureEnough = stated.isUnconditional() || certainty == Certainty.POSSIBLE;
    boolean isNeverMade = call.site().receiver().value() == Value.NULL;
    boolean isPassedOver =
        guards.isAccepted(call.site())
            || onlyPolls
            || isDone
            || isNeverMade
            || !passes(call.site(), stated.kind());
    return isPassedOver || !isSureEnough ? Optional.empty() : blocking;
  }

  /** Calling an abstract method of a parameter is calling back what was passed. */
  private void deriveFromReceiver(Edge at, ResolvedCall call) {
    CallSite site = call.site();
    if (site.receiver().value() instanceof Value.Parameter parameter
        && site.dispatch() == Dispatch.VIRTUAL
        && !call.contract().decidesBlocking()
        && graph.isAbstract(site.callee())) {
      deriveInvocation(1, at, reference(parameter), Optional.of(site.callee()), new Leaf());
    }
  }

  private void deriveInvocation(
      int length,
      Edge at,
      ParameterReference parameter,
      Optional<MethodSignature> method,
      Step step) {
    CallSite site = site(at);
    // What decides between calling back and handing over, other than the thread, is not known.
    boolean isSure = certainty == Certainty.POSSIBLE || !guards.excluded(site).isEmpty();
    if (!isSure && isAlsoHandedOver(parameter, at.caller)) {
      return;
    }
    derive(length, at, new Effect.Invokes(parameter, method, guards.excluded(site)), step);
    Optional<ThreadKind> thread = guards.thread(site, graph.body(at.caller).signature());
    if (thread.isPresent()) {
      derive(length, at, new Effect.Schedules(parameter, method, thread.get()), step);
    }
  }

  private boolean isAlsoHandedOver(ParameterReference parameter, int body) {
    return isOwn(parameter, body)
        && handedOver.computeIfAbsent(body, this::parametersHandedOver).contains(parameter);
  }

  /** Returns the parameters of a body that it gives to another thread, alone or in a lambda. */
  private Set<ParameterReference> parametersHandedOver(int body) {
    Set<ParameterReference> found = new HashSet<>();
    for (ResolvedCall call : graph.calls(body)) {
      List<ParameterContract> parameters = call.contract().parameters();
      for (int i = 0; i < parameters.size(); i++) {
        ParameterContract stated = parameters.get(i);
        boolean isHandOver =
            stated.executor() != ParameterContract.NO_EXECUTOR
                || stated.runsOn().isPresent() && stated.runsOn().get() != ThreadKind.CALLER;
        if (isHandOver) {
          addHeld(call.site().argument(i), found);
        }
      }
    }
    return found;
  }

  private void addHeld(Operand operand, Set<ParameterReference> into) {
    Value held = graph.held(operand.value());
    if (held instanceof Value.Parameter parameter) {
      into.add(reference(parameter));
    } else if (held instanceof Value.Lambda lambda) {
      for (CallSite inside :
          graph
              .numberOf(lambda.body())
              .map(graph::body)
              .map(MethodFacts::calls)
              .orElse(List.of())) {
        addIfParameter(inside.receiver(), into);
        inside.arguments().forEach(argument -> addIfParameter(argument, into));
      }
    }
  }

  private static void addIfParameter(Operand operand, Set<ParameterReference> into) {
    if (operand.value() instanceof Value.Parameter parameter) {
      into.add(reference(parameter));
    }
  }

  private static ParameterReference reference(Value.Parameter parameter) {
    return new ParameterReference(parameter.method(), parameter.index());
  }

  private void deriveFromParameterContracts(Edge at, ResolvedCall call) {
    List<ParameterContract> parameters = call.contract().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterContract stated = parameters.get(i);
      Operand argument = call.site().argument(i);
      if (stated.equals(ParameterContract.NOTHING)) {
        continue;
      }
      Where where = whereabouts.ofCallback(call, i);
      if (where.isCaller()) {
        callBack(1, at, i, -1, null, argument, Optional.empty(), ThreadKinds.NONE);
        if (graph.held(argument.value()) instanceof Value.Parameter parameter) {
          deriveInvocation(1, at, reference(parameter), Optional.empty(), new Leaf());
        }
      } else {
        HandOver handOver = new HandOver(at, where.thread(), where.parameter());
        handOver(1, handOver, argument, Optional.empty(), i);
      }
    }
  }

  private void deriveFromWorkBegun(Edge at, ResolvedCall call) {
    if (lazyWork.isBegunBy(call)) {
      for (LazyWork.Part part : lazyWork.begunBy(call)) {
        callBack(new CallBack(at.caller, at.call, -1, null, part.body(), 1, ThreadKinds.NONE));
      }
    }
  }

  private Optional<ParameterReference> parameterIn(Operand operand) {
    return graph.held(operand.value()) instanceof Value.Parameter parameter
        ? Optional.of(reference(parameter))
        : Optional.empty();
  }

  /** An argument is handed over to a thread: what it holds, or what a parameter will hold. */
  private void handOver(
      int length,
      HandOver handOver,
      Operand argument,
      Optional<MethodSignature> method,
      int index) {
    if (handOver.thread.isEmpty() && handOver.executor.isEmpty()) {
      return;
    }
    Optional<ParameterReference> parameter = parameterIn(argument);
    if (parameter.isPresent()) {
      deriveScheduling(length, handOver, parameter.get(), method);
      return;
    }
    String type = parameterType(handOver.at, index);
    for (int body : graph.callbacks(argument, method, type)) {
      handOversOf.get(body).add(handOver);
      for (Derivation known : List.copyOf(closed.get(body).values())) {
        arriveByHandOver(handOver, known);
      }
    }
  }

  private void deriveScheduling(
      int length,
      HandOver handOver,
      ParameterReference parameter,
      Optional<MethodSignature> method) {
    if (handOver.thread.isPresent()) {
      Effect effect = new Effect.Schedules(parameter, method, handOver.thread.get());
      derive(length, handOver.at, effect, new Leaf());
    } else if (handOver.executor.isPresent()) {
      Effect effect = new Effect.SchedulesOn(parameter, method, handOver.executor.get());
      derive(length, handOver.at, effect, new Leaf());
    }
  }

  /** What a lambda calls back where it has been handed over to runs there too. */
  private void arriveByHandOver(HandOver handOver, Derivation known) {
    int length = known.length() + 1;
    MethodSignature caller = graph.body(handOver.at.caller).signature();
    if (known.effect() instanceof Effect.Invokes invokes
        && graph.isInside(caller, invokes.parameter().method())
        && !handOver.thread.map(invokes.except()::contains).orElse(false)) {
      deriveScheduling(length, handOver, invokes.parameter(), invokes.method());
    } else if (known.effect() instanceof Effect.Schedules schedules
        && graph.isInside(caller, schedules.parameter().method())) {
      derive(length, handOver.at, schedules, new Leaf());
    }
  }

  private void derive(int length, Edge at, Effect effect, Step step) {
    if (effect instanceof Effect.Blocks && acceptance.covers(at.caller, step)) {
      return;
    }
    if (effect instanceof Effect.Blocks blocks && hasWays(at.caller)) {
      deriveIfSure(new Arrival(length, at, blocks, step));
    } else {
      deriveAtOnce(length, at, effect, step);
    }
  }

  /** Where ways matter, a body blocks if it does on each of them, on whatever. */
  private void deriveIfSure(Arrival arrival) {
    if (site(arrival.at).dispatch() == Dispatch.CLASS_INITIALIZATION) {
      return;
    }
    List<Arrival> all = arrivals.computeIfAbsent(arrival.at.caller, unused -> new ArrayList<>(2));
    all.add(arrival);
    Flow flow = graph.body(arrival.at.caller).flow();
    Set<Optional<Condition>> conditions = new LinkedHashSet<>();
    conditions.add(Optional.empty());
    all.forEach(each -> conditions.add(each.blocks.onlyIf()));
    for (Optional<Condition> condition : conditions) {
      for (int weight = 0; weight <= arrival.blocks.kind().weight(); weight++) {
        Map<Integer, Arrival> first = new TreeMap<>();
        for (Arrival each : all) {
          Optional<Condition> onlyIf = each.blocks.onlyIf();
          if (each.blocks.kind().weight() >= weight
              && (onlyIf.isEmpty() || onlyIf.equals(condition))) {
            first.putIfAbsent(each.at.call, each);
          }
        }
        if (flow.alwaysMakes(first::containsKey)) {
          deriveFromAll(weight, condition, first.values());
        }
      }
    }
  }

  private void deriveFromAll(int weight, Optional<Condition> onlyIf, Collection<Arrival> all) {
    int length = 0;
    ThreadKinds except = ThreadKinds.NONE;
    Arrival chosen = null;
    for (Arrival each : all) {
      length = Math.max(length, each.length);
      except = except.union(each.blocks.except());
      // The mildest of them is what surely happens.
      if (chosen == null || each.blocks.kind().weight() < chosen.blocks.kind().weight()) {
        chosen = each;
      }
    }
    if (chosen.blocks.kind().weight() == weight) {
      Effect effect = new Effect.Blocks(chosen.blocks.kind(), except, onlyIf);
      deriveAtOnce(length, chosen.at, effect, chosen.step);
    }
  }

  private void deriveAtOnce(int length, Edge at, Effect effect, Step step) {
    if (!closed.get(at.caller).containsKey(effect)) {
      open.add(new Derivation(length, at.caller, effect, at.call, step));
    }
  }

  private void deriveFromEachOther() {
    while (!open.isEmpty()) {
      Derivation next = open.poll();
      if (closed.get(next.body()).putIfAbsent(next.effect(), next) == null) {
        publish(next);
      }
    }
  }

  private void publish(Derivation known) {
    if (known.effect() instanceof Effect.Blocks && graph.isPromised(known.body())) {
      return;
    }
    for (Edge edge : callers.get(known.body())) {
      arriveByCall(edge, known, ThreadKinds.NONE);
    }
    for (Choice choice : choices.get(known.body())) {
      Optional<ThreadKinds> disagreement =
          certainty == Certainty.POSSIBLE
              ? Optional.of(ThreadKinds.NONE)
              : choice.agreement(known.body(), subject(known), except(known.effect()));
      if (disagreement.isPresent()) {
        choice.calls.forEach(edge -> arriveByChoice(edge, known, disagreement.get()));
      }
    }
    for (CallBack callBack : callBacksInto.get(known.body())) {
      arriveByCallBack(callBack, known);
    }
    for (HandOver handOver : handOversOf.get(known.body())) {
      arriveByHandOver(handOver, known);
    }
  }

  /** Targets that agree on blocking may differ in the flag that it depends on. */
  private void arriveByChoice(Edge at, Derivation known, ThreadKinds disagreement) {
    if (known.effect() instanceof Effect.Blocks blocks) {
      if (passes(at, blocks)) {
        ThreadKinds except = blocks.except().union(guards.excluded(site(at))).union(disagreement);
        Optional<Condition> onlyIf =
            blocks.onlyIf().orElse(null) instanceof Pending ? passedOn(at, blocks) : flag(at);
        Effect always = new Effect.Blocks(blocks.kind(), except, onlyIf);
        derive(known.length() + 1, at, always, new Called(known.body(), blocks));
      }
    } else {
      arriveByCall(at, known, disagreement);
    }
  }

  private static ThreadKinds except(Effect effect) {
    return effect instanceof Effect.Blocks blocks ? blocks.except() : ThreadKinds.NONE;
  }

  private void arriveByCall(Edge at, Derivation known, ThreadKinds more) {
    ResolvedCall call = graph.calls(at.caller).get(at.call);
    Effect theirs = known.effect();
    Step step = new Called(known.body(), theirs);
    int length = known.length() + 1;
    if (theirs instanceof Effect.Blocks blocks) {
      passOnBlocking(length, at, call.site(), blocks, more, step);
    } else if (theirs instanceof Effect.Invokes invokes) {
      if (isOwn(invokes.parameter(), known.body())) {
        int index = invokes.parameter().index();
        Operand argument = call.site().argument(index);
        callBack(
            length, at, index, known.body(), invokes, argument, invokes.method(), invokes.except());
        if (graph.held(argument.value()) instanceof Value.Parameter parameter) {
          deriveInvocation(length, at, reference(parameter), invokes.method(), step);
        }
      } else {
        passOnForeign(length, at, invokes.parameter(), theirs, step);
      }
    } else if (theirs instanceof Effect.Schedules schedules) {
      if (isOwn(schedules.parameter(), known.body())) {
        int index = schedules.parameter().index();
        HandOver handOver = new HandOver(at, Optional.of(schedules.on()), Optional.empty());
        handOver(length, handOver, call.site().argument(index), schedules.method(), index);
      } else {
        passOnForeign(length, at, schedules.parameter(), theirs, step);
      }
    } else if (theirs instanceof Effect.SchedulesOn schedules) {
      if (isOwn(schedules.parameter(), known.body()) && isOwn(schedules.executor(), known.body())) {
        int index = schedules.parameter().index();
        Where where = whereabouts.of(call.site().argument(schedules.executor().index()));
        HandOver handOver = new HandOver(at, where.thread(), where.parameter());
        handOver(length, handOver, call.site().argument(index), schedules.method(), index);
      } else {
        passOnForeign(length, at, schedules.parameter(), theirs, step);
      }
    }
  }

  private boolean isOwn(ParameterReference parameter, int body) {
    return parameter.method().equals(graph.body(body).signature());
  }

  /** A lambda may do something to a parameter of the method around it. */
  private void passOnForeign(
      int length, Edge at, ParameterReference parameter, Effect effect, Step step) {
    if (graph.isInside(graph.body(at.caller).signature(), parameter.method())) {
      derive(length, at, effect, step);
    }
  }

  private void passOnBlocking(
      int length, Edge at, CallSite site, Effect.Blocks theirs, ThreadKinds more, Step step) {
    if (!passes(at, theirs)) {
      return;
    }
    ThreadKinds except = theirs.except().union(guards.excluded(site)).union(more);
    Optional<Condition> onlyIf = flag(at).or(() -> passedOn(at, theirs));
    derive(length, at, new Effect.Blocks(theirs.kind(), except, onlyIf), step);
  }

  private boolean passes(Edge at, Effect.Blocks theirs) {
    return passes(site(at), theirs)
        && (certainty == Certainty.POSSIBLE
            || !awaited.mayBeComplete(site(at), theirs, graph.body(at.caller).signature()));
  }

  /** Returns whether a call has a blocking effect of what it runs. */
  static boolean passes(CallSite site, Effect.Blocks theirs) {
    return passes(site, theirs.kind()) && !isRuledOut(site, theirs);
  }

  /** A constant may say that what depends on a flag is not done. */
  private static boolean isRuledOut(CallSite site, Effect.Blocks theirs) {
    return theirs.onlyIf().orElse(null) instanceof Flag flag
        && site.argument(flag.parameter().index()).value() instanceof Value.Constant constant
        && (constant.number() != 0) != flag.value();
  }

  /** Where ways matter they tell already what depends on a flag. */
  private Optional<Condition> flag(Edge at) {
    return hasWays(at.caller)
        ? Optional.empty()
        : Guards.flag(site(at), graph.body(at.caller).signature()).map(Condition.class::cast);
  }

  private boolean hasWays(int body) {
    return certainty == Certainty.CERTAIN && !graph.body(body).flow().isAny();
  }

  /** What an effect depends on may be passed on. */
  private Optional<Condition> passedOn(Edge at, Effect.Blocks theirs) {
    return theirs
        .onlyIf()
        .flatMap(
            condition ->
                site(at).argument(condition.parameter().index()).value()
                            instanceof Value.Parameter parameter
                        && isOwn(reference(parameter), at.caller)
                    ? Optional.of(condition.on(reference(parameter)))
                    : Optional.empty());
  }

  private static boolean passes(CallSite site, BlockingKind kind) {
    if (site.dispatch() == Dispatch.CLASS_INITIALIZATION) {
      return REPORTED_IN_INITIALIZERS.contains(kind);
    }
    // What is read from a file, or the name service, on first use is there for the rest of the run.
    boolean isKept = kind == BlockingKind.FILE || kind == BlockingKind.DNS;
    return !(site.isOnce() && isKept);
  }

  /**
   * What targets must agree on: blocking is blocking, on whatever; the rest must be the same up to
   * the parameter's owner.
   */
  private Object subject(Derivation known) {
    Effect effect = known.effect();
    if (effect instanceof Effect.Invokes invokes && isOwn(invokes.parameter(), known.body())) {
      return new Use(invokes.parameter().index(), invokes.method(), invokes.except());
    }
    if (effect instanceof Effect.Schedules schedules
        && isOwn(schedules.parameter(), known.body())) {
      return new Use(schedules.parameter().index(), schedules.method(), schedules.on());
    }
    if (effect instanceof Effect.Blocks blocks) {
      return blocks.onlyIf().orElse(null) instanceof Pending pending
          ? List.of(Effect.Blocks.class, pending.parameter().index())
          : Effect.Blocks.class;
    }
    return effect;
  }

  /** Notes that a call lets what an argument holds be called back before it returns. */
  private void callBack(
      int length,
      Edge at,
      int index,
      int through,
      Effect.Invokes invocation,
      Operand argument,
      Optional<MethodSignature> method,
      ThreadKinds except) {
    List<Integer> bodies = graph.callbacks(argument, method, parameterType(at, index));
    for (int body : bodies) {
      callBack(new CallBack(at.caller, at.call, through, invocation, body, length, except));
    }
  }

  private void callBack(CallBack callBack) {
    callBacksInto.get(callBack.into).add(callBack);
    callBacksOf.get(callBack.caller).add(callBack);
    for (Derivation known : List.copyOf(closed.get(callBack.into).values())) {
      arriveByCallBack(callBack, known);
    }
  }

  private void arriveByCallBack(CallBack callBack, Derivation known) {
    Edge at = new Edge(callBack.caller, callBack.call);
    Step step = new CalledBack(callBack.through, callBack.invocation, known.body(), known.effect());
    int length = callBack.length + known.length();
    if (known.effect() instanceof Effect.Blocks blocks) {
      // What the library passes to a callback is not known.
      if (certainty == Certainty.CERTAIN && blocks.onlyIf().orElse(null) instanceof Pending) {
        return;
      }
      Effect.Blocks always = new Effect.Blocks(blocks.kind(), blocks.except());
      passOnBlocking(length, at, site(at), always, callBack.except, step);
    } else if (known.effect() instanceof Effect.Invokes invokes
        && !isOwn(invokes.parameter(), known.body())) {
      passOnForeign(length, at, invokes.parameter(), invokes, step);
    } else if (known.effect() instanceof Effect.Schedules schedules
        && !isOwn(schedules.parameter(), known.body())) {
      passOnForeign(length, at, schedules.parameter(), schedules, step);
    }
  }

  private CallSite site(Edge at) {
    return graph.calls(at.caller).get(at.call).site();
  }

  private String parameterType(Edge at, int index) {
    return Descriptors.parameterType(site(at).callee().descriptor(), index);
  }
}
