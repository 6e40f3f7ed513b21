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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the same examples on the newest JDK of this machine and the newest Error Prone, which no
 * longer runs on the JDK of the build. Without such a JDK each case is reported as skipped.
 */
final class NewestJdkTest {

  private static final Path ERROR_PRONE_JARS =
      Project.TESTDATA.resolve("errorprone-newest/target/jars");
  private static final Path TARGET = Project.TESTDATA.resolve("target");

  @TestFactory
  Stream<DynamicTest> holdsOnTheNewestJdk() throws IOException, InterruptedException {
    List<TestCase> cases = Runner.allCases(Project.TESTDATA);
    Optional<Jdk> jdk = Jdk.newest(TARGET.resolve("jdk-toolchains.xml"));
    if (jdk.isEmpty()) {
      return cases.stream().map(testCase -> dynamicTest(testCase.name(), Jdk::skip));
    }
    Map<String, Verdict> verdicts = run(jdk.get());
    return cases.stream()
        .map(testCase -> dynamicTest(testCase.name(), verdicts.get(testCase.name())::report));
  }

  private static Map<String, Verdict> run(Jdk jdk) throws IOException, InterruptedException {
    Path verdicts = TARGET.resolve("newest-jdk.verdicts");
    Path log = TARGET.resolve("newest-jdk.log");
    Files.deleteIfExists(verdicts);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(Arrays.asList(System.getProperty("colorfast.javac.open").split(" ")));
    arguments.addAll(List.of("-cp", classPath()));
    arguments.addAll(List.of(Runner.class.getName(), Project.TESTDATA.toString()));
    arguments.addAll(List.of(verdicts.toString(), Golden.fromSystemProperty().name()));
    jdk.run(arguments, log);
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
