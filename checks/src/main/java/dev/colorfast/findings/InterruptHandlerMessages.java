package dev.colorfast.findings;

import dev.colorfast.cancellation.DeafLoop;
import dev.colorfast.cancellation.FailingWait;
import dev.colorfast.cancellation.InterruptHandlers;
import dev.colorfast.facts.MethodFacts;
import java.util.ArrayList;
import java.util.List;

/** Says of handlers of interrupts what they do at the wrong time. */
final class InterruptHandlerMessages {
  private InterruptHandlerMessages() {}

  static List<Finding> of(InterruptHandlers handlers) {
    List<Finding> all = new ArrayList<>();
    handlers.failingWaits().forEach(found -> all.add(failingWait(found)));
    handlers.deafLoops().forEach(found -> all.add(deafLoop(found)));
    return all;
  }

  private static Finding failingWait(FailingWait found) {
    return new Finding(
        "InterruptibleCleanup",
        found.attempt().position(),
        Finding.Place.CALL,
        new Message(
            Message.SUBJECT
                + " does not wait: the interrupt status, which is set again in line "
                + found.restore().position().line()
                + ", makes it throw at once",
            List.of(
                Message.Row.of(found.body()),
                new Message.Row(
                    "→ Thread.interrupt", found.restore().position(), "sets the interrupt status"),
                Message.Row.of(found.attempt(), "throws InterruptedException, and clears it"))),
        Level.WARNING,
        true);
  }

  private static Finding deafLoop(DeafLoop found) {
    String wait = Names.qualified(found.interrupted().callee());
    String sentence =
        found.isSpinning()
            ? Message.SUBJECT
                + " makes "
                + wait
                + " in line "
                + found.interrupted().position().line()
                + " throw at once, again and again: "
                + subject(found.body())
                + " goes round without waiting"
            : "catch ("
                + Message.SUBJECT
                + ") goes on in a loop that nothing ends: an interrupt in "
                + wait
                + " does not stop "
                + subject(found.body());
    return new Finding(
        "UncancellableLoop",
        found.at(),
        found.isSpinning() ? Finding.Place.CALL : Finding.Place.CATCH,
        new Message(
            sentence,
            List.of(
                Message.Row.of(found.body()),
                new Message.Row(
                    "→ " + wait, found.interrupted().position(), "throws InterruptedException"))),
        Level.WARNING,
        true);
  }

  private static String subject(MethodFacts body) {
    return Names.asSubject(body.signature(), body.form());
  }
}
