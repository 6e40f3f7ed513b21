package dev.colorfast.testdata;

import dev.colorfast.bugpatterns.CompilationAnalysis.SummaryLine;
import dev.colorfast.testdata.Compilation.MethodLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments of one source file say that the check reports and that the engine infers.
 *
 * <p>{@code // BUG: Diagnostic contains: TEXT} stands on the line before that of the finding;
 * several in a row speak of several findings on the line below them. Every finding must be expected
 * and every expectation met. {@code // SUMMARY: TEXT} speaks of the next method declared below it,
 * and gives its summary in full.
 */
final class Expectations {

  private static final Pattern BUG = Pattern.compile("\\s*// BUG: Diagnostic contains: (.+)");
  private static final Pattern SUMMARY = Pattern.compile("\\s*// SUMMARY: (.+)");
  private static final Pattern MISSPELT =
      Pattern.compile("\\s*//\\s*(BUG|SUMMARY)\\b.*", Pattern.CASE_INSENSITIVE);

  /** A comment that stands for the line {@code line}, or for a method below it. */
  private record Expectation(long line, String text) {}

  private final Path source;
  private final List<Expectation> findings = new ArrayList<>();
  private final List<Expectation> summaries = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Expectations(Path source) {
    this.source = source;
  }

  /** Reads the comments of the file. */
  static Expectations in(Path source) {
    var expectations = new Expectations(source);
    List<String> lines = readLines(source);
    for (int i = 0; i < lines.size(); i++) {
      Matcher bug = BUG.matcher(lines.get(i));
      Matcher summary = SUMMARY.matcher(lines.get(i));
      if (bug.matches()) {
        expectations.findings.add(
            new Expectation(lineBelowComments(lines, i), bug.group(1).strip()));
      } else if (summary.matches()) {
        expectations.summaries.add(new Expectation(i + 1, summary.group(1).strip()));
      } else if (MISSPELT.matcher(lines.get(i)).matches()) {
        expectations.complain(i + 1, "this comment is no expectation: " + lines.get(i).strip());
      }
    }
    return expectations;
  }

  /**
   * Returns one line for each expectation that is not met and each finding that is not expected.
   */
  List<String> complaintsAbout(Compilation compilation) {
    compareFindings(compilation.findings());
    compareSummaries(compilation.summaries(), compilation.methods());
    return List.copyOf(complaints);
  }

  private void compareFindings(List<Finding> all) {
    String name = source.getFileName().toString();
    List<Finding> unexpected =
        new ArrayList<>(all.stream().filter(f -> f.file().equals(name)).toList());
    for (Expectation expected : findings) {
      Optional<Finding> met =
          unexpected.stream()
              .filter(f -> f.line() == expected.line() && f.text().contains(expected.text()))
              .findFirst();
      if (met.isPresent()) {
        unexpected.remove(met.get());
      } else {
        complain(expected.line(), "no finding that contains: " + expected.text());
      }
    }
    for (Finding finding : unexpected) {
      complain(finding.line(), "unexpected finding: " + finding.witness());
    }
  }

  private void compareSummaries(List<SummaryLine> all, List<MethodLine> methods) {
    String file = source.toUri().getPath();
    for (Expectation expected : summaries) {
      Optional<MethodLine> declared =
          methods.stream()
              .filter(m -> m.file().equals(file) && m.line() > expected.line())
              .min(Comparator.comparing(MethodLine::line));
      if (declared.isEmpty()) {
        complain(expected.line(), "no method below: SUMMARY: " + expected.text());
        continue;
      }
      List<String> inferred =
          all.stream()
              .filter(s -> new MethodLine(s.file(), s.line(), s.method()).equals(declared.get()))
              .map(SummaryLine::text)
              .distinct()
              .toList();
      if (!inferred.equals(List.of(expected.text()))) {
        complain(
            declared.get().line(),
            "summary is %s, expected: %s"
                .formatted(
                    inferred.isEmpty() ? "missing" : String.join(" and ", inferred),
                    expected.text()));
      }
    }
  }

  private void complain(long line, String what) {
    complaints.add("%s:%d: %s".formatted(source.getFileName(), line, what));
  }

  private static long lineBelowComments(List<String> lines, int comment) {
    int below = comment + 1;
    while (below < lines.size() && BUG.matcher(lines.get(below)).matches()) {
      below++;
    }
    return below + 1;
  }

  private static List<String> readLines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
