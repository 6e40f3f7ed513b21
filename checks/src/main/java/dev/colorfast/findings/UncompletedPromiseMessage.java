package dev.colorfast.findings;

import dev.colorfast.lifecycles.UncompletedPromise;
import dev.colorfast.lifecycles.UncompletedPromise.Way;
import dev.colorfast.model.SourcePosition;
import java.util.List;

/** Says which promise is left incomplete, and by what. */
final class UncompletedPromiseMessage {
  private UncompletedPromiseMessage() {}

  static Finding finding(UncompletedPromise found) {
    String name = found.name().isEmpty() ? "the " + simple(found.type()) : found.name();
    List<Message.Row> chain =
        found.created().equals(SourcePosition.NONE)
            ? List.of()
            : List.of(new Message.Row(name, found.created(), "is created"));
    return new Finding(
        "UncompletedPromise",
        found.position(),
        place(found.way()),
        new Message(
            when(found)
                + " leaves "
                + name
                + " as it is for ever: whoever waits for it is never told",
            chain),
        Level.WARNING,
        true);
  }

  private static Finding.Place place(Way way) {
    return switch (way) {
      case CAUGHT -> Finding.Place.CATCH;
      case CALL_THROWS, PASSED_OVER -> Finding.Place.CALL;
      case RETURNED, THROWN -> Finding.Place.STATEMENT;
      case DECIDED -> Finding.Place.CONDITION;
      case FAILURE_METHOD -> Finding.Place.DECLARATION;
    };
  }

  private static String when(UncompletedPromise found) {
    return switch (found.way()) {
      case CAUGHT -> "catch (" + Message.SUBJECT + ")";
      case RETURNED, THROWN, FAILURE_METHOD -> Message.SUBJECT;
      case PASSED_OVER -> "a failure before " + Message.SUBJECT;
      case DECIDED -> "one outcome of " + Message.SUBJECT;
      case CALL_THROWS ->
          "the " + simple(found.exception().orElse("")) + " that " + Message.SUBJECT + " may throw";
    };
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
  }
}
