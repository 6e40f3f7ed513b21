package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * Compares what Colorfast reports in the programs of testdata/oracle with what BlockHound sees when
 * they run: a detector that knows nothing of sources, but on which thread a call is made.
 *
 * <p>{@link Differences} says how a program lists where the two cannot agree, or where one of them
 * is wrong.
 */
final class BlockHoundOracleTest {

  private static final Path PROGRAMS = Project.TESTDATA.resolve("oracle");
  private static final Path TARGET = Project.TESTDATA.resolve("target");

  /** Generous: the programs take seconds. */
  private static final long MINUTES_TO_RUN = 2;

  @TempDir private static Path classes;
  private static List<Path> sources;
  private static Compilation compilation;

  @TempDir private Path calls;

  @BeforeAll
  static void compile() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    compilation = Compilation.withDefaultChecks(classes, sources);
    assertEquals(List.of(), compilation.complaints());
  }

  @TestFactory
  Stream<DynamicTest> agreesOnTheJdkOfTheBuild() throws IOException, InterruptedException {
    run(Path.of(System.getProperty("java.home"), "bin", "java"), TARGET.resolve("oracle.log"));
    return programs().map(program -> dynamicTest(name(program), () -> compare(program)));
  }

  @TestFactory
  Stream<DynamicTest> agreesOnTheNewestJdk() throws IOException, InterruptedException {
    Optional<Jdk> jdk = Jdk.newest(TARGET.resolve("jdk-toolchains.xml"));
    if (jdk.isEmpty()) {
      return programs()
          .map(program -> dynamicTest(name(program), BlockHoundOracleTest::skipForWantOfJdk));
    }
    run(jdk.get().java(), TARGET.resolve("oracle-newest-jdk.log"));
    return programs().map(program -> dynamicTest(name(program), () -> compare(program)));
  }

  @Test
  void nothingIsReportedInWhatTheProgramsShare() {
    List<String> shared =
        sources.stream()
            .filter(source -> !isProgram(source))
            .map(source -> source.getFileName().toString())
            .toList();
    assertEquals(
        List.of(), compilation.findings().stream().filter(f -> shared.contains(f.file())).toList());
  }

  private static void skipForWantOfJdk() {
    throw new TestAbortedException(
        "no JDK %d or newer found: install one where Maven's toolchain discovery looks, or set -D%s"
            .formatted(Jdk.MINIMUM, Jdk.PROPERTY));
  }

  private void run(Path java, Path log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    // BlockHound changes native methods of classes that are loaded already.
    command.add("-XX:+AllowRedefinitionToAddDeleteMethods");
    command.add("-XX:+EnableDynamicAgentLoading");
    command.add("-Djdk.attach.allowAttachSelf=true");
    command.add("-cp");
    command.add(classes + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(BlockHoundRunner.class.getName());
    command.add(calls.toString());
    programs().map(program -> "oracle." + name(program)).forEach(command::add);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(MINUTES_TO_RUN, TimeUnit.MINUTES)) {
        throw new AssertionError("the programs did not end, see " + log);
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("with " + java + ":\n" + Files.readString(log));
    }
  }

  private void compare(Path program) throws IOException {
    Path seen = calls.resolve(name(program));
    assertTrue(Files.exists(seen), () -> program + " failed, see the logs in " + TARGET);
    List<String> complaints =
        Differences.listedIn(program)
            .complaintsAbout(
                compilation.findings(),
                Files.readAllLines(seen).stream().map(BlockingCall::parse).toList());
    assertEquals("", String.join("\n", complaints));
  }

  private static Stream<Path> programs() {
    return sources.stream().filter(BlockHoundOracleTest::isProgram);
  }

  private static boolean isProgram(Path source) {
    try {
      return Files.readString(source).contains(" static void main(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path program) {
    return program.getFileName().toString().replaceFirst("\\.java$", "");
  }
}
