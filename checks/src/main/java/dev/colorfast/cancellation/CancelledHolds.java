package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds permits that a method acquires for the work behind a publisher that it returns, and that
 * only the signals of that publisher give back: whoever cancels it gets no more signals.
 *
 * <p>Nothing is said where anything else gives them back too, a function that hears of the
 * cancellation or a method of which nobody knows when it is called.
 */
public final class CancelledHolds {
  private static final String LOCK = "java.util.concurrent.locks.Lock";

  private final CallGraph graph;
  private final Tokens tokens;

  /** What is done to things, by the token that they are known by. */
  private final Map<String, List<Use>> acquires = new TreeMap<>();

  private final Map<String, List<Use>> releases = new TreeMap<>();

  /** The functions that operators are given to call with signals, by the number of their body. */
  private final Map<Integer, Use> operators = new HashMap<>();

  /** The functions that are given to something else, be it to an operator as well. */
  private final Set<Integer> others = new HashSet<>();

  private final Map<Integer, Set<Integer>> users = new HashMap<>();

  /** A call, and the body that makes it. */
  private record Use(int body, ResolvedCall call) {}

  private CancelledHolds(CallGraph graph) {
    this.graph = graph;
    tokens = new Tokens(graph);
  }

  /** Returns what the bodies of the compilation acquire and a cancelled subscription keeps. */
  public static List<CancelledHold> in(CallGraph graph) {
    CancelledHolds all = new CancelledHolds(graph);
    all.readAcquires();
    if (all.acquires.isEmpty()) {
      return List.of();
    }
    all.readOthers();
    List<CancelledHold> found = new ArrayList<>();
    all.releases.keySet().forEach(token -> all.addKept(token, found));
    return List.copyOf(found);
  }

  private void readAcquires() {
    for (int body = 0; body < graph.size(); body++) {
      for (ResolvedCall call : graph.isInCompilation(body) ? graph.calls(body) : noCalls()) {
        if (call.contract().acquires() && isOfReceiver(call.site()) && !isLock(call.site())) {
          note(acquires, body, call);
        }
      }
    }
  }

  private static List<ResolvedCall> noCalls() {
    return List.of();
  }

  private static boolean isOfReceiver(CallSite site) {
    String descriptor = site.callee().descriptor();
    return !site.callee().isConstructor()
        && (descriptor.endsWith(")V") || descriptor.endsWith(")Z"));
  }

  /** Of a lock only the thread that has it can give it back, which is another matter. */
  private boolean isLock(CallSite site) {
    return graph.hierarchy().isSubtype(site.callee().owner(), LOCK);
  }

  private void note(Map<String, List<Use>> uses, int body, ResolvedCall call) {
    tokens
        .of(call.site())
        .ifPresent(
            token ->
                uses.computeIfAbsent(token, unused -> new ArrayList<>(1)).add(new Use(body, call)));
  }

  private void readOthers() {
    for (int body = 0; body < graph.size(); body++) {
      for (ResolvedCall call : graph.calls(body)) {
        if (call.contract().releases()) {
          note(releases, body, call);
        }
        for (int target : call.bodies()) {
          users.computeIfAbsent(target, unused -> new HashSet<>(2)).add(body);
        }
        addFunctions(body, call);
      }
    }
    releases.keySet().retainAll(acquires.keySet());
  }

  private boolean isPublisher(String type) {
    Optional<TypeContract> stated =
        type.isEmpty() ? Optional.empty() : graph.stated().typeContract(type);
    return stated.flatMap(TypeContract::handle).filter(HandleStart.LAZY::equals).isPresent();
  }

  private void addFunctions(int body, ResolvedCall call) {
    for (int i = 0; i < call.site().arguments().size(); i++) {
      if (graph.held(call.site().argument(i).value()) instanceof Value.Lambda lambda) {
        Optional<Integer> function = graph.numberOf(lambda.body());
        if (hearsOfSignalsOnly(call, i)) {
          function.ifPresent(known -> operators.put(known, new Use(body, call)));
        } else {
          function.ifPresent(others::add);
        }
      }
    }
  }

  private boolean hearsOfSignalsOnly(ResolvedCall call, int index) {
    ParameterContract parameter = call.contract().parameter(index);
    return parameter.runsOn().filter(ThreadKind.EMITTER::equals).isPresent()
        && !parameter.cancellationPoint()
        && isPublisher(Descriptors.returnedType(call.site().callee().descriptor()));
  }

  private void addKept(String token, List<CancelledHold> found) {
    Set<MethodSignature> told = new HashSet<>();
    for (Use acquire : acquires.get(token)) {
      MethodSignature method = outermost(acquire.body());
      Optional<Release> release = releaseBySignals(token, method);
      if (release.isPresent() && isReturned(method) && told.add(method)) {
        Use operator = release.get().operator();
        found.add(
            new CancelledHold(
                graph.body(operator.body()),
                acquire.call().site(),
                operator.call().site(),
                release.get().call()));
      }
    }
  }

  /** A call that gives something back, and the operator that has it called. */
  private record Release(Use operator, CallSite call) {}

  /** Returns the first operator of a method that gives back, if nothing else does anywhere. */
  private Optional<Release> releaseBySignals(String token, MethodSignature method) {
    Optional<Release> first = Optional.empty();
    for (Use release : releases.get(token)) {
      if (isUndone(release, token)) {
        continue;
      }
      List<Use> by = operatorsThatReach(release.body());
      if (by.isEmpty() || !by.stream().allMatch(operator -> isOfAcquirer(operator, token))) {
        return Optional.empty();
      }
      for (Use operator : by) {
        boolean isFirst =
            first.isEmpty()
                || operator
                        .call()
                        .site()
                        .position()
                        .compareTo(first.get().operator().call().site().position())
                    < 0;
        if (outermost(operator.body()).equals(method) && isFirst) {
          first = Optional.of(new Release(operator, release.call().site()));
        }
      }
    }
    return first;
  }

  /** Whoever has acquired may give back at once, as where nothing is to be done or that fails. */
  private boolean isUndone(Use release, String token) {
    return acquires.get(token).stream().anyMatch(acquire -> acquire.body() == release.body());
  }

  /** Of work that is put together elsewhere it is not known what it is a part of. */
  private boolean isOfAcquirer(Use operator, String token) {
    MethodSignature method = outermost(operator.body());
    return acquires.get(token).stream().anyMatch(each -> outermost(each.body()).equals(method));
  }

  /** Returns the operators that have a body called, empty if anything else may call it. */
  private List<Use> operatorsThatReach(int body) {
    if (operators.containsKey(body)) {
      return isWithSignalsOnly(body) ? List.of(operators.get(body)) : List.of();
    }
    List<Use> found = new ArrayList<>();
    for (int user : users.getOrDefault(body, Set.of())) {
      if (!operators.containsKey(user) || !isWithSignalsOnly(user)) {
        return List.of();
      }
      found.add(operators.get(user));
    }
    return found;
  }

  /**
   * A publisher may be made where another one is cancelled, in order to clean up: so the functions
   * around count as well.
   */
  private boolean isWithSignalsOnly(int function) {
    Optional<Integer> at = Optional.of(function);
    while (at.isPresent() && isFunction(graph.body(at.get()))) {
      if (!operators.containsKey(at.get()) || others.contains(at.get())) {
        return false;
      }
      at = graph.body(at.get()).enclosing().flatMap(graph::numberOf);
    }
    return true;
  }

  private MethodSignature outermost(int body) {
    MethodFacts facts = graph.body(body);
    while (facts.enclosing().isPresent() && isFunction(facts)) {
      Optional<Integer> around = graph.numberOf(facts.enclosing().get());
      if (around.isEmpty()) {
        break;
      }
      facts = graph.body(around.get());
    }
    return facts.signature();
  }

  private static boolean isFunction(MethodFacts facts) {
    return facts.form() == MethodFacts.Form.LAMBDA || facts.form() == MethodFacts.Form.REFERENCE;
  }

  /** Returns whether the caller gets a publisher, which it may cancel. */
  private boolean isReturned(MethodSignature method) {
    return isPublisher(Descriptors.returnedType(method.descriptor()));
  }
}
