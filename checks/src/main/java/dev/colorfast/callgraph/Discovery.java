package dev.colorfast.callgraph;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.Flow;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the bodies that matter, beginning with those of the compilation.
 *
 * <p>A library's body matters where it may surely block: if some way through it is known to make no
 * call that does, its other calls need not be looked at. So of each body a way with the fewest open
 * questions is taken, its calls are followed until one of them may surely block, and only then the
 * next way is looked for. Most bodies have a short way out, and lead no further. What turns out not
 * to block is told to its callers, which then try their next call. Bodies that call each other are
 * taken to block until the opposite is found; whether they do is for the solver to say.
 */
final class Discovery {
  private static final int WEIGHTS = BlockingKind.HEAVIEST + 1;

  private final FactSource facts;
  private final CallResolver resolver;
  private final ClassHierarchy hierarchy;
  private final boolean withPossible;
  private final int lightest;
  private final Map<MethodSignature, Found> found = new LinkedHashMap<>();
  private final Deque<Found> open = new ArrayDeque<>();
  private final Set<Value.Parameter> handedOver = new HashSet<>();

  /** What a call is known to do for certain. */
  private enum Answer {
    OPEN,
    MAY_BLOCK,
    DOES_NOT
  }

  /** A body that has been found. */
  private static final class Found {
    final MethodFacts body;
    final boolean isOurs;
    final CallSite[] sites;
    final Targets[] targets;

    /** For each weight of blocking, what the calls of a library's body do. */
    final Answer[][] answers;

    /** For each weight, whether it is settled that the body does not block. */
    final boolean[] doesNotBlock = new boolean[WEIGHTS];

    final Set<Found> callers = new LinkedHashSet<>(2);
    boolean isFollowedFully;
    boolean isRead;

    Found(MethodFacts body, boolean isOurs) {
      this.body = body;
      this.isOurs = isOurs;
      targets = new Targets[body.calls().size()];
      sites = new CallSite[targets.length];
      // All calls of ours are followed, whatever they do.
      answers = isOurs ? new Answer[0][] : new Answer[WEIGHTS][targets.length];
      for (Answer[] each : answers) {
        Arrays.fill(each, Answer.OPEN);
      }
      Arrays.fill(doesNotBlock, body.calls().isEmpty());
    }
  }

  Discovery(FactSource facts, CallResolver resolver, ClassHierarchy hierarchy, Reach reach) {
    this.facts = facts;
    this.resolver = resolver;
    this.hierarchy = hierarchy;
    withPossible = reach.withPossible();
    lightest = reach.lightest();
  }

  /** Finds the bodies of the compilation, and where libraries call back what it gives them. */
  void run() {
    facts.bodies().forEach(body -> add(body, false));
    lookAround();
  }

  /** Finds, in addition, what some bodies of the compilation reach in libraries. */
  void follow(Collection<MethodSignature> ours) {
    for (MethodSignature body : new TreeSet<>(ours)) {
      facts.body(body).ifPresent(known -> add(known, true));
    }
    lookAround();
  }

  private void lookAround() {
    do {
      while (!open.isEmpty()) {
        // The latest first: what is begun is finished while it is at hand.
        look(open.pollLast());
      }
    } while (doubtCycles());
  }

  /** Returns every body that matters, in the order of their names. */
  List<MethodFacts> bodies() {
    List<MethodFacts> bodies = new ArrayList<>(found.size());
    for (Found each : found.values()) {
      bodies.add(each.body);
    }
    bodies.sort(Comparator.comparing(MethodFacts::signature));
    return bodies;
  }

  private boolean doubtCycles() {
    if (withPossible) {
      // Everything is followed, whatever the answers are.
      return false;
    }
    boolean isAny = false;
    for (int weight = BlockingKind.HEAVIEST; weight >= lightest; weight--) {
      isAny |= doubtCycles(weight);
    }
    return isAny;
  }

  /** Returns what the calls of a body may run, in order. */
  List<Targets> targets(MethodSignature body) {
    List<Targets> targets = new ArrayList<>();
    for (Targets each : found.get(body).targets) {
      targets.add(each == null ? Targets.UNKNOWN : each);
    }
    return Collections.unmodifiableList(targets);
  }

  /** Returns the calls of a body, in order. */
  List<CallSite> sites(MethodSignature body) {
    Found at = found.get(body);
    List<CallSite> sites = new ArrayList<>(at.sites.length);
    for (int call = 0; call < at.sites.length; call++) {
      // What is done with a parameter is looked at by itself.
      CallSite raw = at.body.calls().get(call);
      boolean isOfParameter = raw.receiver().value() instanceof Value.Parameter;
      sites.add(isOfParameter ? site(at, call) : at.sites[call] == null ? raw : at.sites[call]);
    }
    return sites;
  }

  private CallSite site(Found at, int call) {
    if (at.sites[call] == null) {
      CallSite raw = at.body.calls().get(call);
      at.sites[call] = at.isOurs ? raw : facts.linked(raw);
    }
    return at.sites[call];
  }

  private Found add(MethodFacts body, boolean isFollowedFully) {
    Found known = found.get(body.signature());
    if (known == null) {
      known = new Found(body, hierarchy.isInCompilation(body.signature().owner()));
      found.put(body.signature(), known);
      open.add(known);
    }
    if (isFollowedFully && !known.isFollowedFully) {
      known.isFollowedFully = true;
      known.isRead = false;
      open.add(known);
    }
    return known;
  }

  private void look(Found at) {
    boolean areAllFollowed = at.isOurs || withPossible || at.body.flow().isAny();
    if (!at.isRead) {
      at.isRead = true;
      for (int call = 0; call < at.targets.length; call++) {
        boolean handsOver = at.isOurs && handsOver(at.body.calls().get(call));
        if (at.isOurs || at.isFollowedFully && areAllFollowed) {
          follow(at, call, handsOver || at.isFollowedFully);
        }
        if (handsOver) {
          handOver(at, call);
        }
      }
    }
    if (at.isFollowedFully && !areAllFollowed) {
      // A way on which only files are read may be one that waits for nothing graver.
      for (int weight = BlockingKind.HEAVIEST; weight >= lightest; weight--) {
        if (!at.doesNotBlock[weight]) {
          lookForWayOut(at, weight);
        }
      }
    }
  }

  /** Follows calls as long as there is a way through the body on which none may surely block. */
  private void lookForWayOut(Found at, int weight) {
    Answer[] answers = at.answers[weight];
    while (true) {
      List<Integer> way = new WayOut(at.body.flow(), answers).find();
      if (way == null) {
        boolean neverEnds = Arrays.stream(answers).noneMatch(Answer.MAY_BLOCK::equals);
        if (neverEnds) {
          settle(at, weight);
        }
        return;
      }
      if (way.isEmpty()) {
        settle(at, weight);
        return;
      }
      for (int call : way) {
        if (ask(at, call, weight) == Answer.MAY_BLOCK) {
          break;
        }
      }
    }
  }

  private void settle(Found at, int weight) {
    at.doesNotBlock[weight] = true;
    // Looking at callers again may find more calls of it.
    for (Found caller : List.copyOf(at.callers)) {
      if (!caller.doesNotBlock[weight] && caller.isFollowedFully && !caller.isOurs) {
        reconsider(caller, weight);
        open.add(caller);
      }
    }
  }

  /** Something that a body calls does not block after all. */
  private void reconsider(Found caller, int weight) {
    for (int call = 0; call < caller.targets.length; call++) {
      if (caller.answers[weight][call] == Answer.MAY_BLOCK) {
        caller.answers[weight][call] = answer(caller, call, weight, mayBlock(weight));
      }
    }
  }

  private Predicate<MethodSignature> mayBlock(int weight) {
    return body -> {
      Found known = found.get(body);
      return known != null && !known.doesNotBlock[weight];
    };
  }

  /**
   * Bodies that block only because they call each other do not block by what is known so far, and
   * have to be looked at once more. Returns whether there are any.
   */
  private boolean doubtCycles(int weight) {
    Set<Found> doubtful = new LinkedHashSet<>();
    for (Found each : found.values()) {
      if (each.isFollowedFully && !each.isOurs && !each.doesNotBlock[weight]) {
        doubtful.add(each);
      }
    }
    Set<MethodSignature> founded = founded(doubtful, weight);
    boolean isAny = false;
    for (Found each : doubtful) {
      boolean isOther = false;
      for (int call = 0; call < each.targets.length; call++) {
        if (each.answers[weight][call] == Answer.MAY_BLOCK
            && !isFounded(each, call, weight, founded)) {
          each.answers[weight][call] = Answer.DOES_NOT;
          isOther = true;
        }
      }
      if (isOther) {
        open.add(each);
        isAny = true;
      }
    }
    return isAny;
  }

  /** Removes, and returns, the bodies that surely reach what is known to block. */
  private Set<MethodSignature> founded(Set<Found> doubtful, int weight) {
    Set<MethodSignature> founded = new HashSet<>();
    Deque<Found> unsettled = new ArrayDeque<>(doubtful);
    while (!unsettled.isEmpty()) {
      Found each = unsettled.poll();
      if (doubtful.contains(each) && isFounded(each, weight, founded)) {
        doubtful.remove(each);
        unsettled.addAll(each.callers);
      }
    }
    return founded;
  }

  private boolean isFounded(Found at, int weight, Set<MethodSignature> founded) {
    Flow flow = at.body.flow();
    boolean is =
        flow.isAny()
            ? IntStream.range(0, at.targets.length)
                .anyMatch(call -> isFounded(at, call, weight, founded))
            : flow.alwaysMakes(call -> isFounded(at, call, weight, founded));
    if (is) {
      founded.add(at.body.signature());
    }
    return is;
  }

  private boolean isFounded(Found at, int call, int weight, Set<MethodSignature> founded) {
    return at.targets[call] != null
        && answer(at, call, weight, founded::contains) == Answer.MAY_BLOCK;
  }

  private Answer ask(Found at, int call, int weight) {
    Answer answer = Answer.DOES_NOT;
    if (at.body.calls().get(call).dispatch() != Dispatch.CLASS_INITIALIZATION) {
      follow(at, call, true);
      answer = answer(at, call, weight, mayBlock(weight));
    }
    at.answers[weight][call] = answer;
    return answer;
  }

  private Answer answer(Found at, int call, int weight, Predicate<MethodSignature> mayBlock) {
    Targets targets = at.targets[call];
    Optional<Blocking> stated = targets.contract().blocking();
    if (stated.isPresent()
        && stated.get().isUnconditional()
        && stated.get().kind().weight() >= weight) {
      return Answer.MAY_BLOCK;
    }
    boolean does = targets.areAll() && !targets.bodies().isEmpty();
    for (MethodSignature target : targets.bodies()) {
      does &= mayBlock.test(target);
    }
    List<Operand> arguments = site(at, call).arguments();
    for (int i = 0; i < arguments.size() && !does; i++) {
      for (MethodSignature callback : callbacks(arguments.get(i))) {
        does |= mayBlock.test(callback) && mayInvoke(targets, i, new HashSet<>());
      }
    }
    return does ? Answer.MAY_BLOCK : Answer.DOES_NOT;
  }

  private void follow(Found at, int call, boolean intoLibraries) {
    CallSite site = site(at, call);
    if (at.targets[call] == null || intoLibraries) {
      at.targets[call] = resolver.resolve(site, intoLibraries);
    }
    if (!intoLibraries) {
      return;
    }
    for (MethodSignature target : at.targets[call].bodies()) {
      follow(at, target);
    }
    for (Operand argument : site.arguments()) {
      callbacks(argument).forEach(callback -> follow(at, callback));
    }
  }

  private void follow(Found caller, MethodSignature target) {
    Found known = found.get(target);
    boolean isFollowedFully = caller.isFollowedFully && !hierarchy.isInCompilation(target.owner());
    if (known == null || isFollowedFully && !known.isFollowedFully) {
      known = facts.body(target).map(body -> add(body, isFollowedFully)).orElse(null);
    }
    if (known != null) {
      known.callers.add(caller);
    }
  }

  /** Returns the bodies with which what is passed on might be called back. */
  private List<MethodSignature> callbacks(Operand argument) {
    if (argument.value() instanceof Value.Lambda lambda) {
      return List.of(lambda.body());
    }
    return argument.value() instanceof Value.Instance instance
            && instance.exact()
            && facts.isInLibrary(instance.className())
        ? hierarchy.overriders(instance.className())
        : List.of();
  }

  /** Returns whether what is passed to a call might be called back before the call returns. */
  private boolean mayInvoke(Targets targets, int parameter, Set<MethodSignature> seen) {
    if (targets.contract().parameter(parameter).runsOn().equals(Optional.of(ThreadKind.CALLER))) {
      return true;
    }
    for (MethodSignature target : targets.bodies()) {
      if (seen.add(target) && found.containsKey(target)) {
        Value.Parameter value = new Value.Parameter(target, parameter);
        if (mayInvoke(value, found.get(target), seen)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayInvoke(Value.Parameter value, Found in, Set<MethodSignature> seen) {
    for (int call = 0; call < in.targets.length; call++) {
      CallSite site = in.body.calls().get(call);
      if (site.receiver().value().equals(value)) {
        return true;
      }
      for (int i = 0; i < site.arguments().size(); i++) {
        Value passed = site.arguments().get(i).value();
        if (passed.equals(value)) {
          follow(in, call, true);
          if (mayInvoke(in.targets[call], i, seen)) {
            return true;
          }
        } else if (passed instanceof Value.Lambda lambda && seen.add(lambda.body())) {
          follow(in, lambda.body());
          Found inside = found.get(lambda.body());
          if (inside != null && mayInvoke(value, inside, seen)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether a call passes on something of ours that the callee might call back. */
  private boolean handsOver(CallSite site) {
    for (Operand argument : site.arguments()) {
      if (isCallback(argument)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCallback(Operand argument) {
    Value value = argument.value();
    return value instanceof Value.Lambda
        || value instanceof Value.Instance instance
            && instance.exact()
            && hierarchy.isInCompilation(instance.className())
        || value instanceof Value.Parameter && mayBeCallback(argument.type());
  }

  /** What classes can be made of is data. */
  private boolean mayBeCallback(String type) {
    return type.startsWith("java.")
        ? hierarchy.isFunction(type)
        : facts.classNamed(type).map(known -> !known.isInstantiable()).orElse(false);
  }

  /** Follows what a call passes on through the bodies of libraries, to where it is called back. */
  private void handOver(Found at, int call) {
    List<Operand> arguments = at.body.calls().get(call).arguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (isCallback(arguments.get(i))) {
        handOver(at.targets[call], i);
      }
    }
  }

  private void handOver(Targets targets, int parameter) {
    for (MethodSignature target : targets.bodies()) {
      Value.Parameter value = new Value.Parameter(target, parameter);
      Found into = found.get(target);
      if (into != null && !into.isOurs && handedOver.add(value)) {
        followInside(into, value);
      }
    }
  }

  private void followInside(Found in, Value.Parameter value) {
    for (int call = 0; call < in.targets.length; call++) {
      List<Operand> arguments = in.body.calls().get(call).arguments();
      for (int i = 0; i < arguments.size(); i++) {
        Value passed = arguments.get(i).value();
        if (passed.equals(value)) {
          follow(in, call, true);
          handOver(in.targets[call], i);
        } else if (passed instanceof Value.Lambda lambda) {
          follow(in, lambda.body());
          Found inside = found.get(lambda.body());
          if (inside != null && inside != in) {
            followInside(inside, value);
          }
        }
      }
    }
  }

  /** Looks for the way through a body that makes the fewest calls of which nothing is known. */
  private static final class WayOut {
    private final Flow flow;
    private final Answer[] answers;
    private final int[] cost;
    private final int[] from;

    WayOut(Flow flow, Answer[] answers) {
      this.flow = flow;
      this.answers = answers;
      cost = new int[flow.blocks().size()];
      from = new int[flow.blocks().size()];
      Arrays.fill(cost, answers.length + 1);
    }

    /** Returns the open calls on that way, in order; null if every way makes a call that blocks. */
    List<Integer> find() {
      Deque<Integer> open = new ArrayDeque<>();
      int end = -1;
      if (openCalls(0) >= 0) {
        cost[0] = openCalls(0);
        from[0] = -1;
        open.add(0);
      }
      while (!open.isEmpty()) {
        int block = open.poll();
        if (flow.blocks().get(block).ends() && (end < 0 || cost[block] < cost[end])) {
          end = block;
        }
        for (int next : flow.blocks().get(block).next()) {
          int more = openCalls(next);
          if (more >= 0 && cost[block] + more < cost[next]) {
            cost[next] = cost[block] + more;
            from[next] = block;
            open.add(next);
          }
        }
      }
      return end < 0 ? null : way(end);
    }

    private List<Integer> way(int end) {
      Deque<Integer> blocks = new ArrayDeque<>();
      for (int block = end; block >= 0; block = from[block]) {
        blocks.push(block);
      }
      List<Integer> calls = new ArrayList<>();
      for (int block : blocks) {
        for (int call : flow.blocks().get(block).calls()) {
          if (answers[call] == Answer.OPEN) {
            calls.add(call);
          }
        }
      }
      return calls;
    }

    /** Returns how many calls of a block are open; -1 if one of them may surely block. */
    private int openCalls(int block) {
      int count = 0;
      for (int call : flow.blocks().get(block).calls()) {
        if (answers[call] == Answer.MAY_BLOCK) {
          return -1;
        }
        count += answers[call] == Answer.OPEN ? 1 : 0;
      }
      return count;
    }
  }
}
