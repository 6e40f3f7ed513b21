package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * Holds the same examples on the newest JDK of this machine and the newest Error Prone, which no
 * longer runs on the JDK of the build. Without such a JDK each case is reported as skipped.
 */
final class NewestJdkTest {

  private static final Path ERROR_PRONE_JARS =
      Project.TESTDATA.resolve("errorprone-newest/target/jars");
  private static final Path TARGET = Project.TESTDATA.resolve("target");

  /** Generous: the whole of testdata takes seconds. */
  private static final long MINUTES_TO_RUN = 10;

  @TestFactory
  Stream<DynamicTest> holdsOnTheNewestJdk() throws IOException, InterruptedException {
    List<TestCase> cases = Runner.allCases(Project.TESTDATA);
    Optional<Jdk> jdk = Jdk.newest(TARGET.resolve("jdk-toolchains.xml"));
    if (jdk.isEmpty()) {
      return cases.stream()
          .map(testCase -> dynamicTest(testCase.name(), NewestJdkTest::skipForWantOfJdk));
    }
    Map<String, Verdict> verdicts = run(jdk.get());
    return cases.stream()
        .map(testCase -> dynamicTest(testCase.name(), verdicts.get(testCase.name())::report));
  }

  private static void skipForWantOfJdk() {
    throw new TestAbortedException(
        "no JDK %d or newer found: install one where Maven's toolchain discovery looks, or set -D%s"
            .formatted(Jdk.MINIMUM, Jdk.PROPERTY));
  }

  private static Map<String, Verdict> run(Jdk jdk) throws IOException, InterruptedException {
    Path verdicts = TARGET.resolve("newest-jdk.verdicts");
    Path log = TARGET.resolve("newest-jdk.log");
    Files.deleteIfExists(verdicts);
    List<String> command = new ArrayList<>();
    command.add(jdk.java().toString());
    command.addAll(Arrays.asList(System.getProperty("colorfast.javac.open").split(" ")));
    command.addAll(List.of("-cp", classPath()));
    command.addAll(List.of(Runner.class.getName(), Project.TESTDATA.toString()));
    command.addAll(List.of(verdicts.toString(), Golden.fromSystemProperty().name()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(MINUTES_TO_RUN, TimeUnit.MINUTES)) {
        throw new AssertionError("the runner did not end, see " + log);
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("on " + jdk + ":\n" + Files.readString(log));
    }
    String output = Files.readString(log);
    assertTrue(
        output.contains("errorprone-newest/target/jars/"), () -> "not the newest: " + output);
    return Files.readAllLines(verdicts).stream()
        .map(Verdict::parse)
        .collect(Collectors.toMap(Verdict::testCase, Function.identity()));
  }

  /** The class path of this process, with the newest Error Prone and all that it brings instead. */
  private static String classPath() throws IOException {
    List<Path> newest;
    try (Stream<Path> jars = Files.list(ERROR_PRONE_JARS)) {
      newest = jars.sorted().toList();
    }
    Set<String> replaced = newest.stream().map(NewestJdkTest::artifact).collect(Collectors.toSet());
    Stream<Path> others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(entry -> !replaced.contains(artifact(entry)));
    return Stream.concat(newest.stream(), others)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns {@code guava} for {@code guava-33.4.0-jre.jar}. */
  private static String artifact(Path jar) {
    return jar.getFileName().toString().replaceFirst("-\\d.*\\.jar$", "");
  }
}
