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
                + " hears of values and ends, and not of that",
            List.of(
                new Message.Row(
                    Names.of(hold.body().signature(), hold.body().form()),
                    hold.body().position(),
                    ""),
                new Message.Row(
                    "→ " + Names.qualified(hold.acquire().callee()),
                    hold.acquire().position(),
                    "acquires"),
                new Message.Row(
                    "→ " + Names.qualified(hold.release().callee()),
                    hold.release().position(),
                    "gives back, unless the subscription is cancelled"))),
        Level.WARNING,
        true);
  }
}
