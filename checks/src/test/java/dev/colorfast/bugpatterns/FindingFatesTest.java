package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.annotations.Blocking;
import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMapFile;
import dev.colorfast.colormap.Explanation;
import dev.colorfast.colormap.Found;
import dev.colorfast.colormap.Pin;
import dev.colorfast.colormap.WhatIf;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colors of a compilation tell what is reported in it, what is not, and why not. */
class FindingFatesTest {
  private static final String KNOWN =
      "BlockingOnEventLoop Window.known() java.lang.Thread.sleep(long)";

  private static final String REST =
      "static void rest() throws InterruptedException { Thread.sleep(1); }";

  @TempDir Path folder;

  private ColorMap colors(String... members) throws IOException {
    return colors(List.of(), members);
  }

  private ColorMap colors(List<String> options, String... members) throws IOException {
    Path file = folder.resolve("colors.json");
    Compilation compilation =
        new Compilation()
            .source(
                "Window.java",
                "import java.util.function.*;",
                "import java.util.concurrent.*;",
                "import javax.swing.SwingUtilities;",
                "class Window {",
                String.join("\n", members),
                "}")
            .classPath(annotations())
            .option("-XepOpt:Colorfast:Colors=" + file);
    options.forEach(compilation::option);
    Compilation.Outcome outcome = compilation.run();
    assertTrue(Files.exists(file), outcome.diagnostics().toString());
    return ColorMapFile.read(file);
  }

  private static Path annotations() {
    try {
      return Path.of(Blocking.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<Found.Fate> fates(ColorMap map) {
    return map.found().stream().map(Found::fate).toList();
  }

  private static String sleepOnUi(String before, String name, String inside) {
    return before
        + " void "
        + name
        + "() { SwingUtilities.invokeLater(() -> { try { "
        + inside
        + " } catch (InterruptedException e) { Thread.currentThread().interrupt(); } }); }";
  }

  @Test
  void whatIsReportedRestsOnItsThread() throws IOException {
    ColorMap map = colors(sleepOnUi("", "open", "Thread.sleep(1);"));
    assertEquals(List.of(Found.Fate.REPORTED), fates(map));
    assertEquals("ui", map.found().get(0).restsOn());
    assertTrue(map.found().get(0).method().contains("lambda"), map.found().toString());
  }

  @Test
  void whatIsSuppressedIsTold() throws IOException {
    ColorMap map =
        colors(sleepOnUi("@SuppressWarnings(\"BlockingOnEventLoop\")", "open", "Thread.sleep(1);"));
    assertEquals(List.of(Found.Fate.SUPPRESSED), fates(map));
  }

  @Test
  void whatTheBaselineHasIsTold() throws IOException {
    Path baseline = folder.resolve("known.txt");
    Files.writeString(baseline, KNOWN + "\n");
    ColorMap map =
        colors(
            List.of("-XepOpt:Colorfast:Baseline=" + baseline),
            sleepOnUi("", "known", "Thread.sleep(1);"));
    assertEquals(List.of(Found.Fate.KNOWN), fates(map));
  }

  @Test
  void whatIsGuardedIsTold() throws IOException {
    ColorMap map =
        colors(
            "static void work() throws InterruptedException { Thread.sleep(1); }",
            sleepOnUi("", "open", "if (!SwingUtilities.isEventDispatchThread()) { work(); }"));
    assertEquals(List.of(Found.Fate.GUARDED), fates(map));
  }

  @Test
  void whatIsOfAKindThatIsOffIsTold() throws IOException {
    ColorMap map =
        colors(
            List.of("-XepOpt:Colorfast:Kinds=-sleep"), sleepOnUi("", "open", "Thread.sleep(1);"));
    assertEquals(List.of(Found.Fate.OFF), fates(map));
  }

  @Test
  void whatIsOnlyPossibleIsTold() throws IOException {
    ColorMap map =
        colors(
            "interface Work { void run() throws InterruptedException; }",
            "static class Slow implements Work {",
            "  public void run() throws InterruptedException { Thread.sleep(1); } }",
            "static class Quick implements Work { public void run() {} }",
            "private Work work;",
            sleepOnUi("", "open", "work.run();"));
    assertEquals(List.of(Found.Fate.POSSIBLE), fates(map));
  }

  @Test
  void onVirtualThreadsTheFindingGoesAndTheMonitorPins() throws IOException {
    ColorMap map =
        colors(
            "private synchronized void rest() throws InterruptedException { Thread.sleep(1); }",
            sleepOnUi("", "open", "rest();"));
    assertEquals(1, map.pins().size());
    Pin pin = map.pins().get(0);
    assertEquals(24, pin.before());
    String entry = map.found().get(0).method();
    WhatIf.VirtualThreads answer = new WhatIf(map).onVirtualThreads(entry);
    assertEquals(map.found(), answer.vanish());
    assertEquals(pin.method(), answer.appear().get(0).method());
  }

  @Test
  void whatComesToBlockIsPredictedAsItIsThenReported() throws IOException {
    String lambda = sleepOnUi("", "open", "rest(); Thread.sleep(0);");
    ColorMap before = colors("static void rest() { }", lambda);
    ColorMap after = colors(REST, lambda);
    String rest =
        before.methods().stream()
            .filter(method -> method.brief().equals("Window.rest"))
            .findFirst()
            .orElseThrow()
            .id();
    assertEquals(
        after.found().stream().map(each -> each.check() + each.line()).toList(),
        new WhatIf(before)
            .became(rest, WhatIf.Turn.BLOCKING).appear().stream()
                .map(each -> each.check() + each.line())
                .toList());
  }

  @Test
  void theExplanationSaysIt() throws IOException {
    ColorMap map =
        colors(REST, sleepOnUi("@SuppressWarnings(\"BlockingOnEventLoop\")", "open", "rest();"));
    String text = Explanation.of(map, "Window.rest").orElseThrow();
    assertTrue(text.contains("not reported, because it is suppressed there"), text);
  }

  @Test
  void whatAReferenceHandsOverIsReportedInside() throws IOException {
    ColorMap map =
        colors(
            List.of("-Xep:BlockingOnCommonPool:WARN"),
            "static CompletableFuture<Void> later() {",
            "  return CompletableFuture.runAsync(Window::rest); }",
            "static void rest() {",
            "  try { Thread.sleep(10); } catch (InterruptedException e) { }",
            "}");
    String text = Explanation.of(map, "Window.rest").orElseThrow();
    assertTrue(text.contains("BlockingOnCommonPool  Window.java:8: reported"), text);
  }

  @Test
  void theModelBehindEachStepIsNamed() throws IOException {
    ColorMap map = colors(sleepOnUi("", "open", "rest();"), REST);
    String text = Explanation.of(map, "Window.rest").orElseThrow();
    assertTrue(
        text.contains(
            "→ Thread.sleep  Window.java:6  blocks: sleep  (built-in model of java.lang)"),
        text);
    String because = map.watches().get(0).because();
    assertEquals("passed to SwingUtilities.invokeLater (built-in model of javax.swing)", because);
  }

  @Test
  void anAnnotationInTheSourceIsNamed() throws IOException {
    ColorMap map =
        colors(
            "@dev.colorfast.annotations.Blocking private static native void draw();",
            "static void show() { draw(); }");
    String text = Explanation.of(map, "Window.show").orElseThrow();
    assertTrue(text.contains("→ Window.draw  Window.java:6"), text);
    assertTrue(text.contains("(annotation in the source)"), text);
  }

  @Test
  void aHandleIsOneByTheModelOfItsType() throws IOException {
    ColorMap map =
        colors(
            "static CompletableFuture<String> later() {",
            "  return CompletableFuture.supplyAsync(() -> \"\"); }");
    String text = Explanation.of(map, "Window.later").orElseThrow();
    assertTrue(text.contains("is a handle: built-in model of java.util.concurrent"), text);
  }

  @Test
  void theModelFileOfTheUserIsNamed() throws IOException {
    Path model = folder.resolve("house.java");
    Files.writeString(
        model,
        """
        import dev.colorfast.annotations.Blocking;
        class Window {
          @Blocking static void draw() {}
        }
        """);
    ColorMap map =
        colors(
            List.of("-XepOpt:Colorfast:Models=" + model),
            "static void draw() { }",
            "static void show() { draw(); }");
    String text = Explanation.of(map, "Window.show").orElseThrow();
    assertTrue(text.contains("(your model file house.java)"), text);
  }
}
