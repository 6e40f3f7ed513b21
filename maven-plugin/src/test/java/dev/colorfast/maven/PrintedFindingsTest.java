package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.Report;
import dev.colorfast.maven.process.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedFindingsTest {
  private static final Report.Entry FIRST = finding(4, 1);
  private static final Report.Entry SECOND = finding(20, 2);

  private static Report.Entry finding(int column, int number) {
    return new Report.Entry(
        "LostAsyncResult",
        Level.WARNING,
        "A.java",
        7,
        column,
        0,
        "go(); go();",
        "the result is dropped",
        "",
        List.of(),
        new Fingerprint("LostAsyncResult", "shop.A.run()", "shop.A.go()", number));
  }

  private static Event.Message printed(int column) {
    String message = "[LostAsyncResult] the result is dropped\n  (see a page)";
    return new Event.Message(
        "WARNING", "compiler.warn.error.prone", "A.java", 7, column, message, "at " + column);
  }

  private static Report report(Report.Entry... findings) {
    return Report.EMPTY.withFindings(List.of(findings));
  }

  @Test
  void ofTwoThatReadTheSameTheKnownOneGoes() {
    PrintedFindings findings =
        new PrintedFindings(List.of(printed(20), printed(4)), report(FIRST, SECOND));

    assertEquals(List.of(printed(20)), findings.without(each -> each.equals(FIRST.fingerprint())));
    assertEquals(List.of(printed(4)), findings.without(each -> each.equals(SECOND.fingerprint())));
    assertEquals(2, findings.without(each -> false).size());
    assertTrue(findings.without(each -> true).isEmpty());
  }

  @Test
  void whatTheCompilerHasNotPrintedIsTold() {
    PrintedFindings findings = new PrintedFindings(List.of(), report(FIRST));

    List<Event.Message> told = findings.without(each -> false);
    assertEquals("WARNING", told.get(0).kind());
    assertTrue(
        told.get(0).text().startsWith("A.java:7: warning: [LostAsyncResult] the result is dropped"),
        told.get(0).text());
  }

  @Test
  void whatNoReportHasIsTold() {
    assertEquals(
        List.of(printed(4)),
        new PrintedFindings(List.of(printed(4)), Report.EMPTY).without(each -> true));
  }
}
