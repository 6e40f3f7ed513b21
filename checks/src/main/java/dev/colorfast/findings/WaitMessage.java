package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.locks.Step;
import dev.colorfast.locks.WaitUnderLock;
import java.util.ArrayList;
import java.util.List;

/** Says of a wait under a lock what is waited for, and where that takes the lock. */
final class WaitMessage {
  private WaitMessage() {}

  static Finding of(WaitUnderLock found, CallGraph graph) {
    List<Message.Row> rows = new ArrayList<>();
    rows.addAll(beginning(found.holding(), "holds " + found.lock().name(), graph));
    rows.add(
        new Message.Row(
            "→ " + Names.qualified(found.site().callee()), "", "waits for " + found.awaited()));
    rows.addAll(beginning(found.taking(), "is waited for", graph));
    Step last = found.taking().get(found.taking().size() - 1);
    rows.add(new Message.Row("→ " + found.lock().name(), last.at(), "must be free for that"));
    MethodFacts holder = graph.body(found.holding().get(0).body());
    String sentence =
        Message.SUBJECT
            + " waits for "
            + found.awaited()
            + ", which needs "
            + found.lock().name()
            + ", and "
            + Names.asSubject(holder.signature(), holder.form())
            + " holds that";
    return new Finding(
        "WaitUnderLock",
        found.site().position(),
        found.site().isImplicit() ? Finding.Place.IMPLICIT_CALL : Finding.Place.CALL,
        new Message(sentence, rows),
        Level.WARNING,
        true);
  }

  /** Returns a way, with a remark about its first body. */
  static List<Message.Row> beginning(List<Step> way, String remark, CallGraph graph) {
    List<Message.Row> rows = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      MethodFacts body = graph.body(way.get(i).body());
      rows.add(
          i == 0
              ? new Message.Row(Names.of(body.signature(), body.form()), body.position(), remark)
              : new Message.Row("→ " + Names.qualified(body.signature()), way.get(i).at(), ""));
    }
    return rows;
  }
}
