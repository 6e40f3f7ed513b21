package dev.colorfast.findings;

import dev.colorfast.lifecycles.IneffectiveCancellation;
import dev.colorfast.model.Descriptors;
import java.util.List;

/** Says of a cancel what it does not reach. */
final class IneffectiveCancellationMessage {
  private IneffectiveCancellationMessage() {}

  static Finding finding(IneffectiveCancellation found) {
    String start = Names.qualified(found.start().callee());
    String type = Descriptors.returnedType(found.start().callee().descriptor());
    return new Finding(
        "IneffectiveCancel",
        found.cancel().position(),
        Finding.Place.CALL,
        new Message(
            Message.SUBJECT
                + " interrupts nothing: it completes the "
                + type.substring(type.lastIndexOf('.') + 1)
                + ", and the task that "
                + start
                + " has started goes on",
            List.of(new Message.Row("→ " + start, found.start().position(), "starts the task"))),
        Level.WARNING,
        true);
  }
}
