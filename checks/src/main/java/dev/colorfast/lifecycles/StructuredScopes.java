package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.lifecycles.ScopeMisuse.Rule;
import dev.colorfast.lifecycles.ScopeWalk.Phase;
import dev.colorfast.lifecycles.ScopeWalk.Step;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what the {@code StructuredTaskScope} of the JDK forbids, and says only when it is run.
 *
 * <p>The API has had two shapes. From JDK 21 on a scope is made by a constructor, may be joined
 * several times, is returned by {@code join}, and a policy that is a subclass has to be asked for
 * failures. From JDK 25 on it is made by {@code open}, is joined once, and {@code join} returns the
 * outcome or throws. Which of the two a call belongs to is told by what it names.
 */
public final class StructuredScopes {
  private static final String SCOPE = "java.util.concurrent.StructuredTaskScope";
  private static final String SUBTASK = SCOPE + "$Subtask";
  private static final String FAILURE_POLICY = SCOPE + "$ShutdownOnFailure";
  private static final String FORK = "fork";
  private static final String OPEN = "open";
  private static final String CLOSE = "close";
  private static final String GET = "get";
  private static final Set<String> JOINS = Set.of("join", "joinUntil");

  /** What a scope says of its tasks. */
  private static final Set<String> OUTCOMES = Set.of("throwIfFailed", "exception", "result");

  /** What a task says of itself. */
  private static final Set<String> RESULTS = Set.of(GET, "exception");

  private static final Set<String> OWNERS_ONLY = Set.of(FORK, "join", "joinUntil");

  private final CallGraph graph;
  private final Values values;
  private final Starts starts;
  private final List<ScopeMisuse> found = new ArrayList<>();

  private StructuredScopes(CallGraph graph) {
    this.graph = graph;
    values = new Values(graph);
    starts = new Starts(values);
  }

  /** Returns what the bodies of the compilation do that a scope forbids. */
  public static List<ScopeMisuse> in(CallGraph graph) {
    StructuredScopes search = new StructuredScopes(graph);
    Map<Origin, List<CallReference>> callsOn = new LinkedHashMap<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        search.addCalls(body, callsOn);
      }
    }
    callsOn.forEach(search::judge);
    return search.found;
  }

  private void addCalls(int number, Map<Origin, List<CallReference>> callsOn) {
    MethodSignature body = graph.body(number).signature();
    List<CallSite> calls = graph.body(number).calls();
    for (int index = 0; index < calls.size(); index++) {
      CallSite site = calls.get(index);
      CallReference call = new CallReference(body, index);
      if (!site.isImplicit() && isScope(site.callee().owner())) {
        Origin scope = isCreation(site) ? new Origin.Result(call) : scopeOf(call);
        if (scope != null) {
          callsOn.computeIfAbsent(scope, unused -> new ArrayList<>()).add(call);
        }
      }
    }
  }

  private boolean isScope(String type) {
    return type.equals(SCOPE)
        || type.startsWith(SCOPE + "$Shutdown")
        || graph.hierarchy().isInCompilation(type) && graph.hierarchy().isSubtype(type, SCOPE);
  }

  private static boolean isCreation(CallSite site) {
    return site.callee().name().equals(OPEN) || site.callee().isConstructor();
  }

  /** Returns where the scope comes from that a call is made on: null if nothing is known. */
  private Origin scopeOf(CallReference call) {
    Origin scope = values.receiverOf(call);
    while (scope instanceof Origin.Result joined && returnsItsScope(joined.call())) {
      scope = values.receiverOf(joined.call());
    }
    return scope;
  }

  private boolean returnsItsScope(CallReference call) {
    CallSite site = site(call);
    return JOINS.contains(site.callee().name()) && isScope(site.callee().owner());
  }

  private CallSite site(CallReference call) {
    return values.resolved(call).orElseThrow().site();
  }

  private void judge(Origin scope, List<CallReference> calls) {
    if (scope instanceof Origin.Result made && isCreation(site(made.call()))) {
      boolean isOfSameObject =
          made.call().body().isConstructor() && isScope(made.call().body().owner());
      if (!isOfSameObject) {
        judgeOwned(made.call(), calls);
      }
    } else if (scope instanceof Origin.Parameter parameter) {
      MethodSignature body = parameter.method();
      List<CallReference> own = calls.stream().filter(call -> call.body().equals(body)).toList();
      if (!isUsedInside(body, values.fateOf(parameter))) {
        judgeOrder(Optional.empty(), body, own, values.passedIn(body, scope));
      }
    }
  }

  private void judgeOwned(CallReference creation, List<CallReference> calls) {
    Fate fate = values.fateOf(creation);
    boolean isManaged = fate.ends().contains(new Use.Managed());
    List<CallReference> own =
        calls.stream().filter(call -> call.body().equals(creation.body())).toList();
    List<CallReference> inTasks =
        calls.stream().filter(call -> !call.body().equals(creation.body())).toList();
    boolean isOneRound = site(creation).callee().name().equals(OPEN);
    inTasks.forEach(call -> judgeThread(creation, call, isOneRound));
    judgeEscape(creation, fate, isManaged);
    Set<Integer> helpers = values.passedIn(creation.body(), new Origin.Result(creation));
    boolean staysHere =
        helpers.isEmpty()
            && fate.stored().isEmpty()
            && fate.ends().stream()
                .allMatch(
                    use ->
                        use instanceof Use.Received received
                                && received.call().body().equals(creation.body())
                            || use instanceof Use.Managed
                            || use instanceof Use.Dropped
                            || use instanceof Use.LookedAt);
    if (!isUsedInside(creation.body(), fate)) {
      judgeOrder(
          staysHere ? Optional.of(creation) : Optional.empty(), creation.body(), own, helpers);
    }
  }

  /** A function that gets at the scope may do anything with it, whenever it is called. */
  private boolean isUsedInside(MethodSignature body, Fate fate) {
    return fate.ends().stream()
        .anyMatch(
            use ->
                use instanceof Use.Received received
                        && isLambdaIn(received.call().body(), body)
                        && !site(received.call()).callee().name().equals(FORK)
                    || use instanceof Use.Passed passed && isLambdaIn(passed.call().body(), body));
  }

  private boolean isLambdaIn(MethodSignature inside, MethodSignature body) {
    return !inside.equals(body) && starts.of(inside, body).isPresent();
  }

  private void judgeThread(CallReference creation, CallReference call, boolean isOneRound) {
    if (!OWNERS_ONLY.contains(site(call).callee().name())) {
      return;
    }
    Optional<Starts.Start> start = starts.of(call.body(), creation.body());
    boolean mayTaskFork =
        start.isPresent() && !isOneRound && isScope(site(start.get().call()).callee().owner());
    if (start.isPresent() && starts.isOnOtherThread(start.get()) && !mayTaskFork) {
      add(Rule.OTHER_THREAD, call);
    }
  }

  private void judgeEscape(CallReference creation, Fate fate, boolean isManaged) {
    boolean isReturned =
        fate.ends().stream()
            .anyMatch(
                use ->
                    use instanceof Use.Returned returned
                        && returned.body().equals(creation.body()));
    if (isManaged && isReturned) {
      add(Rule.RETURNED_CLOSED, creation);
      return;
    }
    boolean isClosed =
        isManaged
            || fate.calls().stream().anyMatch(call -> site(call).callee().name().equals(CLOSE));
    boolean isInSight =
        fate.ends().stream()
            .allMatch(
                use ->
                    use instanceof Use.Received
                        || use instanceof Use.Dropped
                        || use instanceof Use.LookedAt
                        || use instanceof Use.Stored stored && stored.isStatic());
    if (isClosed || !isInSight) {
      return;
    }
    Optional<Use.Stored> kept =
        fate.stored().stream()
            .findFirst()
            .or(
                () ->
                    fate.ends().stream()
                        .filter(Use.Stored.class::isInstance)
                        .map(Use.Stored.class::cast)
                        .findFirst());
    found.add(
        new ScopeMisuse(
            kept.isPresent() ? Rule.KEPT : Rule.NEVER_CLOSED,
            site(creation).position(),
            false,
            creation.body(),
            kept.map(stored -> stored.field().name())));
  }

  private void add(Rule rule, CallReference call) {
    found.add(new ScopeMisuse(rule, site(call).position(), false, call.body(), Optional.empty()));
  }

  // In which order

  /**
   * Judges the order of the calls that a body makes on a scope.
   *
   * @param owned the call that creates the scope, if nobody but the body uses it
   * @param helpers the indexes of the calls that get it as an argument
   */
  private void judgeOrder(
      Optional<CallReference> owned,
      MethodSignature body,
      List<CallReference> calls,
      Set<Integer> helpers) {
    Map<Integer, Step> steps = new TreeMap<>();
    helpers.forEach(helper -> steps.put(helper, Step.UNKNOWN));
    Map<Integer, CallReference> tasks = new HashMap<>();
    for (CallReference call : calls) {
      stepOf(call).ifPresent(step -> steps.put(call.index(), step));
      if (stepOf(call).equals(Optional.of(Step.FORK))) {
        readsOf(call).forEach(read -> tasks.put(read.index(), call));
      }
    }
    if (!steps.containsValue(Step.FORK)) {
      return;
    }
    if (!steps.containsValue(Step.JOIN) && owned.isPresent()) {
      add(Rule.NEVER_JOINED, owned.get());
      return;
    }
    tasks.keySet().forEach(read -> steps.putIfAbsent(read, Step.READ));
    Optional<Paths> paths = graph.facts().paths(body);
    if (paths.isEmpty()) {
      return;
    }
    ScopeWalk walk = new ScopeWalk(paths.get(), steps, owned.isEmpty());
    boolean isOneRound = calls.stream().anyMatch(this::isLastJoin);
    steps.forEach(
        (index, step) -> judgeStep(new CallReference(body, index), step, walk, isOneRound));
    if (owned.isPresent()) {
      if (site(owned.get()).callee().owner().equals(FAILURE_POLICY)) {
        judgeFailures(calls, steps, tasks, walk);
      }
      for (SourcePosition left : walk.leavesForked()) {
        found.add(new ScopeMisuse(Rule.LEFT_BEFORE_JOIN, left, true, body, Optional.empty()));
      }
    }
  }

  private Optional<Step> stepOf(CallReference call) {
    CallSite site = site(call);
    String name = site.callee().name();
    if (isCreation(site)) {
      return Optional.of(Step.CREATE);
    }
    if (name.equals(FORK)) {
      return Optional.of(Step.FORK);
    }
    if (JOINS.contains(name)) {
      return Optional.of(Step.JOIN);
    }
    return OUTCOMES.contains(name) ? Optional.of(Step.ASK) : Optional.empty();
  }

  /** The calls in the same body that ask for what a task has come to. */
  private List<CallReference> readsOf(CallReference fork) {
    return values.fateOf(fork).calls().stream()
        .filter(call -> call.body().equals(fork.body()))
        .filter(call -> site(call).callee().owner().equals(SUBTASK))
        .filter(call -> RESULTS.contains(site(call).callee().name()))
        .toList();
  }

  /** A scope that is joined once does not return itself. */
  private boolean isLastJoin(CallReference call) {
    return stepOf(call).equals(Optional.of(Step.JOIN))
        && !isScope(Descriptors.returnedType(site(call).callee().descriptor()));
  }

  private void judgeStep(CallReference call, Step step, ScopeWalk walk, boolean isOneRound) {
    boolean isRead = step == Step.READ || step == Step.ASK;
    boolean isStart = step == Step.FORK || step == Step.JOIN;
    if (isRead && walk.isOnlyIn(call.index(), EnumSet.of(Phase.FRESH, Phase.FORKED))) {
      add(Rule.READ_BEFORE_JOIN, call);
    } else if (isStart
        && isOneRound
        && walk.isOnlyIn(call.index(), EnumSet.of(Phase.JOINED, Phase.ASKED))) {
      add(step == Step.FORK ? Rule.FORK_AFTER_JOIN : Rule.JOINED_TWICE, call);
    }
  }

  /** A policy that ends all tasks with the first failure does not tell of it by itself. */
  private void judgeFailures(
      List<CallReference> calls,
      Map<Integer, Step> steps,
      Map<Integer, CallReference> tasks,
      ScopeWalk walk) {
    List<CallReference> forks =
        calls.stream().filter(call -> steps.get(call.index()) == Step.FORK).toList();
    tasks.forEach(
        (read, fork) -> {
          boolean isUnasked =
              walk.isOnlyIn(read, EnumSet.of(Phase.JOINED))
                  && values.fateOf(fork).calls().stream()
                      .allMatch(call -> site(call).callee().name().equals(GET));
          if (isUnasked) {
            add(Rule.FAILURE_NOT_ASKED_FOR, new CallReference(fork.body(), read));
          }
        });
    boolean isLost =
        !steps.containsValue(Step.ASK)
            && forks.stream().allMatch(fork -> values.fateOf(fork).isUnused());
    if (isLost) {
      calls.stream()
          .filter(call -> steps.get(call.index()) == Step.JOIN)
          .findFirst()
          .ifPresent(call -> add(Rule.FAILURE_LOST, call));
    }
  }
}
