package dev.colorfast.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of example code that is compiled by itself.
 *
 * <p>In the folder of a check, each file is a case and each sub-folder is a case whose files are
 * compiled together. A sub-folder named {@code jdk21} (or any other release) holds cases of both
 * sorts, for a JDK that has at least that release.
 *
 * @param check the check, {@code BlockingOnEventLoop}
 * @param name the path below testdata without extension, {@code blocking-on-event-loop/Guards}
 * @param sources what is compiled together, sorted
 * @param witnesses the golden file of the findings; it exists only if there are any
 * @param release the Java release to compile for
 */
record TestCase(String check, String name, List<Path> sources, Path witnesses, int release) {

  /** What the examples are compiled for unless their folder says otherwise. */
  static final int DEFAULT_RELEASE = 17;

  private static final Pattern RELEASE_FOLDER = Pattern.compile("jdk(\\d+)");

  /** Returns the cases of the check in the order of their names. */
  static List<TestCase> of(String check, Path testdata) {
    List<TestCase> cases = new ArrayList<>();
    collect(check, kebabCase(check), testdata.resolve(kebabCase(check)), DEFAULT_RELEASE, cases);
    return List.copyOf(cases);
  }

  private static void collect(
      String check, String prefix, Path folder, int release, List<TestCase> cases) {
    for (Path entry : entries(folder)) {
      String fileName = entry.getFileName().toString();
      String name = prefix + "/" + fileName.replaceFirst("\\.java$", "");
      Path witnesses = folder.resolve(fileName.replaceFirst("\\.java$", "") + ".witnesses");
      Matcher releaseFolder = RELEASE_FOLDER.matcher(fileName);
      if (isSource(entry)) {
        cases.add(new TestCase(check, name, List.of(entry), witnesses, release));
      } else if (Files.isDirectory(entry) && releaseFolder.matches()) {
        collect(check, name, entry, Integer.parseInt(releaseFolder.group(1)), cases);
      } else if (Files.isDirectory(entry)) {
        cases.add(new TestCase(check, name, sourcesBelow(entry), witnesses, release));
      }
    }
  }

  /** Returns the golden files in the check's folder that belong to none of its cases. */
  static List<Path> orphanedWitnesses(String check, Path testdata) {
    List<Path> owned = of(check, testdata).stream().map(TestCase::witnesses).toList();
    try (Stream<Path> files = Files.walk(testdata.resolve(kebabCase(check)))) {
      return files
          .filter(file -> file.toString().endsWith(".witnesses") && !owned.contains(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the testdata of " + check, e);
    }
  }

  /** Returns whether the JDK that runs this code can compile the case. */
  boolean isForThisJdk() {
    return release <= Runtime.version().feature();
  }

  /** Returns the folder name of the check: {@code blocking-on-event-loop}. */
  static String kebabCase(String check) {
    return check.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + folder, e);
    }
  }

  private static List<Path> sourcesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(TestCase::isSource).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + folder, e);
    }
  }

  private static boolean isSource(Path file) {
    return file.getFileName().toString().endsWith(".java") && Files.isRegularFile(file);
  }

  @Override
  public String toString() {
    return name;
  }
}
