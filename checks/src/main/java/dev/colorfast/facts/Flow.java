package dev.colorfast.facts;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The ways through a body, from its start to its normal ends, for asking whether all of them make
 * one of some calls. Ways that throw, and what is done in exception handlers, do not count.
 *
 * @param blocks the straight pieces of the body, the first of them its start; none if it does not
 *     matter on which ways the calls of the body are made
 */
public record Flow(List<Block> blocks) {

  /** Every call counts, whichever way it is made on. */
  public static final Flow ANY = new Flow(List.of());

  public Flow {
    blocks = List.copyOf(blocks);
  }

  /**
   * A straight piece of a body.
   *
   * @param calls the calls in it, by their index among the body's calls
   * @param next the indexes of the blocks that may follow
   * @param ends whether the body may end normally after it
   */
  public record Block(List<Integer> calls, List<Integer> next, boolean ends) {
    public Block {
      calls = List.copyOf(calls);
      next = List.copyOf(next);
    }
  }

  /** Returns whether it does not matter on which ways calls are made. */
  public boolean isAny() {
    return blocks.isEmpty();
  }

  /** Returns whether every way through the body makes one of the calls that are chosen. */
  public boolean alwaysMakes(IntPredicate chosen) {
    BitSet seen = new BitSet(blocks.size());
    Deque<Integer> open = new ArrayDeque<>();
    seen.set(0);
    open.add(0);
    while (!open.isEmpty()) {
      Block block = blocks.get(open.poll());
      if (block.calls().stream().anyMatch(chosen::test)) {
        continue;
      }
      if (block.ends()) {
        return false;
      }
      for (int next : block.next()) {
        if (!seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return true;
  }
}
