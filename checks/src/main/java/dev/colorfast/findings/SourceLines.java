package dev.colorfast.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of source files, each of which is read once. What cannot be read has no lines. */
public final class SourceLines {
  private final Map<String, List<String>> files = new HashMap<>();

  /** Returns a line as it stands in the file; empty if there is none. */
  public String line(String file, int line) {
    List<String> lines = files.computeIfAbsent(file, SourceLines::read);
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
  }

  private static List<String> read(String file) {
    if (file.isEmpty()) {
      return List.of();
    }
    try {
      // Another encoding spoils single letters, but not the line.
      return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException | SecurityException unreadable) {
      return List.of();
    }
  }
}
