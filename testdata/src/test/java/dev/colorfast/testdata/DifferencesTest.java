package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A difference is a complaint unless it is listed, and a listed one that is none is as well. */
final class DifferencesTest {

  @TempDir private Path folder;

  @Test
  void agreesWhereAFindingStandsOnTheStack() throws IOException {
    assertEquals(
        List.of(), complaints("a();\nb();", List.of(finding(1)), List.of(call("sleep", 1L, 2L))));
  }

  @Test
  void complainsOfWhatOnlyOneReports() throws IOException {
    assertEquals(
        List.of(
            "P.java:2: only BlockHound sees park, with the lines [2] on its stack",
            "P.java:1: only Colorfast reports this: P.java:1: warning: blocks"),
        complaints("a();\nb();", List.of(finding(1)), List.of(call("park", 2L))));
  }

  @Test
  void complainsOfWhatIsSeenOutsideOfTheProgram() throws IOException {
    assertEquals(
        List.of("P.java:0: only BlockHound sees park, with the lines [] on its stack"),
        complaints("a();", List.of(), List.of(call("park"))));
  }

  @Test
  void acceptsWhatIsListed() throws IOException {
    String program =
        """
        // ONLY COLORFAST: a reason
        // that goes on
        a();
        // ONLY BLOCKHOUND: another one
        b();
        """;
    assertEquals(List.of(), complaints(program, List.of(finding(3)), List.of(call("park", 5L))));
  }

  @Test
  void complainsOfWhatIsListedAndDoesNotDiffer() throws IOException {
    String program =
        """
        // ONLY COLORFAST: no longer
        a();
        // ONLY BLOCKHOUND: no longer
        b();
        // ONLY COLORFAST: nobody reports this
        c();
        // ONLY BLOCKHOUND: nor this
        d();
        """;
    assertEquals(
        List.of(
            "P.java:2: not only Colorfast reports this: remove the comment",
            "P.java:6: not only Colorfast reports this: remove the comment",
            "P.java:4: not only BlockHound sees this: remove the comment",
            "P.java:8: not only BlockHound sees this: remove the comment"),
        complaints(
            program, List.of(finding(2), finding(4)), List.of(call("x", 2L), call("y", 4L))));
  }

  @Test
  void complainsOfCommentsThatListNothing() throws IOException {
    assertEquals(
        List.of(
            "P.java:1: this comment lists no difference: // Only Colorfast: here",
            "P.java:2: this comment lists no difference: // ONLY COLORFAST:",
            "P.java:3: this comment lists no difference: a(); // ONLY BLOCKHOUND: there"),
        complaints(
            "// Only Colorfast: here\n// ONLY COLORFAST:\na(); // ONLY BLOCKHOUND: there",
            List.of(),
            List.of()));
  }

  private List<String> complaints(String program, List<Finding> findings, List<BlockingCall> calls)
      throws IOException {
    Path file = Files.writeString(folder.resolve("P.java"), program);
    return Differences.listedIn(file).complaintsAbout(findings, calls);
  }

  private static Finding finding(long line) {
    return new Finding("P.java", line, "warning", "blocks");
  }

  private static BlockingCall call(String method, Long... lines) {
    return BlockingCall.parse(new BlockingCall(method, new TreeSet<>(Set.of(lines))).format());
  }
}
