package dev.colorfast.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A set of thread kinds.
 *
 * @param bits one bit per constant, by ordinal
 */
public record ThreadKinds(int bits) implements Comparable<ThreadKinds> {

  /** No kind. */
  public static final ThreadKinds NONE = new ThreadKinds(0);

  /** Returns this set and one kind more. */
  public ThreadKinds and(ThreadKind kind) {
    return new ThreadKinds(bits | 1 << kind.ordinal());
  }

  /** Returns the kinds in either set. */
  public ThreadKinds union(ThreadKinds other) {
    return new ThreadKinds(bits | other.bits);
  }

  /** Returns the first of the kinds, in the order of their declaration. */
  public Optional<ThreadKind> first() {
    return Arrays.stream(ThreadKind.values()).filter(this::contains).findFirst();
  }

  /** Returns whether the kind is in the set. */
  public boolean contains(ThreadKind kind) {
    return (bits & 1 << kind.ordinal()) != 0;
  }

  /** Returns whether there is no kind in the set. */
  public boolean isEmpty() {
    return bits == 0;
  }

  /** Returns every kind that is not in this set. */
  public ThreadKinds others() {
    return new ThreadKinds(~bits & (1 << ThreadKind.values().length) - 1);
  }

  /** Returns how many kinds are in the set. */
  public int size() {
    return Integer.bitCount(bits);
  }

  /** Returns the kinds as they read after "on": "an event loop or the UI thread". */
  public String phrase() {
    return Arrays.stream(ThreadKind.values())
        .filter(this::contains)
        .map(ThreadKind::phrase)
        .collect(Collectors.joining(" or "));
  }

  /** Orders smaller bit patterns first. */
  @Override
  public int compareTo(ThreadKinds other) {
    return Integer.compare(bits, other.bits);
  }
}
