package dev.colorfast.findings;

import dev.colorfast.model.SourcePosition;
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
  private final Map<String, Source> files = new HashMap<>();

  private record Source(String text, List<String> lines) {
    static final Source NONE = new Source("", List.of());
  }

  /** Returns a line as it stands in the file; empty if there is none. */
  public String line(String file, int line) {
    List<String> lines = source(file).lines;
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
  }

  /** Returns the number of the character in its line, counted from one; 0 if it is not known. */
  int column(SourcePosition position) {
    String text = source(position.file()).text;
    int offset = position.offset();
    return offset < 0 || offset >= text.length() ? 0 : offset - text.lastIndexOf('\n', offset - 1);
  }

  private Source source(String file) {
    return files.computeIfAbsent(file, SourceLines::read);
  }

  private static Source read(String file) {
    if (file.isEmpty()) {
      return Source.NONE;
    }
    try {
      // Another encoding spoils single letters, but not the line.
      String text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
      return new Source(text, text.lines().toList());
    } catch (IOException | InvalidPathException | SecurityException unreadable) {
      return Source.NONE;
    }
  }
}
