package dev.colorfast.findings;

import dev.colorfast.threads.LateOffload;
import java.util.ArrayList;
import java.util.List;

/** Says of an operator that moves what follows it what it has not moved. */
final class LateOffloadMessage {
  private LateOffloadMessage() {}

  static Finding of(LateOffload found) {
    String before = Names.qualified(found.before().callee());
    List<Message.Row> rows = new ArrayList<>();
    rows.add(
        new Message.Row(before, found.before().position().brief(), "runs where the work is begun"));
    rows.addAll(BlockingMessage.chain(found.path().witness()));
    return new Finding(
        "IneffectiveOffload",
        found.move().position(),
        Finding.Place.CALL,
        new Message(
            Names.qualified(found.move().callee())
                + " moves only what follows it, and what "
                + before
                + " does before it "
                + found.path().effect().kind().phrase(),
            rows),
        Level.WARNING,
        true);
  }
}
