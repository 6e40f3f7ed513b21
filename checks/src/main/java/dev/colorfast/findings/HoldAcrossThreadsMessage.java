package dev.colorfast.findings;

import dev.colorfast.cancellation.HoldAcrossThreads;
import java.util.List;

/** Says of a lock that the thread which is to give it back does not have it. */
final class HoldAcrossThreadsMessage {
  private HoldAcrossThreadsMessage() {}

  static Finding finding(HoldAcrossThreads hold) {
    String handOver = Names.qualified(hold.handOver());
    return new Finding(
        "LockHeldAcrossAsync",
        hold.acquire().position(),
        Finding.Place.CALL,
        new Message(
            "the lock that "
                + Message.SUBJECT
                + " acquires is given back by the function that "
                + handOver
                + " takes, on whatever thread runs it: on any other the lock stays held",
            List.of(
                Message.Row.of(hold.body()),
                Message.Row.of(hold.acquire(), "acquires"),
                Message.Row.of(hold.release(), "throws where another thread calls it"))),
        Level.WARNING,
        true);
  }
}
