package dev.colorfast.findings;

import dev.colorfast.cancellation.SwallowedCancellation;
import dev.colorfast.facts.MethodFacts;
import java.util.List;

/** Says of a swallowed cancellation who cancels, and what comes of it. */
final class SwallowedCancellationMessage {
  private SwallowedCancellationMessage() {}

  static Finding finding(SwallowedCancellation swallowed) {
    MethodFacts body = swallowed.body();
    MethodFacts canceller = swallowed.canceller();
    return new Finding(
        "SwallowedCancellation",
        swallowed.clause(),
        Finding.Place.CATCH,
        new Message(
            "when "
                + Names.asSubject(canceller.signature(), canceller.form())
                + " cancels what "
                + Names.qualified(swallowed.waits().callee())
                + " waits for, catch ("
                + Message.SUBJECT
                + ") takes that for a failure like any other: "
                + Names.asSubject(body.signature(), body.form())
                + (swallowed.triesAgain() ? " waits again" : " returns a result all the same"),
            List.of(
                Message.Row.of(body),
                Message.Row.of(swallowed.waits(), "throws CancellationException"),
                Message.Row.of(canceller),
                Message.Row.of(swallowed.cancel(), "cancels"))),
        Level.WARNING,
        true);
  }
}
