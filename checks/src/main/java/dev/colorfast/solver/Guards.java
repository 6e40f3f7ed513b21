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
      Optional<ThreadKind> kind =
          guard instanceof Guard.Test test
              ? stated.effective(test.method()).flatMap(MethodContract::guards)
              : Optional.empty();
      if (kind.isPresent()) {
        excluded =
            ((Guard.Test) guard).outcome()
                ? excluded.andAllBut(kind.get())
                : excluded.and(kind.get());
      }
    }
    return excluded;
  }

  /** Returns whether the handle that the call is made on is known to be complete. */
  public boolean isCompleted(CallSite call) {
    Operand receiver = call.receiver();
    if (receiver.variable() != Operand.NO_VARIABLE) {
      for (Guard guard : call.guards()) {
        if (guard instanceof Guard.Test test
            && test.outcome()
            && test.variable() == receiver.variable()
            && stated.effective(test.method()).map(MethodContract::completed).orElse(false)) {
          return true;
        }
      }
    }
    if (receiver.value() instanceof Value.Result result) {
      return stated.effective(result.callee()).map(MethodContract::completed).orElse(false);
    }
    if (receiver.value() instanceof Value.Parameter parameter) {
      return stated
          .effective(parameter.method())
          .map(contract -> contract.parameter(parameter.index()).completed())
          .orElse(false);
    }
    return false;
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
