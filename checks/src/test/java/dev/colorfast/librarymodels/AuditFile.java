package dev.colorfast.librarymodels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The committed answer of {@link JdkModelAuditTest}: people write the leaves, and the groups with
 * their reasons; the test writes which methods belong to each group.
 */
final class AuditFile {

  /** What an entry is about. */
  enum Question {
    UNREACHED,
    UNMODELLED
  }

  /**
   * Methods with one reason.
   *
   * @param keys what puts a method into the group
   */
  record Group(Question question, Set<String> keys, SortedMap<String, SortedSet<Integer>> methods) {
    boolean has(String key) {
      return keys.contains(key);
    }
  }

  private final Path file;
  private final List<String> lines = new ArrayList<>();
  private final SortedMap<String, String> leaves = new TreeMap<>();
  private final SortedMap<Integer, String> builds = new TreeMap<>();
  private final Map<Integer, Group> groups = new TreeMap<>();

  private AuditFile(Path file) {
    this.file = file;
  }

  static AuditFile read(Path file) throws IOException {
    AuditFile audit = new AuditFile(file);
    Group last = null;
    for (String line : Files.readAllLines(file)) {
      List<String> words = Arrays.asList(line.split(" "));
      if (line.startsWith("leaf ")) {
        audit.leaves.put(words.get(1), line);
      } else if (line.startsWith("build ")) {
        audit.builds.put(Integer.valueOf(words.get(1)), words.get(2));
      } else if (line.startsWith("group ")) {
        Question question = Question.valueOf(words.get(1).toUpperCase(Locale.ROOT));
        last = new Group(question, Set.of(words.get(2).split(",")), new TreeMap<>());
        audit.groups.put(audit.lines.size(), last);
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        SortedSet<Integer> jdks = new TreeSet<>();
        words.subList(0, words.size() - 1).forEach(jdk -> jdks.add(Integer.valueOf(jdk)));
        last.methods().put(words.get(words.size() - 1), jdks);
        continue;
      }
      audit.lines.add(line);
    }
    return audit;
  }

  /** Returns the native methods that wait, each as class and name. */
  Set<String> leaves() {
    return leaves.keySet();
  }

  /** Returns which build of a JDK the entries are about; empty if there are none. */
  String build(int jdk) {
    return builds.getOrDefault(jdk, "");
  }

  List<Group> groups(Question question) {
    return groups.values().stream().filter(group -> group.question() == question).toList();
  }

  /** Forgets what is said of a JDK, for something else to be said. */
  void forget(int jdk, String build) {
    builds.put(jdk, build);
    for (Group group : groups.values()) {
      group.methods().values().forEach(jdks -> jdks.remove(jdk));
      group.methods().values().removeIf(Set::isEmpty);
    }
  }

  static void add(Group group, String method, int jdk) {
    group.methods().computeIfAbsent(method, unused -> new TreeSet<>()).add(jdk);
  }

  /** Returns the whole file. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("build ")) {
        int jdk = Integer.parseInt(line.split(" ")[1]);
        line = "build " + jdk + ' ' + builds.get(jdk);
      }
      text.append(line).append('\n');
      if (groups.containsKey(i)) {
        groups.get(i).methods().forEach((method, jdks) -> text.append(entry(method, jdks)));
      }
    }
    return text.toString();
  }

  private static String entry(String method, SortedSet<Integer> jdks) {
    StringBuilder entry = new StringBuilder();
    jdks.forEach(jdk -> entry.append(jdk).append(' '));
    return entry.append(method).append('\n').toString();
  }

  void write() throws IOException {
    Files.writeString(file, text());
  }
}
