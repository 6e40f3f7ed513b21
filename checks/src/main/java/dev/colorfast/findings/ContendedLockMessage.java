package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.locks.ContendedLock;
import dev.colorfast.locks.Step;
import java.util.ArrayList;
import java.util.List;

/** Says of a lock that an event loop takes who blocks while holding it. */
final class ContendedLockMessage {
  /** The check is for those who ask, and so is the search. */
  static final String CHECK = "ContendedLockOnEventLoop";

  private ContendedLockMessage() {}

  static Finding of(ContendedLock found, CallGraph graph) {
    String thread = found.because().thread().phrase();
    String runs = "runs on " + thread + ": " + found.because().reason().phrase();
    MethodFacts first = graph.body(found.way().get(0).body());
    MethodFacts holder = graph.body(found.holder().body());
    List<Message.Row> rows = new ArrayList<>(WaitMessage.beginning(found.way(), runs, graph));
    rows.add(
        new Message.Row(
            "→ " + found.lock().name(), found.at().brief(), "may have to be waited for"));
    rows.addAll(
        WaitMessage.beginning(
            List.of(found.holder()), "holds " + found.lock().name() + " meanwhile", graph));
    rows.addAll(BlockingMessage.chain(found.path().witness()));
    String sentence =
        Names.qualified(holder.signature())
            + ' '
            + found.path().effect().kind().phrase()
            + " while it holds "
            + found.lock().name()
            + ", which is taken here, and "
            + Names.asSubject(first.signature(), first.form())
            + " runs on "
            + thread;
    return new Finding(
        CHECK, found.at(), place(found, graph), new Message(sentence, rows), Level.WARNING, true);
  }

  /** A method that is synchronized takes the monitor before its first statement. */
  private static Finding.Place place(ContendedLock found, CallGraph graph) {
    if (!found.lock().isMonitor()) {
      return Finding.Place.CALL;
    }
    Step last = found.way().get(found.way().size() - 1);
    return graph.body(last.body()).position().equals(found.at())
        ? Finding.Place.DECLARATION
        : Finding.Place.STATEMENT;
  }
}
