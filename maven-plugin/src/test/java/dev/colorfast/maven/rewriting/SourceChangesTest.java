package dev.colorfast.maven.rewriting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.colorfast.findings.Replacement;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceChangesTest {
  @TempDir private Path folder;

  @Test
  void aPatchShowsWhatWritingChanges() throws IOException {
    Path file = folder.resolve("src/A.java");
    Files.createDirectories(file.getParent());
    String text = "1\r\n2\r\n3 é\r\n4\r\n5\r\n";
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    SourceChanges changes = new SourceChanges(folder);
    changes.add(
        SourceText.read(file, StandardCharsets.ISO_8859_1),
        List.of(Replacement.insertion(text.length(), "6\n"), new Replacement(0, 1, "one\n1")));

    Path patch = folder.resolve("target/a.patch");
    changes.writePatch(patch);
    assertEquals(text, Files.readString(file, StandardCharsets.ISO_8859_1));
    assertEquals(
        "--- a/src/A.java\n+++ b/src/A.java\n@@ -1,5 +1,7 @@\n+one\r\n 1\r\n 2\r\n 3 é\r\n 4\r\n"
            + " 5\r\n+6\r\n",
        Files.readString(patch, StandardCharsets.ISO_8859_1));

    changes.write();
    assertArrayEquals(
        ("one\r\n" + text + "6\r\n").getBytes(StandardCharsets.ISO_8859_1),
        Files.readAllBytes(file));
  }

  @Test
  void whatWouldNotTurnIntoTheSameBytesIsNotRead() throws IOException {
    Path file = folder.resolve("A.java");
    Files.write(file, "// é".getBytes(StandardCharsets.ISO_8859_1));
    assertThrows(
        CharacterCodingException.class, () -> SourceText.read(file, StandardCharsets.UTF_8));
  }

  @Test
  void aFileThatDoesNotEndWithALineIsShownAsSuch() {
    assertEquals(
        "--- a/my A.java\t\n+++ b/my A.java\t\n@@ -1,2 +1,3 @@\n 1\n-2\n"
            + "\\ No newline at end of file\n+2\n+3\n\\ No newline at end of file\n",
        UnifiedDiff.of("my A.java", "1\n2", List.of(Replacement.insertion(3, "\n3"))));
  }

  @Test
  void whatIsFarApartStandsApart() {
    String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
    assertEquals(
        """
        --- a/A
        +++ b/A
        @@ -1,4 +1,6 @@
        -1
        +a
        +b
        +c
         2
         3
         4
        @@ -9,4 +11,3 @@
         9
         10
         11
        -12
        """,
        UnifiedDiff.of(
            "A",
            text,
            List.of(
                new Replacement(0, 1, "a\nb\nc"),
                new Replacement(text.length() - 3, text.length(), ""))));
  }

  @Test
  void theFirstLineSaysHowLinesEnd() {
    assertEquals("\n", SourceText.lineEnd("a\nb\r\n"));
    assertEquals("\r\n", SourceText.lineEnd("a\r\nb\n"));
    assertEquals("\r", SourceText.lineEnd("a\rb\r\n"));
    assertEquals("\n", SourceText.lineEnd("a"));
  }
}
