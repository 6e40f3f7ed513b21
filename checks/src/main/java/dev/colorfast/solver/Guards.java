package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Flag;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.ThreadKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tests around a call say about the thread that makes it and about its receiver. */
public final class Guards {
  /** A test that asks another one may be asked by a third. */
  private static final int MOST_STEPS = 4;

  private static final String EXECUTOR = "java.util.concurrent.Executor";

  private final CallGraph graph;
  private final StatedFacts stated;
  private final Map<MethodSignature, ThreadKinds> tests = new HashMap<>();

  /** Reads the meaning of tests from what is stated about them, and from what they return. */
  public Guards(CallGraph graph) {
    this.graph = graph;
    stated = graph.stated();
  }

  /** Returns whether the user accepts whatever blocks inside the method that is called. */
  boolean isAccepted(CallSite call) {
    return stated.isAccepted(call.callee());
  }

  /**
   * Returns the test that tells the thread of a call, if one does.
   *
   * @param body the body that makes the call
   */
  public Optional<MethodSignature> testOf(CallSite call, MethodSignature body) {
    for (Guard guard : call.guards()) {
      if (guard instanceof Guard.Test test
          && test.outcome()
          && !tested(test.method()).isEmpty()
          && !isOfOwnLoop(test.method(), body)) {
        return Optional.of(test.method());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the kind of thread that surely makes the call, if a test has found it out.
   *
   * @param body the body that makes the call
   */
  public Optional<ThreadKind> thread(CallSite call, MethodSignature body) {
    return testOf(call, body).flatMap(test -> tested(test).first());
  }

  /** Whoever is the event loop, and not its guest, waits there until there is something to do. */
  private boolean isOfOwnLoop(MethodSignature test, MethodSignature body) {
    return graph.hierarchy().isSubtype(test.owner(), EXECUTOR)
        && graph.hierarchy().isSubtype(body.owner(), test.owner());
  }

  /** Returns the kinds of thread that surely do not make the call. */
  public ThreadKinds excluded(CallSite call) {
    ThreadKinds excluded = ThreadKinds.NONE;
    for (Guard guard : call.guards()) {
      if (guard instanceof Guard.OfThread) {
        return ThreadKinds.NONE.others();
      }
      Optional<Guard.Test> test = test(guard);
      ThreadKinds kinds = test.map(known -> tested(known.method())).orElse(ThreadKinds.NONE);
      if (!kinds.isEmpty()) {
        excluded = excluded.union(test.get().outcome() ? kinds.others() : kinds);
      }
    }
    return excluded;
  }

  /**
   * Returns the kinds of thread that a method tells the current one from. One that returns only
   * what such a test returns is such a test itself.
   */
  private ThreadKinds tested(MethodSignature method) {
    ThreadKinds known = tests.get(method);
    if (known == null) {
      known = findTested(method);
      tests.put(method, known);
    }
    return known;
  }

  private ThreadKinds findTested(MethodSignature method) {
    MethodSignature at = method;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      ThreadKinds stated =
          this.stated.effective(at).map(MethodContract::guards).orElse(ThreadKinds.NONE);
      if (!stated.isEmpty() || !at.descriptor().endsWith(")Z")) {
        return stated;
      }
      Optional<MethodSignature> asked = asked(at);
      if (asked.isEmpty()) {
        return ThreadKinds.NONE;
      }
      at = asked.get();
    }
    return ThreadKinds.NONE;
  }

  /** Returns the method whose result is all that a method returns, whoever may override it. */
  private Optional<MethodSignature> asked(MethodSignature method) {
    Optional<Integer> body =
        graph
            .numberOf(method)
            .filter(graph::isInCompilation)
            .filter(known -> graph.hierarchy().bodies(method, method.owner()).known().size() <= 1);
    List<Operand> returned = body.map(graph::returned).orElse(List.of());
    return returned.size() == 1 && returned.get(0).value() instanceof Value.Result result
        ? Optional.of(result.callee())
        : Optional.empty();
  }

  private static Optional<Guard.Test> test(Guard guard) {
    if (guard instanceof Guard.Checked checked) {
      return Optional.of(checked.test());
    }
    return guard instanceof Guard.Test test ? Optional.of(test) : Optional.empty();
  }

  /** Returns whether a handle that the call is made on, or with, is known to be complete. */
  public boolean isCompleted(CallSite call) {
    if (isCompleted(call.receiver(), call)) {
      return true;
    }
    for (Operand argument : call.arguments()) {
      if (isCompleted(argument, call)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompleted(Operand handle, CallSite call) {
    if (handle.variable() != Operand.NO_VARIABLE) {
      for (Guard guard : call.guards()) {
        Optional<Guard.Test> test = test(guard);
        if (test.isPresent()
            && test.get().outcome()
            && test.get().variable() == handle.variable()
            && isCompletedBy(test.get().method())) {
          return true;
        }
        if (guard instanceof Guard.Called done
            && done.variable() == handle.variable()
            && isCompletedBy(done.method())) {
          return true;
        }
      }
    }
    if (handle.value() instanceof Value.Result result) {
      return isCompletedBy(result.callee());
    }
    if (handle.value() instanceof Value.Parameter parameter) {
      return stated
          .effective(parameter.method())
          .map(contract -> contract.parameter(parameter.index()).completed())
          .orElse(false);
    }
    return false;
  }

  private boolean isCompletedBy(MethodSignature method) {
    return stated.effective(method).map(MethodContract::completed).orElse(false);
  }

  /**
   * Returns the flag of a body's own parameters without which the body does not make a call, if one
   * of them decides.
   */
  static Optional<Flag> flag(CallSite call, MethodSignature body) {
    for (Guard guard : call.guards()) {
      if (guard instanceof Guard.Given given && given.flag().parameter().method().equals(body)) {
        return Optional.of(given.flag());
      }
    }
    return Optional.empty();
  }
}
