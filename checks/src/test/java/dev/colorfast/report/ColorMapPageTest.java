package dev.colorfast.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMap.Boundary;
import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colormap.ColorMapFile;
import dev.colorfast.colormap.Expected;
import dev.colorfast.colormap.Found;
import dev.colorfast.colormap.Pin;
import dev.colorfast.colormap.Spread;
import dev.colorfast.colormap.Watch;
import dev.colorfast.colormap.WhatIf;
import dev.colorfast.colors.Color;
import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.Report;
import dev.colorfast.json.Json;
import dev.colorfast.json.Members;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: Chromium, where there is one. */
class ColorMapPageTest {
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  @TempDir private Path folder;

  @Test
  void needsNothingFromElsewhere() {
    String page = page(map(20));
    assertFalse(page.contains("{{"), "every hole is filled");
    assertFalse(page.matches("(?s).*(src|href)=.*"), "nothing is loaded");
    assertFalse(page.matches("(?s).*(fetch\\(|XMLHttpRequest|https?://(?!colorfast)).*"));
    assertFalse(page.contains("/home/ann"), "paths are seen from the project");
    assertTrue(page.contains("shop &lt;&amp;&gt; more"), "a title is text");
  }

  @Test
  void equalMapsMakeEqualPages() {
    assertEquals(page(map(50)), page(map(50)));
  }

  @Test
  void theDocumentationNamesAllMembers() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "colors.md"));
    ColorMap map = map(60);
    ColorMap full =
        new ColorMap(
            map.methods(),
            map.boundaries(),
            map.found(),
            map.watches(),
            map.pins(),
            Map.of("lib.L1#go()V", "built-in model of lib"));
    String text = ColorMapFile.text(full);
    assertTrue(Members.missingIn("", text).containsAll(Set.of("grounds", "pins", "restsOn")), text);
    assertEquals(Set.of(), Members.missingIn(page, text));
  }

  @Test
  void theBrowserAnswersAsTheEngineDoes() throws Exception {
    ColorMap map = map(60);
    Map<?, ?> answer = selfTest(map);
    WhatIf whatIf = new WhatIf(map);
    Map<?, ?> answers = (Map<?, ?>) answer.get("answers");
    for (Method method : map.methods()) {
      Map<String, Object> expected = new LinkedHashMap<>();
      expected.put("async", answer(whatIf.became(method.id(), WhatIf.Turn.ASYNC)));
      expected.put("blocking", answer(whatIf.became(method.id(), WhatIf.Turn.BLOCKING)));
      WhatIf.VirtualThreads threads = whatIf.onVirtualThreads(method.id());
      expected.put("plain", threads.plain());
      expected.put("shared", threads.shared());
      expected.put("appear", expected(threads.appear()));
      expected.put("vanish", found(threads.vanish()));
      assertEquals(expected, answers.get(method.id()), method.id());
    }
    assertEquals(
        Spread.of(map).stream().map(Spread.Origin::methods).toList(), answer.get("colored"));
  }

  @Test
  void filtersSearchesAndOpensChains() throws Exception {
    Map<?, ?> answer = selfTest(map(60));
    assertEquals(60, answer.get("cells"));
    assertEquals(60, answer.get("counted"), "each cell has one of the colors above");
    assertEquals(true, answer.get("isFiltered"));
    assertEquals(20, answer.get("matches"));
    assertEquals(2, answer.get("chains"));
    assertEquals(1, answer.get("boundaries"));
  }

  @Test
  void tenThousandMethodsAreDrawnAtOnce() throws Exception {
    String dom = dom(page(map(10_000)), "origins");
    assertTrue(dom.contains("10,000") || dom.contains("10000 methods"), "all are there");
  }

  private Map<?, ?> selfTest(ColorMap map) throws Exception {
    String dom = dom(page(map), "selftest");
    int start = dom.indexOf("<pre id=\"selftest\" hidden=\"\">");
    assertTrue(start >= 0, dom.substring(0, Math.min(2000, dom.length())));
    String text = dom.substring(dom.indexOf('>', start) + 1, dom.indexOf("</pre>", start));
    assertFalse(text.isEmpty(), "the script has failed");
    return (Map<?, ?>)
        Json.read(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }

  private String dom(String page, String hash) throws IOException, InterruptedException {
    Optional<String> browser =
        BROWSERS.stream().filter(each -> Files.isExecutable(Path.of(each))).findFirst();
    assumeTrue(browser.isPresent(), "needs Chromium");
    Path file = folder.resolve("page.html");
    Files.writeString(file, page);
    List<String> command = new ArrayList<>(List.of(browser.orElseThrow()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1400,900",
            "--user-data-dir=" + folder.resolve("profile"),
            "--dump-dom",
            file.toUri() + "#" + hash));
    Path output = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    boolean isDone = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(isDone, "the browser hangs");
    return Files.readString(output);
  }

  private static Map<String, Object> answer(WhatIf.Answer answer) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(
        "changes",
        answer.changes().stream()
            .map(change -> change.method() + " " + change.depth())
            .sorted()
            .toList());
    members.put("stops", answer.stops());
    members.put("handOvers", answer.handOvers());
    members.put("ends", answer.ends());
    members.put("packages", answer.packages());
    members.put("modules", answer.modules());
    members.put("watched", answer.watched());
    members.put("appear", expected(answer.appear()));
    members.put("vanish", found(answer.vanish()));
    return members;
  }

  private static List<String> expected(List<Expected> findings) {
    return findings.stream()
        .map(each -> each.check() + ' ' + each.line() + ' ' + each.before() + ' ' + each.method())
        .sorted()
        .toList();
  }

  private static List<String> found(List<Found> findings) {
    return findings.stream()
        .map(each -> each.check() + ' ' + each.line() + " 0 " + each.method())
        .sorted()
        .toList();
  }

  private static String page(ColorMap map) {
    Report.Step step =
        new Report.Step("→ Thread.sleep", "", 0, "", "java.base", "blocks: sleep <b>");
    Report.Step first = new Report.Step("find0", "A.java", 3, "find(1);", "", "runs on a loop");
    Report.Entry finding =
        new Report.Entry(
            "BlockingOnEventLoop",
            Level.ERROR,
            "/home/ann/shop/src/A.java",
            4,
            1,
            0,
            "sleep(1);",
            "{} sleeps, and find0 runs on an event loop",
            "",
            List.of(first, step),
            new Fingerprint("BlockingOnEventLoop", "shop.A.find0()", "shop.A.sleep()", 1));
    Report report =
        new Report(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(finding));
    return ColorMapPage.of("shop <&> more", map, report, Path.of("/home/ann/shop"));
  }

  /** A map of methods that call each other at random, always the same. */
  private static ColorMap map(int size) {
    Random random = new Random(7);
    Map<String, ColorMap> modules = new TreeMap<>();
    Map<String, List<Method>> methods = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      List<Call> calls = new ArrayList<>();
      for (int call = random.nextInt(4); call > 0; call--) {
        How how = How.values()[random.nextInt(6) < 4 ? 0 : 1 + random.nextInt(2)];
        calls.add(new Call(id(random.nextInt(size), size), call, how));
      }
      Color color = Color.values()[random.nextInt(Color.values().length)];
      methods
          .computeIfAbsent("module" + i % 2, unused -> new ArrayList<>())
          .add(
              new Method(
                  id(i, size),
                  "",
                  i % 20 == 1 ? Form.ABSTRACT : Form.METHOD,
                  Optional.empty(),
                  "/home/ann/shop/src/A.java",
                  i,
                  color,
                  random.nextInt(5) == 0 ? List.of("event-loop") : List.of(),
                  random.nextInt(8) == 0 ? List.of(id(random.nextInt(size), size)) : List.of(),
                  calls,
                  color.isAsync() ? List.of(cause(random, size, "call")) : List.of(),
                  color.isBlocking() ? List.of(cause(random, size, "sleep")) : List.of()));
    }
    methods.forEach(
        (name, all) ->
            modules.put(
                name,
                new ColorMap(
                    all,
                    name.equals("module0")
                        ? List.of(
                            new Boundary(Boundary.Kind.BRIDGE, id(0, size), 3, "lib.F#get()V", ""))
                        : List.of())));
    return withFindings(ColorMap.of(modules), random);
  }

  private static ColorMap withFindings(ColorMap map, Random random) {
    List<Found> found = new ArrayList<>();
    List<Watch> watches = new ArrayList<>();
    List<Pin> pins = new ArrayList<>();
    for (Method method : map.methods()) {
      if (!method.threads().isEmpty()) {
        watches.add(new Watch(method.id(), "event-loop", "BlockingOnEventLoop", "x"));
      } else if (method.color().isBlocking()) {
        watches.add(new Watch(method.id(), Found.COLOR, "BlockingInAsyncMethod", ""));
      }
      if (method.color().isBlocking() && random.nextBoolean()) {
        String rests = List.of("event-loop", "async", "promise").get(random.nextInt(3));
        Found.Fate fate = random.nextInt(4) == 0 ? Found.Fate.GUARDED : Found.Fate.REPORTED;
        found.add(new Found("BlockingOnEventLoop", method.id(), 1, rests, fate));
      }
      if (random.nextInt(4) == 0) {
        pins.add(new Pin(method.id(), 2, "lib.L#go()V", "this", random.nextInt(2) * 24));
      }
    }
    return new ColorMap(map.methods(), map.boundaries(), found, watches, pins, Map.of());
  }

  private static Cause cause(Random random, int size, String kind) {
    boolean isOurs = random.nextBoolean();
    String method =
        isOurs ? id(random.nextInt(size), size) : "lib.L" + random.nextInt(5) + "#go()V";
    return new Cause(method, Optional.empty(), 1, kind);
  }

  private static String id(int number, int size) {
    String name = number % 3 == 0 ? "find" : "load";
    return "shop.p" + number % 7 + ".C" + number % (size / 10 + 1) + "#" + name + number + "()V";
  }
}
