package dev.colorfast.findings;

import dev.colorfast.lifecycles.AbandonedTask;
import java.util.List;

/** Says of a task that nobody waits for any more that it goes on. */
final class AbandonedTaskMessage {
  private AbandonedTaskMessage() {}

  static Finding finding(AbandonedTask found) {
    String start = Names.qualified(found.start().callee());
    String hint =
        found.isCancellable()
            ? ""
            : "Cancelling what " + start + " returns would not reach the task either";
    return new Finding(
        "AbandonedTimeout",
        found.limited().position(),
        Finding.Place.CALL,
        new Message(
            "when the time of "
                + Message.SUBJECT
                + " is over, the task that "
                + Names.asSubject(found.body().signature(), found.body().form())
                + " has started goes on",
            List.of(new Message.Row("→ " + start, found.start().position(), "starts the task")),
            hint),
        Level.WARNING,
        true);
  }
}
