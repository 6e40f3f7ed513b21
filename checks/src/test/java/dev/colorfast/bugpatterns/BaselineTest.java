package dev.colorfast.bugpatterns;

import static java.util.regex.Pattern.quote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.bugpatterns.Compilation.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known is not reported, wherever it has moved to; what is new is, and what is gone. */
class BaselineTest {
  private static final String IN_LAMBDA =
      "BlockingOnEventLoop Window.open(String,int[]) Window.pause()";
  private static final String IN_ANONYMOUS_CLASS =
      "BlockingOnEventLoop Window.close() java.lang.Thread.sleep(long)";
  private static final String SWALLOWED = "SwallowedInterrupt Window.rest() -";

  @TempDir Path folder;

  private Outcome compiled(List<String> source, String... baseline) throws IOException {
    Path file = folder.resolve("known.txt");
    Files.write(file, List.of(baseline));
    return new Compilation()
        .source("Window.java", source.toArray(String[]::new))
        .option("-Xep:SwallowedInterrupt:ERROR")
        .option("-XepOpt:Colorfast:Baseline=" + file)
        .run();
  }

  private static List<String> findings(Outcome outcome) {
    return outcome.diagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(message -> message.startsWith("["))
        .toList();
  }

  private static List<String> window(String before, String inside) {
    return List.of(
        "import javax.swing.SwingUtilities;",
        "class Window {",
        before,
        "  void open(String title, int... sizes) {",
        inside,
        "    SwingUtilities.invokeLater(() -> pause());",
        "  }",
        "  private void pause() {",
        "    try { Thread.sleep(10); } catch (InterruptedException e) { }",
        "  }",
        "  void rest() {",
        "    try { Thread.sleep(10); } catch (InterruptedException e) { }",
        "  }",
        "  void close() {",
        "    SwingUtilities.invokeLater(new Runnable() {",
        "      @Override public void run() {",
        "        try { Thread.sleep(1); Thread.sleep(2); }",
        "        catch (InterruptedException e) { Thread.currentThread().interrupt(); }",
        "      }",
        "    });",
        "  }",
        "}");
  }

  @Test
  void whatIsInTheBaselineIsNotReported() throws IOException {
    assertEquals(4, findings(compiled(window("", ""))).size());
    Outcome outcome =
        compiled(
            window("", ""),
            "# A comment",
            "",
            IN_LAMBDA + "  # to be moved",
            SWALLOWED,
            IN_ANONYMOUS_CLASS,
            IN_ANONYMOUS_CLASS + " 2");
    assertEquals(List.of(), findings(outcome));
    assertTrue(outcome.notes().isEmpty(), outcome.notes().toString());
  }

  @Test
  void theCallIsNamedAndNotTheInitializerThatItRuns() throws IOException {
    List<String> source =
        List.of(
            "class Panel {",
            "  void open() { javax.swing.SwingUtilities.invokeLater(() -> Pauses.take()); }",
            "}",
            "class Pauses {",
            "  private static final Object LOCK = new Object();",
            "  static { LOCK.hashCode(); }",
            "  static void take() {",
            "    try { Thread.sleep(10); }",
            "    catch (InterruptedException e) { Thread.currentThread().interrupt(); }",
            "  }",
            "}");
    assertEquals(1, findings(compiled(source)).size());
    assertEquals(
        List.of(), findings(compiled(source, "BlockingOnEventLoop Panel.open() Pauses.take()")));
  }

  @Test
  void knownFindingsMayMove() throws IOException {
    Outcome outcome =
        compiled(
            window(
                "  Runnable other = new Runnable() { @Override public void run() { } };\n",
                "    Runnable unused = () -> { };\n    run(unused);"
                    + "} static void run(Runnable it) {} void open(String a, int[] b, int c) {"),
            IN_LAMBDA.replace("int[]", "int[],int"),
            SWALLOWED,
            IN_ANONYMOUS_CLASS,
            IN_ANONYMOUS_CLASS + " 2");
    assertEquals(List.of(), findings(outcome));
  }

  @Test
  void newFindingsAreReportedAmongKnownOnes() throws IOException {
    Outcome outcome = compiled(window("", ""), IN_LAMBDA, SWALLOWED, IN_ANONYMOUS_CLASS);
    assertEquals(1, findings(outcome).size(), findings(outcome).toString());
    assertTrue(findings(outcome).get(0).contains("Thread.sleep(2) sleeps"));
  }

  @Test
  void whatIsGoneIsToldOfClassesThatAreCompiled() throws IOException {
    Outcome outcome =
        compiled(
            window("", ""),
            IN_LAMBDA,
            SWALLOWED,
            IN_ANONYMOUS_CLASS,
            IN_ANONYMOUS_CLASS + " 2",
            IN_ANONYMOUS_CLASS + " 3",
            "SwallowedInterrupt Elsewhere.pause() -");
    assertEquals(List.of(), findings(outcome));
    assertEquals(1, outcome.notes().size(), outcome.notes().toString());
    assertTrue(
        outcome.notes().get(0).matches("(?s).*known\\.txt:\\s+" + quote(IN_ANONYMOUS_CLASS + " 3")),
        outcome.notes().get(0));
  }

  @Test
  void missingBaselineFailsTheBuild() {
    Outcome outcome =
        new Compilation()
            .source("Empty.java", "class Empty {}")
            .option("-XepOpt:Colorfast:Baseline=absent.txt")
            .run();
    assertFalse(outcome.succeeded());
    assertEquals(
        List.of(
            "Colorfast: there is no baseline absent.txt; dev.colorfast:colorfast-maven-plugin:baseline writes one"),
        outcome.errors());
  }

  @Test
  void malformedLineFailsTheBuild() throws IOException {
    Outcome outcome = compiled(window("", ""), SWALLOWED, "SwallowedInterrupt Window:9");
    assertFalse(outcome.succeeded());
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
    assertTrue(
        outcome
            .errors()
            .get(0)
            .endsWith(
                "known.txt:2: expected 'Check pack.Type.method(Parameters)"
                    + " pack.Type.callee(Types)' but got: SwallowedInterrupt Window:9"),
        outcome.errors().get(0));
  }
}
