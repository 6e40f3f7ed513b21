package dev.colorfast.findings;

import dev.colorfast.cancellation.UnreleasedHold;
import dev.colorfast.cancellation.UnreleasedHold.Reason;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import java.util.ArrayList;
import java.util.List;

/** Says of what is acquired on which way it is kept. */
final class UnreleasedHoldMessage {
  private UnreleasedHoldMessage() {}

  static Finding finding(UnreleasedHold hold) {
    boolean isSure =
        hold.reason() != Reason.CALL_THROWS && hold.reason() != Reason.CALL_MAY_BE_REFUSED;
    return new Finding(
        "CancellationBeforeRelease",
        hold.acquire().position(),
        Finding.Place.CALL,
        new Message(sentence(hold), rows(hold)),
        isSure ? Level.ERROR : Level.WARNING,
        true);
  }

  private static String sentence(UnreleasedHold hold) {
    String name = Names.asSubject(hold.body().signature(), hold.body().form());
    return switch (hold.reason()) {
      case RETURNS ->
          "what " + Message.SUBJECT + " acquires is kept on a way on which " + name + " returns";
      case THROWS ->
          "what "
              + Message.SUBJECT
              + " acquires is kept when "
              + name
              + " throws in line "
              + hold.at().line();
      case CALL_DECLARES, CALL_THROWS ->
          "what " + Message.SUBJECT + " acquires is kept when " + thrower(hold) + " throws";
      case CALL_MAY_BE_REFUSED ->
          "what "
              + Message.SUBJECT
              + " acquires is kept when "
              + thrower(hold)
              + " refuses the task";
      case RELEASES_WHAT_IS_NOT_HELD ->
          "where "
              + Message.SUBJECT
              + " fails, "
              + name
              + " gives back in line "
              + hold.at().line()
              + " what it has not acquired";
    };
  }

  private static String thrower(UnreleasedHold hold) {
    return hold.thrower().map(CallSite::callee).map(Names::qualified).orElse("it");
  }

  private static List<Message.Row> rows(UnreleasedHold hold) {
    MethodFacts body = hold.body();
    List<Message.Row> rows = new ArrayList<>();
    rows.add(Message.Row.of(body));
    rows.add(
        Message.Row.of(
            hold.acquire(),
            hold.reason() == Reason.RELEASES_WHAT_IS_NOT_HELD ? "may fail" : "acquires"));
    hold.thrower().ifPresent(call -> rows.add(Message.Row.of(call, "throws")));
    return rows;
  }
}
