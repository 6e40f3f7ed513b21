package dev.colorfast.findings;

import dev.colorfast.lifecycles.ScopeMisuse;
import java.util.List;

/** Says which rule of a structured scope is broken, and what comes of it. */
final class ScopeMisuseMessage {
  private ScopeMisuseMessage() {}

  static Finding finding(ScopeMisuse found) {
    return new Finding(
        "StructuredTaskScopeMisuse",
        found.position(),
        found.isStatement() ? Finding.Place.STATEMENT : Finding.Place.CALL,
        new Message(sentence(found), List.of()),
        Level.ERROR,
        true);
  }

  private static String sentence(ScopeMisuse found) {
    return Message.SUBJECT
        + switch (found.rule()) {
          case READ_BEFORE_JOIN -> " always fails: the scope has not been joined yet";
          case FORK_AFTER_JOIN -> " always fails: the scope has been joined already";
          case JOINED_TWICE -> " always fails: a scope is joined once";
          case LEFT_BEFORE_JOIN ->
              " leaves the scope without join: closing it cancels the tasks, and fails";
          case NEVER_JOINED ->
              " is closed without having been joined: that cancels the tasks, and fails";
          case FAILURE_NOT_ASKED_FOR ->
              " hides why it fails when the task has failed: throwIfFailed was not called";
          case FAILURE_LOST ->
              " says nothing of tasks that fail: neither throwIfFailed nor exception is called";
          case OTHER_THREAD ->
              " always fails: another thread runs it than the one that owns the scope";
          case NEVER_CLOSED -> " is never closed: open it in a try-with-resources statement";
          case KEPT ->
              " is kept in "
                  + found.held().orElseThrow()
                  + ", which nothing closes: a scope belongs to one block of one thread";
          case RETURNED_CLOSED -> " is closed before the caller gets it";
        };
  }
}
