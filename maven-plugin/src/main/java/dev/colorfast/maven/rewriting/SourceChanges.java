package dev.colorfast.maven.rewriting;

import dev.colorfast.facts.WholeFile;
import dev.colorfast.findings.Replacement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes of source files that are shown as a patch, or made. */
public final class SourceChanges {
  private final Path root;
  private final Map<Path, Change> changes = new TreeMap<>();

  private record Change(SourceText source, List<Replacement> replacements) {}

  /** Starts without a change; a patch names files by their path from a folder. */
  public SourceChanges(Path root) {
    this.root = root;
  }

  /**
   * Adds what is to change in one file. Lines that are put in end as those of the file do.
   *
   * @param replacements in any order, none of them overlapping
   */
  public void add(SourceText source, List<Replacement> replacements) {
    String lineEnd = SourceText.lineEnd(source.text());
    List<Replacement> sorted =
        replacements.stream()
            .map(
                each ->
                    new Replacement(each.start(), each.end(), each.text().replace("\n", lineEnd)))
            .sorted()
            .toList();
    if (!sorted.isEmpty()) {
      changes.put(source.file(), new Change(source, sorted));
    }
  }

  /** Returns how many files change. */
  public int files() {
    return changes.size();
  }

  /**
   * Changes the files.
   *
   * @throws IOException if one of them cannot be written; those before it are changed
   */
  public void write() throws IOException {
    for (Change change : changes.values()) {
      SourceText source = change.source();
      source.write(SourceText.replaced(source.text(), change.replacements()));
    }
  }

  /**
   * Writes the changes as a unified diff, which {@code git apply} and {@code patch -p1} take in the
   * folder. Each file's part has the file's own charset.
   *
   * @throws IOException if it cannot be written
   */
  public void writePatch(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Change change : changes.values()) {
      SourceText source = change.source();
      String path = root.relativize(source.file()).toString().replace('\\', '/');
      bytes.writeBytes(
          UnifiedDiff.of(path, source.text(), change.replacements()).getBytes(source.charset()));
    }
    WholeFile.write(file, bytes.toByteArray());
  }
}
