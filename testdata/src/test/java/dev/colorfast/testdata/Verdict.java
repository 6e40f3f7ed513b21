package dev.colorfast.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * How a case came out.
 *
 * @param testCase the name of the case
 * @param outcome whether it held
 * @param complaints what did not hold, or why it did not run; empty if it passed
 */
record Verdict(String testCase, Outcome outcome, List<String> complaints) {

  enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
  }

  /** Compiles the case and compares what comes out with its comments and its golden file. */
  static Verdict of(TestCase testCase, Golden golden) {
    if (!testCase.isForThisJdk()) {
      return new Verdict(
          testCase.name(),
          Outcome.SKIPPED,
          List.of(
              "needs JDK %d%s, this is JDK %d"
                  .formatted(
                      testCase.release(),
                      testCase.target().isPreview() ? " and no other" : "",
                      Runtime.version().feature())));
    }
    Compilation compilation =
        Compilation.of(testCase.check(), testCase.sources(), testCase.target());
    List<String> complaints = new ArrayList<>(compilation.complaints());
    for (var source : testCase.sources()) {
      complaints.addAll(Expectations.in(source).complaintsAbout(compilation));
    }
    complaints.addAll(golden.apply(testCase.witnesses(), compilation.findings()));
    return new Verdict(
        testCase.name(),
        complaints.isEmpty() ? Outcome.PASSED : Outcome.FAILED,
        List.copyOf(complaints));
  }

  /** Returns the verdict with more that did not hold. */
  Verdict and(List<String> more) {
    List<String> all = new ArrayList<>(complaints);
    all.addAll(more);
    return more.isEmpty() ? this : new Verdict(testCase, Outcome.FAILED, List.copyOf(all));
  }

  /** Returns the verdict as one line, from which {@link #parse} makes it again. */
  String format() {
    return Stream.concat(Stream.of(outcome.name(), testCase), complaints.stream())
        .map(part -> part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"))
        .collect(Collectors.joining("\t"));
  }

  /** Reads what {@link #format} wrote. */
  static Verdict parse(String line) {
    List<String> parts = Stream.of(line.split("\t")).map(String::translateEscapes).toList();
    return new Verdict(parts.get(1), Outcome.valueOf(parts.get(0)), parts.subList(2, parts.size()));
  }

  /** Passes, fails or skips the running JUnit test accordingly. */
  void report() {
    String text = String.join("\n", complaints);
    switch (outcome) {
      case PASSED -> {}
      case FAILED -> throw new AssertionError(testCase + ":\n" + text);
      case SKIPPED -> throw new TestAbortedException(testCase + ": " + text);
    }
  }
}
