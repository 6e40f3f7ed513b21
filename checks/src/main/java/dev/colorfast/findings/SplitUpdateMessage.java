package dev.colorfast.findings;

import dev.colorfast.cancellation.SplitUpdate;
import dev.colorfast.model.SourcePosition;
import java.util.List;

/** Says of an update which half of it an interrupt leaves undone. */
final class SplitUpdateMessage {
  private SplitUpdateMessage() {}

  static Finding finding(SplitUpdate split) {
    return new Finding(
        "CancellationSplitsUpdate",
        split.site().position(),
        Finding.Place.CALL,
        new Message(
            "when an interrupt ends "
                + Message.SUBJECT
                + ", "
                + split.first()
                + " is assigned and "
                + split.second()
                + " is not, which belong together",
            List.of(
                new Message.Row(
                    Names.of(split.body().signature(), split.body().form()),
                    firstAt(split),
                    "assigns " + split.first()),
                Message.Row.of(
                    split.site(),
                    "throws InterruptedException before " + split.second() + " is assigned"),
                new Message.Row(
                    Names.of(split.together().signature(), split.together().form()),
                    split.together().position(),
                    "assigns both under the lock"))),
        Level.WARNING,
        true);
  }

  /** Increments have no place of their own. */
  private static SourcePosition firstAt(SplitUpdate split) {
    SourcePosition method = split.body().position();
    return split.firstAt().line() < method.line() ? method : split.firstAt();
  }
}
