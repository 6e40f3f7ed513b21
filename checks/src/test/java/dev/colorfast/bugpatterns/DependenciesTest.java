package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.bugpatterns.Compilation.Outcome;
import dev.colorfast.facts.FactsFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls are followed into what a compilation depends on. */
class DependenciesTest {
  private static final String[] STORE = {
    "package store;",
    "public class Store {",
    "  public String load() { return wire.Wire.fetch(); }",
    "  public String cached(String known) { return known != null ? known : load(); }",
    "  public String either(boolean fast) { if (fast) { return load(); } return wire.Wire.fetch(); }",
    "  public void later(Runnable task) { javax.swing.SwingUtilities.invokeLater(task); }",
    "  public String with(java.util.function.Supplier<String> loader) { return loader.get(); }",
    "}"
  };

  private static final String[] WIRE = {
    "package wire;",
    "public class Wire {",
    "  public static String fetch() {",
    "    try { Thread.sleep(10); } catch (InterruptedException e) { return null; }",
    "    return \"\";",
    "  }",
    "}"
  };

  @TempDir Path folder;
  private Path wireJar;
  private Path storeJar;

  @BeforeEach
  void makeLibraries() throws IOException {
    Path wire = compiled("wire", List.of(), "wire/Wire.java", WIRE);
    wireJar = jar("wire-1.0.jar", wire);
    storeJar = jar("store-1.0.jar", compiled("store", List.of(wireJar), "store/Store.java", STORE));
  }

  private Path compiled(String name, List<Path> path, String file, String... lines)
      throws IOException {
    Path source = folder.resolve(name + "-sources").resolve(file);
    Files.createDirectories(source.getParent());
    Files.write(source, List.of(lines));
    Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String classPath = String.join(File.pathSeparator, path.stream().map(Path::toString).toList());
    assertEquals(
        0,
        javac.run(null, null, null, "-d", classes.toString(), "-cp", classPath, source.toString()));
    return classes;
  }

  /** Compiles one class for an older release, with the JDK's classes of then. */
  private Path compiledFor(int release, String name, String file, String... lines)
      throws IOException {
    Path source = folder.resolve(name + "-sources").resolve(file);
    Files.createDirectories(source.getParent());
    Files.write(source, List.of(lines));
    Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
    String[] options = {
      "--release", Integer.toString(release), "-d", classes.toString(), source.toString()
    };
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler().run(null, null, new ByteArrayOutputStream(), options));
    return classes;
  }

  private Path jar(String name, Path classes) throws IOException {
    return jar(name, classes, new Manifest());
  }

  private Path jar(String name, Path classes, Manifest manifest) throws IOException {
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file, manifest);
        Stream<Path> found = Files.walk(classes)) {
      for (Path path : found.filter(Files::isRegularFile).sorted().toList()) {
        String entry = classes.relativize(path).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new ZipEntry(entry));
        entries.write(Files.readAllBytes(path));
      }
    }
    return jar;
  }

  private static Compilation window(String... body) {
    return new Compilation()
        .source(
            "Window.java",
            "class Window {",
            "  store.Store store = new store.Store();",
            "  void open() { javax.swing.SwingUtilities.invokeLater(() -> show()); }",
            "  void show() {",
            String.join("\n", body),
            "  }",
            "}");
  }

  private Outcome compile(String... body) {
    return window(body).classPath(storeJar).classPath(wireJar).run();
  }

  private static String text(Outcome outcome) {
    return outcome.diagnostics().stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(
            each ->
                each.getSource().getName()
                    + ':'
                    + each.getLineNumber()
                    + ' '
                    + each.getMessage(Locale.ROOT))
        .sorted()
        .reduce("", (one, other) -> one + other + '\n');
  }

  @Test
  void chainPassesThroughTwoJars() {
    List<String> errors = compile("store.load();").errors();
    assertEquals(1, errors.size(), errors.toString());
    List<String> lines = errors.get(0).lines().map(String::strip).toList();
    assertTrue(lines.get(0).startsWith("[BlockingOnEventLoop] show() sleeps"), errors.get(0));
    assertTrue(
        lines.stream().anyMatch(l -> l.matches("→ Store.load +store-1.0.jar")), errors.get(0));
    assertTrue(
        lines.stream().anyMatch(l -> l.matches("→ Wire.fetch +wire-1.0.jar")), errors.get(0));
    assertTrue(
        lines.stream().anyMatch(l -> l.matches("→ Thread.sleep +java.base +blocks: sleep.*")),
        errors.get(0));
  }

  /** Annotation processors, and tools that run javac, may put one of their own before it. */
  @Test
  void classPathIsSeenThroughAnotherFileManager() {
    Outcome outcome =
        window("store.load();")
            .classPath(storeJar)
            .classPath(wireJar)
            .behindAnotherFileManager()
            .run();
    assertTrue(text(outcome).contains("→ Wire.fetch"), text(outcome));
  }

  @Test
  void whatJarsDoOnSomeWaysOnlyIsPossible() {
    assertEquals("", text(compile("store.cached(\"a\");")));
    Outcome outcome =
        window("store.cached(\"a\");")
            .classPath(storeJar)
            .classPath(wireJar)
            .option("-XepOpt:Colorfast:Certainty=possible")
            .run();
    assertTrue(text(outcome).contains("show() possibly sleeps"), text(outcome));
  }

  @Test
  void whatJarsDoOnAllWaysIsCertain() {
    assertTrue(text(compile("store.either(true);")).contains("show() sleeps"));
  }

  @Test
  void whatFoldersDoOnSomeWaysCounts() {
    Outcome outcome =
        window("store.cached(\"a\");")
            .classPath(folder.resolve("store-classes"))
            .classPath(folder.resolve("wire-classes"))
            .run();
    assertTrue(text(outcome).contains("→ Store.cached  Store.java:4"), text(outcome));
    assertTrue(text(outcome).contains("→ Wire.fetch    Wire.java:4"), text(outcome));
  }

  @Test
  void jarsHandOverAndCallBack() {
    Outcome outcome =
        new Compilation()
            .source(
                "Window.java",
                "class Window {",
                "  void open(store.Store store) {",
                "    store.later(() -> pause());",
                "    store.later(() -> store.with(() -> pause()));",
                "    store.with(() -> pause());",
                "  }",
                "  String pause() { return wire.Wire.fetch(); }",
                "}")
            .classPath(storeJar)
            .classPath(wireJar)
            .run();
    List<Long> lines = outcome.diagnostics().stream().map(Diagnostic::getLineNumber).toList();
    assertEquals(List.of(3L, 4L), lines, text(outcome));
    assertTrue(text(outcome).contains("passed to Store.later"), text(outcome));
  }

  /** While its callers are looked at once more, one more call of it is found: its own. */
  @Test
  void whatCallsItselfWithItsParameterIsFollowed() throws IOException {
    String[] relay = {
      "package relay;",
      "public class Relay {",
      "  public static void start() { pass(() -> wire.Wire.fetch(), 3); }",
      "  public static void again() { pass(() -> wire.Wire.fetch(), 2); }",
      "  static void pass(Runnable task, int times) {",
      "    quiet();",
      "    if (times > 0) { pass(task, times - 1); }",
      "  }",
      "  public static void quiet() { nothing(); }",
      "  static void nothing() {}",
      "}"
    };
    Path jar = jar("relay.jar", compiled("relay", List.of(wireJar), "relay/Relay.java", relay));
    Outcome outcome =
        window("relay.Relay.quiet();", "relay.Relay.start();", "relay.Relay.again();")
            .classPath(storeJar)
            .classPath(wireJar)
            .classPath(jar)
            .run();
    assertEquals(List.of(), outcome.diagnostics(), text(outcome));
  }

  /**
   * A library's own kind of task may see to its failures, as one that is any Runnable may; and a
   * library that listens itself sees them.
   */
  @Test
  void librariesSeeToFailures() throws IOException {
    String[] pool = {
      "package pool;",
      "import java.util.concurrent.CompletableFuture;",
      "import java.util.concurrent.CompletionStage;",
      "import java.util.concurrent.Future;",
      "import java.util.concurrent.FutureTask;",
      "public class Pool {",
      "  public abstract static class Job implements Runnable {}",
      "  public Future<?> start(Job job) { return new FutureTask<>(job, null); }",
      "  public Future<?> start(String name) { return new FutureTask<>(() -> name); }",
      "  private CompletionStage<?> all() { return CompletableFuture.runAsync(() -> start(\"\")); }",
      "  public CompletionStage<?> tellAll() { return all().thenRun(() -> {}); }",
      "  public CompletionStage<?> logAll() {",
      "    return all().whenComplete((done, failure) -> System.out.println(failure));",
      "  }",
      "}"
    };
    Path jar = jar("pool.jar", compiled("pool", List.of(), "pool/Pool.java", pool));
    Outcome outcome =
        new Compilation()
            .source(
                "Shop.java",
                "class Shop {",
                "  void open(pool.Pool pool, pool.Pool.Job job) {",
                "    pool.start(job);",
                "    pool.start(\"open\");",
                "    pool.tellAll();",
                "    pool.logAll();",
                "  }",
                "}")
            .classPath(jar)
            .option("-Xep:LostAsyncResult")
            .run();
    List<Long> lines = outcome.diagnostics().stream().map(Diagnostic::getLineNumber).toList();
    assertEquals(List.of(4L, 5L), lines, text(outcome));
  }

  /**
   * Who implements a library's interface, and whether he listens to what he returns, its class
   * files tell.
   */
  @Test
  void implementersOfLibrariesSeeToFailures() throws IOException {
    String[] client = {
      "package pool;",
      "import java.util.concurrent.CompletableFuture;",
      "import java.util.concurrent.CompletionStage;",
      "public interface Client {",
      "  CompletionStage<?> open();",
      "  CompletionStage<?> load();",
      "  CompletionStage<?> save();",
      "  class Remote implements Client {",
      "    private CompletableFuture<String> ask(String url) {",
      "      return CompletableFuture.supplyAsync(() -> System.getProperty(url).strip());",
      "    }",
      "    private CompletionStage<String> opened() {",
      "      return ask(\"a\").whenComplete((done, failure) -> System.out.println(failure));",
      "    }",
      "    @Override public CompletionStage<?> open() { return opened().thenRun(() -> {}); }",
      "    @Override public CompletionStage<?> load() {",
      "      return opened().thenCompose(url -> ask(url));",
      "    }",
      "    @Override public CompletionStage<?> save() { return ask(\"b\"); }",
      "  }",
      "}"
    };
    Path jar = jar("client.jar", compiled("client", List.of(), "pool/Client.java", client));
    Outcome outcome =
        new Compilation()
            .source(
                "Shop.java",
                "class Shop {",
                "  void open(pool.Client client) {",
                "    client.open();",
                "    client.load();",
                "    client.save();",
                "  }",
                "}")
            .classPath(jar)
            .option("-Xep:LostAsyncResult")
            .run();
    List<Long> lines = outcome.diagnostics().stream().map(Diagnostic::getLineNumber).toList();
    assertEquals(List.of(4L, 5L), lines, text(outcome));
  }

  @Test
  void multiReleaseJarsAreReadAsTheJdkSeesThem() throws IOException {
    String[] quiet = WIRE.clone();
    quiet[3] = "    if (false) { return null; }";
    Path classes = compiled("quiet", List.of(), "wire/Wire.java", quiet);
    Path newer = classes.resolve("META-INF/versions/9/wire/Wire.class");
    Files.createDirectories(newer.getParent());
    Files.copy(folder.resolve("wire-classes/wire/Wire.class"), newer);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    Path both = jar("both.jar", classes, manifest);
    Path plain = jar("plain.jar", classes);
    assertEquals("", text(window("store.load();").classPath(storeJar).classPath(plain).run()));
    assertTrue(
        text(window("store.load();").classPath(storeJar).classPath(both).run())
            .contains("show() sleeps"));
  }

  /** The classes of one release are not those of another, whatever JDK javac runs on. */
  @Test
  void multiReleaseJarsAreReadForTheTargetRelease() throws IOException {
    String[] quiet = WIRE.clone();
    quiet[3] = "    if (false) { return null; }";
    Path classes = compiledFor(8, "quiet", "wire/Wire.java", quiet);
    Path loud = compiledFor(9, "loud", "wire/Wire.java", WIRE);
    Path newer = classes.resolve("META-INF/versions/11/wire/Wire.class");
    Files.createDirectories(newer.getParent());
    Files.copy(loud.resolve("wire/Wire.class"), newer);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    Path both = jar("both.jar", classes, manifest);
    String[] store = {
      "package store;", "public class Store { public String load() { return wire.Wire.fetch(); } }"
    };
    Path cache = folder.resolve("cache");
    for (int round = 0; round < 2; round++) {
      for (int release : new int[] {8, 10, 11, 17}) {
        Compilation compilation =
            window("store.load();")
                .source("store/Store.java", store)
                .classPath(both)
                .javacOption("--release")
                .javacOption(Integer.toString(release))
                .option("-XepOpt:Colorfast:Cache=" + cache);
        String text = text(compilation.run());
        assertEquals(release >= 11, text.contains("show() sleeps"), release + ": " + text);
      }
    }
  }

  private Path namedModule(String name, List<Path> path, String[] source, String... directives)
      throws IOException {
    Path sources = folder.resolve("modules-src").resolve(name);
    Path classes = Files.createDirectories(folder.resolve("modules").resolve(name));
    Path file =
        sources
            .resolve(name)
            .resolve(Character.toUpperCase(name.charAt(0)) + name.substring(1) + ".java");
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(source));
    Path module = sources.resolve("module-info.java");
    Files.write(module, List.of("module " + name + " {", String.join("\n", directives), "}"));
    String modulePath = String.join(File.pathSeparator, path.stream().map(Path::toString).toList());
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "--module-path",
                modulePath,
                file.toString(),
                module.toString()));
    return classes;
  }

  private static boolean has(String text, String line) {
    return text.lines().anyMatch(each -> each.strip().matches(line));
  }

  private static Compilation moduleWindow() {
    return window("store.load();")
        .source("module-info.java", "module app { requires store; requires java.desktop; }");
  }

  @Test
  void namedModulesAreReadAsJarsFoldersAndFoldersOfThem() throws IOException {
    Path wire = namedModule("wire", List.of(), WIRE, "exports wire;");
    Path store =
        namedModule(
            "store", List.of(wire), STORE, "requires wire; requires java.desktop; exports store;");
    String folders = text(moduleWindow().modulePath(store).modulePath(wire).run());
    assertTrue(folders.contains("show() sleeps"), folders);
    assertTrue(has(folders, "→ Wire.fetch +Wire.java:4"), folders);
    assertEquals(folders, text(moduleWindow().modulePath(folder.resolve("modules")).run()));
    String jars =
        text(
            moduleWindow()
                .modulePath(jar("store-module.jar", store))
                .modulePath(jar("wire-module.jar", wire))
                .run());
    assertTrue(has(jars, "→ Wire.fetch +wire-module.jar"), jars);
    Path folderOfJars = Files.createDirectories(folder.resolve("jars"));
    Files.move(folder.resolve("store-module.jar"), folderOfJars.resolve("store-module.jar"));
    Files.move(folder.resolve("wire-module.jar"), folderOfJars.resolve("wire-module.jar"));
    assertEquals(jars, text(moduleWindow().modulePath(folderOfJars).run()));
  }

  /** What is missing is unknown; javac itself needs no class that only bodies mention. */
  @Test
  void missingClassesAreUnknown() throws IOException {
    assertEquals("", text(window("store.load();").classPath(storeJar).run()));
    Path gone =
        compiledFor(
            11,
            "gone",
            "store/Store.java",
            "package store;",
            "public class Store {",
            "  public void load() throws Exception {",
            "    java.util.jar.Pack200.newPacker().properties();",
            "    Thread.sleep(10);",
            "  }",
            "}");
    Outcome outcome = window("try { store.load(); } catch (Exception e) { }").classPath(gone).run();
    assertTrue(
        text(outcome).contains("show() sleeps") || text(outcome).contains("store.load() sleeps"),
        text(outcome));
    assertEquals(List.of(), outcome.notes());
  }

  @Test
  void modulePathIsRead() {
    Outcome outcome =
        window("store.load();")
            .source(
                "module-info.java",
                "module app { requires store; requires wire;",
                "  requires java.desktop; }")
            .modulePath(storeJar)
            .modulePath(wireJar)
            .run();
    assertTrue(text(outcome).contains("show() sleeps"), text(outcome) + outcome.diagnostics());
  }

  @Test
  void cacheChangesNothing() throws IOException {
    String expected = text(compile("store.load();"));
    Path cache = folder.resolve("cache");
    for (int round = 0; round < 3; round++) {
      Outcome outcome =
          window("store.load();")
              .classPath(storeJar)
              .classPath(wireJar)
              .option("-XepOpt:Colorfast:Cache=" + cache)
              .run();
      assertEquals(expected, text(outcome));
    }
    try (Stream<Path> kept = Files.list(cache)) {
      assertEquals(2, kept.count());
    }
  }

  @Test
  void damagedCacheChangesNothing() throws IOException {
    String expected = text(compile("store.load();"));
    Path cache = folder.resolve("cache");
    Compilation compilation =
        window("store.load();")
            .classPath(storeJar)
            .classPath(wireJar)
            .option("-XepOpt:Colorfast:Cache=" + cache);
    compilation.run();
    for (int damage = 0; damage < 3; damage++) {
      try (Stream<Path> kept = Files.list(cache)) {
        for (Path entry : kept.toList()) {
          byte[] bytes = Files.readAllBytes(entry);
          bytes[bytes.length / (damage + 2)] ^= 0x20;
          Files.write(entry, damage == 2 ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
        }
      }
      assertEquals(expected, text(compilation.run()));
    }
    Files.delete(Files.list(cache).findFirst().orElseThrow());
    assertEquals(expected, text(compilation.run()));
  }

  @Test
  void cacheThatCannotBeWrittenIsDoneWithout() throws IOException {
    Path file = Files.createFile(folder.resolve("no-folder"));
    Outcome outcome =
        window("store.load();")
            .classPath(storeJar)
            .classPath(wireJar)
            .option("-XepOpt:Colorfast:Cache=" + file)
            .run();
    assertEquals(text(compile("store.load();")), text(outcome));
    assertEquals(List.of(), outcome.notes());
  }

  /** What one file says of the thread of another must not depend on which of them is compiled. */
  private static final String[][] MODULE = {
    {
      "Handler.java",
      "class Handler implements Runnable {",
      "  public void run() { Helper.pause(); }",
      "}"
    },
    {
      "Moved.java",
      "class Moved implements java.awt.event.ActionListener {",
      "  public void actionPerformed(java.awt.event.ActionEvent event) { Helper.pause(); }",
      "}"
    },
    {
      "Wiring.java",
      "class Wiring {",
      "  void wire() { javax.swing.SwingUtilities.invokeLater(new Handler()); }",
      "  void wrap() { Helper.show(() -> Helper.pause()); }",
      "}"
    },
    {
      "Helper.java",
      "class Helper {",
      "  private static final Object LOCK = new Object();",
      "  static void show(Runnable task) { javax.swing.SwingUtilities.invokeLater(task); }",
      "  static void pause() {",
      "    try { Thread.sleep(10); } catch (InterruptedException e) { }",
      "  }",
      "}"
    },
    {
      // It is a proxy that is called, which has this done elsewhere.
      "Mails.java",
      "class Mails {",
      "  @jakarta.ejb.Asynchronous public void send() { Helper.pause(); }",
      "}"
    },
    {
      "Sending.java",
      "class Sending implements java.awt.event.ActionListener {",
      "  private final Mails mails;",
      "  Sending(Mails mails) { this.mails = mails; }",
      "  public void actionPerformed(java.awt.event.ActionEvent event) { mails.send(); }",
      "}"
    },
    {
      "jakarta/ejb/Asynchronous.java",
      "package jakarta.ejb;",
      "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)",
      "public @interface Asynchronous {}"
    }
  };

  private static Compilation module(Path output, String... only) {
    Compilation compilation = new Compilation().output(output).classPath(output);
    for (String[] file : MODULE) {
      if (only.length == 0 || List.of(only).contains(file[0])) {
        compilation.source(file[0], Arrays.copyOfRange(file, 1, file.length));
      }
    }
    // As warnings: an error would keep javac from writing class files.
    return compilation.option("-Xep:BlockingOnEventLoop:WARN");
  }

  @Test
  void fileCompiledAloneHasTheFindingsOfTheFullBuild() throws IOException {
    Path output = Files.createDirectories(folder.resolve("output"));
    String all = text(module(output).run());
    assertEquals(3, all.lines().filter(line -> line.contains("[BlockingOn")).count(), all);
    String alone = "";
    for (String[] file : MODULE) {
      alone += text(module(output, file[0]).run());
    }
    assertEquals(all.lines().sorted().toList(), alone.lines().sorted().toList(), "all:\n" + all);
  }

  @Test
  void factsAreWrittenAndAnswerForTheirJar() throws IOException {
    Path facts = folder.resolve("module.facts");
    Outcome outcome =
        new Compilation()
            .source("store/Store.java", STORE)
            .classPath(wireJar)
            .option("-XepOpt:Colorfast:Facts=" + facts)
            .run();
    assertTrue(outcome.succeeded(), outcome.diagnostics().toString());
    Path classes = folder.resolve("store-classes");
    Path inJar = classes.resolve(FactsFile.IN_JARS);
    Files.createDirectories(inJar.getParent());
    Files.copy(facts, inJar);
    Path jar = jar("store-with-facts.jar", classes);
    // The facts are of sources, in which every way counts.
    String text = text(window("store.cached(\"a\");").classPath(jar).classPath(wireJar).run());
    assertTrue(text.contains("show() sleeps"), text);
    assertTrue(text.contains("→ Store.cached  store-with-facts.jar"), text);
  }

  @Test
  void factsThatCannotBeWrittenAreAnError() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Outcome outcome =
        window("store.load();")
            .classPath(storeJar)
            .classPath(wireJar)
            .option("-XepOpt:Colorfast:Facts=" + file.resolve("module.facts"))
            .run();
    assertTrue(
        outcome.errors().stream().anyMatch(error -> error.contains("cannot be written to")),
        outcome.errors().toString());
  }

  @Test
  void damagedClassFileIsToldOfOnceAndTheRestIsAnalysed() throws IOException {
    Path classes = folder.resolve("wire-classes/wire/Wire.class");
    byte[] bytes = Files.readAllBytes(classes);
    bytes[8] = 99;
    Path other = Files.createDirectories(folder.resolve("other/wire"));
    Files.write(other.resolve("Wire.class"), bytes);
    Outcome outcome =
        window(
                "store.load(); store.either(true);",
                "try { Thread.sleep(1); }",
                "catch (InterruptedException e) { }")
            .classPath(storeJar)
            .classPath(jar("wire-damaged.jar", folder.resolve("other")))
            .run();
    assertEquals(1, outcome.errors().size(), outcome.errors().toString());
    assertEquals(1, outcome.notes().size(), outcome.notes().toString());
    assertTrue(
        outcome.notes().get(0).startsWith("Colorfast: the class file of wire.Wire in wire-damaged"),
        outcome.notes().get(0));
  }
}
