package dev.colorfast.benchmarks;

import dev.colorfast.facts.Facts;
import dev.colorfast.solver.Summaries;
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

/** How the time of the analysis grows with the code. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class GrowthBenchmark {

  /** The number of methods. */
  @Param({"10000", "100000", "1000000"})
  public int methods;

  /** How they call each other. */
  @Param({"web", "chain"})
  public String shape;

  private Facts facts;

  /** Makes the code up. */
  @Setup
  public void makeUp() {
    facts = shape.equals("web") ? SyntheticCode.web(methods) : SyntheticCode.chain(methods);
  }

  /** Resolves all calls, and infers what every method does. */
  @Benchmark
  public Summaries inference() {
    return SyntheticCode.infer(facts);
  }
}
