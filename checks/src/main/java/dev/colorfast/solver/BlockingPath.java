package dev.colorfast.solver;

import dev.colorfast.model.Effect;
import dev.colorfast.model.Witness;

/**
 * One way in which a call blocks.
 *
 * @param effect what is waited for, and on which threads not
 * @param length the number of calls from here to the leaf, this one included
 * @param witness the shortest chain to a leaf
 */
public record BlockingPath(Effect.Blocks effect, int length, Witness witness) {}
