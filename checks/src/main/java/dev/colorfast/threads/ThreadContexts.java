package dev.colorfast.threads;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.Effect;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.LazyWork;
import dev.colorfast.solver.Summaries;
import dev.colorfast.solver.Whereabouts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the bodies whose thread is known. */
public final class ThreadContexts {
  private static final List<ResolvedCall> NO_CALLS = List.of();
  private static final int LONGEST_CHAIN = 20;

  private final Summaries summaries;
  private final CallGraph graph;
  private final Whereabouts whereabouts;
  private final Map<Key, KnownThread> known = new TreeMap<>();
  private final Deque<KnownThread> open = new ArrayDeque<>();
  private final Set<Integer> handedOver = new HashSet<>();

  /** The bodies of which we know that whoever calls them begins the work that they return. */
  private final Set<Integer> beginning = new HashSet<>();

  private final MovedObjects moved;
  private Set<Integer> called;

  private record Key(int body, ThreadKind thread) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::body).thenComparing(Key::thread);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private ThreadContexts(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
    whereabouts = summaries.whereabouts();
    moved = new MovedObjects(graph, whereabouts);
  }

  /** Returns every body whose thread is known, in order, once for each kind of thread. */
  public static Collection<KnownThread> of(Summaries summaries) {
    ThreadContexts contexts = new ThreadContexts(summaries);
    // What is handed over in a call is decided there, whatever its type says of other instances.
    // Libraries answer for their own callbacks.
    List<Integer> ours =
        IntStream.range(0, contexts.graph.size())
            .filter(contexts.graph::isInCompilation)
            .boxed()
            .toList();
    ours.forEach(contexts.moved::addIn);
    ours.forEach(contexts::addHandedOver);
    ours.forEach(contexts::addByDeclaration);
    contexts.addInherited();
    contexts.reachInside();
    return List.copyOf(contexts.known.values());
  }

  private void add(int body, ThreadKind thread, ThreadReason reason) {
    add(new KnownThread(body, thread, reason, false));
  }

  private void add(KnownThread context) {
    Key key = new Key(context.body(), context.thread());
    if (known.putIfAbsent(key, context) == null) {
      open.add(context);
    }
  }

  private void addHandedOver(int body) {
    List<ResolvedCall> calls = graph.calls(body);
    for (int call = 0; call < calls.size(); call++) {
      ResolvedCall resolved = calls.get(call);
      // A callback that the called method itself calls back has run when it returns.
      handedOver.addAll(summaries.calledBack(body, call));
      addByParameterContracts(body, resolved);
      addByWorkMoved(resolved);
      addByTurn(body, resolved);
      if (resolved.hasOneTarget()) {
        addByEffects(body, resolved, resolved.targets().get(0));
      }
    }
  }

  private void addByParameterContracts(int body, ResolvedCall call) {
    List<ParameterContract> parameters = call.contract().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterContract stated = parameters.get(i);
      boolean hasExecutor = stated.executor() != ParameterContract.NO_EXECUTOR;
      if (stated.runsOn().equals(Optional.of(ThreadKind.CALLER))) {
        addByHelpers(call, i);
      }
      if (stated.runsOn().isEmpty() && !hasExecutor || whereabouts.isInvoked(call, i)) {
        continue;
      }
      if (hasExecutor
          && Whereabouts.operand(stated.executor(), call.site()).value() == Value.NULL) {
        continue;
      }
      MethodSignature callee = call.site().callee();
      ThreadReason reason = reason(stated, call);
      Optional<ThreadKind> thread = threadFor(body, whereabouts.threadOfCallback(call, i));
      List<Integer> bodies =
          handOver(call.site().argument(i), Optional.empty(), i, thread, callee, reason);
      if (call.contract().completion().with().contains(i)) {
        beginning.addAll(bodies);
      }
    }
  }

  /** What a call runs before it returns is also run by the threads that help the caller. */
  private void addByHelpers(ResolvedCall call, int index) {
    Optional<ThreadKind> helpers = helpers(call.site().receiver());
    if (helpers.isPresent()) {
      MethodSignature callee = call.site().callee();
      String type = Descriptors.parameterType(callee.descriptor(), index);
      for (int body : graph.callbacks(call.site().argument(index), Optional.empty(), type)) {
        add(body, helpers.get(), new ThreadReason.PassedTo(callee));
      }
    }
  }

  /** Whatever a chain of calls was begun with, the last choice among them counts. */
  private Optional<ThreadKind> helpers(Operand receiver) {
    Operand at = receiver;
    for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
      if (graph.stated().threadKindOfType(at.type()).isEmpty()) {
        return Optional.empty();
      }
      Optional<ResolvedCall> call =
          graph.held(at.value()) instanceof Value.Result result
              ? result.at().flatMap(graph::call)
              : Optional.empty();
      Optional<ThreadKind> chosen = call.flatMap(known -> known.contract().threadKind());
      if (call.isEmpty() || chosen.isPresent()) {
        return chosen.filter(kind -> kind != ThreadKind.CALLER);
      }
      at = call.get().site().receiver();
    }
    return Optional.empty();
  }

  private ThreadReason reason(ParameterContract stated, ResolvedCall call) {
    MethodSignature callee = call.site().callee();
    Optional<ThreadKind> kind = stated.runsOn();
    if (kind.equals(Optional.of(ThreadKind.EMITTER))) {
      return new ThreadReason.Attached(callee, false);
    }
    boolean isOnCompleter =
        kind.equals(Optional.of(ThreadKind.COMPLETER))
            || stated.executor() != ParameterContract.NO_EXECUTOR
                && whereabouts.isAtOnce(Whereabouts.operand(stated.executor(), call.site()));
    return isOnCompleter
        ? new ThreadReason.Attached(callee, true)
        : new ThreadReason.PassedTo(callee);
  }

  /** An operator may name the executor on which the work above it is begun. */
  private void addByWorkMoved(ResolvedCall call) {
    int executor = call.contract().completion().work();
    if (!call.contract().completion().movesWork()) {
      return;
    }
    Optional<ThreadKind> thread = whereabouts.threadOf(Whereabouts.operand(executor, call.site()));
    for (LazyWork.Part part : summaries.lazyWork().begunWith(List.of(call.site().receiver()))) {
      handedOver.add(part.body());
      if (thread.isPresent()) {
        MethodSignature callee = call.site().callee();
        add(
            part.body(),
            thread.get(),
            new ThreadReason.Begun(part.passedTo(), Optional.of(callee)));
      }
    }
  }

  /** What alone decides where an operator completes is begun where the handle before it does. */
  private void addByTurn(int body, ResolvedCall call) {
    List<Integer> with = call.contract().completion().with();
    Optional<Operand> handle = with.isEmpty() ? Optional.empty() : whereabouts.handle(call);
    boolean isAfter =
        handle.equals(Optional.of(call.site().receiver()))
            && !with.contains(ParameterContract.RECEIVER);
    Optional<ThreadKind> thread =
        isAfter
            ? threadFor(body, whereabouts.threadOf(handle.get())).filter(kind -> !kind.isRelative())
            : Optional.empty();
    if (thread.isEmpty()) {
      return;
    }
    for (int index : with) {
      Operand source = call.site().argument(index);
      boolean isHandle = graph.stated().handleStart(source.type()).isPresent();
      for (LazyWork.Part part :
          isHandle ? summaries.lazyWork().begunWith(List.of(source)) : List.<LazyWork.Part>of()) {
        MethodSignature callee = call.site().callee();
        add(
            part.body(),
            thread.get(),
            new ThreadReason.Begun(part.passedTo(), Optional.of(callee)));
      }
    }
  }

  /** What an object sets up runs where the object does. */
  private Optional<ThreadKind> threadFor(int body, Optional<ThreadKind> thread) {
    boolean isMoved = moved.includeInside(graph.body(body).signature().owner());
    return thread.filter(kind -> !isMoved || kind != ThreadKind.EVENT_LOOP);
  }

  private void addByEffects(int body, ResolvedCall call, int target) {
    MethodSignature self = graph.body(target).signature();
    for (Effect effect : summaries.schedulings(target)) {
      if (effect instanceof Effect.Schedules schedules) {
        int index = schedules.parameter().index();
        Optional<ThreadKind> thread = threadFor(body, Optional.of(schedules.on()));
        handOver(
            call.site().argument(index),
            schedules.method(),
            index,
            thread,
            self,
            new ThreadReason.PassedTo(self));
      } else if (effect instanceof Effect.SchedulesOn schedules) {
        int index = schedules.parameter().index();
        Operand executor = call.site().argument(schedules.executor().index());
        Optional<ThreadKind> thread = threadFor(body, whereabouts.threadOf(executor));
        handOver(
            call.site().argument(index),
            schedules.method(),
            index,
            thread,
            self,
            new ThreadReason.PassedTo(self));
      }
    }
  }

  private List<Integer> handOver(
      Operand argument,
      Optional<MethodSignature> method,
      int index,
      Optional<ThreadKind> thread,
      MethodSignature callee,
      ThreadReason reason) {
    String type = Descriptors.parameterType(callee.descriptor(), index);
    List<Integer> bodies = graph.callbacks(argument, method, type);
    handedOver.addAll(bodies);
    if (thread.isPresent() && !thread.get().isRelative()) {
      for (int body : bodies) {
        add(body, thread.get(), reason);
      }
    }
    return bodies;
  }

  private void addByDeclaration(int body) {
    MethodFacts facts = graph.body(body);
    Optional<MethodContract> own = graph.stated().own(facts.signature());
    if (own.isPresent() && own.get().runsOn().isPresent()) {
      addAbsolute(body, own.get().runsOn().get(), new ThreadReason.Stated());
      if (own.get().completion().isBegunByWhoeverCalls()) {
        beginning.add(body);
      }
      return;
    }
    if (graph.stated().isPromised(facts.signature())) {
      add(body, ThreadKind.EVENT_LOOP, new ThreadReason.Promised());
      return;
    }
    boolean isMadeForOneCall =
        facts.form() != MethodFacts.Form.METHOD || facts.enclosing().isPresent();
    if (isMadeForOneCall && handedOver.contains(body)) {
      return;
    }
    for (MethodSignature above : graph.stated().overridden(facts.signature())) {
      Optional<MethodContract> stated = graph.stated().own(above);
      if (moved.include(facts.signature().owner(), above)) {
        return;
      }
      if (stated.isPresent() && stated.get().runsOn().isPresent()) {
        ThreadKind thread = stated.get().runsOn().get();
        if (isTask(thread) && called().contains(body)) {
          return;
        }
        addAbsolute(body, thread, new ThreadReason.Overrides(above));
        beginning.add(body);
        return;
      }
      if (graph.stated().isPromised(above)) {
        add(body, ThreadKind.EVENT_LOOP, new ThreadReason.Promised());
        return;
      }
      if (addByType(body, above)) {
        return;
      }
    }
  }

  /** Timers and dispatchers run what they are given; loops call what is part of them. */
  private static boolean isTask(ThreadKind thread) {
    return thread == ThreadKind.TIMER || thread == ThreadKind.DISPATCHER;
  }

  /**
   * Returns the bodies that code of the compilation calls by their names. Of a task that is called
   * like any other method it is not known whether it is ever given to a timer.
   */
  private Set<Integer> called() {
    if (called == null) {
      called = new HashSet<>();
      for (int body = 0; body < graph.size(); body++) {
        for (ResolvedCall call : graph.isInCompilation(body) ? graph.calls(body) : NO_CALLS) {
          boolean isOfSuperclass =
              call.site().callee().name().equals(graph.body(body).signature().name());
          if (!isOfSuperclass) {
            called.addAll(call.targets());
          }
        }
      }
    }
    return called;
  }

  /** A type between the callback and the class may say where all that implement it run. */
  private boolean addByType(int body, MethodSignature callback) {
    List<String> types = new ArrayList<>();
    types.add(callback.owner());
    types.addAll(graph.hierarchy().supertypes(graph.body(body).signature().owner()));
    for (String type : types) {
      Optional<ThreadKind> thread = graph.stated().threadOfMethods(type);
      if (thread.isPresent() && graph.hierarchy().isSubtype(type, callback.owner())) {
        MethodSignature named = new MethodSignature(type, callback.name(), callback.descriptor());
        addAbsolute(body, thread.get(), new ThreadReason.Overrides(named));
        return true;
      }
    }
    return false;
  }

  private void addAbsolute(int body, ThreadKind thread, ThreadReason reason) {
    if (!thread.isRelative()) {
      add(body, thread, reason);
    }
  }

  /**
   * A library's class may be a callback and leave parts of it to its subclasses: what its code
   * calls on the same object runs on the same thread.
   */
  private void addInherited() {
    for (String type : graph.hierarchy().classesThatExtendLibraries()) {
      for (String above : graph.hierarchy().libraryClassesAbove(type)) {
        for (MethodSignature inherited : graph.hierarchy().overridersIn(above)) {
          if (!graph.hierarchy().bodyIn(type, inherited).equals(Optional.of(inherited))) {
            continue;
          }
          Optional<MethodSignature> callback = eventCallback(inherited);
          if (callback.isPresent() && !moved.include(type, callback.get())) {
            ThreadKind thread = runsOn(callback.get()).orElseThrow();
            addCalledOnSelf(type, inherited, thread, new HashSet<>());
          }
        }
      }
    }
  }

  /** Returns the callback that a method is, if it is known where callbacks of that name run. */
  private Optional<MethodSignature> eventCallback(MethodSignature method) {
    List<MethodSignature> candidates = new ArrayList<>();
    candidates.add(method);
    candidates.addAll(graph.stated().overridden(method));
    return candidates.stream().filter(candidate -> runsOn(candidate).isPresent()).findFirst();
  }

  private Optional<ThreadKind> runsOn(MethodSignature method) {
    return graph
        .stated()
        .own(method)
        .flatMap(MethodContract::runsOn)
        .filter(kind -> !kind.isRelative());
  }

  private void addCalledOnSelf(
      String type, MethodSignature body, ThreadKind thread, Set<MethodSignature> seen) {
    if (!seen.add(body)) {
      return;
    }
    for (CallSite call : graph.libraryCalls(body)) {
      boolean isOnSelf =
          call.dispatch() == Dispatch.VIRTUAL
              && call.receiver().value() instanceof Value.Instance receiver
              && receiver.className().equals(body.owner())
              && !receiver.exact();
      if (!isOnSelf) {
        continue;
      }
      Optional<MethodSignature> target = graph.hierarchy().bodyIn(type, call.callee());
      Optional<Integer> ours =
          target
              .filter(each -> graph.hierarchy().isInCompilation(each.owner()))
              .flatMap(graph::numberOf);
      if (ours.isPresent()) {
        add(ours.get(), thread, new ThreadReason.CalledBy(body));
      } else if (target.isPresent()) {
        addCalledOnSelf(type, target.get(), thread, seen);
      }
    }
  }

  /** Code that is known calls lambdas back on its own thread, and references stand for methods. */
  private void reachInside() {
    while (!open.isEmpty()) {
      KnownThread context = open.poll();
      if (graph.isAccepted(context.body())) {
        continue;
      }
      MethodFacts around = graph.body(context.body());
      if (beginning.contains(context.body())) {
        begin(context, summaries.lazyWork().begunByReturnOf(context.body()), Optional.empty());
      }
      List<ResolvedCall> calls = graph.calls(context.body());
      for (int call = 0; call < calls.size(); call++) {
        ResolvedCall resolved = calls.get(call);
        if (summaries.guards().excluded(resolved.site()).contains(context.thread())) {
          continue;
        }
        if (around.form() == MethodFacts.Form.REFERENCE
            && !context.isCalledBack()
            && resolved.hasOneTarget()
            && isReportedInside(context, resolved.targets().get(0))) {
          add(resolved.targets().get(0), context.thread(), context.reason());
        }
        beginInside(context, resolved);
        for (int inside : summaries.calledBack(context.body(), call)) {
          boolean isLocal =
              graph.body(inside).enclosing().equals(Optional.of(around.signature()))
                  && graph.body(inside).form() != MethodFacts.Form.METHOD
                  && !summaries.isAcceptedBelow(context.body(), call, inside);
          if (isLocal) {
            add(new KnownThread(inside, context.thread(), context.reason(), true));
          }
        }
      }
    }
  }

  /**
   * What blocks is reported at the reference where another class has it, which others call, too.
   */
  private boolean isReportedInside(KnownThread reference, int target) {
    String around = graph.body(reference.body()).signature().outermostOwner();
    return !reference.thread().mustNotBlock()
        || around.equals(graph.body(target).signature().outermostOwner());
  }

  /** Known code may begin the work behind a handle itself. */
  private void beginInside(KnownThread context, ResolvedCall call) {
    if (summaries.lazyWork().isBegunBy(call)) {
      MethodSignature callee = call.site().callee();
      begin(context, summaries.lazyWork().begunBy(call), Optional.of(callee));
    }
  }

  private void begin(
      KnownThread context, Collection<LazyWork.Part> parts, Optional<MethodSignature> begunBy) {
    for (LazyWork.Part part : parts) {
      add(
          new KnownThread(
              part.body(),
              context.thread(),
              new ThreadReason.Begun(part.passedTo(), begunBy),
              false));
    }
  }
}
