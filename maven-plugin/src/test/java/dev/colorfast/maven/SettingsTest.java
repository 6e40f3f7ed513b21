package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final ShippedChecks CHECKS =
      new ShippedChecks(List.of("BlockingOnEventLoop"), List.of());

  private static Settings settings(String failOn, List<String> options, List<String> severities)
      throws MojoExecutionException {
    return Settings.of(false, failOn, false, options, severities, null, CHECKS, null);
  }

  private static String refused(String failOn, List<String> options, List<String> severities) {
    return assertThrows(MojoExecutionException.class, () -> settings(failOn, options, severities))
        .getMessage();
  }

  @Test
  void severitiesAndOptionsBecomeErrorPronesOwn() throws MojoExecutionException {
    assertEquals(
        List.of("-Xep:BlockingOnEventLoop:WARN", "-XepOpt:Colorfast:Kinds=-file"),
        settings("ERROR", List.of("Kinds=-file"), List.of("BlockingOnEventLoop=WARN"))
            .errorProneArguments());
  }

  @Test
  void whatIsMissingIsNone() throws MojoExecutionException {
    assertEquals(List.of(), settings("never", null, null).errorProneArguments());
  }

  @Test
  void aWrongValueIsToldTogetherWithTheRightOnes() {
    assertEquals(
        "failOn (colorfast.failOn) is 'SOMETIMES', which is none of ERROR, WARNING, NEVER",
        refused("SOMETIMES", null, null));
    assertEquals(
        "severity (colorfast.severity) names 'Blocking', which is no check. The checks are"
            + " BlockingOnEventLoop",
        refused("ERROR", null, List.of("Blocking=WARN")));
    assertEquals(
        "severity (colorfast.severity) has 'BlockingOnEventLoop=LOUD', but the severities are"
            + " DEFAULT, ERROR, OFF, WARN",
        refused("ERROR", null, List.of("BlockingOnEventLoop=LOUD")));
    assertEquals(
        "options (colorfast.options) has 'Kinds', which is not of the form Key=Value without"
            + " spaces",
        refused("ERROR", List.of("Kinds"), null));
    assertEquals(
        "options (colorfast.options) has 'Baseline', which is a parameter of its own:"
            + " colorfast.baseline",
        refused("ERROR", List.of("Baseline=known.txt"), null));
    assertEquals(
        "options (colorfast.options) has 'Sarif'; but what is found is written to"
            + " target/colorfast in any case",
        refused("ERROR", List.of("Sarif=a.sarif"), null));
  }

  @Test
  void commasAlsoSeparateTheValuesOfAnOption() throws MojoExecutionException {
    assertEquals(
        List.of(
            "-XepOpt:Colorfast:Packages=com.acme,-com.acme.old", "-XepOpt:Colorfast:Kinds=lock"),
        settings("ERROR", List.of("Packages=com.acme", "-com.acme.old", "Kinds=lock"), null)
            .errorProneArguments());
  }

  @Test
  void theBuildFailsFromTheGivenSeverityOn() {
    Tally warning = new Tally(0, 1, 2, 0);
    Tally error = new Tally(1, 0, 0, 0);

    assertFalse(FailOn.ERROR.isReachedBy(warning));
    assertTrue(FailOn.WARNING.isReachedBy(warning));
    assertTrue(FailOn.WARNING.isReachedBy(error));
    assertFalse(FailOn.NEVER.isReachedBy(error));
  }

  @Test
  void aTallyReadsAsAPhrase() {
    assertEquals("3 findings: 2 errors, 1 warning", new Tally(2, 1, 0, 0).toString());
    assertEquals("1 finding: 1 note", new Tally(0, 0, 1, 0).toString());
    assertEquals("no findings", Tally.NONE.toString());
    assertEquals(
        "no findings (1 compilation could not be analysed)", new Tally(0, 0, 0, 1).toString());
  }
}
