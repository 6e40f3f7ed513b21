package dev.colorfast.findings;

import dev.colorfast.findings.Report.Entry;
import dev.colorfast.findings.Report.Step;
import dev.colorfast.model.SourcePosition;

/** A finding of a report in the words in which the compiler has told it. */
public final class PlainText {
  private PlainText() {}

  /** Returns the sentence, the chain and the hint, in several lines. */
  public static String of(Entry finding) {
    return new Message(
            Message.SUBJECT, finding.chain().stream().map(PlainText::row).toList(), finding.hint())
        .about(finding.sentence());
  }

  private static Message.Row row(Step step) {
    return new Message.Row(
        step.name(),
        new SourcePosition(step.file(), -1, step.line()),
        step.origin(),
        step.remark());
  }
}
