package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.testdata.Verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runner that cannot fail would hold nothing: each way to be wrong has to be reported. */
final class RunnerTest {

  private static final String CHECK = "BlockingOnEventLoop";

  private static final String EXAMPLE =
      """
      import io.netty.channel.ChannelHandlerContext;
      import io.netty.channel.ChannelInboundHandlerAdapter;

      class Echo extends ChannelInboundHandlerAdapter {
        // SUMMARY: blocks(sleep)
        static void pause() throws InterruptedException {
          Thread.sleep(10);
        }

        // SUMMARY: plain
        static void go() {}

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
          // BUG: Diagnostic contains: sleeps
          Thread.sleep(10);
          go();
        }
      }
      """;

  @TempDir Path testdata;
  private Path folder;

  @BeforeEach
  void createFolderOfTheCheck() throws IOException {
    folder = Files.createDirectory(testdata.resolve("blocking-on-event-loop"));
  }

  @Test
  void acceptsWhatItsCommentsAndGoldenFileSay() throws IOException {
    write("Echo.java", EXAMPLE);
    assertEquals(Outcome.PASSED, verdict(Golden.UPDATE).outcome());
    assertEquals(List.of(), verdict(Golden.COMPARE).complaints());
  }

  @Test
  void writesWitnessesWithoutTheAddressOfThePage() throws IOException {
    write("Echo.java", EXAMPLE);
    verdict(Golden.UPDATE);
    List<String> witnesses = Files.readAllLines(folder.resolve("Echo.witnesses"));
    assertEquals(1, witnesses.size());
    assertTrue(
        witnesses.get(0).startsWith("Echo.java:16: error: [" + CHECK + "] "), witnesses::toString);
    assertTrue(witnesses.get(0).contains(" ⏎ "), witnesses::toString);
    assertFalse(witnesses.get(0).contains("(see "), witnesses::toString);
  }

  @Test
  void reportsMissingFinding() throws IOException {
    write(
        "Echo.java", EXAMPLE.replace("    go();", "    // BUG: Diagnostic contains: x\n    go();"));
    assertReports("Echo.java:18: no finding that contains: x");
  }

  @Test
  void reportsFindingWithAnotherText() throws IOException {
    write("Echo.java", EXAMPLE.replace("contains: sleeps", "contains: snores"));
    assertReports("Echo.java:16: no finding that contains: snores");
    assertReports("Echo.java:16: unexpected finding: ");
  }

  @Test
  void reportsUnexpectedFinding() throws IOException {
    write("Echo.java", EXAMPLE.replace("// BUG: Diagnostic contains: sleeps", "// as one does"));
    assertReports("Echo.java:16: unexpected finding: ");
  }

  @Test
  void reportsSecondFindingWhereOneIsExpected() throws IOException {
    write("Echo.java", EXAMPLE.replace("    go();", "    Thread.sleep(20);"));
    assertReports("Echo.java:17: unexpected finding: ");
  }

  @Test
  void reportsTwoExpectationsMetByOneFinding() throws IOException {
    String expectation = "    // BUG: Diagnostic contains: sleeps\n";
    write("Echo.java", EXAMPLE.replace(expectation, expectation + expectation));
    assertReports("Echo.java:17: no finding that contains: sleeps");
  }

  @Test
  void reportsWrongSummary() throws IOException {
    write("Echo.java", EXAMPLE.replace("SUMMARY: plain", "SUMMARY: blocks(file)"));
    assertReports("Echo.java:11: summary is plain, expected: blocks(file)");
  }

  @Test
  void reportsSummaryWithoutMethod() throws IOException {
    write("Echo.java", EXAMPLE + "// SUMMARY: plain\n");
    assertReports("Echo.java:20: no method below: SUMMARY: plain");
  }

  @Test
  void findsTheMethodBelowJavadocAndAnnotations() throws IOException {
    String declaration = "  /** Does nothing. */\n  @Deprecated\n  static\n  void go() {}";
    write("Echo.java", EXAMPLE.replace("  static void go() {}", declaration));
    verdict(Golden.UPDATE);
    assertEquals(List.of(), verdict(Golden.COMPARE).complaints());
  }

  @Test
  void reportsMisspeltExpectation() throws IOException {
    write("Echo.java", EXAMPLE.replace("SUMMARY: plain", "Summary: plain"));
    assertReports("Echo.java:10: this comment is no expectation: // Summary: plain");
  }

  @Test
  void reportsStaleGoldenFile() throws IOException {
    write("Echo.java", EXAMPLE);
    write("Echo.witnesses", "Echo.java:16: error: something else\n");
    assertReports("Echo.witnesses is stale");
    assertReports("  - Echo.java:16: error: something else");
    assertReports("  + Echo.java:16: error: [" + CHECK + "] ");
  }

  @Test
  void reportsMissingGoldenFile() throws IOException {
    write("Echo.java", EXAMPLE);
    assertReports("Echo.witnesses is stale");
  }

  @Test
  void reportsGoldenFileOfCaseWithoutFindings() throws IOException {
    write("Echo.java", "class Echo {}");
    write("Echo.witnesses", "");
    assertReports("Echo.witnesses is stale");
    verdict(Golden.UPDATE);
    assertFalse(Files.exists(folder.resolve("Echo.witnesses")));
  }

  @Test
  void reportsGoldenFileWithoutCase() throws IOException {
    write("Gone.witnesses", "Gone.java:1: error: something\n");
    List<Path> orphans = TestCase.orphanedWitnesses(CHECK, testdata);
    assertEquals(List.of(folder.resolve("Gone.witnesses")), orphans);
    assertEquals(1, Golden.COMPARE.applyToOrphans(orphans).size());
    Golden.UPDATE.applyToOrphans(orphans);
    assertFalse(Files.exists(folder.resolve("Gone.witnesses")));
  }

  @Test
  void reportsCompileError() throws IOException {
    write("Echo.java", "class Echo {\n  Missing missing;\n}");
    assertReports("Echo.java:2: cannot find symbol");
  }

  @Test
  void compilesSubfolderTogether() throws IOException {
    Files.createDirectory(folder.resolve("two-files"));
    write(
        "two-files/Echo.java",
        EXAMPLE.replace("static void go() {}", "static void go() { Other.go(); }"));
    write("two-files/Other.java", "class Other {\n  // SUMMARY: plain\n  static void go() {}\n}");
    assertEquals(2, theCase().sources().size());
    verdict(Golden.UPDATE);
    assertEquals(List.of(), verdict(Golden.COMPARE).complaints());
    assertTrue(Files.exists(folder.resolve("two-files.witnesses")));
  }

  @Test
  void skipsCaseForNewerJdk() throws IOException {
    int newer = Runtime.version().feature() + 1;
    Files.createDirectory(folder.resolve("jdk" + newer));
    write("jdk" + newer + "/Echo.java", "does not even parse");
    Verdict verdict = verdict(Golden.COMPARE);
    assertEquals("blocking-on-event-loop/jdk" + newer + "/Echo", verdict.testCase());
    assertEquals(Outcome.SKIPPED, verdict.outcome());
  }

  @Test
  void failsTheTestOfFailedCase() {
    var failed = new Verdict("a/B", Outcome.FAILED, List.of("line 1", "line\t2\nline \\3"));
    assertEquals(failed, Verdict.parse(failed.format()));
    assertThrows(AssertionError.class, failed::report);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private TestCase theCase() {
    List<TestCase> cases = TestCase.of(CHECK, testdata);
    assertEquals(1, cases.size());
    return cases.get(0);
  }

  private Verdict verdict(Golden golden) {
    return Verdict.of(theCase(), golden);
  }

  private void assertReports(String complaint) {
    Verdict verdict = verdict(Golden.COMPARE);
    assertEquals(Outcome.FAILED, verdict.outcome());
    assertTrue(
        verdict.complaints().stream().anyMatch(text -> text.contains(complaint)),
        () -> complaint + "\nis not among\n" + String.join("\n", verdict.complaints()));
  }
}
