package shop;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.jetbrains.annotations.BlockingExecutor;
import org.jetbrains.annotations.NonBlockingExecutor;

/** Executors that constructors are given, that methods return, and that annotations speak of. */
class ExecutorFields {

  static void load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static final class Given {
    private final Executor executor;

    Given(Executor executor) {
      this.executor = executor;
    }

    void startBad() {
      // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
      executor.execute(() -> load());
    }
  }

  Given computing() {
    return new Given(ForkJoinPool.commonPool());
  }

  Given alsoComputing() {
    return new Given(pool());
  }

  private static Executor pool() {
    return ForkJoinPool.commonPool();
  }

  static final class GivenDifferent {
    private final Executor executor;

    GivenDifferent(Executor executor) {
      this.executor = executor;
    }

    void startOk() {
      executor.execute(() -> load());
    }
  }

  GivenDifferent onCommonPool() {
    return new GivenDifferent(ForkJoinPool.commonPool());
  }

  GivenDifferent onWorkers() {
    return new GivenDifferent(Executors.newCachedThreadPool());
  }

  static final class GivenByNobodyInSight {
    private final Executor executor;

    GivenByNobodyInSight(Executor executor) {
      this.executor = executor;
    }

    void startOk() {
      executor.execute(() -> load());
    }
  }

  static final class Passed {
    private final ExecutorService pool;

    Passed() {
      this(ForkJoinPool.commonPool());
    }

    private Passed(ExecutorService pool) {
      this.pool = pool;
    }

    void startBad() {
      // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
      pool.submit(() -> load());
    }
  }

  Passed passed() {
    return new Passed();
  }

  void mayBlockOk(@BlockingExecutor Executor executor) {
    executor.execute(() -> load());
  }

  void mayNotBlockBad(@NonBlockingExecutor Executor executor) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    executor.execute(() -> load());
  }

  private static Executor choose(Executor preferred) {
    return preferred;
  }

  void passedThroughBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
    choose(ForkJoinPool.commonPool()).execute(() -> load());
  }

  private static Executor cycle(int depth) {
    return depth == 0 ? null : cycle(depth - 1);
  }

  void recursiveOk() {
    cycle(3).execute(() -> load());
  }
}
