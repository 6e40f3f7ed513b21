package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  private static CommandLine given(String... properties) {
    Properties all = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      all.setProperty(properties[i], properties[i + 1]);
    }
    return new CommandLine(all);
  }

  @Test
  void countsMoreThanThePom() throws Exception {
    CommandLine given = given("failOn", "NEVER", "skip", "", "tests", "false");
    assertEquals("NEVER", given.text("failOn", "ERROR"));
    assertEquals("ERROR", given.text("other", "ERROR"));
    assertTrue(given.flag("skip", false));
    assertFalse(given.flag("tests", true));
    assertTrue(given.flag("other", true));
  }

  @Test
  void aFlagIsTrueOrFalse() {
    String message =
        assertThrows(MojoExecutionException.class, () -> given("tests", "ja").flag("tests", false))
            .getMessage();
    assertEquals("tests is 'ja', where true or false was expected", message);
  }

  @Test
  void listsComeTogetherAndThePomsIsFirst() {
    CommandLine given = given("severity", "A=OFF,B=WARN");
    assertEquals(List.of("A=ERROR", "A=OFF", "B=WARN"), given.list("severity", List.of("A=ERROR")));
    assertEquals(List.of("A=OFF", "B=WARN"), given.list("severity", null));
    assertEquals(List.of("A=OFF", "B=WARN"), given.list("severity", List.of("A=OFF", "B=WARN")));
    assertEquals(List.of("A=ERROR"), given.list("other", List.of("A=ERROR")));
  }
}
