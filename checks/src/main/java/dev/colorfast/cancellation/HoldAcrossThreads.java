package dev.colorfast.cancellation;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import java.util.Objects;

/**
 * A lock that one thread acquires and another is to give back, which it cannot.
 *
 * @param body the body that acquires
 * @param acquire the call that does
 * @param handOver the method that is given the function which gives back
 * @param release the call that gives back
 */
public record HoldAcrossThreads(
    MethodFacts body, CallSite acquire, MethodSignature handOver, CallSite release) {
  public HoldAcrossThreads {
    Objects.requireNonNull(body);
    Objects.requireNonNull(acquire);
    Objects.requireNonNull(handOver);
    Objects.requireNonNull(release);
  }
}
