package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.facts.Answer;
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

  /**
   * What a test tells.
   *
   * @param thread the kinds that the current thread is one of; none if that stays unknown
   * @param excluded the kinds that it is none of
   */
  private record Told(ThreadKinds thread, ThreadKinds excluded) {
    static final Told NOTHING = new Told(ThreadKinds.NONE, ThreadKinds.NONE);
  }

  private final CallGraph graph;
  private final StatedFacts stated;
  private final Map<Guard.Test, Told> tests = new HashMap<>();

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
    return telling(call, body).map(Guard.Test::method);
  }

  /**
   * Returns the kind of thread that surely makes the call, if a test has found it out.
   *
   * @param body the body that makes the call
   */
  public Optional<ThreadKind> thread(CallSite call, MethodSignature body) {
    return telling(call, body).flatMap(test -> told(test).thread().first());
  }

  private Optional<Guard.Test> telling(CallSite call, MethodSignature body) {
    for (Guard guard : call.guards()) {
      if (guard instanceof Guard.Test test
          && !told(test).thread().isEmpty()
          && !isOfOwnLoop(test.method(), body)) {
        return Optional.of(test);
      }
    }
    return Optional.empty();
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
      if (test.isPresent()) {
        excluded = excluded.union(told(test.get()).excluded());
      }
    }
    return excluded;
  }

  /** Returns what the outcome of a test tells of the current thread. */
  private Told told(Guard.Test test) {
    Guard.Test asked = new Guard.Test(test.method(), test.outcome(), Operand.NO_VARIABLE);
    Told known = tests.get(asked);
    if (known == null) {
      known = findTold(asked, MOST_STEPS);
      tests.put(asked, known);
    }
    return known;
  }

  /** What only asks tells what its own tests do. */
  private Told findTold(Guard.Test test, int steps) {
    ThreadKinds kinds =
        stated.effective(test.method()).map(MethodContract::guards).orElse(ThreadKinds.NONE);
    if (!kinds.isEmpty()) {
      return test.outcome() ? new Told(kinds, kinds.others()) : new Told(ThreadKinds.NONE, kinds);
    }
    if (steps == 0 || !test.method().descriptor().endsWith(")Z")) {
      return Told.NOTHING;
    }
    ThreadKinds thread = ThreadKinds.NONE;
    ThreadKinds excluded = ThreadKinds.NONE;
    for (Guard guard : asked(test)) {
      if (guard instanceof Guard.OfThread) {
        excluded = ThreadKinds.NONE.others();
      } else if (guard instanceof Guard.Test inner) {
        Told told = findTold(inner, steps - 1);
        thread = thread.isEmpty() ? told.thread() : thread;
        excluded = excluded.union(told.excluded());
      }
    }
    return new Told(thread, excluded);
  }

  /** Returns what the body of a method has found out before it answers, if it has no other. */
  private List<Guard> asked(Guard.Test test) {
    MethodSignature method = test.method();
    Optional<Integer> body = graph.numberOf(method);
    List<Guard> asked = body.map(graph::answer).orElse(Answer.NOTHING).when(test.outcome());
    if (asked.isEmpty()) {
      asked = body.flatMap(this::returned).map(callee -> again(callee, test)).orElse(List.of());
    }
    return asked.isEmpty() || graph.hierarchy().bodies(method, method.owner()).known().size() > 1
        ? List.of()
        : asked;
  }

  private static List<Guard> again(MethodSignature callee, Guard.Test test) {
    return List.of(new Guard.Test(callee, test.outcome(), Operand.NO_VARIABLE));
  }

  /** Returns the method whose result is all that a body of the compilation returns. */
  private Optional<MethodSignature> returned(int body) {
    List<Operand> returned = graph.isInCompilation(body) ? graph.returned(body) : List.of();
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
