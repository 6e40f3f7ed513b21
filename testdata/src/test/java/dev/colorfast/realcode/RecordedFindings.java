package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The findings of one project, one sorted line each: {@code FINDING | VERDICT | WHY}. The verdict
 * is {@code true}, {@code false}, {@code unsure}, or {@code unjudged} while nobody has read the
 * code.
 */
record RecordedFindings(SortedMap<String, String> verdicts) {
  private static final String SEPARATOR = " | ";
  private static final String UNJUDGED = "unjudged" + SEPARATOR;
  private static final Pattern FINDING =
      Pattern.compile("(?m)^(\\S+\\.java):(\\d+): (error|warning): \\[([A-Z]\\w+)\\] (.*)$");

  /** Reads a file; one that does not exist records nothing. */
  static RecordedFindings read(Path file) throws IOException {
    SortedMap<String, String> verdicts = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int end = line.indexOf(SEPARATOR);
        verdicts.put(line.substring(0, end), line.substring(end + SEPARATOR.length()));
      }
    }
    return new RecordedFindings(verdicts);
  }

  /** Returns the findings in what javac printed. */
  static Collection<String> in(String output) {
    Collection<String> found = new TreeSet<>();
    Matcher matcher = FINDING.matcher(output);
    while (matcher.find()) {
      found.add(
          matcher.group(1)
              + ':'
              + matcher.group(2)
              + ": "
              + matcher.group(3)
              + ": ["
              + matcher.group(4)
              + "] "
              + matcher.group(5).replace(SEPARATOR, " "));
    }
    return found;
  }

  /** Returns what is gained and lost, one line each. */
  List<String> differences(Collection<String> found) {
    List<String> differences = new ArrayList<>();
    for (String finding : found) {
      if (!verdicts.containsKey(finding)) {
        differences.add("+ " + finding);
      }
    }
    for (String finding : verdicts.keySet()) {
      if (!found.contains(finding)) {
        differences.add("- " + finding);
      }
    }
    return differences;
  }

  /** Writes the findings, with the verdicts of those that stay. */
  void update(Path file, Collection<String> found) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String finding : found) {
      lines.add(finding + SEPARATOR + verdicts.getOrDefault(finding, UNJUDGED));
    }
    Files.write(file, lines);
  }

  /** Returns how many findings have the verdict. */
  long count(String verdict) {
    return verdicts.entrySet().stream()
        .map(Map.Entry::getValue)
        .filter(text -> text.startsWith(verdict + SEPARATOR.stripTrailing()))
        .count();
  }
}
