package dev.colorfast.callgraph;

import dev.colorfast.facts.CallSite;
import dev.colorfast.model.MethodContract;
import java.util.List;
import java.util.Objects;

/**
 * A call with what it may run.
 *
 * <p>Law: where the contract decides whether the call blocks, there are no targets.
 *
 * @param site the call as the body has it
 * @param contract what is stated about it; {@link MethodContract#NOTHING} if nothing is
 * @param targets the bodies that it may run, by their number in the graph, in order; more than one
 *     if it cannot be known which, and then the same list for all calls that may run the same ones;
 *     none if they are not known at all
 * @param areAllTargets whether it runs nothing else
 */
public record ResolvedCall(
    CallSite site, MethodContract contract, List<Integer> targets, boolean areAllTargets) {
  public ResolvedCall {
    Objects.requireNonNull(site);
    Objects.requireNonNull(contract);
    targets = List.copyOf(targets);
  }

  /** Returns whether the call surely runs its target. */
  public boolean hasOneTarget() {
    return areAllTargets && targets.size() == 1;
  }
}
