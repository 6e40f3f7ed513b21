package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.LateOffload;
import dev.colorfast.threads.LateOffloads;
import dev.colorfast.threads.UnreadAnnotations;
import java.util.ArrayList;
import java.util.List;

/** Says of what is meant to move work to another thread why it does not. */
final class OffloadMessage {
  private OffloadMessage() {}

  static List<Finding> all(Summaries summaries) {
    List<Finding> all = new ArrayList<>();
    LateOffloads.in(summaries).forEach(late -> all.add(late(late)));
    CallGraph graph = summaries.graph();
    for (MethodFacts method : UnreadAnnotations.outOfReach(graph)) {
      all.add(
          finding(
              method.position(),
              Finding.Place.DECLARATION,
              new Message(
                  Message.SUBJECT
                      + " is not moved to another thread: no proxy can stand before a method that"
                      + " only its own class can call",
                  List.of())));
    }
    for (CallSite call : UnreadAnnotations.calledOnSelf(graph)) {
      all.add(
          finding(
              call.position(),
              Finding.Place.CALL,
              new Message(
                  Message.SUBJECT
                      + " runs here and not on another thread: an object that calls itself does so"
                      + " without the proxy that moves "
                      + call.callee().name(),
                  List.of())));
    }
    return all;
  }

  private static Finding late(LateOffload found) {
    String before = Names.qualified(found.before().callee());
    List<Message.Row> rows = new ArrayList<>();
    rows.add(
        new Message.Row(before, found.before().position().brief(), "runs where the work is begun"));
    rows.addAll(BlockingMessage.chain(found.path().witness()));
    String sentence =
        Names.qualified(found.move().callee())
            + " moves only what follows it, and what "
            + before
            + " does before it "
            + found.path().effect().kind().phrase();
    return finding(found.move().position(), Finding.Place.CALL, new Message(sentence, rows));
  }

  private static Finding finding(SourcePosition at, Finding.Place place, Message message) {
    return new Finding("IneffectiveOffload", at, place, message, Level.WARNING, true);
  }
}
