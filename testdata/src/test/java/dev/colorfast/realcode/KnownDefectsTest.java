package dev.colorfast.realcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is found of defects that maintainers have described and mended, and that it is not found
 * where they are mended.
 *
 * <p>Only the file with the defect is compiled, against the class files of the release, as far as
 * what is found in it does not depend on what becomes of values in others.
 */
class KnownDefectsTest {
  private static final Path MANIFEST = Path.of("real-code", "known-defects.txt");
  private static final Path PAGE = Path.of("..", "docs", "known-defects.md");
  private static final Path WORK = Path.of("target", "known-defects").toAbsolutePath();
  private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();
  private static final String START = "<!-- The rows below are written by KnownDefectsTest. -->\n";

  static List<KnownDefect> defects() throws IOException {
    String only = System.getProperty("colorfast.real-code", "");
    return KnownDefect.readAll(MANIFEST).stream()
        .filter(defect -> defect.project().name().contains(only))
        .toList();
  }

  @Tag("real-code")
  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void isFoundUntilItIsMended(KnownDefect defect) throws IOException, InterruptedException {
    Collection<String> found = findings(defect.project(), defect.files());
    for (String file : defect.files()) {
      Path source = new Workspace(WORK, defect.project()).sources().resolve(file);
      assertTrue(Files.exists(source), () -> "the release has no " + file);
    }
    for (KnownDefect.Said said : defect.said()) {
      assertTrue(
          found.stream().anyMatch(each -> isAt(said.place(), each) && is(said.check(), each)),
          () -> said + " is not among\n" + String.join("\n", found));
    }
    for (KnownDefect.Place place : defect.unsaid()) {
      assertFalse(found.stream().anyMatch(each -> isAt(place, each)), () -> place + " is found");
    }
    Optional<RealProject> mended = defect.mendedProject();
    if (mended.isPresent() && !defect.said().isEmpty()) {
      Collection<String> left = findings(mended.get(), defect.files());
      for (KnownDefect.Said said : defect.said()) {
        long before = count(said, found);
        long gone =
            defect.said().stream()
                .filter(each -> each.check().equals(said.check()))
                .filter(each -> each.place().path().equals(said.place().path()))
                .count();
        assertEquals(before - gone, count(said, left), () -> String.join("\n", left));
      }
    }
  }

  private static boolean isAt(KnownDefect.Place place, String finding) {
    return finding.startsWith(place + ": ");
  }

  private static boolean is(String check, String finding) {
    return finding.contains(": [" + check + "] ");
  }

  private static long count(KnownDefect.Said said, Collection<String> findings) {
    return findings.stream()
        .filter(each -> each.startsWith(said.place().path() + ':') && is(said.check(), each))
        .count();
  }

  private static Collection<String> findings(RealProject project, Collection<String> files)
      throws IOException, InterruptedException {
    Workspace workspace = new Workspace(WORK, project);
    workspace.prepare();
    workspace.unpackClasses();
    List<String> there =
        files.stream().filter(file -> Files.exists(workspace.sources().resolve(file))).toList();
    if (there.isEmpty()) {
      // To take a class away is one way to mend it.
      return List.of();
    }
    Forked javac =
        new JavacRun(project, workspace)
            .run(
                JavacRun.LAUNCHER,
                System.getProperty("java.class.path"),
                "-XepOpt:Colorfast:Cache=" + CACHE + ' ' + EveryCheck.options(),
                there);
    Optional<String> error =
        javac
            .output()
            .lines()
            .filter(line -> line.contains(": error: ") && !line.contains(": error: ["))
            .findFirst();
    assertEquals(Optional.empty(), error, "the sources do not compile");
    assertFalse(javac.output().contains("inside the analysis"), javac.output());
    return RecordedFindings.in(javac.output());
  }

  @Test
  void pageTellsOfEveryDefect() throws IOException {
    List<String> rows = new ArrayList<>();
    for (KnownDefect defect : KnownDefect.readAll(MANIFEST)) {
      assertFalse(defect.what().isEmpty(), defect + " does not say what goes wrong");
      assertEquals(defect.said().isEmpty(), !defect.why().isEmpty(), defect + " lacks a reason");
      assertFalse(defect.files().isEmpty(), defect + " is nowhere");
      rows.add(row(defect));
    }
    String page = Files.readString(PAGE);
    String text = page.substring(0, page.indexOf(START) + START.length());
    String wanted =
        text
            + "| defect | release | where | what goes wrong | what is reported |\n"
            + "|---|---|---|---|---|\n"
            + String.join("\n", rows)
            + '\n';
    if ("update".equals(System.getProperty("colorfast.golden"))) {
      Files.writeString(PAGE, wanted);
    } else {
      assertEquals(wanted, page);
    }
  }

  private static String row(KnownDefect defect) {
    List<String> places = new ArrayList<>();
    defect.said().forEach(said -> places.add(brief(said.place())));
    defect.unsaid().forEach(place -> places.add(brief(place)));
    List<String> checks =
        defect.said().stream()
            .map(said -> "[`%s`](%s.md)".formatted(said.check(), said.check()))
            .distinct()
            .toList();
    String[] artifact = defect.project().artifact().split(":");
    return "| %s | %s %s | %s | %s | %s |"
        .formatted(
            defect.project().name(),
            artifact[1],
            artifact[2],
            String.join(", ", places),
            defect.what(),
            checks.isEmpty() ? "nothing: " + defect.why() : String.join(", ", checks));
  }

  private static String brief(KnownDefect.Place place) {
    return '`'
        + place.path().substring(place.path().lastIndexOf('/') + 1)
        + ':'
        + place.line()
        + '`';
  }
}
