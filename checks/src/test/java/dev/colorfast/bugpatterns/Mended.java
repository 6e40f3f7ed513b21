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

/** What becomes of a statement when the fix of what is found in it is made. */
final class Mended {
  private static final String AFTER = ";\n  }\n}\n";

  private final Path folder;
  private final String libraries;
  private final List<String> options;

  /**
   * Prepares compilations of one class.
   *
   * @param folder where to write it
   * @param libraries a pattern for the jars that it needs, of those that are modelled
   * @param checks those that may find something
   */
  Mended(Path folder, String libraries, String... checks) {
    this.folder = folder;
    this.libraries = libraries;
    options = Stream.of(checks).map(check -> "-Xep:" + check + ":WARN").toList();
  }

  /**
   * Returns what is found in a class that ends with a statement.
   *
   * @param before what stands before the statement
   */
  Report compiled(String before, String statement) throws IOException {
    Path source = source();
    Files.writeString(source, before + statement + AFTER);
    Path findings = folder.resolve("findings.json");
    Compilation compilation =
        new Compilation()
            .file(
                ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(source)
                    .iterator()
                    .next())
            .option("-XepOpt:Colorfast:Findings=" + findings);
    options.forEach(compilation::option);
    try (Stream<Path> jars = Files.list(Path.of("target/modelled-libraries"))) {
      jars.filter(jar -> jar.getFileName().toString().matches(libraries))
          .sorted()
          .forEach(compilation::classPath);
    }
    Compilation.Outcome outcome = compilation.run();
    assertTrue(outcome.succeeded(), outcome.errors().toString());
    return ReportFile.read(findings).orElseThrow();
  }

  /** Returns the statement with the fix of the one thing that is found in it, if there is one. */
  String mended(String before, String statement) throws IOException {
    Report report = compiled(before, statement);
    assertEquals(1, report.findings().size(), report.findings().toString());
    String source = Files.readString(source());
    List<Replacement> all = new ArrayList<>();
    report.findings().get(0).fix().ifPresent(fix -> all.addAll(fix.replacements()));
    Collections.reverse(all);
    for (Replacement each : all) {
      source = source.substring(0, each.start()) + each.text() + source.substring(each.end());
    }
    return source.substring(before.length(), source.lastIndexOf(AFTER));
  }

  private Path source() {
    return folder.resolve("Orders.java");
  }
}
