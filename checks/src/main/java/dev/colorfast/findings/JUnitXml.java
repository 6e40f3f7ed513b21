package dev.colorfast.findings;

import dev.colorfast.findings.Report.Entry;
import dev.colorfast.findings.Report.Rule;
import java.util.List;

/**
 * A report in the form of JUnit's, for systems that show nothing else: each check is a suite, each
 * finding a test that has failed, and a check without findings a test that has passed.
 */
public final class JUnitXml {
  private JUnitXml() {}

  /** Returns the text of the file. */
  public static String text(Report report) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<testsuites name=\"Colorfast\">\n");
    for (Rule rule : report.rules()) {
      List<Entry> findings =
          report.findings().stream().filter(each -> each.check().equals(rule.check())).toList();
      text.append("  <testsuite name=")
          .append(quoted("Colorfast " + rule.check()))
          .append(" tests=")
          .append(quoted("" + Math.max(1, findings.size())))
          .append(" failures=")
          .append(quoted("" + findings.size()))
          .append(" errors=\"0\" skipped=\"0\">\n");
      if (findings.isEmpty()) {
        text.append("    <testcase classname=")
            .append(quoted("colorfast." + rule.check()))
            .append(" name=\"no findings\"/>\n");
      }
      findings.forEach(finding -> add(finding, text));
      text.append("  </testsuite>\n");
    }
    return text.append("</testsuites>\n").toString();
  }

  private static void add(Entry finding, StringBuilder text) {
    text.append("    <testcase classname=")
        .append(quoted(finding.fingerprint().className()))
        .append(" name=")
        .append(quoted(finding.fingerprint().toString()))
        .append(" file=")
        .append(quoted(finding.file()))
        .append(" line=")
        .append(quoted("" + finding.line()))
        .append(">\n      <failure type=")
        .append(quoted(finding.check()))
        .append(" message=")
        .append(quoted(finding.sentence()))
        .append('>')
        .append(escaped(PlainText.of(finding)))
        .append("</failure>\n    </testcase>\n");
  }

  private static String quoted(String text) {
    return '"' + escaped(text).replace("\n", "&#10;") + '"';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isInXml(c) ? c : '\uFFFD');
              }
            });
    return escaped.toString();
  }

  private static boolean isInXml(int c) {
    return c == '\n'
        || c == '\t'
        || c == '\r'
        || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
  }
}
