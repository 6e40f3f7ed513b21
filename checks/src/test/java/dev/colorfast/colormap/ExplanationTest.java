package dev.colorfast.colormap;

import static dev.colorfast.colormap.Maps.name;
import static dev.colorfast.colors.Color.ASYNC;
import static dev.colorfast.colors.Color.BLOCKING;
import static dev.colorfast.colors.Color.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colormap.Found.Fate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
  private static final ColorMap MAP =
      new Maps()
          .method("db.Store.find", ASYNC, "lib.Client.send")
          .method("db.Store.page", ASYNC, "db.Store.find")
          .method("db.Store.check", BLOCKING, "java.T.sleep")
          .method("web.Front.read", BLOCKING, List.of(), List.of("event-loop"), "db.Store.check")
          .method("web.Other.write", BLOCKING, "java.T.sleep")
          .method("web.Other.quiet", PLAIN, List.of(), List.of("event-loop"))
          .found("BlockingOnEventLoop", "web.Front.read", "event-loop", Fate.REPORTED)
          .watch("web.Front.read", "event-loop", "BlockingOnEventLoop")
          .ground("lib.Client.send", "model lib.java")
          .map();

  @ParameterizedTest
  @ValueSource(strings = {"Store.page", "db.Store#page", "db.Store.page", "db.Store#page()V"})
  void theWayToWhereItBeginsIsTold(String name) {
    assertEquals(
        """
        Store.page: async
            db.Store#page()V  F.java:1
            its result comes later:
              → Store.find  F.java:1  (source)
              → Client.send  F.java:1  a library's method that returns a handle  (model lib.java)
        """,
        Explanation.of(MAP, name).orElseThrow());
  }

  @Test
  void whatIsReportedIsToldFromWhatIsNot() {
    String reported = Explanation.of(MAP, "Store.check").orElseThrow();
    assertEquals(
        "reached from Front.read, which runs on an event loop: BlockingOnEventLoop  F.java:1"
            + " reported",
        reported.lines().reduce((one, other) -> other).orElseThrow().strip());
    String silent = Explanation.of(MAP, "Other.write").orElseThrow();
    assertEquals(
        "not reported for its thread: neither it nor anything that calls it is known to run on a"
            + " thread that must not block",
        silent.lines().reduce((one, other) -> other).orElseThrow().strip());
    String quiet = Explanation.of(MAP, "Other.quiet").orElseThrow();
    assertEquals(
        "nothing that it surely calls blocks for longer than an instant",
        quiet.lines().reduce((one, other) -> other).orElseThrow().strip());
  }

  @ParameterizedTest
  @EnumSource(Fate.class)
  void whatBecomesOfAFindingIsTold(Fate fate) {
    ColorMap map =
        new Maps()
            .method("web.Front.read", BLOCKING, List.of(), List.of("event-loop"), "java.T.sleep")
            .found("BlockingOnEventLoop", "web.Front.read", "event-loop", fate)
            .map();
    String text = Explanation.of(map, "Front.read").orElseThrow();
    assertTrue(text.contains("    BlockingOnEventLoop  F.java:1: " + fate.words()), text);
  }

  @Test
  void theWayGoesOnToWhatItWasChosenFor() {
    ColorMap map =
        new ColorMap(
            List.of(
                blocking(
                    "a.A.outer",
                    List.of(new Cause(name("a.A.inner"), Optional.empty(), 3, "file"))),
                blocking(
                    "a.A.inner",
                    List.of(
                        new Cause(name("java.T.sleep"), Optional.empty(), 5, "sleep"),
                        new Cause(name("java.F.read"), Optional.empty(), 6, "file")))),
            List.of());
    String text = Explanation.of(map, "A.outer").orElseThrow();
    assertTrue(text.contains("→ F.read  A.java:6  blocks: file"), text);
  }

  /** A line belongs to what begins last before it, or to that in which something is found there. */
  @Test
  void theLineOfAFindingIsExplained() {
    List<Cause> causes = List.of(new Cause(name("java.T.sleep"), Optional.empty(), 9, "sleep"));
    ColorMap map =
        new ColorMap(
            List.of(
                blocking("a.A.outer", "src/a/A.java", 3, causes),
                blocking("a.A.inner", "src/a/A.java", 8, causes),
                blocking("b.A.other", "src/b/A.java", 1, causes)),
            List.of(),
            List.of(new Found("SwallowedInterrupt", name("a.A.outer"), 9, "", Fate.REPORTED)),
            List.of(),
            List.of(),
            Map.of());
    assertEquals(List.of("A.outer: blocking", "A.other: blocking"), methods(map, "A.java:7"));
    assertEquals(List.of("A.inner: blocking"), methods(map, "a/A.java:8"));
    assertEquals(List.of("A.outer: blocking"), methods(map, "src/a/A.java:9:"));
    assertEquals(Optional.empty(), Explanation.of(map, "a/A.java:2"));
    assertEquals(Optional.empty(), Explanation.of(map, "ava:9"));
  }

  private static List<String> methods(ColorMap map, String name) {
    return Explanation.of(map, name)
        .orElseThrow()
        .lines()
        .filter(line -> !line.startsWith(" "))
        .toList();
  }

  private static Method blocking(String id, List<Cause> causes) {
    return blocking(id, "A.java", 1, causes);
  }

  private static Method blocking(String id, String file, int line, List<Cause> causes) {
    return new Method(
        name(id),
        "",
        ColorMap.Form.METHOD,
        Optional.empty(),
        file,
        line,
        BLOCKING,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        causes);
  }

  @Test
  void whoTellsTheThreadIsTold() {
    String text = Explanation.of(MAP, "Front.read").orElseThrow();
    assertTrue(text.contains("    runs on an event loop: C.read (model)\n"), text);
  }

  @Test
  void allMethodsOfAClassAreExplained() {
    String text = Explanation.of(MAP, "Store").orElseThrow();
    assertEquals(
        List.of("Store.check: blocking", "Store.find: async", "Store.page: async"),
        text.lines().filter(line -> !line.startsWith(" ")).toList());
  }

  @Test
  void whatIsNotThereIsNotExplained() {
    assertEquals(Optional.empty(), Explanation.of(MAP, "tore.find"));
    assertEquals(Optional.empty(), Explanation.of(MAP, ""));
  }

  @Test
  void aSliceGoesAsFarAsItIsTold() {
    ColorMap slice = Slice.of(MAP, "Store.check", 1, 0).orElseThrow();
    assertEquals(
        List.of(name("db.Store.check"), name("web.Front.read")),
        slice.methods().stream().map(Method::id).toList());
    assertEquals(
        """
        digraph calls {
          rankdir=LR;
          node [shape=box, style="rounded,filled", fontname="sans-serif"];
          n0 [label="Store.check", fillcolor="#f2b592"];
          n1 [label="Front.read", fillcolor="#f2b592"];
          n1 -> n0;
        }
        """,
        Slice.dot(slice));
    assertEquals(1, Slice.of(MAP, "Store.check", 0, 0).orElseThrow().methods().size());
    assertEquals(Optional.empty(), Slice.of(MAP, "Nobody", 1, 1));
  }
}
