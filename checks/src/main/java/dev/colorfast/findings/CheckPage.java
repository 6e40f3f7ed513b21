package dev.colorfast.findings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages about the checks, which the jar brings along. */
final class CheckPage {
  private static final String FOLDER = "/dev/colorfast/docs/";

  private CheckPage() {}

  /** Returns the page about a check, in Markdown; nothing if it has none here. */
  static Optional<String> of(String check) {
    try (InputStream page = CheckPage.class.getResourceAsStream(FOLDER + check + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Returns the text below a heading, if the page has that. */
  static Optional<String> section(String page, String heading) {
    String start = "\n## " + heading + '\n';
    int from = page.indexOf(start);
    if (from < 0) {
      return Optional.empty();
    }
    int end = page.indexOf("\n## ", from + start.length());
    return Optional.of(
        page.substring(from + start.length(), end < 0 ? page.length() : end).strip());
  }
}
