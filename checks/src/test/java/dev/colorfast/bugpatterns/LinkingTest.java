package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.facts.FactsFile;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.PlainText;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.ReportFile;
import dev.colorfast.findings.SourceLines;
import dev.colorfast.linking.Linker;
import dev.colorfast.linking.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that are compiled apart have findings together that none of them has. */
class LinkingTest {
  private static final String STORE = "package api; public interface Store { String find(); }";
  private static final String FRONT =
      """
      package front;
      import javax.swing.SwingUtilities;
      public class Front {
        void show(api.Store store) {
          SwingUtilities.invokeLater(() -> store.find());
        }
      }
      """;
  private static final String SLEEPING_STORE =
      """
      package impl;
      public class SleepingStore implements api.Store {
        @Override public String find() {
          rest();
          return "";
        }
        private static void rest() {
          try { Thread.sleep(9); } catch (InterruptedException e) { throw new Error(e); }
        }
      }
      """;

  @TempDir Path folder;

  /** Compiles a module against those before it. */
  private Part part(String name, String source, String... options) throws IOException {
    Path module = folder.resolve(name);
    String path =
        source.replaceAll("(?s).*?package (\\w+);.*?(?:class|interface) (\\w+) .*", "$1/$2");
    Path file = module.resolve("src/" + path + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    JavaFileObject object =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, null, null)
            .getJavaFileObjects(file)
            .iterator()
            .next();
    Files.createDirectories(module.resolve("classes"));
    Path api = folder.resolve("api/classes");
    Compilation compilation =
        new Compilation()
            .file(object)
            .classPath(api)
            .output(module.resolve("classes"))
            .option("-XepOpt:Colorfast:Findings=" + module.resolve("findings.json"))
            .option("-XepOpt:Colorfast:Facts=" + module.resolve("module.facts"));
    for (String option : options) {
      compilation.option(option);
    }
    compilation.run();
    return new Part(
        FactsFile.read(module.resolve("module.facts")).orElseThrow(),
        ReportFile.read(module.resolve("findings.json")).orElseThrow(),
        List.of(api));
  }

  private static List<Report.Entry> linked(Part... parts) {
    return Linker.link(List.of(parts), problem -> {});
  }

  @Test
  void handlerReachesTheOnlyImplementationInAnotherModule() throws IOException {
    List<Report.Entry> found =
        linked(part("api", STORE), part("front", FRONT), part("impl", SLEEPING_STORE));
    assertEquals(1, found.size(), found.toString());
    Report.Entry finding = found.get(0);
    String file = folder.resolve("front/src/front/Front.java").toString();
    assertEquals(
        file
            + """
            :5: error: [BlockingOnEventLoop] Store.find sleeps, and this lambda runs on the UI thread
                SwingUtilities.invokeLater(() -> store.find());
                                                           ^
                  lambda in show        Front.java:5          runs on the UI thread: passed to SwingUtilities.invokeLater
                  → SleepingStore.find  SleepingStore.java:4
                  → SleepingStore.rest  SleepingStore.java:8
                  → Thread.sleep        java.base             blocks: sleep, interruptible
                (see https://colorfast.dev/BlockingOnEventLoop)""",
        PlainText.diagnostic(
            finding, "https://colorfast.dev/BlockingOnEventLoop", new SourceLines()));
    assertEquals(
        "BlockingOnEventLoop front.Front.show(Store) api.Store.find()",
        finding.fingerprint().toString());
    assertTrue(finding.chain().get(1).file().endsWith("impl/src/impl/SleepingStore.java"));
    assertEquals("rest();", finding.chain().get(1).text());
  }

  @Test
  void twoImplementationsAreNotCertain() throws IOException {
    Part api = part("api", STORE);
    Part other =
        part(
            "other",
            "package other; public class Empty implements api.Store {"
                + " @Override public String find() { return \"\"; } }");
    assertEquals(List.of(), linked(api, part("front", FRONT), part("impl", SLEEPING_STORE), other));
  }

  @Test
  void whatACompilationHasToldIsNotToldAgain() throws IOException {
    String inOne =
        """
        package impl;
        public class SleepingStore implements api.Store {
          @Override public String find() {
            try { Thread.sleep(9); } catch (InterruptedException e) { throw new Error(e); }
            return "";
          }
          void show() {
            javax.swing.SwingUtilities.invokeLater(() -> find());
          }
        }
        """;
    Part api = part("api", STORE);
    Part impl = part("impl", inOne);
    assertEquals(1, impl.report().findings().size());
    assertEquals(1, linked(api, part("front", FRONT), impl).size());
  }

  @Test
  void whatIsSuppressedOrOffOrElsewhereIsNotTold() throws IOException {
    Part api = part("api", STORE);
    Part impl = part("impl", SLEEPING_STORE);
    String suppressed =
        FRONT.replace("  void show", "  @SuppressWarnings(\"BlockingOnEventLoop\")\n  void show");
    assertEquals(List.of(), linked(api, impl, part("front", suppressed)));
    assertEquals(
        List.of(), linked(api, impl, part("front", FRONT, "-Xep:BlockingOnEventLoop:OFF")));
    assertEquals(
        List.of(), linked(api, impl, part("front", FRONT, "-XepOpt:Colorfast:Packages=-front")));
    assertEquals(
        List.of(), linked(api, impl, part("front", FRONT, "-XepOpt:Colorfast:Kinds=-sleep")));
    assertEquals(
        Level.WARNING,
        linked(api, impl, part("front", FRONT, "-Xep:BlockingOnEventLoop:WARN")).get(0).level());
  }

  @Test
  void modelsOfTheUserCount() throws IOException {
    Path model = folder.resolve("api.java");
    Files.writeString(
        model,
        "package api; import dev.colorfast.annotations.*;"
            + " interface Store { @NonBlocking String find(); }");
    String option = "-XepOpt:Colorfast:Models=" + model;
    Part api = part("api", STORE);
    assertEquals(
        List.of(), linked(api, part("front", FRONT, option), part("impl", SLEEPING_STORE, option)));
  }

  @Test
  void theOrderOfModulesChangesNothing() throws IOException {
    List<Part> parts =
        new ArrayList<>(
            List.of(part("api", STORE), part("front", FRONT), part("impl", SLEEPING_STORE)));
    List<Report.Entry> found = Linker.link(parts, problem -> {});
    java.util.Collections.reverse(parts);
    assertEquals(found, Linker.link(parts, problem -> {}));
  }
}
