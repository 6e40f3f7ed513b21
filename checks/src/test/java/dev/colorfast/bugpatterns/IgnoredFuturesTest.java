package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.ErrorProneOptions;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What Error Prone says of an ignored future we do not say again. */
final class IgnoredFuturesTest {
  private static final String THEIRS = "[FutureReturnValueIgnored]";
  private static final String OURS = "[LostAsyncResult]";

  private static List<String> warnings(String... options) {
    Compilation compilation =
        new Compilation()
            .source(
                "Tasks.java",
                "import java.util.List;",
                "import java.util.concurrent.CompletableFuture;",
                "import java.util.concurrent.CompletionStage;",
                "import java.util.concurrent.ExecutorService;",
                "class Tasks {",
                "  CompletionStage<String> load() { return CompletableFuture.supplyAsync(this::work); }",
                "  String work() { return System.setProperty(\"a\", System.lineSeparator()); }",
                "  void both(ExecutorService pool) { pool.submit(() -> work()); }",
                "  void inLambda(ExecutorService pool, List<String> all) {",
                "    all.forEach(each -> pool.submit(this::work));",
                "  }",
                "  void onlyOurs() { load(); }",
                "}")
            .option("-Xep:LostAsyncResult:WARN");
    Stream.of(options).forEach(compilation::option);
    return compilation.run().messages(Diagnostic.Kind.WARNING).stream()
        .map(message -> message.substring(0, message.indexOf(']') + 1))
        .sorted()
        .toList();
  }

  @Test
  void oursSpeaksWhereTheirsIsOff() {
    assertEquals(List.of(OURS, OURS, OURS), warnings());
  }

  @Test
  void eachLineIsReportedOnce() {
    List<String> warnings = warnings("-Xep:FutureReturnValueIgnored:WARN");
    assertEquals(List.of(THEIRS, THEIRS, OURS), warnings);
  }

  @Test
  void bothSpeakWhereThatIsAskedFor() {
    List<String> warnings =
        warnings("-Xep:FutureReturnValueIgnored:WARN", "-XepOpt:Colorfast:Repeats=on");
    assertEquals(3, warnings.stream().filter(OURS::equals).count(), warnings::toString);
    assertEquals(2, warnings.stream().filter(THEIRS::equals).count(), warnings::toString);
  }

  @Test
  void theirsIsOnUnlessItIsTurnedOff() {
    assertTrue(areReported());
    assertTrue(areReported("-XepDisableAllChecks", "-Xep:FutureReturnValueIgnored:ERROR"));
    assertFalse(areReported("-XepDisableAllChecks"));
    assertFalse(areReported("-XepDisableAllWarnings"));
    assertFalse(areReported("-Xep:FutureReturnValueIgnored:OFF"));
  }

  private static boolean areReported(String... arguments) {
    return IgnoredFutures.areReported(ErrorProneOptions.processArgs(arguments));
  }
}
