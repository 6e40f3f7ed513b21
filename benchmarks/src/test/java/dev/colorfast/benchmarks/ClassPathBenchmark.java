package dev.colorfast.benchmarks;

import dev.colorfast.bytecode.JarCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to follow the calls of a whole module into its class path: with nothing in the
 * cache, with everything in it, and, to compare with, to visit every instruction of the same
 * classes with ASM and to keep nothing. As in a build, each is done once in a JVM.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ClassPathBenchmark {

  /** The folder of a {@link CompiledModule} that has been prepared, in another JVM. */
  @Param("target/module")
  public String folder;

  private CompiledModule module;

  /** Finds the module. */
  @Setup
  public void find() {
    module = new CompiledModule(Path.of(folder));
  }

  /** Visits every instruction. */
  @Benchmark
  public long visit() throws IOException {
    return module.visit();
  }

  /** Infers from class files. */
  @Benchmark
  public Collection<String> cold() throws IOException {
    return module.infer(JarCache.none());
  }

  /** Infers from the cache. */
  @Benchmark
  public Collection<String> warm() throws IOException {
    return module.infer(JarCache.in(module.cache()));
  }
}
