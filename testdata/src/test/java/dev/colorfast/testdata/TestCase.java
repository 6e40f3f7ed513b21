package dev.colorfast.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of example code that is compiled by itself.
 *
 * <p>In the folder of a check, each file is a case and each sub-folder is a case whose files are
 * compiled together. Some sub-folders say what the cases of both sorts in them are compiled for:
 * {@code jdk21} that release, on any JDK that knows it; {@code jdk25-preview} that release with its
 * preview features, on that JDK only; {@code jdk21-stubs} what the JDK of the build has, with the
 * stubs in its folder {@code java.base} in place of the API as that release has published it.
 *
 * @param check the check, {@code BlockingOnEventLoop}
 * @param name the path below testdata without extension, {@code blocking-on-event-loop/Guards}
 * @param sources what is compiled together, sorted
 * @param witnesses the golden file of the findings; it exists only if there are any
 * @param target what to compile for
 */
record TestCase(String check, String name, List<Path> sources, Path witnesses, Target target) {

  /** What the examples are compiled for unless their folder says otherwise. */
  static final int DEFAULT_RELEASE = 17;

  private static final Pattern RELEASE_FOLDER = Pattern.compile("jdk(\\d+)(-preview|-stubs)?");
  private static final String STUBS = "java.base";

  /**
   * What some sources are compiled for.
   *
   * @param release the Java release
   * @param isPreview whether they use its preview features
   * @param stubs a folder of sources that stand for classes of the JDK's base module
   */
  record Target(int release, boolean isPreview, Optional<Path> stubs) {

    /** What the examples are compiled for unless their folder says otherwise. */
    static final Target DEFAULT = new Target(DEFAULT_RELEASE, false, Optional.empty());

    /** Returns whether this is nothing special. */
    boolean isDefault() {
      return equals(DEFAULT);
    }
  }

  /** Returns the cases of the check in the order of their names. */
  static List<TestCase> of(String check, Path testdata) {
    List<TestCase> cases = new ArrayList<>();
    collect(check, kebabCase(check), testdata.resolve(kebabCase(check)), Target.DEFAULT, cases);
    return List.copyOf(cases);
  }

  private static void collect(
      String check, String prefix, Path folder, Target target, List<TestCase> cases) {
    for (Path entry : entries(folder)) {
      String fileName = entry.getFileName().toString();
      String name = prefix + "/" + fileName.replaceFirst("\\.java$", "");
      Path witnesses = folder.resolve(fileName.replaceFirst("\\.java$", "") + ".witnesses");
      Matcher releaseFolder = RELEASE_FOLDER.matcher(fileName);
      if (isSource(entry)) {
        cases.add(new TestCase(check, name, List.of(entry), witnesses, target));
      } else if (Files.isDirectory(entry) && releaseFolder.matches()) {
        collect(check, name, entry, target(releaseFolder, entry), cases);
      } else if (fileName.equals(STUBS)) {
        continue;
      } else if (Files.isDirectory(entry)) {
        cases.add(new TestCase(check, name, sourcesBelow(entry), witnesses, target));
      }
    }
  }

  /** Returns what the page of a check is written for: the newest API that its stubs describe. */
  static Target targetOfPage(String check, Path testdata) {
    return of(check, testdata).stream()
        .map(TestCase::target)
        .filter(target -> target.stubs().isPresent())
        .max(Comparator.comparing(target -> target.stubs().orElseThrow().toString()))
        .orElse(Target.DEFAULT);
  }

  private static Target target(Matcher folder, Path path) {
    boolean hasStubs = "-stubs".equals(folder.group(2));
    return new Target(
        hasStubs ? DEFAULT_RELEASE : Integer.parseInt(folder.group(1)),
        "-preview".equals(folder.group(2)),
        hasStubs ? Optional.of(path.resolve(STUBS)) : Optional.empty());
  }

  /** Returns the Java release to compile for. */
  int release() {
    return target.release();
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
    int current = Runtime.version().feature();
    return target.isPreview() ? release() == current : release() <= current;
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
