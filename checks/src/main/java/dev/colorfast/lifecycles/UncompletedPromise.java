package dev.colorfast.lifecycles;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.Objects;
import java.util.Optional;

/**
 * A promise, or a latch, that one way leaves as it is for ever, though another one completes it.
 *
 * @param name the variable that holds it
 * @param type the binary name of its class
 * @param created where it is created; nowhere if the body gets it
 * @param body the body that should have completed it
 * @param way how it is left
 * @param position where that way begins
 * @param exception the exception that leads there; empty if none does
 * @param thrower the method that throws it; empty if a statement does
 */
public record UncompletedPromise(
    String name,
    String type,
    SourcePosition created,
    MethodSignature body,
    Way way,
    SourcePosition position,
    Optional<String> exception,
    Optional<MethodSignature> thrower) {
  public UncompletedPromise {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(created);
    Objects.requireNonNull(body);
    Objects.requireNonNull(way);
    Objects.requireNonNull(position);
    Objects.requireNonNull(exception);
    Objects.requireNonNull(thrower);
  }

  /** How a promise is left. */
  public enum Way {
    /** A clause catches what has kept the body from completing it. */
    CAUGHT,
    /** A statement returns before. */
    RETURNED,
    /** A statement throws before. */
    THROWN,
    /** A call throws before. */
    CALL_THROWS,
    /** A test finds out how something has ended, and only one outcome leads to completion. */
    DECIDED,
    /** A function that would complete it is not run after a failure. */
    PASSED_OVER,
    /** The method of a callback that is told of a failure does nothing about it. */
    FAILURE_METHOD
  }
}
