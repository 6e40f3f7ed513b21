package dev.colorfast.callgraph;

import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.List;

/**
 * What a call may run, by name.
 *
 * @param contract what is stated about it; {@link MethodContract#NOTHING} if nothing is
 * @param bodies in order; none where the contract decides whether the call blocks
 * @param behind where the contract decides whether the call blocks, the one body that it surely
 *     runs; none if that is not known
 * @param areAll whether it runs nothing else
 */
record Targets(
    MethodContract contract,
    List<MethodSignature> bodies,
    List<MethodSignature> behind,
    boolean areAll) {

  Targets(MethodContract contract, List<MethodSignature> bodies, boolean areAll) {
    this(contract, bodies, List.of(), areAll);
  }

  /** Nothing is known. */
  static final Targets UNKNOWN = new Targets(MethodContract.NOTHING, List.of(), false);
}
