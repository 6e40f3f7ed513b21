package dev.colorfast.testdata;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the cases of all checks, one after the other, in a process of its own, and writes the
 * verdicts to a file, one per line.
 *
 * <p>Arguments: the testdata folder, the file to write, and {@code COMPARE} or {@code UPDATE} for
 * the golden files of the cases that need a newer JDK than the build does. All others are compared
 * whatever the argument says: they are the business of the JDK of the build.
 */
final class Runner {

  private Runner() {}

  public static void main(String[] arguments) throws IOException {
    Path testdata = Path.of(arguments[0]);
    System.out.println(
        "Error Prone is "
            + BaseErrorProneJavaCompiler.class.getProtectionDomain().getCodeSource().getLocation());
    Golden golden = Golden.valueOf(arguments[2]);
    try (var out = new PrintStream(Files.newOutputStream(Path.of(arguments[1])), true, "UTF-8")) {
      for (TestCase testCase : allCases(testdata)) {
        boolean needsNewerJdk = testCase.release() > TestCase.DEFAULT_RELEASE;
        Verdict verdict = Verdict.of(testCase, needsNewerJdk ? golden : Golden.COMPARE);
        if (needsNewerJdk) {
          Path output = Files.createTempDirectory("colorfast");
          verdict =
              verdict.and(
                  FrontEnds.of(testCase.sources(), testCase.target(), output).differences());
        }
        out.println(verdict.format());
      }
    }
  }

  /** Returns the cases of every check that Error Prone would find in our jar. */
  static List<TestCase> allCases(Path testdata) {
    return Compilation.checks().stream()
        .flatMap(check -> TestCase.of(check, testdata).stream())
        .toList();
  }
}
