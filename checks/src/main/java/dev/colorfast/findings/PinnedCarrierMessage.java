package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.locks.PinnedCarrier;
import java.util.ArrayList;
import java.util.List;

/** Says of a call on a virtual thread how it blocks, and what keeps the thread on its carrier. */
final class PinnedCarrierMessage {
  private PinnedCarrierMessage() {}

  static Finding of(PinnedCarrier found, CallGraph graph) {
    String runs = "runs on a virtual thread: " + found.because().reason().phrase();
    List<Message.Row> rows = new ArrayList<>(WaitMessage.beginning(found.way(), runs, graph));
    rows.addAll(BlockingMessage.chain(found.path().witness()));
    MethodFacts first = graph.body(found.way().get(0).body());
    String sentence =
        Message.SUBJECT
            + ' '
            + found.path().effect().kind().phrase()
            + " inside "
            + found.pin()
            + ", and keeps the carrier of a virtual thread from others: "
            + Names.asSubject(first.signature(), first.form())
            + " runs on one";
    Finding.Place place =
        found.site().dispatch() == Dispatch.CLASS_INITIALIZATION
            ? Finding.Place.FIRST_USE
            : found.site().isImplicit() ? Finding.Place.IMPLICIT_CALL : Finding.Place.CALL;
    return new Finding(
        "PinnedCarrierThread",
        found.site().position(),
        place,
        new Message(sentence, rows),
        Level.WARNING,
        true);
  }
}
