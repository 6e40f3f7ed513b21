package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures what the checks cost a javac run: cpu seconds with them over cpu seconds with Error
 * Prone alone, in turn. It prints, and asserts nothing: a timed test is no test.
 */
@Tag("real-code")
@EnabledIfSystemProperty(named = "colorfast.timing", matches = "\\d+")
class CompileCostTest {
  private static final Path WORK = Path.of("target", "real-code").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(strings = {"zookeeper", "vertx-core"})
  void measures(String name) throws IOException, InterruptedException {
    RealProject project =
        RealProject.readAll(Path.of("real-code", "projects.txt")).stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    Workspace workspace = new Workspace(WORK, project);
    workspace.prepare();
    JavacRun javac = new JavacRun(project, workspace);
    int rounds = Integer.getInteger("colorfast.timing");
    List<Double> ratios = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    for (int round = -1; round < rounds; round++) {
      double off = MeasuredJavac.cpuSeconds(javac.with(""));
      double on = MeasuredJavac.cpuSeconds(javac.with("-Xep:BlockingOnEventLoop:WARN"));
      if (round >= 0) {
        without.add(off);
        with.add(on);
        ratios.add(on / off);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f s without, %.2f s with; ratio %.3f (%.3f to %.3f) in %d rounds, JDK %s%n",
        name,
        median(without),
        median(with),
        median(ratios),
        Collections.min(ratios),
        Collections.max(ratios),
        rounds,
        Runtime.version().feature());
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
