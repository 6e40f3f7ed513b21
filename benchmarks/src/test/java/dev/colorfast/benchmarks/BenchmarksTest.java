package dev.colorfast.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.opentest4j.AssertionFailedError;

/** Every micro benchmark still runs; how long it takes says nothing here. */
class BenchmarksTest {

  @Test
  void everyBenchmarkRunsOnce(@TempDir Path folder) throws Exception {
    // A small library that is at hand anyway.
    Path jar =
        Path.of(
            AssertionFailedError.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    CompiledModule module = CompiledModule.prepare(folder, jar.toString());
    assertTrue(module.read().contains(AssertionFailedError.class.getName()), "it was not read");
    assertTrue(module.visit() > 100, "its instructions were not visited");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .param("folder", folder.toString())
                    .param("methods", "100")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .timeout(TimeValue.seconds(60))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Set<String> run = new TreeSet<>();
    for (RunResult result : results) {
      assertTrue(result.getPrimaryResult().getScore() > 0, result.toString());
      run.add(result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)", "$1"));
    }
    assertEquals(
        Set.of(
            "ClassPathBenchmark.cold",
            "ClassPathBenchmark.visit",
            "ClassPathBenchmark.warm",
            "GrowthBenchmark.inference"),
        run);
  }
}
