package dev.colorfast.solver;

/** How sure a derivation must be. */
public enum Certainty {
  /** Every call on the way runs what we think, whenever it is made. */
  CERTAIN,
  /** Some call may run something else, or block only under a condition. */
  POSSIBLE
}
