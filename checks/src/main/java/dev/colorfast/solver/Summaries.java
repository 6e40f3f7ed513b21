package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Effect;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.Pending;
import dev.colorfast.model.ThreadKinds;
import dev.colorfast.model.Witness;
import dev.colorfast.solver.Derivation.Called;
import dev.colorfast.solver.Derivation.CalledBack;
import dev.colorfast.solver.Derivation.Step;
import dev.colorfast.solver.Solver.CallBack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** The effects of every body of a call graph. Does not change any more. */
public final class Summaries {
  private final CallGraph graph;
  private final Guards guards;
  private final AwaitedHandles awaited;
  private final Whereabouts whereabouts;
  private final LazyWork lazyWork;
  private final Certainty certainty;
  private final List<Map<Effect, Derivation>> derivations;
  private final List<List<CallBack>> callBacksOf;
  private final Acceptance acceptance;

  Summaries(
      CallGraph graph,
      Guards guards,
      AwaitedHandles awaited,
      Whereabouts whereabouts,
      LazyWork lazyWork,
      Certainty certainty,
      List<Map<Effect, Derivation>> derivations,
      List<List<CallBack>> callBacksOf) {
    this.graph = graph;
    this.guards = guards;
    this.awaited = awaited;
    this.whereabouts = whereabouts;
    this.lazyWork = lazyWork;
    this.certainty = certainty;
    this.derivations = derivations;
    this.callBacksOf = callBacksOf;
    acceptance = new Acceptance(graph, derivations);
  }

  /** Returns the graph that the summaries are of. */
  public CallGraph graph() {
    return graph;
  }

  /** Returns the meaning of the tests around calls. */
  public Guards guards() {
    return guards;
  }

  /** Returns where executors run their tasks, and where handles complete. */
  public Whereabouts whereabouts() {
    return whereabouts;
  }

  /** Returns what is done where the work behind lazy handles is begun. */
  public LazyWork lazyWork() {
    return lazyWork;
  }

  /** Returns how a call blocks by itself, if it does, so long as what it waits for is pending. */
  public Optional<Blocking> leaf(ResolvedCall call) {
    return Solver.leaf(call, guards, certainty);
  }

  /** Returns the effects of a body, in order. */
  public SortedSet<Effect> effects(int body) {
    return new TreeSet<>(derivations.get(body).keySet());
  }

  /** Returns how a body lets its own parameters be run, in order; as a rule it does not. */
  public Collection<Effect> schedulings(int body) {
    MethodSignature self = graph.body(body).signature();
    List<Effect> found = new ArrayList<>(0);
    for (Effect effect : derivations.get(body).keySet()) {
      if (effect instanceof Effect.Schedules schedules
              && schedules.parameter().method().equals(self)
          || effect instanceof Effect.SchedulesOn on
              && on.parameter().method().equals(self)
              && on.executor().method().equals(self)) {
        found.add(effect);
      }
    }
    Collections.sort(found);
    return found;
  }

  /** Returns the bodies that a call lets be called back before it returns, in order. */
  public SortedSet<Integer> calledBack(int body, int call) {
    if (callBacksOf.get(body).isEmpty()) {
      return Collections.emptySortedSet();
    }
    SortedSet<Integer> found = new TreeSet<>();
    for (CallBack callBack : callBacksOf.get(body)) {
      if (callBack.call() == call) {
        found.add(callBack.into());
      }
    }
    return found;
  }

  /** Returns whether a body is called back by a call only where it is accepted that it blocks. */
  public boolean isAcceptedBelow(int body, int call, int into) {
    for (CallBack callBack : callBacksOf.get(body)) {
      if (callBack.call() == call
          && callBack.into() == into
          && !acceptance.covers(callBack.through(), callBack.invocation())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the ways in which a call of a body blocks, one for each effect, shortest first.
   *
   * @param passedOver says which of the bodies that the call lets be called back do not count
   */
  public Collection<BlockingPath> paths(int body, int call, IntPredicate passedOver) {
    ResolvedCall resolved = graph.calls(body).get(call);
    MethodSignature self = graph.body(body).signature();
    Map<Effect.Blocks, Route> shortest = new TreeMap<>();
    ThreadKinds excluded = guards.excluded(resolved.site());
    Optional<Blocking> leaf = leaf(resolved);
    if (leaf.isPresent() && !mayBeComplete(leaf.get(), resolved, self)) {
      shortest.put(
          new Effect.Blocks(leaf.get().kind(), excluded), new Route(1, new Derivation.Leaf()));
    }
    for (Arrival arrival : arriving(resolved)) {
      Derivation known = arrival.known();
      Effect.Blocks theirs = (Effect.Blocks) known.effect();
      if (Solver.passes(resolved.site(), theirs) && !mayBeComplete(resolved, theirs, self)) {
        ThreadKinds except = theirs.except().union(arrival.except()).union(excluded);
        Step step = new Called(known.body(), theirs);
        shortest.merge(
            new Effect.Blocks(theirs.kind(), except),
            new Route(known.length() + 1, step),
            Route::shorter);
      }
    }
    for (CallBack callBack : callBacksOf.get(body)) {
      if (callBack.call() != call || passedOver.test(callBack.into())) {
        continue;
      }
      for (Derivation known : derivations.get(callBack.into()).values()) {
        if (known.effect() instanceof Effect.Blocks theirs && !isOfHandle(theirs)) {
          ThreadKinds except = theirs.except().union(excluded).union(callBack.except());
          Step step =
              new CalledBack(callBack.through(), callBack.invocation(), known.body(), theirs);
          shortest.merge(
              new Effect.Blocks(theirs.kind(), except),
              new Route(callBack.length() + known.length(), step),
              Route::shorter);
        }
      }
    }
    shortest.values().removeIf(route -> acceptance.covers(body, route.step));
    List<BlockingPath> paths = new ArrayList<>();
    shortest.forEach(
        (effect, route) ->
            paths.add(new BlockingPath(effect, route.length, witness(resolved, route.step))));
    return paths;
  }

  private boolean mayBeComplete(Blocking leaf, ResolvedCall call, MethodSignature body) {
    return certainty == Certainty.CERTAIN
        && leaf.kind() == BlockingKind.RESULT
        && awaited.mayBeComplete(call.site(), body);
  }

  private boolean mayBeComplete(ResolvedCall call, Effect.Blocks theirs, MethodSignature body) {
    return certainty == Certainty.CERTAIN && awaited.mayBeComplete(call.site(), theirs, body);
  }

  /** What is passed to a callback is not known. */
  private boolean isOfHandle(Effect.Blocks theirs) {
    return certainty == Certainty.CERTAIN && theirs.onlyIf().orElse(null) instanceof Pending;
  }

  private record Route(int length, Step step) {
    Route shorter(Route other) {
      int byLength = Integer.compare(length, other.length);
      int order = byLength != 0 ? byLength : Step.compare(step, other.step);
      return order <= 0 ? this : other;
    }
  }

  /** The proof that a target blocks, and on which threads others do not. */
  private record Arrival(Derivation known, ThreadKinds except) {}

  /** Returns the proofs that the targets of a call block, if they agree. */
  private List<Arrival> arriving(ResolvedCall call) {
    boolean mustAgree = certainty == Certainty.CERTAIN && !call.hasOneTarget();
    if (mustAgree && !call.areAllTargets()) {
      return List.of();
    }
    List<Arrival> all = new ArrayList<>();
    List<Derivation> firsts = new ArrayList<>();
    for (int target : call.targets()) {
      List<Derivation> blocking = blocking(target);
      if (blocking.isEmpty() && mustAgree) {
        return List.of();
      }
      blocking.forEach(known -> all.add(new Arrival(known, ThreadKinds.NONE)));
      blocking.stream().min(Derivation.ORDER).ifPresent(firsts::add);
    }
    if (!mustAgree || firsts.isEmpty()) {
      return all;
    }
    ThreadKinds except =
        firsts.stream()
            .map(first -> ((Effect.Blocks) first.effect()).except())
            .reduce(ThreadKinds.NONE, ThreadKinds::union);
    return List.of(new Arrival(Collections.max(firsts, Derivation.ORDER), except));
  }

  private List<Derivation> blocking(int body) {
    if (graph.isPromised(body)) {
      return List.of();
    }
    return derivations.get(body).values().stream()
        .filter(known -> known.effect() instanceof Effect.Blocks)
        .toList();
  }

  private Witness witness(ResolvedCall call, Step step) {
    List<Witness.Hop> hops = new ArrayList<>();
    Deque<Derivation> open = new ArrayDeque<>();
    ResolvedCall at = call;
    expand(step, open);
    while (!open.isEmpty()) {
      Derivation next = open.pop();
      MethodFacts body = graph.body(next.body());
      ResolvedCall through = graph.calls(next.body()).get(next.call());
      if (body.form() == MethodFacts.Form.METHOD || body.form() == MethodFacts.Form.LAMBDA) {
        boolean isLambda = body.form() == MethodFacts.Form.LAMBDA;
        hops.add(
            new Witness.Hop(
                body.signature(), isLambda, through.site().position(), origin(body.signature())));
      }
      if (next.effect() instanceof Effect.Blocks) {
        at = through;
      }
      expand(next.step(), open);
    }
    MethodSignature leaf = at.site().callee();
    return new Witness(hops, leaf, at.contract().blocking().orElseThrow(), origin(leaf));
  }

  private String origin(MethodSignature method) {
    return graph.declaration(method).map(MethodDeclaration::origin).orElse("");
  }

  private void expand(Step step, Deque<Derivation> open) {
    if (step instanceof Called called) {
      open.push(derivations.get(called.through()).get(called.theirs()));
    } else if (step instanceof CalledBack back) {
      open.push(derivations.get(back.into()).get(back.theirs()));
      if (back.through() >= 0) {
        open.push(derivations.get(back.through()).get(back.invocation()));
      }
    }
  }

  /** Returns the effects of a body in words, for tests and for whoever wants to know. */
  public String describe(int body) {
    MethodSignature self = graph.body(body).signature();
    SortedSet<String> items = new TreeSet<>();
    for (Effect effect : effects(body)) {
      if (effect instanceof Effect.Blocks blocks) {
        items.add(
            "blocks("
                + blocks.kind().label()
                + ")"
                + exceptions(blocks.except())
                + blocks.onlyIf().map(condition -> " if " + condition.phrase()).orElse(""));
      } else if (effect instanceof Effect.Invokes invokes
          && invokes.parameter().method().equals(self)) {
        items.add("invokes(" + invokes.parameter().index() + ")" + exceptions(invokes.except()));
      } else if (effect instanceof Effect.Schedules schedules
          && schedules.parameter().method().equals(self)) {
        items.add(
            "schedules(" + schedules.parameter().index() + ", " + schedules.on().phrase() + ")");
      } else if (effect instanceof Effect.SchedulesOn schedules
          && schedules.parameter().method().equals(self)) {
        items.add(
            "schedules("
                + schedules.parameter().index()
                + ", argument "
                + schedules.executor().index()
                + ")");
      }
    }
    return items.isEmpty() ? "plain" : String.join("; ", items);
  }

  private static String exceptions(ThreadKinds except) {
    if (except.isEmpty()) {
      return "";
    }
    ThreadKinds left = except.others();
    return left.size() < except.size()
        ? " only on " + (left.isEmpty() ? "unknown threads" : left.phrase())
        : " unless on " + except.phrase();
  }
}
