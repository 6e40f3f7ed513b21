package dev.colorfast.findings;

import dev.colorfast.cancellation.SwallowedInterrupt;
import dev.colorfast.facts.MethodFacts;
import java.util.List;

/** Says of a swallowed interrupt where it comes from and what comes of it. */
final class SwallowedInterruptMessage {
  private SwallowedInterruptMessage() {}

  static Finding finding(SwallowedInterrupt swallowed) {
    return new Finding(
        "SwallowedInterrupt",
        swallowed.clause(),
        Finding.Place.CATCH,
        message(swallowed),
        Level.WARNING,
        true);
  }

  private static Message message(SwallowedInterrupt swallowed) {
    MethodFacts body = swallowed.body();
    return new Message(
        "an interrupt that arrives in "
            + Names.qualified(swallowed.call().callee())
            + " is lost in catch ("
            + Message.SUBJECT
            + "): "
            + Names.asSubject(body.signature(), body.form())
            + ' '
            + outcome(swallowed.outcome()),
        List.of(
            Message.Row.of(body),
            Message.Row.of(
                swallowed.call(),
                "throws InterruptedException, which clears the interrupt status")));
  }

  private static String outcome(SwallowedInterrupt.Outcome outcome) {
    return switch (outcome) {
      case RETURNS -> "returns as if nothing had happened";
      case TRIES_AGAIN -> "tries again, and its callers never know of it";
      case LOOPS_UNTIL_INTERRUPTED -> "goes on in a loop that waits for the status that is gone";
      case CLEARS -> "calls Thread.interrupted(), which clears the status, and does not set it";
    };
  }
}
