package dev.colorfast.maven.rewriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ModuleRequirementTest {
  private static final String ADDED = "requires static b.c;";

  private static String added(String descriptor) throws UnreadableSourceException {
    String text = SourceText.replaced(descriptor, ModuleRequirement.additions(descriptor, "b.c"));
    assertEquals(0, ModuleRequirement.additions(text, "b.c").size());
    return text;
  }

  @Test
  void itStandsAfterWhatIsRequiredAlready() throws UnreadableSourceException {
    assertEquals(
        "/* a */ open module a {\n\trequires d; // why\n\t" + ADDED + "\n\texports a;\n}\n",
        added("/* a */ open module a {\n\trequires d; // why\n\texports a;\n}\n"));
    assertEquals(
        "module a { requires d; " + ADDED + " exports a; }",
        added("module a { requires d; exports a; }"));
  }

  @Test
  void itStandsFirstWhereNothingIsRequired() throws UnreadableSourceException {
    assertEquals("module a {\n  " + ADDED + "\n}", added("module a {}"));
    assertEquals(
        "@SuppressWarnings({\"x\"}) module a.b {\n  " + ADDED + "\n  exports a;\n}",
        added("@SuppressWarnings({\"x\"}) module a.b {\n  exports a;\n}"));
  }

  @Test
  void whatRequiresItIsLeftAlone() throws UnreadableSourceException {
    String descriptor = "module a { requires transitive b.c; }";
    assertEquals(descriptor, added(descriptor));
  }

  @Test
  void whatIsNoModuleIsNotUnderstood() {
    assertThrows(
        UnreadableSourceException.class, () -> ModuleRequirement.additions("class A {}", "b.c"));
  }
}
