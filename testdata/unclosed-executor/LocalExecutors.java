import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What one method creates and keeps to itself. */
class LocalExecutors {
  private final List<ExecutorService> pools = new java.util.ArrayList<>();
  private static ExecutorService shared;
  ExecutorService reachable;

  void neverEndedBad(List<Runnable> tasks) {
    // BUG: Diagnostic contains: is never ended, and does not leave neverEndedBad
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (Runnable task : tasks) {
      pool.execute(task);
    }
  }

  void asReceiverBad(Runnable task) {
    // BUG: Diagnostic contains: is never ended
    Executors.newSingleThreadExecutor().execute(task);
  }

  void onlyUsedInLambdasBad(List<Runnable> tasks) {
    // BUG: Diagnostic contains: is never ended
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
    tasks.forEach(task -> pool.schedule(task, 1, TimeUnit.SECONDS));
  }

  /** The executor that a task runs on stays the caller's. */
  int lentBad() {
    // BUG: Diagnostic contains: is never ended
    ExecutorService pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, queue());
    return CompletableFuture.supplyAsync(() -> 1, pool).join();
  }

  int firstFailureBad(List<Callable<Integer>> tasks)
      throws InterruptedException, ExecutionException {
    // BUG: Diagnostic contains: is not ended when ExecutorService.invokeAny throws
    ExecutorService pool = Executors.newFixedThreadPool(2);
    int first = pool.invokeAny(tasks);
    pool.shutdown();
    return first;
  }

  int earlyReturnBad(List<Callable<Integer>> tasks) throws Exception {
    // BUG: Diagnostic contains: is not ended when earlyReturnBad returns early
    ExecutorService pool = Executors.newFixedThreadPool(2);
    if (tasks.isEmpty()) {
      return 0;
    }
    try {
      return pool.invokeAny(tasks);
    } finally {
      pool.shutdown();
    }
  }

  void statementThrowsBad(boolean isReady, Runnable task) {
    // BUG: Diagnostic contains: is not ended when it throws IllegalStateException
    ExecutorService pool = Executors.newFixedThreadPool(2);
    if (!isReady) {
      throw new IllegalStateException();
    }
    pool.execute(task);
    pool.shutdown();
  }

  void inHelperBad(Runnable task) {
    // BUG: Diagnostic contains: is never ended
    runOn(Executors.newFixedThreadPool(2), task);
  }

  private void runOn(ExecutorService pool, Runnable task) {
    pool.execute(task);
  }

  /** Whoever calls this has to end what it returns. */
  private ExecutorService createdOk() {
    return Executors.newFixedThreadPool(1);
  }

  void factoryInSightBad(Runnable task) {
    // BUG: Diagnostic contains: createdOk() is never ended
    createdOk().execute(task);
  }

  void factoryInSightOk(Runnable task) {
    ExecutorService pool = createdOk();
    pool.execute(task);
    pool.shutdown();
  }

  int endedOnAllWaysOk(List<Callable<Integer>> tasks)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      return pool.invokeAny(tasks);
    } finally {
      pool.shutdownNow();
    }
  }

  void nullTestOk(boolean isParallel, List<Runnable> tasks) throws InterruptedException {
    ExecutorService pool = null;
    try {
      if (isParallel) {
        pool = Executors.newFixedThreadPool(2);
        pool.execute(tasks.get(0));
        Thread.sleep(1);
      }
    } finally {
      if (pool != null) {
        pool.shutdown();
      }
    }
  }

  /** What decides whether it is ended may be what decides whether it is there. */
  void otherTestOk(boolean isOwn, Runnable task) throws InterruptedException {
    ExecutorService pool = isOwn ? Executors.newFixedThreadPool(2) : shared;
    try {
      pool.execute(task);
      Thread.sleep(1);
    } finally {
      if (isOwn) {
        pool.shutdown();
      }
    }
  }

  void endedInTaskOk(Runnable task) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(
        () -> {
          task.run();
          pool.shutdown();
        });
  }

  void endedByReferenceOk(Runnable task) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Runtime.getRuntime().addShutdownHook(new Thread(pool::shutdown));
    pool.execute(task);
  }

  void endedByHelperOk(Runnable task) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(task);
    end(pool);
  }

  private static void end(ExecutorService pool) {
    pool.shutdown();
  }

  ExecutorService returnedOk() {
    return Executors.newSingleThreadExecutor();
  }

  void collectedOk() {
    pools.add(Executors.newSingleThreadExecutor());
  }

  void sharedOk() {
    shared = Executors.newSingleThreadExecutor();
  }

  void reachableOk() {
    reachable = Executors.newSingleThreadExecutor();
  }

  /** It lives as long as what gets it, whose end is not known. */
  ExecutorCompletionService<String> handedToLibraryOk() {
    return new ExecutorCompletionService<>(Executors.newSingleThreadExecutor());
  }

  Future<?> throughGenericHelperBad(Runnable task) {
    // BUG: Diagnostic contains: is never ended
    ExecutorService pool = java.util.Objects.requireNonNull(Executors.newFixedThreadPool(1));
    return pool.submit(task);
  }

  /** Its threads end when they have nothing to do. */
  void cachedOk(Runnable task) {
    Executors.newCachedThreadPool().execute(task);
  }

  void coreThreadsEndOk(Runnable task) {
    ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, queue());
    pool.allowCoreThreadTimeOut(true);
    pool.execute(task);
  }

  /** Its thread ends when the timer is gone and the task done. */
  void timerOk(TimerTask task) {
    new Timer().schedule(task, 10);
  }

  /** Its threads end when they have nothing to do. */
  void withoutCoreOk(Runnable task) {
    new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, queue()).execute(task);
  }

  /** Ends all that were made with its help. */
  static final class Registry {
    private final java.util.Map<String, List<ExecutorService>> pools =
        new java.util.concurrent.ConcurrentHashMap<>();

    void register(String group, ExecutorService pool) {
      pools.compute(
          group,
          (name, known) -> {
            List<ExecutorService> all = known == null ? new java.util.ArrayList<>() : known;
            all.add(pool);
            return all;
          });
    }

    void endAll() {
      pools.values().forEach(all -> all.forEach(ExecutorService::shutdown));
    }
  }

  private static final Registry REGISTRY = new Registry();

  private static ExecutorService registered() {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    REGISTRY.register("shop", pool);
    return pool;
  }

  /** The registry has it as well. */
  void registeredOk(Runnable task) {
    ExecutorService pool = registered();
    pool.execute(task);
  }

  private static LinkedBlockingQueue<Runnable> queue() {
    return new LinkedBlockingQueue<>();
  }

  /** The application ends with it. */
  public static void main(String[] arguments) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> {});
  }

  /** There is one, and its watch goes on until the application ends. */
  static final class Watch {
    private static final Watch ONE = new Watch();

    private Watch() {
      first();
      second();
    }

    private void first() {
      both();
    }

    private void second() {
      both();
    }

    private void both() {
      beginOk();
    }

    private void beginOk() {
      ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
      timer.scheduleAtFixedRate(this::look, 1, 1, TimeUnit.SECONDS);
      new Look().scheduleOk();
    }

    private void look() {}

    void againBad() {
      // BUG: Diagnostic contains: is never ended
      ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
      timer.schedule(this::look, 1, TimeUnit.SECONDS);
    }

    static void lookAgain() {
      ONE.againBad();
    }
  }

  static final class Look implements Runnable {

    void scheduleOk() {
      Executors.newScheduledThreadPool(1).scheduleAtFixedRate(this, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void run() {}
  }

  static final class Endless implements Runnable {
    Endless() {
      ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
      timer.scheduleAtFixedRate(this, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void run() {}
  }

  static final class HasEnd implements Runnable, AutoCloseable {
    HasEnd() {
      // BUG: Diagnostic contains: is never ended
      ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
      timer.scheduleAtFixedRate(this, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void run() {}

    @Override
    public void close() {}
  }

  /** That it calls itself does not say who begins. */
  int callsItselfBad(int left) {
    // BUG: Diagnostic contains: is never ended
    Executors.newSingleThreadExecutor().execute(() -> {});
    return left == 0 ? 0 : callsItselfBad(left - 1);
  }
}
