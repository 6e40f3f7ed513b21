package dev.colorfast.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to do with the golden files. */
enum Golden {
  /** Say where they differ from what is found now. */
  COMPARE,
  /** Make them say what is found now. */
  UPDATE;

  /** The command that rewrites the golden files, as it is told to whoever sees a difference. */
  static final String COMMAND = "mvn verify -pl testdata -am -Dcolorfast.golden=update";

  /** Returns what {@code -Dcolorfast.golden} asks for: to compare unless it says otherwise. */
  static Golden fromSystemProperty() {
    String value = System.getProperty("colorfast.golden", "compare");
    return switch (value) {
      case "compare" -> COMPARE;
      case "update" -> UPDATE;
      default ->
          throw new IllegalArgumentException(
              "colorfast.golden is \"" + value + "\", but must be compare or update");
    };
  }

  /** Returns one line for each difference. A case without findings has no golden file. */
  List<String> apply(Path file, List<Finding> findings) {
    List<String> found = findings.stream().map(Finding::witness).toList();
    if (this == UPDATE) {
      write(file, found);
      return List.of();
    }
    List<String> stored = read(file);
    if (found.equals(stored) && Files.exists(file) == !found.isEmpty()) {
      return List.of();
    }
    List<String> differences = new ArrayList<>();
    differences.add(
        file.getFileName() + " is stale; if the new findings are right, regenerate: " + COMMAND);
    stored.stream().filter(line -> !found.contains(line)).forEach(l -> differences.add("  - " + l));
    found.stream().filter(line -> !stored.contains(line)).forEach(l -> differences.add("  + " + l));
    return differences;
  }

  /** Deletes golden files of cases that no longer exist, or names them. */
  List<String> applyToOrphans(List<Path> orphans) {
    if (this == UPDATE) {
      orphans.forEach(orphan -> write(orphan, List.of()));
      return List.of();
    }
    return orphans.stream()
        .map(file -> file.getFileName() + " belongs to no case; regenerate: " + COMMAND)
        .toList();
  }

  private static List<String> read(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, List<String> lines) {
    try {
      if (lines.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, String.join("\n", lines) + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
