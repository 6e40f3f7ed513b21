package dev.colorfast.model;

import java.util.Objects;

/**
 * How a method blocks the thread that calls it.
 *
 * @param kind what it waits for
 * @param interrupt what an interrupt does to the wait
 * @param condition when it blocks, in words; empty if always
 * @param timeoutParameter the index of the parameter whose constant zero makes the call a poll, or
 *     {@link #NO_TIMEOUT}
 * @param isCompensated whether a fork-join pool runs another thread while one of its own waits here
 */
public record Blocking(
    BlockingKind kind,
    InterruptResponse interrupt,
    String condition,
    int timeoutParameter,
    boolean isCompensated) {

  /** Stands for a method without a parameter that limits the wait. */
  public static final int NO_TIMEOUT = -1;

  /** Blocks a thread of a fork-join pool like any other. */
  public Blocking(
      BlockingKind kind, InterruptResponse interrupt, String condition, int timeoutParameter) {
    this(kind, interrupt, condition, timeoutParameter, false);
  }

  public Blocking {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(interrupt);
    Objects.requireNonNull(condition);
  }

  /** Returns whether the method blocks whenever it is called, rather than on some condition. */
  public boolean isUnconditional() {
    return condition.isEmpty();
  }
}
