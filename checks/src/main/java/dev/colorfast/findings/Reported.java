package dev.colorfast.findings;

import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** Makes of findings what stands in reports. */
public final class Reported {
  private final SourceLines sources;

  /** Reads what is shown from these sources. */
  public Reported(SourceLines sources) {
    this.sources = sources;
  }

  /**
   * Returns a finding as it is reported.
   *
   * @param subject the source text that it is about
   * @param level how severe it is for the user
   * @param column counted from one
   */
  public Report.Entry entry(
      Finding finding, Fingerprint fingerprint, String subject, Level level, int column) {
    Message message = finding.message();
    List<Report.Step> chain = new ArrayList<>();
    for (Message.Row row : message.chain()) {
      SourcePosition at = row.position();
      chain.add(
          new Report.Step(row.name(), at.file(), at.line(), text(at), row.origin(), row.remark()));
    }
    SourcePosition at = finding.position();
    return new Report.Entry(
        finding.check(),
        level,
        at.file(),
        at.line(),
        column,
        at.offset(),
        text(at),
        message.sentence().replace(Message.SUBJECT, subject),
        message.hint(),
        chain,
        fingerprint);
  }

  /**
   * Returns a finding whose source is at hand, but not as trees.
   *
   * @param level how severe the findings of its check are for the user
   */
  public Report.Entry entry(Finding finding, Fingerprints fingerprints, Level level) {
    boolean isError = level == Level.ERROR && finding.level() == Level.ERROR && finding.isCertain();
    return entry(
        finding,
        fingerprints.of(finding),
        fingerprints.subject(finding),
        isError ? Level.ERROR : Level.WARNING,
        sources.column(finding.position()));
  }

  private String text(SourcePosition at) {
    return sources.line(at.file(), at.line()).strip();
  }
}
