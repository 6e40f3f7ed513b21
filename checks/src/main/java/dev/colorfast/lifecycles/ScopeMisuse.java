package dev.colorfast.lifecycles;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of {@code StructuredTaskScope} that some code breaks whenever it is run.
 *
 * @param rule which one
 * @param position where it is broken
 * @param isStatement whether a statement stands there, rather than a call
 * @param body the body that breaks it
 * @param held the field that the scope is kept in, where that is what is wrong
 */
public record ScopeMisuse(
    Rule rule,
    SourcePosition position,
    boolean isStatement,
    MethodSignature body,
    Optional<String> held) {
  public ScopeMisuse {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(position);
    Objects.requireNonNull(body);
    Objects.requireNonNull(held);
  }

  /** What must not be done with a scope. */
  public enum Rule {
    /** The result of a task is asked for while the task may still run. */
    READ_BEFORE_JOIN,
    /** A scope that allows for one round is given a task after it. */
    FORK_AFTER_JOIN,
    /** A scope that allows for one round is joined again. */
    JOINED_TWICE,
    /** The block of the scope is left by a {@code return} while tasks may still run. */
    LEFT_BEFORE_JOIN,
    /** Nobody ever waits for the tasks. */
    NEVER_JOINED,
    /** The failure of a task is not asked for before its result. */
    FAILURE_NOT_ASKED_FOR,
    /** The failures of all tasks are lost. */
    FAILURE_LOST,
    /** Another thread than the owner of the scope uses it. */
    OTHER_THREAD,
    /** No {@code try} statement and no call closes it. */
    NEVER_CLOSED,
    /** A field holds it, and nothing closes it. */
    KEPT,
    /** The caller gets a scope that is closed already. */
    RETURNED_CLOSED
  }
}
