package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.bugpatterns.Compilation.Outcome;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported is written to files as well, whatever the compiler prints of it. */
class WrittenReportTest {
  private static final String[] WINDOW = {
    "import javax.swing.SwingUtilities;",
    "class Window {",
    "\tvoid open() {",
    "\t\tSwingUtilities.invokeLater(() -> pause());",
    "  }",
    "  @SuppressWarnings(\"BlockingOnEventLoop\")",
    "  void close() {",
    "    SwingUtilities.invokeLater(() -> pause());",
    "  }",
    "  private void pause() {",
    "    try { Thread.sleep(10); } catch (InterruptedException e) { }",
    "  }",
    "  void rest() {",
    "    try { Thread.sleep(10); } catch (InterruptedException e) { }",
    "  }",
    "}"
  };

  @TempDir Path folder;

  private Report reported(String... options) throws IOException {
    Path file = folder.resolve("a/findings.json");
    Compilation compilation =
        new Compilation()
            .file(onDisk("Window.java", WINDOW))
            .option("-Xep:SwallowedInterrupt")
            .option("-XepOpt:Colorfast:Findings=" + file);
    for (String option : options) {
      compilation.option(option);
    }
    compilation.run();
    return ReportFile.read(file).orElseThrow();
  }

  private javax.tools.JavaFileObject onDisk(String name, String... lines) throws IOException {
    Path file = Files.write(folder.resolve(name), List.of(lines));
    return javax.tools.ToolProvider.getSystemJavaCompiler()
        .getStandardFileManager(null, null, null)
        .getJavaFileObjects(file)
        .iterator()
        .next();
  }

  @Test
  void hasWhatIsReportedAndNotWhatIsSuppressed() throws IOException {
    Report report = reported();
    assertEquals(
        List.of(
            "BlockingOnEventLoop ERROR 4:41 Window.open()",
            "SwallowedInterrupt WARNING 14:31 Window.rest()"),
        report.findings().stream()
            .map(
                each ->
                    each.check()
                        + ' '
                        + each.level()
                        + ' '
                        + each.line()
                        + ':'
                        + each.column()
                        + ' '
                        + each.fingerprint().method())
            .toList());
    Report.Entry blocking = report.findings().get(0);
    assertEquals("pause() sleeps, and this lambda runs on the UI thread", blocking.sentence());
    assertEquals("SwingUtilities.invokeLater(() -> pause());", blocking.text());
    assertEquals(
        List.of("lambda in open@4", "→ Window.pause@11", "→ Thread.sleep@0"),
        blocking.chain().stream().map(each -> each.name() + '@' + each.line()).toList());
    assertTrue(blocking.chain().get(1).text().startsWith("try { Thread.sleep(10); }"));
    assertEquals(List.of(folder.resolve("Window.java").toString()), report.files());
    assertEquals(
        List.of("BlockingOnEventLoop", "SwallowedInterrupt"),
        report.rules().stream().map(Report.Rule::check).toList());
  }

  @Test
  void knowsWhereChecksAreSilent() throws IOException {
    Report report = reported();
    String file = folder.resolve("Window.java").toString();
    int close = String.join("\n", WINDOW).indexOf("void close");
    assertTrue(report.isSilent(file, close, "BlockingOnEventLoop"));
    assertFalse(report.isSilent(file, close, "SwallowedInterrupt"));
    assertFalse(report.isSilent(file, close - 60, "BlockingOnEventLoop"));
  }

  @Test
  void severityIsTheUsers() throws IOException {
    Report report = reported("-Xep:BlockingOnEventLoop:WARN", "-Xep:SwallowedInterrupt:OFF");
    assertEquals(1, report.findings().size());
    assertEquals(Level.WARNING, report.findings().get(0).level());
  }

  @Test
  void isCompleteWhereTheCompilerIsSilent() throws IOException {
    Path file = folder.resolve("findings.json");
    Outcome outcome =
        new Compilation()
            .source("Window.java", WINDOW)
            .javacOption("-nowarn")
            .option("-Xep:BlockingOnEventLoop:WARN")
            .option("-XepOpt:Colorfast:Findings=" + file)
            .run();
    assertTrue(outcome.succeeded());
    assertEquals(1, ReportFile.read(file).orElseThrow().findings().size());
  }

  @Test
  void isTheSameForAnyOrderOfFiles() throws IOException {
    String first = "";
    for (int seed = 0; seed < 4; seed++) {
      Path file = folder.resolve("findings.json");
      Compilation compilation =
          new Compilation()
              .option("-XepOpt:Colorfast:Findings=" + file)
              .source("Window.java", WINDOW);
      for (String name : List.of("A", "B", "C")) {
        String[] copy = WINDOW.clone();
        copy[1] = "class " + name + " {";
        compilation.source(name + ".java", copy);
      }
      compilation.shuffled(seed).run();
      String text = Files.readString(file);
      assertTrue(first.isEmpty() || first.equals(text));
      first = text;
    }
  }

  @Test
  void nothingOldIsLeftWhereTheAnalysisFails() throws IOException {
    Path file = Files.writeString(folder.resolve("findings.json"), "{}");
    new Compilation()
        .source("Window.java", WINDOW)
        .option("-XepOpt:Colorfast:Findings=" + file)
        .option("-XepOpt:Colorfast:Models=" + folder.resolve("absent.java"))
        .run();
    assertFalse(Files.exists(file));
  }

  @Test
  void placeThatCannotBeWrittenIsTold() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "").resolve("findings.json");
    Outcome outcome =
        new Compilation()
            .source("Empty.java", "class Empty { }")
            .option("-XepOpt:Colorfast:Findings=" + blocked)
            .run();
    assertFalse(outcome.succeeded());
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
    assertTrue(outcome.errors().get(0).contains(blocked.toString()), outcome.errors().get(0));
  }

  @Test
  void sarifHasTheChainAsCodeFlow() throws IOException {
    Path file = folder.resolve("found.sarif");
    reported("-XepOpt:Colorfast:Sarif=" + file);
    String text = Files.readString(file);
    assertTrue(text.contains("\"version\": \"2.1.0\""));
    assertTrue(text.contains("\"text\": \"→ Window.pause\""), text);
    assertTrue(
        text.contains("\"colorfast/v1\": \"BlockingOnEventLoop Window.open() Window.pause()\""));
  }
}
