package dev.colorfast.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of values, each use in a word. */
class UsesTest {
  private static String words(Use use, Facts facts) {
    if (use instanceof Use.Held held) {
      return "held by " + held.variable().name();
    }
    if (use instanceof Use.Stored stored) {
      return "stored in " + stored.field().name();
    }
    if (use instanceof Use.Received received) {
      return "." + name(received.call(), facts);
    }
    if (use instanceof Use.Passed passed) {
      return name(passed.call(), facts) + " " + passed.index();
    }
    if (use instanceof Use.Returned returned) {
      return "returned by " + returned.body().name();
    }
    return use.getClass().getSimpleName();
  }

  private static String name(CallReference call, Facts facts) {
    return facts.body(call.body()).orElseThrow().calls().get(call.index()).callee().name();
  }

  private static String words(Origin origin, Facts facts) {
    if (origin instanceof Origin.Result result) {
      return name(result.call(), facts);
    }
    if (origin instanceof Origin.Variable variable) {
      return variable.name();
    }
    return origin instanceof Origin.Parameter parameter
        ? "p" + parameter.index() + " of " + parameter.method().name()
        : ((Origin.Field) origin).name();
  }

  private static List<String> uses(String... members) throws IOException {
    Facts facts =
        CompiledFacts.of(
            "import java.util.concurrent.*;",
            "class Example {",
            "  private ExecutorService pool;",
            "  static <T> T same(T one) { return one; }",
            "  static ExecutorService open() { return null; }",
            String.join("\n", members),
            "}");
    return facts.uses("Example").all().entrySet().stream()
        .map(
            entry ->
                words(entry.getKey(), facts)
                    + ": "
                    + entry.getValue().stream()
                        .map(use -> words(use, facts))
                        .collect(Collectors.joining(", ")))
        .filter(line -> !line.startsWith("p0 of same") && !line.startsWith("<init>: Dropped"))
        .sorted()
        .toList();
  }

  @Test
  void areDroppedAsStatementAndInVoidLambda() throws IOException {
    assertEquals(
        List.of("open: Dropped", "run: Dropped", "task: .run"),
        uses("  void m() { Runnable task = () -> open(); task.run(); }").stream()
            .filter(line -> !line.startsWith("p"))
            .toList());
  }

  @Test
  void areReturnedByTheLambdaThatHasAResult() throws IOException {
    assertEquals(
        List.of("open: returned by lambda$m$0"),
        uses("  Callable<?> m() { return () -> open(); }"));
  }

  @Test
  void goThroughVariablesFieldsAndParameters() throws IOException {
    assertEquals(
        List.of(
            "local: .shutdown, stored in pool",
            "open: held by local",
            "p0 of n: .isShutdown",
            "pool: n 0",
            "shutdown: Dropped"),
        uses(
                "  void m() { ExecutorService local = open(); local.shutdown(); pool = local;",
                "    n(pool); }",
                "  boolean n(ExecutorService given) { return given.isShutdown(); }")
            .stream()
            .filter(line -> !line.startsWith("n:") && !line.startsWith("isShutdown:"))
            .toList());
  }

  @Test
  void goThroughCastsConditionsAndFunctionsOfAnyType() throws IOException {
    assertEquals(
        List.of("open: stored in pool", "same: stored in pool"),
        uses("  void m(boolean b) { pool = b ? (ExecutorService) same(open()) : null; }"));
  }

  @Test
  void areUsedWhereTheyAreCaptured() throws IOException {
    assertEquals(
        List.of("open: held by local", "local: .shutdown"),
        uses("  Runnable m() { ExecutorService local = open(); return local::shutdown; }").stream()
            .filter(line -> !line.startsWith("shutdown"))
            .sorted((one, other) -> other.compareTo(one))
            .toList());
  }

  @Test
  void areClosedLookedAtOrElsewhere() throws IOException {
    assertEquals(
        List.of("in: Managed", "open: LookedAt", "openIn: held by in"),
        uses(
            "  java.io.StringReader openIn() { return null; }",
            "  boolean m() throws Exception { try (var in = openIn()) { return open() == null; } }"));
    assertEquals(
        List.of("open: Elsewhere"), uses("  Object[] m() { return new Object[] {open()}; }"));
  }
}
