package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Reach;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.lifecycles.UnclosedExecutor.Reason;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
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
 * Finds executors that are never ended.
 *
 * <p>Whatever gets out of sight may be ended there: what is returned, handed to code that we do not
 * read, kept in a field that others can reach, or put into a collection. And an object that has no
 * end of its own cannot end its executor: it is taken to live as long as the application, unless it
 * is known to be part of one that has an end.
 */
public final class UnclosedExecutors {
  private static final String EXECUTOR = "java.util.concurrent.Executor";
  private static final String POOL = "java.util.concurrent.ThreadPoolExecutor";

  private final CallGraph graph;
  private final Values values;
  private final Handles handles;
  private final Ends ends;
  private final ThreadOwners owners;
  private final Map<String, List<CallReference>> creations = new HashMap<>();
  private final Deque<Creation> open = new ArrayDeque<>();
  private final Set<CallReference> seen = new HashSet<>();
  private final Set<String> endsOfOthers = new HashSet<>();
  private final List<UnclosedExecutor> found = new ArrayList<>();

  /**
   * A call that hands out something to be ended.
   *
   * @param reported the call to report: where the object is created, if only one call gets it from
   *     there, otherwise the same call
   * @param endsWhenDropped whether it ends by itself when nobody has it any more
   */
  private record Creation(CallReference call, CallReference reported, boolean endsWhenDropped) {}

  private UnclosedExecutors(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph, Reach.PACKAGE);
    handles = new Handles(graph);
    ends = new Ends(graph);
    owners = new ThreadOwners(graph, ends);
  }

  /** Returns what the bodies of the compilation create and do not end. */
  public static List<UnclosedExecutor> in(CallGraph graph) {
    UnclosedExecutors search = new UnclosedExecutors(graph);
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addCreations(body);
        search.noteEndsOfOthers(body);
      }
    }
    while (!search.open.isEmpty()) {
      search.judge(search.open.poll());
    }
    return search.found;
  }

  private void addCreations(int body) {
    MethodSignature signature = graph.body(body).signature();
    List<ResolvedCall> calls = graph.calls(body);
    for (int index = 0; index < calls.size(); index++) {
      ResolvedCall call = calls.get(index);
      if (isOwned(call, signature)) {
        boolean endsWhenDropped = values.stated(call).mayIgnore();
        CallReference created = new CallReference(signature, index);
        add(new Creation(created, created, endsWhenDropped));
      }
    }
  }

  private void add(Creation creation) {
    MethodSignature body = creation.call.body();
    boolean isKnown = graph.facts().uses(body.owner()).knows(new Origin.Result(creation.call));
    if (isKnown && !isOfTheApplication(body) && seen.add(creation.call)) {
      open.add(creation);
    }
  }

  private boolean isOwned(ResolvedCall call, MethodSignature body) {
    MethodSignature callee = call.site().callee();
    return callee.isConstructor()
        ? !isWithoutCore(call.site())
            && !isOfSameObject(call.site(), body)
            && values.isOwned(callee.owner())
        : call.contract().owned() && handles.returnedBy(callee).isEmpty();
  }

  /** The threads of a pool that keeps none end when they have nothing to do. */
  private static boolean isWithoutCore(CallSite site) {
    return site.callee().owner().equals(POOL)
        && site.argument(0).value().equals(new Value.Constant(0));
  }

  /** {@code super(…)} and {@code this(…)} create nothing more. */
  private static boolean isOfSameObject(CallSite site, MethodSignature body) {
    return body.isConstructor()
        && site.receiver().value() instanceof Value.Instance created
        && created.className().equals(body.owner());
  }

  /** What {@code main} and static initializers create lives as long as the application. */
  private boolean isOfTheApplication(MethodSignature body) {
    MethodSignature method = outermost(body);
    return method.isStaticInitializer() || method.isMain();
  }

  /** And so does what only these call, and what is called from there. */
  private boolean isRunByTheApplication(MethodSignature body, Set<MethodSignature> visited) {
    MethodSignature method = outermost(body);
    if (!visited.add(method)) {
      return true;
    }
    List<MethodSignature> callers =
        values.callsOf(method).stream()
            .map(CallReference::body)
            .filter(caller -> !outermost(caller).equals(method))
            .toList();
    return !callers.isEmpty()
        && graph.stated().overridden(method).isEmpty()
        && callers.stream()
            .allMatch(
                caller -> isOfTheApplication(caller) || isRunByTheApplication(caller, visited));
  }

  /** An object that has no end cannot end what it starts when it is made. */
  private boolean isOfEndlessObject(MethodSignature method) {
    return method.isConstructor() && ends.of(method.owner()).isEmpty();
  }

  private MethodSignature outermost(MethodSignature body) {
    MethodSignature method = body;
    Optional<MethodFacts> at = graph.facts().body(body);
    while (at.isPresent()) {
      method = at.get().signature();
      at = at.get().enclosing().flatMap(graph.facts()::body);
    }
    return method;
  }

  private void judge(Creation creation) {
    Fate fate = values.fateOf(creation.call);
    boolean isKept = !fate.stored().isEmpty();
    boolean isNamed = isKept || isHeld(creation.call);
    Set<Integer> ends = new HashSet<>();
    boolean isEndedElsewhere = false;
    boolean isInSight = true;
    boolean isOnlyReturned = true;
    for (Use use : fate.ends()) {
      if (use instanceof Use.Received received && isEndedBy(received.call())) {
        ends.add(received.call().index());
        fate.stored()
            .forEach(stored -> addOwner(stored.field().owner(), received.call(), creation));
        isEndedElsewhere |= !received.call().body().equals(creation.call.body());
      } else if (!staysInSight(use, isKept, isNamed)) {
        isInSight = false;
        isOnlyReturned &= use instanceof Use.Returned;
      }
    }
    // Whoever has got it besides the caller may end it.
    if (ends.isEmpty() && fate.stored().isEmpty() && isOnlyReturned) {
      fate.ends().forEach(use -> passOn(use, creation));
    }
    if (!isInSight || isEndedElsewhere) {
      return;
    }
    Optional<Reason> reason =
        fate.stored().isEmpty()
            ? creation.endsWhenDropped ? Optional.empty() : endedAtMostOnSomeWays(creation, ends)
            : ends.isEmpty() ? heldForEver(fate.stored().get(0)) : Optional.empty();
    reason.ifPresent(
        known ->
            found.add(new UnclosedExecutor(creation.reported, siteOf(creation.reported), known)));
  }

  private boolean isEndedBy(CallReference call) {
    return values.releases(call) || values.resolved(call).filter(owners::areEndedBy).isPresent();
  }

  /** Whoever creates an object that owns threads has to end it in his turn. */
  private void addOwner(String className, CallReference end, Creation owned) {
    if (owners.add(className, end)) {
      creationsOf(className)
          .forEach(created -> add(new Creation(created, created, owned.endsWhenDropped)));
    }
  }

  private CallSite siteOf(CallReference call) {
    return values.resolved(call).orElseThrow().site();
  }

  /** Who calls a method that returns something to be ended has to end it. */
  private void passOn(Use use, Creation creation) {
    if (use instanceof Use.Returned returned) {
      List<CallReference> calls =
          values.callsOf(returned.body()).stream()
              .filter(call -> values.soleTarget(call).equals(Optional.of(returned.body())))
              .toList();
      for (CallReference call : calls) {
        CallReference reported = calls.size() == 1 ? creation.reported : call;
        add(new Creation(call, reported, creation.endsWhenDropped));
      }
    }
  }

  /**
   * Returns whether nobody unseen gets an executor that might end it.
   *
   * @param isKept whether an object of ours keeps it; otherwise it lives as long as what gets it
   * @param isNamed whether whoever lends it can still end it
   */
  private boolean staysInSight(Use use, boolean isKept, boolean isNamed) {
    if (use instanceof Use.Received received) {
      return !isOurs(received.call()) || isOnOwner(received.call());
    }
    return use instanceof Use.LookedAt
        || use instanceof Use.Dropped
        || use instanceof Use.Passed passed
            && (values.isUsed(passed)
                || values.isLent(passed) && isNamed && !isHandedBack(passed)
                || isKept && cannotEnd(passed));
  }

  private boolean isHeld(CallReference creation) {
    return graph.facts().uses(creation.body().owner()).of(new Origin.Result(creation)).stream()
        .anyMatch(Use.Held.class::isInstance);
  }

  /**
   * What keeps what it was lent may hand it out again. Whoever ends something that a library hands
   * out, in the same file, may mean this.
   */
  private boolean isHandedBack(Use.Passed passed) {
    return endsOfOthers.contains(passed.call().body().outermostOwner());
  }

  /** Finds the classes in which something is ended that a library's method hands out. */
  private void noteEndsOfOthers(int body) {
    MethodSignature signature = graph.body(body).signature();
    List<ResolvedCall> calls = graph.calls(body);
    for (int index = 0; index < calls.size(); index++) {
      CallSite site = calls.get(index).site();
      boolean isHandedOut =
          site.receiver().value() instanceof Value.Result result
              && !graph.hierarchy().isInCompilation(result.callee().owner())
              && !result.at().flatMap(graph::call).map(at -> at.contract().owned()).orElse(false);
      if (isHandedOut && values.releases(new CallReference(signature, index))) {
        endsOfOthers.add(signature.outermostOwner());
      }
    }
  }

  /**
   * Whoever takes it as something that only runs tasks can do nothing else with it. An object that
   * has an end of its own might end it then all the same.
   */
  private boolean cannotEnd(Use.Passed passed) {
    MethodSignature callee =
        values.resolved(passed.call()).map(call -> call.site().callee()).orElse(null);
    return callee != null
        && Descriptors.isSingle(callee.descriptor(), passed.index())
        && Descriptors.parameterType(callee.descriptor(), passed.index()).equals(EXECUTOR)
        && !graph.facts().methodsNamed(callee.owner(), callee.name()).isEmpty()
        && !ends.mayEnd(callee.owner())
        && !ends.mayEnd(Descriptors.returnedType(callee.descriptor()));
  }

  /**
   * Of an object that owns threads it is known which of its methods end it. One that returns
   * something may return the object itself.
   */
  private boolean isOnOwner(CallReference call) {
    return values
        .resolved(call)
        .map(ResolvedCall::site)
        .filter(site -> owners.include(site.receiver().type()))
        .filter(site -> Descriptors.returnedType(site.callee().descriptor()).isEmpty())
        .isPresent();
  }

  /** A subclass of ours may do anything when it is called. */
  private boolean isOurs(CallReference call) {
    return values
        .resolved(call)
        .map(known -> known.site().callee().owner())
        .map(graph.hierarchy()::isInCompilation)
        .orElse(true);
  }

  private Optional<Reason> heldForEver(Use.Stored stored) {
    String holder = stored.field().owner();
    Optional<MethodSignature> end = ends.of(holder);
    return end.isPresent()
        ? end.map(known -> new Reason.HeldForEver(stored.field(), known))
        : endOfOwners(holder).map(known -> new Reason.HeldByEndless(stored.field(), known));
  }

  /**
   * Returns a method that ends an object which keeps one without an end for itself, where all
   * objects that create one do that.
   */
  private Optional<MethodSignature> endOfOwners(String className) {
    Optional<MethodSignature> found = Optional.empty();
    if (graph.hierarchy().hasSubtypes(className)) {
      return found;
    }
    for (CallReference creation : creationsOf(className)) {
      Fate fate = values.fateOf(creation);
      boolean isForItself =
          fate.stored().stream().noneMatch(Use.Stored::isStatic)
              && fate.ends().stream().allMatch(this::isUseOfOwner);
      found =
          isForItself && fate.stored().size() == 1
              ? ends.of(fate.stored().get(0).field().owner()).filter(UnclosedExecutors::isOfSelf)
              : Optional.empty();
      if (found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** What is told of something to be closed is a callback, as a rule. */
  private static boolean isOfSelf(MethodSignature end) {
    return end.descriptor().startsWith("()");
  }

  private boolean isUseOfOwner(Use use) {
    return use instanceof Use.Received
        || use instanceof Use.LookedAt
        || use instanceof Use.Dropped
        || use instanceof Use.Passed passed && (values.isUsed(passed) || values.isLent(passed));
  }

  private List<CallReference> creationsOf(String className) {
    if (creations.isEmpty()) {
      for (int body = 0; body < graph.size(); body++) {
        if (graph.isInCompilation(body)) {
          noteCreations(body);
        }
      }
    }
    return creations.getOrDefault(className, List.of());
  }

  private void noteCreations(int body) {
    MethodSignature signature = graph.body(body).signature();
    List<ResolvedCall> calls = graph.calls(body);
    for (int index = 0; index < calls.size(); index++) {
      MethodSignature callee = calls.get(index).site().callee();
      if (callee.isConstructor()
          && graph.hierarchy().isInCompilation(callee.owner())
          && !isOfSameObject(calls.get(index).site(), signature)) {
        creations
            .computeIfAbsent(callee.owner(), unused -> new ArrayList<>(1))
            .add(new CallReference(signature, index));
      }
    }
  }

  private Optional<Reason> endedAtMostOnSomeWays(Creation creation, Set<Integer> ends) {
    if (ends.isEmpty()) {
      MethodSignature body = creation.call.body();
      return isRunByTheApplication(body, new HashSet<>()) || isOfEndlessObject(outermost(body))
          ? Optional.empty()
          : Optional.of(new Reason.NeverEnded());
    }
    MethodFacts body = graph.facts().body(creation.call.body()).orElseThrow();
    return graph
        .facts()
        .paths(body.signature())
        .flatMap(
            paths -> new Ways(body, paths, graph.hierarchy()).past(creation.call.index(), ends))
        .map(
            lost ->
                new Reason.EndedOnSomeWays(
                    lost.exception(),
                    lost.call() < 0
                        ? Optional.empty()
                        : Optional.of(body.calls().get(lost.call()).callee()),
                    lost.position()));
  }
}
