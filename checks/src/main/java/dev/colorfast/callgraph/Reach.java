package dev.colorfast.callgraph;

import dev.colorfast.model.BlockingKind;

/**
 * How much of what libraries do is looked for.
 *
 * @param withPossible whether it matters what they only may do
 * @param lightest the least {@linkplain BlockingKind#weight weight} of blocking that matters
 */
public record Reach(boolean withPossible, int lightest) {

  /** What libraries surely do, if it takes long wherever it is done. */
  public static final Reach DEFAULT = new Reach(false, 1);
}
