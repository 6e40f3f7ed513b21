package dev.colorfast.benchmarks;

import dev.colorfast.realcode.Maven;
import dev.colorfast.realcode.RealProject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures what the checks cost, and prints it as Markdown. */
final class Costs {
  private static final Path WORK = Path.of("target", "costs").toAbsolutePath();
  private static final Path MANIFEST = Path.of("..", "testdata", "real-code", "projects.txt");
  private static final List<String> COMPILED = List.of("zookeeper", "vertx-core");

  /** A client of a store, with much behind it. */
  private static final String ON_A_LONG_CLASS_PATH = "hbase-client";

  private final int rounds;

  private Costs(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Measures everything, or only what is named: {@code builds}, {@code class-path}, {@code growth}.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Files.createDirectories(WORK);
    Costs costs = new Costs(Integer.getInteger("colorfast.rounds"));
    List<String> parts = List.of(System.getProperty("colorfast.parts").split(","));
    costs.printMachine();
    if (parts.contains("builds")) {
      costs.printBuilds();
    }
    if (parts.contains("class-path")) {
      costs.printClassPath();
    }
    if (parts.contains("growth")) {
      costs.printGrowth();
    }
  }

  private static void print(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format + "%n", arguments);
  }

  private void printMachine() {
    print(
        "%d cores, %s, JDK %s, Error Prone %s, NullAway %s, %d rounds.",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + ' ' + System.getProperty("os.arch"),
        Runtime.version(),
        version("colorfast.errorprone"),
        version("colorfast.nullaway"),
        rounds);
  }

  private static String version(String property) {
    String artifact = System.getProperty(property);
    return artifact.substring(artifact.lastIndexOf(':') + 1);
  }

  private void printBuilds() throws IOException, InterruptedException {
    print("");
    print("| sources | KLOC | javac | cpu seconds | over every check off | memory, MB more |");
    print("|---|---|---|---|---|---|");
    for (String name : COMPILED) {
      RealProject project = RealProject.named(name, MANIFEST);
      WholeBuild build = new WholeBuild(project, WORK);
      Map<String, WholeBuild.Cost> costs = build.measure(rounds);
      WholeBuild.Cost least = costs.values().iterator().next();
      costs.forEach(
          (contender, cost) ->
              print(
                  "| %s | %s | %s | %.1f | %s | %.0f |",
                  project.artifact().replaceFirst(".*?:", "").replace(':', ' '),
                  thousandLines(build),
                  contender,
                  new Series(cost.cpuSeconds()).median(),
                  Series.ratios(cost.cpuSeconds(), least.cpuSeconds()).text(2),
                  new Series(cost.megabytes()).median() - new Series(least.megabytes()).median()));
    }
  }

  private void printClassPath() throws IOException, InterruptedException, RunnerException {
    RealProject project = RealProject.named(ON_A_LONG_CLASS_PATH, MANIFEST);
    List<String> artifacts = new ArrayList<>();
    artifacts.add(project.artifact());
    artifacts.addAll(project.dependencies());
    String classPath = new Maven(WORK.resolve("class-path"), artifacts).fetch();
    CompiledModule module = CompiledModule.prepare(WORK.resolve("module"), classPath);
    Map<String, Series> milliseconds = new LinkedHashMap<>();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ClassPathBenchmark.class.getName())
                    .param("folder", module.folder().toString())
                    .forks(rounds)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    results.forEach(result -> milliseconds.put(result.getPrimaryResult().getLabel(), of(result)));
    double visit = milliseconds.get("visit").median();
    print("");
    print(
        "| %s with %d jars, %d classes read | ms | over the visit |",
        project.name(), classPath.split(File.pathSeparator).length, module.read().size());
    print("|---|---|---|");
    milliseconds.forEach(
        (name, series) ->
            print("| %s | %s | %.2f |", name, series.text(0), series.median() / visit));
  }

  private void printGrowth() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(GrowthBenchmark.class.getName())
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    print("");
    print("| call graph | methods | ms | over a tenth of it |");
    print("|---|---|---|---|");
    Map<String, Double> medians = new LinkedHashMap<>();
    for (RunResult result : results) {
      String shape = result.getParams().getParam("shape");
      int methods = Integer.parseInt(result.getParams().getParam("methods"));
      Series series = of(result);
      medians.put(shape + methods, series.median());
    }
    for (RunResult result : results) {
      String shape = result.getParams().getParam("shape");
      int methods = Integer.parseInt(result.getParams().getParam("methods"));
      Double tenth = medians.get(shape + methods / 10);
      print(
          "| %s | %d | %s | %s |",
          shape,
          methods,
          of(result).text(0),
          tenth == null
              ? ""
              : String.format(Locale.ROOT, "%.1f", medians.get(shape + methods) / tenth));
    }
  }

  private static Series of(RunResult result) {
    List<Double> all = new ArrayList<>();
    result
        .getBenchmarkResults()
        .forEach(
            fork ->
                fork.getIterationResults()
                    .forEach(iteration -> all.add(iteration.getPrimaryResult().getScore())));
    return new Series(all);
  }

  private static long thousandLines(WholeBuild build) {
    try {
      return build.thousandLines();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
