package dev.colorfast.model;

import java.util.List;
import java.util.Objects;

/**
 * Why we believe that a call blocks: the calls from there down to the leaf.
 *
 * @param hops every body on the way, outermost first; empty if the call itself is the leaf
 * @param leaf the method that blocks
 * @param blocking how it blocks
 * @param origin the file that holds the leaf's class; empty if it is not known
 */
public record Witness(List<Hop> hops, MethodSignature leaf, Blocking blocking, String origin) {
  public Witness {
    hops = List.copyOf(hops);
    Objects.requireNonNull(leaf);
    Objects.requireNonNull(blocking);
    Objects.requireNonNull(origin);
  }

  /**
   * One body on the way.
   *
   * @param method the body's name
   * @param isLambda whether it is a lambda inside the method that its name mentions
   * @param position where it makes the next call
   * @param origin the library that holds it; empty if it is of the code at hand
   */
  public record Hop(
      MethodSignature method, boolean isLambda, SourcePosition position, String origin) {
    public Hop {
      Objects.requireNonNull(method);
      Objects.requireNonNull(position);
      Objects.requireNonNull(origin);
    }
  }
}
