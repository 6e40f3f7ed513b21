package dev.colorfast.colors;

import java.util.Locale;

/**
 * What a method is to its callers.
 *
 * <p>Law: {@code of(isAsync, isBlocking)} is monotone in both; no other evidence makes a color.
 */
public enum Color {
  /** Its result is there when it returns, and it waits for nothing. */
  PLAIN,
  /** Its result is there when it returns, and the caller's thread may have waited for it. */
  BLOCKING,
  /** Its result is only there later: behind a handle, or in a callback. */
  ASYNC,
  /** Its result is only there later, and yet the caller's thread has to wait first. */
  MIXED;

  /** Returns the color that follows from what is known of a method. */
  public static Color of(boolean isAsync, boolean isBlocking) {
    if (isAsync) {
      return isBlocking ? MIXED : ASYNC;
    }
    return isBlocking ? BLOCKING : PLAIN;
  }

  /** Returns whether the result is only there later. */
  public boolean isAsync() {
    return this == ASYNC || this == MIXED;
  }

  /** Returns whether the caller's thread has to wait. */
  public boolean isBlocking() {
    return this == BLOCKING || this == MIXED;
  }

  /** Returns the color as reports have it: "plain". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
