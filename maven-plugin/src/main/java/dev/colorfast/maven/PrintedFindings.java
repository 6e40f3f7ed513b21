package dev.colorfast.maven;

import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.PlainText;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.SourceLines;
import dev.colorfast.maven.process.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The findings of one compilation as the compiler has printed them, without those that are known.
 * The compiler itself is not told what is known: so what it has said can be remembered, whatever
 * becomes of the baseline.
 */
final class PrintedFindings {
  private final List<Event.Message> printed;
  private final Report report;
  private final SourceLines sources = new SourceLines();

  /**
   * Brings together what has been said of the same findings.
   *
   * @param printed what the compiler has printed
   * @param report what it has written
   */
  PrintedFindings(List<Event.Message> printed, Report report) {
    this.printed = new ArrayList<>(printed);
    this.printed.sort(Comparator.comparingLong(Event.Message::column));
    this.report = report;
  }

  /** Returns those that are not known, by place. */
  List<Event.Message> without(Predicate<Fingerprint> known) {
    List<Event.Message> left = new ArrayList<>(printed);
    List<Event.Message> unknown = new ArrayList<>();
    for (Report.Entry finding : report.findings()) {
      // One that is known uses up what was printed of it: another may read the same.
      Event.Message message = takeFrom(left, finding);
      if (!known.test(finding.fingerprint())) {
        unknown.add(message);
      }
    }
    unknown.addAll(left);
    return unknown;
  }

  private Event.Message takeFrom(List<Event.Message> left, Report.Entry finding) {
    String sentence = "[" + finding.check() + "] " + firstLine(PlainText.of(finding));
    for (Event.Message message : left) {
      if (message.line() == finding.line()
          && message.path().equals(finding.file())
          && firstLine(message.message()).equals(sentence)) {
        left.remove(message);
        return message;
      }
    }
    return printed(finding);
  }

  /** Of two errors at one place the compiler prints the first. */
  private Event.Message printed(Report.Entry finding) {
    return new Event.Message(
        finding.level() == Level.ERROR ? "ERROR" : "WARNING",
        "",
        finding.file(),
        finding.line(),
        finding.column(),
        PlainText.of(finding),
        PlainText.diagnostic(finding, report.page(finding.check()), sources));
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }
}
