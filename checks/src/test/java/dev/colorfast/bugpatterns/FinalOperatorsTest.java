package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.findings.Replacement;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives permits back at every end compiles, and mends what is found. */
class FinalOperatorsTest {
  private static final String BEFORE =
      """
      import io.reactivex.rxjava3.core.*;
      import java.util.concurrent.Semaphore;
      import reactor.core.publisher.*;
      abstract class Orders {
        private final Semaphore permits = new Semaphore(8);
        private final Orders other = this;
        Object end;
      """;

  @TempDir Path folder;

  private Report compiled(String type, String expression) throws IOException {
    Path source = folder.resolve("Orders.java");
    String text =
        "  %s flow(%s work, String signals) {\n    permits.acquireUninterruptibly();\n    return "
            .formatted(type, type);
    boolean isClash = expression.contains("end = 1");
    Files.writeString(
        source,
        BEFORE
            + (isClash ? text : text.replace(", String signals", ""))
            + expression
            + ";\n  }\n}\n");
    Path findings = folder.resolve("findings.json");
    Compilation compilation =
        new Compilation()
            .file(
                ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(source)
                    .iterator()
                    .next())
            .option("-Xep:CancellationBeforeRelease:WARN")
            .option("-XepOpt:Colorfast:Findings=" + findings);
    try (Stream<Path> jars = Files.list(Path.of("target/modelled-libraries"))) {
      jars.filter(jar -> jar.getFileName().toString().matches("(reactor-core|reactive|rxjava).*"))
          .sorted()
          .forEach(compilation::classPath);
    }
    Compilation.Outcome outcome = compilation.run();
    assertTrue(outcome.succeeded(), outcome.errors().toString());
    return ReportFile.read(findings).orElseThrow();
  }

  private String mended(String type, String expression) throws IOException {
    Report report = compiled(type, expression);
    assertEquals(1, report.findings().size(), report.findings().toString());
    String source = Files.readString(folder.resolve("Orders.java"));
    List<Replacement> all = new ArrayList<>();
    report.findings().get(0).fix().ifPresent(fix -> all.addAll(fix.replacements()));
    Collections.reverse(all);
    for (Replacement each : all) {
      source = source.substring(0, each.start()) + each.text() + source.substring(each.end());
    }
    return source.substring(
        source.indexOf("return ") + "return ".length(), source.indexOf(";\n  }\n}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mono<String> | work.doOnTerminate(permits::release)             | work.doFinally(signal -> permits.release())
          Mono<String> | work.doAfterTerminate(() -> permits.release())   | work.doFinally(signal -> permits.release())
          Flux<String> | work.doOnTerminate(() -> { permits.release(); }) | work.doFinally(signal -> { permits.release(); })
          Single<String> | work.doAfterTerminate(permits::release)        | work.doFinally(permits::release)
          Flowable<String> | work.doOnTerminate(() -> permits.release())  | work.doFinally(() -> permits.release())
          """)
  void otherOperatorHearsOfEveryEnd(String type, String before, String after) throws IOException {
    assertEquals(after, mended(type, before));
    assertEquals(List.of(), compiled(type, after).findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mono<String> | work.doOnSuccess(x -> permits.release()).doOnError(x -> permits.release()) | two operators are to become one
          Mono<String> | work.doOnTerminate(() -> { end = 1; permits.release(); })                  | the name of the signal may be taken
          """)
  void whatNeedsThoughtIsLeft(String type, String before, String why) throws IOException {
    assertEquals(before, mended(type, before), why);
  }
}
