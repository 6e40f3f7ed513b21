package dev.colorfast.solver;

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
import java.util.Optional;

/** What the tests around a call say about the thread that makes it and about its receiver. */
public final class Guards {
  private final StatedFacts stated;

  /** Reads the meaning of tests from what is stated about them. */
  public Guards(StatedFacts stated) {
    this.stated = stated;
  }

  /**
   * Returns the test that tells the thread of a call.
   *
   * @throws IllegalArgumentException if no test does
   */
  public MethodSignature testOf(CallSite call) {
    for (Guard guard : call.guards()) {
      if (guard instanceof Guard.Test test
          && test.outcome()
          && stated.effective(test.method()).flatMap(MethodContract::guards).isPresent()) {
        return test.method();
      }
    }
    throw new IllegalArgumentException("no test tells the thread of " + call);
  }

  /** Returns the kind of thread that surely makes the call, if a test has found it out. */
  public Optional<ThreadKind> thread(CallSite call) {
    for (Guard guard : call.guards()) {
      if (guard instanceof Guard.Test test && test.outcome()) {
        Optional<ThreadKind> kind = stated.effective(test.method()).flatMap(MethodContract::guards);
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the kinds of thread that surely do not make the call. */
  public ThreadKinds excluded(CallSite call) {
    ThreadKinds excluded = ThreadKinds.NONE;
    for (Guard guard : call.guards()) {
      if (guard instanceof Guard.OfThread) {
        return ThreadKinds.NONE.others();
      }
      Optional<Guard.Test> test = test(guard);
      Optional<ThreadKind> kind =
          test.flatMap(known -> stated.effective(known.method())).flatMap(MethodContract::guards);
      if (kind.isPresent()) {
        excluded = test.get().outcome() ? excluded.andAllBut(kind.get()) : excluded.and(kind.get());
      }
    }
    return excluded;
  }

  private static Optional<Guard.Test> test(Guard guard) {
    if (guard instanceof Guard.Checked checked) {
      return Optional.of(checked.test());
    }
    return guard instanceof Guard.Test test ? Optional.of(test) : Optional.empty();
  }

  /** Returns whether a handle that the call is made on, or with, is known to be complete. */
  public boolean isCompleted(CallSite call) {
    return isCompleted(call.receiver(), call)
        || call.arguments().stream().anyMatch(argument -> isCompleted(argument, call));
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
