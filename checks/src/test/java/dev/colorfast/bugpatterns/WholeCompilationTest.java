package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.bugpatterns.Compilation.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds for a compilation as a whole, however it is given to us. */
class WholeCompilationTest {

  /** A desktop application in which everything depends on everything, and ties must be broken. */
  private static Compilation application() {
    Compilation compilation = new Compilation();
    for (String name : List.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon")) {
      compilation.source(
          name + ".java",
          "class " + name + " {",
          "  void open() {",
          "    javax.swing.SwingUtilities.invokeLater(() -> Steps.either());",
          "    javax.swing.SwingUtilities.invokeLater(() -> Steps.through(this::load));",
          "  }",
          "  void load() { Steps.one(); Steps.two(); }",
          "}");
    }
    return compilation.source(
        "Steps.java",
        "class Steps {",
        "  static void either() { two(); one(); }",
        "  static void one() { pause(); either(); }",
        "  static void two() { either(); pause(); }",
        "  static void through(Runnable step) { step.run(); }",
        "  static void pause() {",
        "    try { Thread.sleep(10); } catch (InterruptedException e) { }",
        "  }",
        "}");
  }

  private static List<String> reported(Outcome outcome) {
    return outcome.diagnostics().stream()
        .map(
            each ->
                each.getSource().getName() + each.getLineNumber() + each.getMessage(Locale.ROOT))
        .sorted()
        .toList();
  }

  @Test
  void reportsTheSameInAnyOrderOfFiles() {
    List<String> expected = reported(application().run());
    assertEquals(10, expected.size(), expected.toString());
    for (long seed = 0; seed < 8; seed++) {
      assertEquals(expected, reported(application().shuffled(seed).run()));
    }
  }

  /** The engine that looks for such code is free of it; mostly, that it runs on itself. */
  @Test
  void findsNothingInOurOwnSources() throws IOException {
    Compilation ourselves = new Compilation().sourcesBelow(Path.of("src", "main", "java"));
    for (String opened : List.of("api", "code", "comp", "model", "processing", "tree", "util")) {
      ourselves.javacOption(
          "--add-exports=jdk.compiler/com.sun.tools.javac." + opened + "=ALL-UNNAMED");
    }
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .forEach(ourselves::classPath);
    Outcome outcome = ourselves.run();
    assertTrue(outcome.succeeded(), outcome.diagnostics().toString());
    assertTrue(
        outcome.diagnostics().stream().noneMatch(each -> each.toString().contains("Colorfast")),
        outcome.diagnostics().toString());
    assertTrue(
        outcome.diagnostics().stream().noneMatch(each -> each.toString().contains("BlockingOn")),
        outcome.diagnostics().toString());
  }
}
