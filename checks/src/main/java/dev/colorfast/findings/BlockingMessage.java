package dev.colorfast.findings;

import dev.colorfast.callgraph.AsyncTwins;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.Witness;
import dev.colorfast.threads.ThreadReason;
import java.util.ArrayList;
import java.util.List;

/** Says of a blocked thread which one it is, and by which calls it comes to block. */
final class BlockingMessage {
  private BlockingMessage() {}

  static Message of(BlockedThread blocked) {
    List<Message.Row> rows = new ArrayList<>();
    rows.add(
        new Message.Row(
            Names.of(blocked.method(), blocked.form()),
            blocked.declared(),
            "runs on " + blocked.thread().phrase() + ": " + blocked.reason().phrase()));
    rows.addAll(chain(blocked.witness()));
    String hint = blocked.twin().map(BlockingMessage::hint).orElse("");
    return new Message(sentence(blocked), rows, hint);
  }

  /** Returns the calls down to the leaf. */
  static List<Message.Row> chain(Witness witness) {
    List<Message.Row> rows = new ArrayList<>();
    for (Witness.Hop hop : witness.hops()) {
      rows.add(hop(hop));
    }
    rows.add(leaf(witness));
    return rows;
  }

  /** The twin of a method of another class is named with its class. */
  static String hint(AsyncTwins.Twin twin) {
    String name = twin.isBesideIt() ? twin.method().name() : Names.qualified(twin.method());
    return "Did you mean to call '" + name + "'?";
  }

  private static String sentence(BlockedThread blocked) {
    String may = blocked.isCertain() ? "" : "possibly ";
    String runs =
        blocked.reason() instanceof ThreadReason.Promised
            ? " promises not to block"
            : " runs on " + blocked.thread().phrase();
    return Message.SUBJECT
        + ' '
        + may
        + blocked.witness().blocking().kind().phrase()
        + ", and "
        + Names.asSubject(blocked.method(), blocked.form())
        + runs;
  }

  private static Message.Row hop(Witness.Hop hop) {
    String name =
        hop.isLambda() ? "lambda in " + Names.inClass(hop.method()) : Names.qualified(hop.method());
    return hop.origin().isEmpty()
        ? new Message.Row("→ " + name, hop.position(), "")
        : new Message.Row("→ " + name, hop.origin(), "");
  }

  private static Message.Row leaf(Witness witness) {
    Blocking blocking = witness.blocking();
    String remark = "blocks: " + blocking.kind().label();
    if (!blocking.interrupt().phrase().isEmpty()) {
      remark += ", " + blocking.interrupt().phrase();
    }
    if (!blocking.isUnconditional()) {
      remark += ", if " + blocking.condition();
    }
    return new Message.Row("→ " + Names.qualified(witness.leaf()), witness.origin(), remark);
  }
}
