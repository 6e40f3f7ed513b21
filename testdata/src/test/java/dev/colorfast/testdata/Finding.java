package dev.colorfast.testdata;

import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * One diagnostic of the check under test.
 *
 * @param file the base name of the source file
 * @param line the line it stands at
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param text the whole message, with line breaks
 */
record Finding(String file, long line, String severity, String text) {

  /** The order of the golden files: as one reads the sources. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparing(Finding::line)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::text);

  /**
   * Returns the finding as one golden line. Error Prone's own additions are left out: the address
   * of the page, and the text of the fix, which differs between its versions. Columns are not kept,
   * so that a longer name in one line changes no other.
   */
  String witness() {
    String message =
        text.lines()
            .filter(line -> !line.strip().startsWith("(see "))
            .filter(line -> !isFix(line.strip()))
            .map(line -> line.strip().replaceAll(" {2,}", "  "))
            .collect(Collectors.joining(" ⏎ "));
    return "%s:%d: %s: %s".formatted(file, line, severity, message);
  }

  /** A hint of ours names what to call, and comes in no other form. */
  private static boolean isFix(String line) {
    return line.startsWith("Did you mean ") && !line.startsWith("Did you mean to call ");
  }
}
