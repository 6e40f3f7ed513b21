package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorFindingsTest {
  private static final Tally ERROR = new Tally(1, 0, 0, 0);

  private static Reporting reporting(Purpose purpose, Path folder) {
    return new Reporting(
        purpose, "shop", Path.of("known.txt"), Path.of(""), folder, true, List.of(), false);
  }

  private static void finish(ReactorFindings reactor, String module, Tally tally)
      throws MojoExecutionException, MojoFailureException {
    Settings settings =
        new Settings(
            false,
            FailOn.ERROR,
            false,
            List.of(),
            List.of(),
            new ShippedChecks(List.of("BlockingOnEventLoop"), List.of()),
            reporting(Purpose.CHECK, Path.of("")));
    reactor.finish(module, new ModuleFindings(tally, List.of()), settings, new SystemStreamLog());
  }

  @Test
  void onTheCommandLineTheLastModuleFails() {
    ReactorFindings reactor = new ReactorFindings(false, List.of("a", "b", "c"), new HashMap<>());

    assertDoesNotThrow(() -> finish(reactor, "b", ERROR));
    assertDoesNotThrow(() -> finish(reactor, "a", Tally.NONE));
    String message =
        assertThrows(MojoFailureException.class, () -> finish(reactor, "c", Tally.NONE))
            .getMessage();

    assertTrue(message.startsWith("Colorfast has 1 finding: 1 error in b."), message);
  }

  @Test
  void aBuildBeginsWithoutTheReportsOfTheLastOne(@TempDir Path folder) throws Exception {
    Path findings = Files.createFile(folder.resolve("findings.json"));
    Path page = Files.createFile(folder.resolve("report.html"));
    ReactorFindings reactor = new ReactorFindings(false, List.of("a", "b"), new HashMap<>());

    reactor.begin(reporting(Purpose.BASELINE, folder));
    assertTrue(Files.exists(findings));
    new ReactorFindings(false, List.of("a", "b"), new HashMap<>())
        .begin(reporting(Purpose.CHECK, folder));
    assertFalse(Files.exists(findings));
    assertTrue(Files.exists(page));
  }

  @Test
  void boundInAPomTheModuleFails() {
    ReactorFindings reactor = new ReactorFindings(true, List.of("a", "b"), new HashMap<>());

    assertThrows(MojoFailureException.class, () -> finish(reactor, "a", ERROR));
    assertDoesNotThrow(() -> finish(reactor, "b", Tally.NONE));
  }

  @Test
  void aBuildThatEndsBeforeItsLastModuleSaysWhatIsMissing() throws Exception {
    ReactorFindings reactor = new ReactorFindings(false, List.of("a", "b", "c"), new HashMap<>());
    finish(reactor, "a", ERROR);

    String message = reactor.unfinished().orElseThrow();
    assertTrue(message.startsWith("Colorfast: 2 modules of 3 were not analysed: b, c. "), message);
    assertTrue(message.contains("what only all modules together have was not looked for"), message);
  }

  @Test
  void aBuildThatEndsWithItsLastModuleSaysNothingMore() throws Exception {
    ReactorFindings reactor = new ReactorFindings(false, List.of("a"), new HashMap<>());
    finish(reactor, "a", Tally.NONE);

    assertTrue(reactor.unfinished().isEmpty());
  }

  @Test
  void aModuleWithItsOwnCopyOfThePluginCounts() {
    Map<String, Object> shared = new HashMap<>();
    List<String> modules = List.of("a", "b");

    assertDoesNotThrow(() -> finish(new ReactorFindings(false, modules, shared), "a", ERROR));
    ReactorFindings copy = new ReactorFindings(false, modules, shared);
    assertThrows(MojoFailureException.class, () -> finish(copy, "b", Tally.NONE));
    assertTrue(copy.unfinished().isEmpty());
  }
}
