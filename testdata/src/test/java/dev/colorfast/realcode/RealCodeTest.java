package dev.colorfast.realcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.colormap.ColorMapFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checks find in released libraries is what was found, and judged, before. */
@Tag("real-code")
class RealCodeTest {
  private static final Path FOLDER = Path.of("real-code");
  private static final Path WORK = Path.of("target", "real-code").toAbsolutePath();
  private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();
  private static final double LOWEST_PRECISION = 0.9;

  static List<RealProject> projects() throws IOException {
    String only = System.getProperty("colorfast.real-code", "");
    return RealProject.readAll(FOLDER.resolve("projects.txt")).stream()
        .filter(project -> project.name().contains(only))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void findsWhatIsRecorded(RealProject project) throws IOException, InterruptedException {
    Workspace workspace = new Workspace(WORK, project);
    workspace.prepare();
    // As warnings: javac ends early where there are too many errors of ours.
    Forked javac =
        new JavacRun(project, workspace)
            .run(
                JavacRun.LAUNCHER,
                System.getProperty("java.class.path"),
                "-XepOpt:Colorfast:Cache="
                    + CACHE
                    + " -XepOpt:Colorfast:Colors="
                    + colors(project)
                    + ' '
                    + EveryCheck.options());
    Collection<String> found = RecordedFindings.in(javac.output());
    String others =
        javac
            .output()
            .lines()
            .filter(line -> line.contains(": error: ") && !line.contains(": error: ["))
            .findFirst()
            .orElse("");
    assertEquals("", others, "the sources do not compile");
    assertTrue(!javac.output().contains("inside the analysis"), javac.output());
    Path file = FOLDER.resolve(project.name() + ".findings");
    RecordedFindings recorded = RecordedFindings.read(file);
    if ("update".equals(System.getProperty("colorfast.golden"))) {
      recorded.update(file, found);
      return;
    }
    List<String> differences = recorded.differences(found);
    assertTrue(differences.isEmpty(), "\n" + String.join("\n", differences));
  }

  private static Path colors(RealProject project) {
    return WORK.resolve(project.name()).resolve("colors.json");
  }

  /** The table is written once all projects have been compiled, where that is asked for. */
  @AfterAll
  static void tellColors() throws IOException {
    List<RealProject> all = projects();
    boolean areAll = all.stream().allMatch(project -> Files.exists(colors(project)));
    boolean isUpdate = "update".equals(System.getProperty("colorfast.golden"));
    if (isUpdate && areAll && System.getProperty("colorfast.real-code", "").isEmpty()) {
      List<String> rows = new ArrayList<>();
      for (RealProject project : all) {
        rows.add(ColorTable.row(project, ColorMapFile.read(colors(project))));
      }
      ColorTable.write(Path.of("..", "docs", "colors-of-real-code.md"), rows);
    }
  }

  /** Somebody has read the code behind every line, and nine of ten are true. */
  @Test
  void recordedFindingsAreJudgedAndMostlyTrue() throws IOException {
    long trueOnes = 0;
    long all = 0;
    for (RealProject project : RealProject.readAll(FOLDER.resolve("projects.txt"))) {
      Path file = FOLDER.resolve(project.name() + ".findings");
      assertTrue(Files.exists(file), file + " is missing");
      RecordedFindings recorded = RecordedFindings.read(file);
      assertEquals(0, recorded.count("unjudged"), file + " has lines that nobody has judged");
      trueOnes += recorded.count("true");
      all += recorded.verdicts().size();
    }
    assertTrue(trueOnes >= LOWEST_PRECISION * all, trueOnes + " of " + all + " findings are true");
  }
}
