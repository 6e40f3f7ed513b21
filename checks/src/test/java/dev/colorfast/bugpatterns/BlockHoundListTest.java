package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.bugpatterns.Compilation.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that were written for BlockHound are models too. */
class BlockHoundListTest {
  private static final String[] WINDOW = {
    "package acme;",
    "class Window {",
    "  void open() {",
    "    javax.swing.SwingUtilities.invokeLater(() -> pause());",
    "  }",
    "  void close() {",
    "    javax.swing.SwingUtilities.invokeLater(() -> { rest(); });",
    "  }",
    "  void flush() {",
    "    javax.swing.SwingUtilities.invokeLater(() -> { around(() -> nap()); });",
    "  }",
    "  private void pause() { nap(); }",
    "  private void rest() { nap(); }",
    "  private void around(Runnable task) { task.run(); }",
    "  private static void nap() {",
    "    try { Thread.sleep(10); } catch (InterruptedException e) { }",
    "  }",
    "}"
  };
  private static final String CLASS = "\"acme.Window\"";

  @TempDir Path folder;

  private Outcome with(String... lines) throws IOException {
    Path model = folder.resolve("Allowed.java");
    Files.write(model, List.of(lines));
    return new Compilation()
        .source("Window.java", WINDOW)
        .option("-XepOpt:Colorfast:Models=" + model)
        .run();
  }

  /** A list of an integration, whose calls make a chain. */
  private Outcome withCalls(String... calls) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("package acme;");
    lines.add("import reactor.blockhound.BlockHound;");
    lines.add("import reactor.blockhound.integration.BlockHoundIntegration;");
    lines.add("public final class Allowed implements BlockHoundIntegration {");
    lines.add("  private static final String PAUSE = \"pa\" + \"use\";");
    lines.add("  @Override public void applyTo(BlockHound.Builder builder) {");
    lines.addAll(List.of(calls));
    lines.add("  }");
    lines.add("}");
    return with(lines.toArray(String[]::new));
  }

  private static List<Integer> lines(Outcome outcome) {
    return outcome.diagnostics().stream()
        .filter(each -> each.getCode() != null && each.getCode().contains("error.prone"))
        .map(each -> (int) each.getLineNumber())
        .sorted()
        .toList();
  }

  private static String call(String name, String className, String method) {
    return "    builder." + name + "(" + className + ", " + method + ");";
  }

  @Test
  void anEmptyListSilencesNothing() throws IOException {
    assertEquals(List.of(4, 7, 10), lines(withCalls()));
  }

  @ParameterizedTest
  @CsvSource({
    "acme.Window, pause, 7 10",
    "acme/Window, rest, 4 10",
    "acme.Window, around, 4 7",
    "acme.Window, nap, ''",
    "java.lang.Thread, sleep, ''",
    "acme.Window, lambda$open$0, 7 10",
    "acme.Window, open, 4 7 10",
    "acme.Gone, pause, 4 7 10",
  })
  void whatIsBelowAnAllowedMethodIsSilent(String className, String method, String left)
      throws IOException {
    Outcome outcome =
        withCalls(call("allowBlockingCallsInside", '"' + className + '"', '"' + method + '"'));
    assertEquals(
        left,
        String.join(" ", lines(outcome).stream().map(String::valueOf).toList()),
        outcome.errors().toString());
  }

  @Test
  void constantsAndClassLiteralsAreRead() throws IOException {
    Outcome outcome =
        withCalls(call("allowBlockingCallsInside", "Window.class.getName()", "Allowed.PAUSE"));
    assertEquals(List.of(7, 10), lines(outcome), outcome.errors().toString());
  }

  @Test
  void allowanceIsTakenBackInside() throws IOException {
    Outcome outcome =
        withCalls(
            call("allowBlockingCallsInside", CLASS, "\"pause\""),
            call("allowBlockingCallsInside", CLASS, "\"rest\""),
            call("disallowBlockingCallsInside", CLASS, "\"nap\""),
            call("allowBlockingCallsInside", CLASS, "\"around\""));
    assertEquals(List.of(4, 7, 10), lines(outcome), outcome.errors().toString());
  }

  @Test
  void theLastCallOfAChainCounts() throws IOException {
    Outcome outcome =
        with(
            "class Main { void main() {",
            "  BlockHound.builder().with(new Other())",
            "    .disallowBlockingCallsInside(\"acme.Window\", \"rest\")",
            "    .allowBlockingCallsInside(\"acme.Window\", \"rest\")",
            "    .allowBlockingCallsInside(\"acme.Window\", \"pause\")",
            "    .disallowBlockingCallsInside(\"acme.Window\", \"pause\")",
            "    .blockingMethodCallback(it -> { throw new Error(it.toString()); }).install();",
            "} }");
    assertEquals(List.of(4, 10), lines(outcome), outcome.errors().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "builder.allowBlockingCallsInside(name(), \"m\"); | 'name()' is not known here",
        "builder.allowBlockingCallsInside(\"C\", NONE); | 'NONE' is not known here",
        "if (x) builder.allowBlockingCallsInside(\"C\", \"m\"); | depends on a condition",
        "if (x) return; builder.allowBlockingCallsInside(\"C\", \"m\"); | depends on a condition",
        "for (var m : all) builder.allowBlockingCallsInside(\"C\", m); | stands in a loop",
        "builder.allowBlockingCallsInside(\"C\"); | the names of a class and of a method",
        "builder.markAsBlocking(\"C\", \"m\", \"()V\"); | say @Blocking of the method",
      })
  void whatDecidesAndIsNotUnderstoodIsAnError(String call, String expected) throws IOException {
    Outcome outcome = withCalls(call);
    assertFalse(outcome.succeeded());
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
    String error = outcome.errors().get(0);
    assertTrue(error.contains("Allowed.java:7: ") && error.contains(expected), error);
  }
}
