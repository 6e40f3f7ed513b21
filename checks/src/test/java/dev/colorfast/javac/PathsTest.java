package dev.colorfast.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The ways through bodies, each written as the events on it. */
class PathsTest {
  private static final int LONGEST_WAY = 40;

  /** Returns every way through the body of that name on which no point comes twice. */
  private static List<String> ways(String method, String... lines) throws IOException {
    Facts facts = CompiledFacts.of(lines);
    MethodFacts body =
        facts.bodies().stream()
            .filter(each -> each.signature().name().startsWith(method))
            .findFirst()
            .orElseThrow();
    Paths paths = facts.paths(body.signature()).orElseThrow();
    SortedSet<String> found = new TreeSet<>();
    walk(body, paths, 0, "", new ArrayList<>(), found);
    return List.copyOf(found);
  }

  private static void walk(
      MethodFacts body,
      Paths paths,
      int at,
      String before,
      List<Integer> seen,
      SortedSet<String> found) {
    if (at == Paths.END || at == Paths.THROWN) {
      found.add((before + (at == Paths.END ? " end" : " thrown")).strip());
      return;
    }
    if (seen.contains(at) || seen.size() > LONGEST_WAY) {
      return;
    }
    List<Integer> longer = new ArrayList<>(seen);
    longer.add(at);
    Point point = paths.points().get(at);
    String words = words(point.event(), body);
    for (int i = 0; i < point.next().size(); i++) {
      String branch = point.event() instanceof Event.Branched ? (i == 0 ? "+" : "-") : "";
      walk(body, paths, point.next().get(i), before + ' ' + branch + words, longer, found);
    }
    for (Paths.Raise raise : point.raises()) {
      String simple = raise.exception().substring(raise.exception().lastIndexOf('.') + 1);
      walk(body, paths, raise.to(), before + ' ' + words + '!' + simple, longer, found);
    }
  }

  private static String words(Event event, MethodFacts body) {
    if (event instanceof Event.Called called) {
      String receiver = words(called.receiver(), body);
      String arguments =
          String.join(",", called.arguments().stream().map(each -> words(each, body)).toList());
      return receiver
          + '.'
          + body.calls().get(called.call()).callee().name()
          + '('
          + arguments
          + ')';
    }
    if (event instanceof Event.Caught caught) {
      return "catch" + caught.exceptions();
    }
    if (event instanceof Event.Threw thrown) {
      return "throw:" + words(thrown.thrown(), body);
    }
    if (event instanceof Event.Returned returned) {
      return "return:" + words(returned.result(), body);
    }
    if (event instanceof Event.Assigned assigned) {
      return words(assigned.target(), body) + '=' + words(assigned.value(), body);
    }
    if (event instanceof Event.Managed managed) {
      return "managed:" + words(managed.resource(), body);
    }
    if (event instanceof Event.Branched branched) {
      return words(branched.tested(), body) + (branched.isNullTest() ? "==null" : "");
    }
    if (event instanceof Event.Entered entered) {
      return "enter:" + words(entered.monitor(), body);
    }
    return event instanceof Event.Left left ? "leave:" + words(left.monitor(), body) : "";
  }

  private static String words(AccessPath path, MethodFacts body) {
    String root = "?";
    if (path.root() instanceof Root.Local local) {
      root = local.parameter() >= 0 ? "p" + local.parameter() : "v" + local.number();
    } else if (path.root() instanceof Root.This) {
      root = "this";
    } else if (path.root() instanceof Root.OfClass type) {
      root = type.className();
    } else if (path.root() instanceof Root.Result result) {
      root = body.calls().get(result.call()).callee().name() + "#" + result.call();
    } else if (path.root() instanceof Root.Nowhere) {
      root = "null";
    }
    return String.join(".", root, String.join(".", path.fields())).replaceAll("\\.$", "");
  }

  /** Leaves out the ways on which something throws what it does not declare. */
  private static List<String> declaredWays(String method, String... body) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("import java.util.concurrent.*;");
    lines.add("import java.util.concurrent.locks.*;");
    lines.add("class Example {");
    lines.add("  final Lock lock = new ReentrantLock();");
    lines.add("  static Lock shared;");
    lines.add("  java.io.InputStream open() throws java.io.IOException { return null; }");
    lines.addAll(List.of(body));
    lines.add("}");
    return ways(method, lines.toArray(new String[0])).stream()
        .filter(way -> !way.contains("!Error") && !way.contains("!RuntimeException"))
        .map(way -> way.replaceAll(" +", " "))
        .toList();
  }

  @Test
  void leadThroughFinallyOnEveryWay() throws IOException {
    assertEquals(
        List.of(
            "this.lock.lock() p0.take() this.lock.unlock() end",
            "this.lock.lock() p0.take()!InterruptedException this.lock.unlock() !Throwable"
                + " thrown"),
        declaredWays(
            "take",
            "  void take(BlockingQueue<String> queue) throws InterruptedException {",
            "    lock.lock();",
            "    try { queue.take(); } finally { lock.unlock(); }",
            "  }"));
    List<String> all =
        ways(
            "take",
            "import java.util.concurrent.BlockingQueue;",
            "class Example {",
            "  void take(BlockingQueue<String> queue) throws InterruptedException {",
            "    try { queue.take(); } finally { queue.clear(); }",
            "  }",
            "}");
    assertTrue(
        all.stream()
            .anyMatch(way -> way.matches("p0.take\\(\\)!InterruptedException +p0.clear\\(\\).*")),
        all::toString);
    assertTrue(all.stream().allMatch(way -> way.contains("p0.clear()")), all::toString);
  }

  @Test
  void sayThatResourcesAreManaged() throws IOException {
    List<String> ways =
        declaredWays(
            "read",
            "  int read() throws Exception {",
            "    try (java.io.InputStream in = open()) { return in.read(); }",
            "  }");
    assertTrue(
        ways.contains("this.open() v0=open#0 managed:v0 v0.read() return:read#1 end"),
        ways::toString);
    assertTrue(ways.contains("this.open()!IOException thrown"), ways::toString);
  }

  @Test
  void enterAndLeaveMonitors() throws IOException {
    assertEquals(
        List.of("enter:this Example.shared.lock() leave:this end"),
        declaredWays("both", "  void both() { synchronized (this) { shared.lock(); } }"));
  }

  @Test
  void tellWhatIsTested() throws IOException {
    assertEquals(
        List.of(
            "this.lock.tryLock() v0=tryLock#0 +v0 +Example.shared==null return:v0 end",
            "this.lock.tryLock() v0=tryLock#0 +v0 -Example.shared==null Example.shared.unlock()"
                + " return:v0 end",
            "this.lock.tryLock() v0=tryLock#0 -v0 return:? end"),
        declaredWays(
            "attempt",
            "  boolean attempt() {",
            "    boolean done = lock.tryLock();",
            "    if (!done) { return false; }",
            "    if (shared != null) { shared.unlock(); }",
            "    return done;",
            "  }"));
  }

  @Test
  void leadIntoClausesThatCatch() throws IOException {
    assertEquals(
        List.of(
            "this.open() end",
            "this.open()!IOException catch[java.io.IOException, java.lang.RuntimeException]"
                + " <init>#1.<init>(v0) throw:<init>#1!IllegalStateException thrown"),
        declaredWays(
            "wrap",
            "  void wrap() {",
            "    try { open(); } catch (java.io.IOException | RuntimeException e) {",
            "      throw new IllegalStateException(e);",
            "    }",
            "  }"));
  }

  @Test
  void areReadOfLambdasToo() throws IOException {
    assertEquals(
        List.of(
            "?.sleep(?) end",
            "?.sleep(?)!InterruptedException catch[java.lang.InterruptedException]"
                + " ?.currentThread() currentThread#1.interrupt() end"),
        declaredWays(
            "lambda$",
            "  Runnable pause() {",
            "    return () -> {",
            "      try { Thread.sleep(1); } catch (InterruptedException e) {",
            "        Thread.currentThread().interrupt();",
            "      }",
            "    };",
            "  }"));
  }

  @Test
  void areNotKnownOfInitializers() throws IOException {
    Facts facts = CompiledFacts.of("class Example { static { System.nanoTime(); } }");
    MethodFacts initializer =
        facts.bodies().stream()
            .filter(each -> each.signature().isStaticInitializer())
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.empty(), facts.paths(initializer.signature()));
  }
}
