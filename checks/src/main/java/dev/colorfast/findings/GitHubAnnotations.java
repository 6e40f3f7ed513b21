package dev.colorfast.findings;

import dev.colorfast.findings.Report.Entry;
import java.nio.file.Path;
import java.util.List;

/** A report as lines in the log of a GitHub workflow, which shows them at their places. */
public final class GitHubAnnotations {
  private GitHubAnnotations() {}

  /**
   * Returns one line for each finding.
   *
   * @param root the folder that files are named relative to
   */
  public static List<String> lines(Report report, Path root) {
    Path folder = root.toAbsolutePath().normalize();
    return report.findings().stream().map(finding -> line(finding, folder)).toList();
  }

  private static String line(Entry finding, Path root) {
    Path path = root.resolve(finding.file()).normalize();
    Path shown = path.startsWith(root) ? root.relativize(path) : path;
    String command =
        switch (finding.level()) {
          case ERROR -> "error";
          case WARNING -> "warning";
        };
    return "::"
        + command
        + " file="
        + property(shown.toString().replace('\\', '/'))
        + ",line="
        + finding.line()
        + ",col="
        + finding.column()
        + ",title="
        + property(finding.check())
        + "::"
        + escaped(PlainText.of(finding));
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
