package dev.colorfast.maven.rewriting;

import dev.colorfast.facts.WholeFile;
import dev.colorfast.findings.Replacement;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A source file as text that turns into the same bytes again.
 *
 * @param file where it is
 * @param charset how its characters are written
 */
public record SourceText(Path file, Charset charset, String text) {

  /**
   * Reads a file.
   *
   * @throws CharacterCodingException if the file is not written in the charset
   * @throws IOException if it cannot be read
   */
  public static SourceText read(Path file, Charset charset) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, charset);
    if (!Arrays.equals(bytes, text.getBytes(charset))) {
      throw new CharacterCodingException();
    }
    return new SourceText(file, charset, text);
  }

  /** Writes another text to the file, as a whole or not at all. */
  void write(String other) throws IOException {
    WholeFile.write(file, other.getBytes(charset));
  }

  /** Returns how the first line of a text ends, or {@code \n} if it has only one. */
  static String lineEnd(String text) {
    int feed = text.indexOf('\n');
    int carriageReturn = text.indexOf('\r');
    if (carriageReturn < 0 || feed >= 0 && feed < carriageReturn) {
      return "\n";
    }
    return feed == carriageReturn + 1 ? "\r\n" : "\r";
  }

  /**
   * Returns a text with some of it replaced.
   *
   * @param replacements in order, none of them overlapping
   */
  static String replaced(String text, List<Replacement> replacements) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (Replacement each : replacements) {
      result.append(text, from, each.start()).append(each.text());
      from = each.end();
    }
    return result.append(text, from, text.length()).toString();
  }
}
