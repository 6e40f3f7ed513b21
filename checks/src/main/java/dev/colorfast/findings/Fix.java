package dev.colorfast.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A change of one source file that mends a finding, and can be made without thinking.
 *
 * @param source the sum of the text that it was made for
 * @param replacements in order, none of them overlapping
 */
public record Fix(String source, List<Replacement> replacements) {
  public Fix {
    Objects.requireNonNull(source);
    replacements = replacements.stream().sorted().toList();
  }

  /** Returns the fix of a source text. */
  public static Fix of(CharSequence source, List<Replacement> replacements) {
    return new Fix(sum(source), replacements);
  }

  /** Returns whether it was made for a text: in any other one its places mean something else. */
  public boolean isFor(CharSequence text) {
    return source.equals(sum(text));
  }

  private static String sum(CharSequence text) {
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
