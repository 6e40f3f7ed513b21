package dev.colorfast.maven.rewriting;

import dev.colorfast.findings.Replacement;
import java.util.ArrayList;
import java.util.List;

/** What replacements change in a text, line by line. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> lines;
  private final StringBuilder text = new StringBuilder();
  private int added;

  private UnifiedDiff(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Some lines, and what stands there instead.
   *
   * @param from the index of the first line
   * @param to the index after the last line
   */
  private record Change(int from, int to, List<String> lines) {}

  /**
   * Returns the diff of one file.
   *
   * @param path the file's name
   * @param replacements in order, none of them overlapping
   */
  static String of(String path, String before, List<Replacement> replacements) {
    UnifiedDiff diff = new UnifiedDiff(lines(before));
    // A tab ends a name with spaces in it.
    String end = path.contains(" ") ? "\t\n" : "\n";
    diff.text.append("--- a/").append(path).append(end);
    diff.text.append("+++ b/").append(path).append(end);
    List<Change> near = new ArrayList<>();
    for (Change change : diff.changes(before, replacements)) {
      if (!near.isEmpty() && change.from() - near.get(near.size() - 1).to() > 2 * CONTEXT) {
        diff.addHunk(near);
        near.clear();
      }
      near.add(change);
    }
    diff.addHunk(near);
    return diff.text.toString();
  }

  /** Returns the lines of a text, each with its end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }

  private List<Change> changes(String before, List<Replacement> replacements) {
    List<Change> changes = new ArrayList<>();
    int line = 0;
    int offset = 0;
    int next = 0;
    while (next < replacements.size()) {
      while (line < lines.size() - 1
          && offset + lines.get(line).length() <= replacements.get(next).start()) {
        offset += lines.get(line++).length();
      }
      int end = line;
      int endOffset = offset;
      List<Replacement> inside = new ArrayList<>();
      while (next < replacements.size()
          && (inside.isEmpty() || replacements.get(next).start() < endOffset)) {
        Replacement each = replacements.get(next++);
        inside.add(new Replacement(each.start() - offset, each.end() - offset, each.text()));
        while (end < lines.size() && (endOffset <= each.end() || end == line)) {
          endOffset += lines.get(end++).length();
        }
      }
      String changed = SourceText.replaced(before.substring(offset, endOffset), inside);
      changes.add(trimmed(line, end, lines(changed)));
      line = end;
      offset = endOffset;
    }
    return changes;
  }

  private Change trimmed(int from, int to, List<String> changed) {
    int start = 0;
    while (from + start < to
        && start < changed.size()
        && lines.get(from + start).equals(changed.get(start))) {
      start++;
    }
    int end = 0;
    while (to - end > from + start
        && changed.size() - end > start
        && lines.get(to - end - 1).equals(changed.get(changed.size() - end - 1))) {
      end++;
    }
    return new Change(from + start, to - end, changed.subList(start, changed.size() - end));
  }

  private void addHunk(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    int from = Math.max(0, changes.get(0).from() - CONTEXT);
    int to = Math.min(lines.size(), changes.get(changes.size() - 1).to() + CONTEXT);
    int grows =
        changes.stream().mapToInt(each -> each.lines().size() + each.from() - each.to()).sum();
    text.append("@@ -").append(range(from, to - from));
    text.append(" +").append(range(from + added, to - from + grows)).append(" @@\n");
    int line = from;
    for (Change change : changes) {
      lines.subList(line, change.from()).forEach(each -> add(' ', each));
      lines.subList(change.from(), change.to()).forEach(each -> add('-', each));
      change.lines().forEach(each -> add('+', each));
      line = change.to();
    }
    lines.subList(line, to).forEach(each -> add(' ', each));
    added += grows;
  }

  private static String range(int from, int count) {
    return (count == 0 ? from : from + 1) + "," + count;
  }

  private void add(char mark, String line) {
    text.append(mark).append(line);
    if (!line.endsWith("\n")) {
      text.append("\n\\ No newline at end of file\n");
    }
  }
}
