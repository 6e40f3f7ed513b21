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

  /**
   * Returns what the compiler would print: the place, the sentence, the line with a mark below it,
   * the chain, the hint and the page.
   *
   * @param page the address of the page about the check; empty if there is none
   */
  public static String diagnostic(Report.Entry finding, String page, SourceLines sources) {
    String level = finding.level() == Level.ERROR ? "error" : "warning";
    String text = of(finding);
    int end = text.indexOf('\n');
    String line = sources.line(finding.file(), finding.line());
    String caret =
        line.isEmpty() || finding.column() == 0
            ? ""
            : '\n' + line + '\n' + below(line, finding.column() - 1) + '^';
    return finding.file()
        + ':'
        + finding.line()
        + ": "
        + level
        + ": ["
        + finding.check()
        + "] "
        + (end < 0 ? text : text.substring(0, end))
        + caret
        + (end < 0 ? "" : text.substring(end).replace("\n", "\n  "))
        + (page.isEmpty() ? "" : "\n    (see " + page + ')');
  }

  /** A tab is as wide below the line as in it. */
  private static String below(String line, int columns) {
    String before = line.substring(0, Math.min(columns, line.length()));
    return before.replaceAll("[^\t]", " ") + " ".repeat(columns - before.length());
  }

  private static Message.Row row(Step step) {
    return new Message.Row(
        step.name(),
        new SourcePosition(step.file(), -1, step.line()),
        step.origin(),
        step.remark());
  }
}
