package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.bugpatterns.Compilation.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever we are given, the user learns what to do, and no build crashes because of us. */
class BadInputTest {
  private static final String[] ONE_FINDING = {
    "class Window {",
    "  void open() {",
    "    javax.swing.SwingUtilities.invokeLater(() -> pause());",
    "  }",
    "  private void pause() {",
    "    try { Thread.sleep(10); } catch (InterruptedException e) { }",
    "  }",
    "}"
  };

  @TempDir Path folder;

  private static Compilation window() {
    return new Compilation().source("Window.java", ONE_FINDING);
  }

  @Test
  void reportsTheFindingOtherwise() {
    Outcome outcome = window().run();
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
    assertTrue(
        outcome
            .errors()
            .get(0)
            .startsWith(
                "[BlockingOnEventLoop] pause() sleeps, and this lambda runs on the UI thread"));
  }

  private String onlyErrorWithModel(String... lines) throws IOException {
    Path model = folder.resolve("acme.java");
    Files.write(model, List.of(lines));
    Outcome outcome = window().option("-XepOpt:Colorfast:Models=" + model).run();
    assertFalse(outcome.succeeded());
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
    return outcome.errors().get(0).replace(folder + java.io.File.separator, "");
  }

  @Test
  void modelWithSyntaxErrorFailsTheBuild() throws IOException {
    String error = onlyErrorWithModel("package acme;", "interface {");
    assertTrue(error.startsWith("Colorfast: acme.java:2: "), error);
  }

  @Test
  void modelOfUnknownClassFailsTheBuild() throws IOException {
    String error =
        onlyErrorWithModel(
            "package java.util.concurrent;",
            "import dev.colorfast.annotations.*;",
            "interface Executer { @Blocking void execute(Runnable command); }");
    assertTrue(error.startsWith("Colorfast: acme.java:3: "), error);
    assertTrue(error.contains("'java.util.concurrent.Executor'"), error);
  }

  @Test
  void modelOfUnknownMethodFailsTheBuild() throws IOException {
    String error =
        onlyErrorWithModel(
            "package java.util.concurrent;",
            "import dev.colorfast.annotations.*;",
            "interface Executor {",
            "  @Blocking void exekute(Runnable command);",
            "}");
    assertTrue(error.startsWith("Colorfast: acme.java:4: no method 'exekute(Runnable)'"), error);
    assertTrue(error.contains("'execute(Runnable)'"), error);
  }

  @Test
  void modelWithWrongAnnotationFailsTheBuild() throws IOException {
    String error =
        onlyErrorWithModel(
            "package java.util.concurrent;",
            "interface Executor {",
            "  @Deprecated void execute(Runnable command);",
            "}");
    assertTrue(error.startsWith("Colorfast: acme.java:3: "), error);
  }

  @Test
  void missingModelFileFailsTheBuild() {
    Outcome outcome = window().option("-XepOpt:Colorfast:Models=absent.java").run();
    assertFalse(outcome.succeeded());
    assertTrue(outcome.errors().get(0).startsWith("Colorfast: absent.java: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Model=x         | unknown option: 'Model'; did you mean 'Models'? Known: Baseline, BlockHound, Cache, Certainty, Colors, Facts, Findings, Kinds, Models, Packages, Repeats, Sarif",
        "Certainty=maybe | unknown value of option Colorfast:Certainty: 'maybe'; did you mean",
        "Repeats=onn     | unknown value of option Colorfast:Repeats: 'onn'; did you mean 'on'? Known: off, on",
        "Packages=a,,b   | option Colorfast:Packages is 'a,,b', where names of packages were expected",
        "Kinds=+lok      | unknown kind in option Colorfast:Kinds: 'lok'; did you mean 'lock'? Known: class-loading,"
      })
  void wrongOptionFailsTheBuild(String option, String expected) {
    Outcome outcome = window().option("-XepOpt:Colorfast:" + option).run();
    assertFalse(outcome.succeeded());
    assertEquals(1, outcome.errors().size());
    assertTrue(
        outcome.errors().get(0).startsWith("Colorfast: " + expected), outcome.errors().get(0));
  }

  /** For javac that is an error by itself; there is nothing to add to it. */
  @Test
  void jarThatIsNoArchiveGetsOnlyJavacsError() throws IOException {
    Path jar = folder.resolve("broken.jar");
    Files.writeString(jar, "no archive");
    Outcome outcome = window().classPath(jar).run();
    assertFalse(outcome.succeeded());
    assertTrue(
        outcome.diagnostics().stream().noneMatch(each -> each.toString().contains("Colorfast")),
        outcome.diagnostics().toString());
  }

  private Path jarWithModel(String... lines) throws IOException {
    Path jar = folder.resolve("library.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("META-INF/colorfast/"));
      zip.putNextEntry(new ZipEntry("META-INF/colorfast/java.util.concurrent.java"));
      zip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void modelInJarIsUsed() throws IOException {
    Path jar =
        jarWithModel(
            "package java.util.concurrent;",
            "import dev.colorfast.annotations.*;",
            "class Phaser { @Blocking int register(); }");
    Outcome outcome =
        new Compilation()
            .source(
                "Window.java",
                "class Window {",
                "  void open(java.util.concurrent.Phaser phaser) {",
                "    javax.swing.SwingUtilities.invokeLater(() -> phaser.register());",
                "  }",
                "}")
            .classPath(jar)
            .run();
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
  }

  @Test
  void brokenModelInJarIsNotTheUsersToMend() throws IOException {
    Path jar =
        jarWithModel(
            "package java.util.concurrent;",
            "import dev.colorfast.annotations.*;",
            "class Phaser { @Blocking int enlist(); }");
    Outcome outcome = window().classPath(jar).run();
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
    assertEquals(1, outcome.notes().size(), outcome.notes().toString());
    assertTrue(outcome.notes().get(0).startsWith("Colorfast: model is not used: "));
    assertTrue(outcome.notes().get(0).contains("no method 'enlist()'"), outcome.notes().get(0));
  }

  @Test
  void damagedClassFileIsUnknown() throws IOException {
    Files.write(folder.resolve("Damaged.class"), new byte[] {1, 2, 3});
    Outcome outcome = window().classPath(folder).run();
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
  }

  @Test
  void codeWithCompileErrorsGetsOnlyThese() {
    Outcome outcome =
        window().source("Broken.java", "class Broken { void f() { undefined(); } }").run();
    assertFalse(outcome.succeeded());
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
    assertTrue(outcome.errors().get(0).startsWith("cannot find symbol"));
    assertTrue(outcome.notes().isEmpty(), outcome.notes().toString());
  }

  @Test
  void errorInsideTheAnalysisIsToldOnceAndTheBuildGoesOn() {
    Outcome outcome =
        window()
            .source("Other.java", "class Other { int f() { return 1; } }")
            .file(new UnusualFile("Unusual.java", "class Unusual { }"))
            .run();
    assertTrue(outcome.succeeded(), outcome.diagnostics().toString());
    List<String> notes =
        outcome.notes().stream().filter(note -> note.startsWith("Colorfast: ")).toList();
    assertEquals(1, notes.size(), notes.toString());
    assertTrue(notes.get(0).contains("broken on purpose"));
    assertTrue(notes.get(0).contains("Please report it"));
  }

  /** Stands for whatever we have not thought of: it breaks when we ask for its name. */
  private static final class UnusualFile extends SimpleJavaFileObject {
    private final String content;

    UnusualFile(String name, String content) {
      super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
      this.content = content;
    }

    @Override
    public URI toUri() {
      boolean isAskedByUs =
          StackWalker.getInstance()
              .walk(
                  frames ->
                      frames.anyMatch(at -> at.getClassName().startsWith("dev.colorfast.javac")));
      if (isAskedByUs) {
        throw new IllegalStateException("broken on purpose");
      }
      return super.toUri();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }

  @Test
  void missingFlagsAreSpelledOut() throws Exception {
    Path source = folder.resolve("Window.java");
    Files.write(source, List.of(ONE_FINDING));
    Path log = folder.resolve("log");
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                folder.toString(),
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-processorpath",
                System.getProperty("java.class.path"),
                "-Xplugin:ErrorProne",
                source.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(javac.waitFor(60, TimeUnit.SECONDS));
    String said = Files.readString(log);
    assertTrue(said.startsWith("error: Colorfast: the JVM that runs javac lacks flags"), said);
    assertTrue(
        said.contains("\n--add-exports=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED\n"), said);
    assertTrue(
        said.contains("\n--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED\n"), said);
  }
}
