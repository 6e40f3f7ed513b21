package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MistypedParametersTest {
  private static final Set<String> KNOWN = Set.of("colorfast.failOn", "colorfast.options");

  private static List<String> among(String... given) {
    return MistypedParameters.among(List.of(given), KNOWN, Set.of("colorfast.version"));
  }

  @Test
  void theNearestIsNamed() {
    assertEquals(
        List.of(
            "-Dcolorfast.failon is no parameter of Colorfast's, and nothing comes of it; did you"
                + " mean -Dcolorfast.failOn?"),
        among("colorfast.failon"));
  }

  @Test
  void whereNoneIsNearTheHelpIs() {
    assertEquals(
        List.of(
            "-Dcolorfast.somethingElseEntirely is no parameter of Colorfast's, and nothing comes of it;"
                + " dev.colorfast:colorfast-maven-plugin:help -Ddetail has all that there are"),
        among("colorfast.somethingElseEntirely"));
  }

  @Test
  void otherPropertiesAreNotOurs() {
    assertEquals(
        List.of(), among("colorfast.options", "colorfast.version", "failOn", "color.failOn"));
  }
}
