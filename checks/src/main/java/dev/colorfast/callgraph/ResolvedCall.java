package dev.colorfast.callgraph;

import dev.colorfast.facts.CallSite;
import dev.colorfast.model.MethodContract;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
 * @param behind where the contract decides whether the call blocks, the one body that it surely
 *     runs, by its number; none if that is not known, or not part of the graph
 * @param areAllTargets whether it runs nothing else
 */
public record ResolvedCall(
    CallSite site,
    MethodContract contract,
    List<Integer> targets,
    List<Integer> behind,
    boolean areAllTargets) {
  public ResolvedCall {
    Objects.requireNonNull(site);
    Objects.requireNonNull(contract);
    targets = List.copyOf(targets);
    behind = List.copyOf(behind);
  }

  /**
   * Returns the bodies that the call may run, for whoever asks for more than whether it blocks:
   * what is stated of that says nothing of what else they do.
   */
  public List<Integer> bodies() {
    return targets.isEmpty() ? behind : targets;
  }

  /** Returns the body that the call surely runs, if it is known, for whoever asks for more. */
  public Optional<Integer> soleBody() {
    return areAllTargets && bodies().size() == 1 ? Optional.of(bodies().get(0)) : Optional.empty();
  }

  /** Returns whether the call surely runs its target. */
  public boolean hasOneTarget() {
    return areAllTargets && targets.size() == 1;
  }
}
