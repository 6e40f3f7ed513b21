package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.findings.Report;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildSoFarTest {
  private static final ModuleFindings FOUND =
      new ModuleFindings(
          new Tally(1, 2, 3, 4),
          List.of(
              new ModuleFindings.Compiled(
                  "shop",
                  Path.of("module.facts"),
                  Path.of("colors.json"),
                  Report.EMPTY,
                  List.of(Path.of("a.jar"), Path.of("b.jar")))));

  @Test
  void anotherCopyOfThePluginReadsWhatIsRemembered() {
    Map<String, Object> shared = new HashMap<>();
    new BuildSoFar(shared).finish("shop", FOUND);

    assertEquals(FOUND, new BuildSoFar(shared).found("shop").orElseThrow());
    assertTrue(new BuildSoFar(shared).found("till").isEmpty());
  }

  @Test
  void whatIsRememberedHasNoTypeOfOurs() {
    Map<String, Object> shared = new HashMap<>();
    BuildSoFar build = new BuildSoFar(shared);
    build.begin(Purpose.REPORT);
    build.isFirst("a note");
    build.fail();
    build.finish("shop", FOUND);

    shared.values().forEach(BuildSoFarTest::requireOfTheJdk);
  }

  private static void requireOfTheJdk(Object value) {
    if (value instanceof Object[] parts) {
      List.of(parts).forEach(BuildSoFarTest::requireOfTheJdk);
    } else if (value instanceof List<?> parts) {
      parts.forEach(BuildSoFarTest::requireOfTheJdk);
    } else {
      assertNull(value.getClass().getClassLoader(), value.getClass().getName());
    }
  }
}
