/**
 * The fixpoint: which effects every body has, and the shortest proof of each.
 *
 * <p>Effects are derived from calls like facts from rules, and every derivation has a length: one
 * hop more than the longest of what it rests on. They are found in the order of that length, by
 * Knuth's generalisation of Dijkstra's algorithm (A Generalization of Dijkstra's Algorithm, 1977).
 * That gives the least fixpoint and a shortest witness at once, needs no recursion, and handles
 * cycles in the call graph like anything else: a derivation that rests on itself is never shorter.
 */
package dev.colorfast.solver;
