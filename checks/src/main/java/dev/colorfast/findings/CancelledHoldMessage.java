package dev.colorfast.findings;

import dev.colorfast.cancellation.CancelledHold;
import java.util.List;

/** Says of what is given back with a signal that cancelling gives none. */
final class CancelledHoldMessage {
  private CancelledHoldMessage() {}

  static Finding finding(CancelledHold hold) {
    String operator = hold.operator().callee().name();
    return new Finding(
        "CancellationBeforeRelease",
        hold.operator().position(),
        Finding.Place.CALL,
        new Message(
            "what "
                + Names.qualified(hold.acquire().callee())
                + " acquires in line "
                + hold.acquire().position().line()
                + " is kept when the subscription is cancelled: "
                + operator
                + " does not call its function then",
            List.of(
                Message.Row.of(hold.body()),
                Message.Row.of(hold.acquire(), "acquires"),
                Message.Row.of(
                    hold.release(), "gives back, unless the subscription is cancelled"))),
        Level.WARNING,
        true);
  }
}
