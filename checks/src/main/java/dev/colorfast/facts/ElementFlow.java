package dev.colorfast.facts;

import java.util.Map;
import java.util.Set;

/**
 * What a method does with the elements of the generic object that it is called on: the results that
 * a handle holds, for one. Its generic type tells: a function takes elements if one of its type
 * arguments mentions a type parameter of the class, and the result holds them if it mentions one.
 *
 * @param isKept whether the result of the method holds the same elements
 * @param takers the arguments that get elements, with the places at which their types mention them:
 *     those of the parameters of a function; none if the argument itself is an element or holds
 *     some
 */
public record ElementFlow(boolean isKept, Map<Integer, Set<Integer>> takers) {
  public ElementFlow {
    takers = Map.copyOf(takers);
  }
}
