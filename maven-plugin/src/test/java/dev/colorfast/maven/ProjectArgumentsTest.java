package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectArgumentsTest {
  private static ProjectArguments sorted(String... arguments) {
    return ProjectArguments.of(List.of(arguments), List.of("BlockingOnEventLoop"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Werror",
        "-nowarn",
        "-Xlint",
        "-Xlint:all,-processing",
        "-Xdoclint:none",
        "-Xdoclint/package:-it",
        "-Xmaxwarns 10",
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW",
        "-XDshould-stop.ifError=FLOW",
        "  ",
        "-XepDisableAllChecks"
      })
  void whatConcernsWarningsIsLeftOut(String argument) {
    assertEquals(List.of(), sorted(argument).compiler());
  }

  @Test
  void optionsWithAValueAreLeftOutTogetherWithIt() {
    assertEquals(
        List.of("-Akey=value", "-g"),
        sorted("-Xmaxerrs", "5", "-Akey=value", "-d", "out", "-g", "-h", "headers").compiler());
  }

  @Test
  void whatChangesTheLanguageIsKept() {
    String[] kept = {
      "--enable-preview",
      "--add-exports",
      "java.base/sun.nio.ch=ALL-UNNAMED",
      "-Akey=value",
      "-Xplugin:Manifold no-bootstrap",
      "-proc:none",
    };

    assertEquals(List.of(kept), sorted(kept).compiler());
  }

  @Test
  void ofErrorProneOnlyOursIsKept() {
    ProjectArguments arguments =
        sorted(
            "-Xplugin:ErrorProne\n  -XepAllErrorsAsWarnings -Xep:NullAway:ERROR"
                + " -Xep:BlockingOnEventLoop:WARN -XepOpt:NullAway:AnnotatedPackages=it"
                + " -XepOpt:Colorfast:Certainty=possible\t-XepExcludedPaths:.*/generated/.* -Xep:");

    assertEquals(List.of(), arguments.compiler());
    assertEquals(
        List.of(
            "-Xep:BlockingOnEventLoop:WARN",
            "-XepOpt:Colorfast:Certainty=possible",
            "-XepExcludedPaths:.*/generated/.*"),
        arguments.errorProne());
  }

  @Test
  void argumentsOfTheJvmAreTakenApart() {
    ProjectArguments arguments = sorted("-J-Xmx2g", "-parameters");

    assertEquals(List.of("-Xmx2g"), arguments.jvm());
    assertEquals(List.of("-parameters"), arguments.compiler());
  }

  @Test
  void aProcessorPathIsTakenOut() {
    assertEquals("a.jar:b.jar", sorted("-processorpath", "a.jar:b.jar").processorPath());
    assertEquals("a.jar", sorted("--processor-path=a.jar").processorPath());
    assertEquals(List.of(), sorted("--processor-path", "a.jar").compiler());
  }

  @Test
  void aProcessorOrItsPathAsksForProcessing() {
    assertTrue(sorted("-processorpath", "a.jar").asksForProcessors());
    assertTrue(sorted("-processor", "it.Processor").asksForProcessors());
    assertTrue(sorted("-proc:full").asksForProcessors());
    assertFalse(sorted("-Akey=value").asksForProcessors());
  }

  @Test
  void aValueThatIsMissingIsNoError() {
    assertEquals(List.of(), sorted("-Xmaxerrs").compiler());
    assertEquals("", sorted("-processorpath").processorPath());
  }
}
