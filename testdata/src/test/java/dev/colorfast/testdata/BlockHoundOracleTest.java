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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what Colorfast reports in the programs of testdata/oracle with what BlockHound sees when
 * they run: a detector that knows nothing of sources, but on which thread a call is made.
 *
 * <p>{@link Differences} says how a program lists where the two cannot agree, or where one of them
 * is wrong.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "BlockHound does not see processes start there")
final class BlockHoundOracleTest {

  private static final Path PROGRAMS = Project.TESTDATA.resolve("oracle");
  private static final Path TARGET = Project.TESTDATA.resolve("target");

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
    return agreesOn(Jdk.current(), TARGET.resolve("oracle.log"));
  }

  @TestFactory
  Stream<DynamicTest> agreesOnTheNewestJdk() throws IOException, InterruptedException {
    Optional<Jdk> jdk = Jdk.newest(TARGET.resolve("jdk-toolchains.xml"));
    return jdk.isPresent()
        ? agreesOn(jdk.get(), TARGET.resolve("oracle-newest-jdk.log"))
        : programs().map(program -> dynamicTest(name(program), Jdk::skip));
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

  private Stream<DynamicTest> agreesOn(Jdk jdk, Path log) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    // BlockHound attaches itself, and changes native methods of classes that are loaded.
    arguments.add("-XX:+AllowRedefinitionToAddDeleteMethods");
    arguments.add("-XX:+EnableDynamicAgentLoading");
    arguments.add("-Djdk.attach.allowAttachSelf=true");
    // Too short a run for more.
    arguments.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    arguments.add("-cp");
    arguments.add(classes + File.pathSeparator + System.getProperty("java.class.path"));
    arguments.addAll(List.of(BlockHoundRunner.class.getName(), calls.toString()));
    programs().map(program -> "oracle." + name(program)).forEach(arguments::add);
    jdk.run(arguments, log);
    return programs().map(program -> dynamicTest(name(program), () -> compare(program, log)));
  }

  private void compare(Path program, Path log) throws IOException {
    Path seen = calls.resolve(name(program));
    assertTrue(Files.exists(seen), () -> program + " failed, see " + log);
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
