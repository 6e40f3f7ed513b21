package shop;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import io.vertx.core.Vertx;
import java.io.Closeable;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;

/** What becomes of a task when the wait for it is over too early. */
public abstract class TimedWaits {
  private static final Logger LOG = Logger.getLogger("shop");

  private final ExecutorService executor;
  private volatile Future<String> latest;
  private volatile boolean isStopped;

  protected TimedWaits(ExecutorService executor) {
    this.executor = executor;
  }

  abstract String price();

  abstract String priceUntil(AtomicBoolean stopped);

  public String caughtBad() throws Exception {
    Future<String> price = executor.submit(this::price);
    try {
      // BUG: Diagnostic contains: is over, the task that caughtBad has started goes on
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warning("no price");
      return "";
    }
  }

  public String broadBad() {
    Future<String> price = executor.submit(() -> price());
    try {
      // BUG: Diagnostic contains: the task that broadBad has started goes on
      return price.get(1, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("no price", e);
    }
  }

  public String thrownBad() throws Exception {
    // BUG: Diagnostic contains: the task that thrownBad has started goes on
    return executor.submit(this::price).get(1, TimeUnit.SECONDS);
  }

  public String guavaBad(ListeningExecutorService listening) throws Exception {
    ListenableFuture<String> price = listening.submit((Callable<String>) this::price);
    // BUG: Diagnostic contains: the task that guavaBad has started goes on
    return price.get(1, TimeUnit.SECONDS);
  }

  public String supplyAsyncBad() throws Exception {
    CompletableFuture<String> price = CompletableFuture.supplyAsync(this::price, executor);
    try {
      // BUG: Diagnostic contains: the task that supplyAsyncBad has started goes on
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return "";
    }
  }

  /** The release of a lock ends no task. */
  public String closesNothingBad(java.util.concurrent.locks.Lock lock) throws Exception {
    Future<String> price = executor.submit(this::price);
    lock.lock();
    try {
      // BUG: Diagnostic contains: goes on
      return price.get(1, TimeUnit.SECONDS);
    } finally {
      lock.unlock();
    }
  }

  /** The thread that waits is not the one that works. */
  public String restoresBad() {
    Future<String> price = executor.submit(this::price);
    try {
      // BUG: Diagnostic contains: the task that restoresBad has started goes on
      return price.get(1, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  public String restoresByHelperBad() {
    Future<String> price = executor.submit(this::price);
    try {
      // BUG: Diagnostic contains: the task that restoresByHelperBad has started goes on
      return price.get(1, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      restore();
      return null;
    }
  }

  private static void restore() {
    Thread.currentThread().interrupt();
  }

  /** Interrupts the thread that works. */
  public String interruptsOk(Thread worker) throws Exception {
    Future<String> price = executor.submit(this::price);
    try {
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      worker.interrupt();
      return "";
    }
  }

  public String startedByHelperBad() throws Exception {
    // BUG: Diagnostic contains: the task that startedByHelperBad has started goes on
    return started().get(1, TimeUnit.SECONDS);
  }

  private Future<String> started() {
    Future<String> price = executor.submit(this::price);
    return price;
  }

  public String startedByHelperOk() throws Exception {
    Future<String> price = started();
    try {
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      price.cancel(true);
      return "";
    }
  }

  public String startedAndKeptOk() throws Exception {
    return startedAndKept().get(1, TimeUnit.SECONDS);
  }

  private Future<String> startedAndKept() {
    Future<String> price = executor.submit(this::price);
    latest = price;
    return price;
  }

  public String startedAndToldOk() throws Exception {
    AtomicBoolean stopped = new AtomicBoolean();
    try {
      return startedUntil(stopped).get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      stopped.set(true);
      return "";
    }
  }

  private Future<String> startedUntil(AtomicBoolean stopped) {
    return executor.submit(() -> priceUntil(stopped));
  }

  public String cancelledOk() throws Exception {
    Future<String> price = executor.submit(this::price);
    try {
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      price.cancel(true);
      return "";
    }
  }

  public String cancelledInFinallyOk() throws Exception {
    Future<String> price = executor.submit(this::price);
    boolean isThere = false;
    try {
      String answer = price.get(1, TimeUnit.SECONDS);
      isThere = true;
      return answer;
    } finally {
      if (!isThere) {
        price.cancel(true);
      }
    }
  }

  public String cancelledByHelperOk() throws Exception {
    Future<String> price = executor.submit(this::price);
    try {
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      giveUp(price);
      return "";
    }
  }

  private static void giveUp(Future<?> task) {
    task.cancel(true);
  }

  public String waitsAgainOk() throws InterruptedException, ExecutionException {
    Future<String> price = executor.submit(this::price);
    while (true) {
      try {
        return price.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        LOG.info("still waiting");
      }
    }
  }

  public String keptOk() throws Exception {
    Future<String> price = executor.submit(this::price);
    latest = price;
    return price.get(1, TimeUnit.SECONDS);
  }

  public void stop() {
    latest.cancel(true);
  }

  public Future<String> returnedOk() throws Exception {
    Future<String> price = executor.submit(this::price);
    try {
      price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.info("comes later");
    }
    return price;
  }

  /** Who has given the future may cancel it. */
  public String parameterOk(Future<String> price) throws Exception {
    return price.get(1, TimeUnit.SECONDS);
  }

  public String executorEndedOk() throws Exception {
    ExecutorService own = Executors.newSingleThreadExecutor();
    try {
      return own.submit(this::price).get(1, TimeUnit.SECONDS);
    } finally {
      own.shutdownNow();
    }
  }

  public String executorEndedByHelperOk() throws Exception {
    ExecutorService own = Executors.newSingleThreadExecutor();
    try {
      return own.submit(this::price).get(1, TimeUnit.SECONDS);
    } finally {
      end(own);
    }
  }

  // What has begun is not stopped by that.
  public String missedAlarmShutdown() throws Exception {
    ExecutorService own = Executors.newSingleThreadExecutor();
    try {
      return own.submit(this::price).get(1, TimeUnit.SECONDS);
    } finally {
      own.shutdown();
    }
  }

  private static void end(ExecutorService own) {
    own.shutdownNow();
  }

  public void closedOk(Closeable connection) throws Exception {
    Future<String> price = executor.submit(this::price);
    try {
      price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      connection.close();
    }
  }

  public String toldOk() throws Exception {
    AtomicBoolean stopped = new AtomicBoolean();
    Future<String> price = executor.submit(() -> priceUntil(stopped));
    try {
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      stopped.set(true);
      return "";
    }
  }

  public String toldByFieldOk() throws Exception {
    Future<String> price = executor.submit(() -> isStopped ? "" : price());
    try {
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      isStopped = true;
      return "";
    }
  }

  public String listenedOk() throws Exception {
    CompletableFuture<String> price = CompletableFuture.supplyAsync(this::price, executor);
    price.thenAccept(LOG::info);
    return price.get(1, TimeUnit.SECONDS);
  }

  public CompletableFuture<String> orTimeoutBad() {
    // BUG: Diagnostic contains: is over, the task that orTimeoutBad has started goes on
    return CompletableFuture.supplyAsync(this::price, executor).orTimeout(1, TimeUnit.SECONDS);
  }

  public CompletableFuture<Integer> completeOnTimeoutBad() {
    return CompletableFuture.supplyAsync(this::price, executor)
        .thenApply(String::length)
        // BUG: Diagnostic contains: the task that completeOnTimeoutBad has started goes on
        .completeOnTimeout(0, 1, TimeUnit.SECONDS);
  }

  public CompletableFuture<String> orTimeoutToldOk() {
    AtomicBoolean stopped = new AtomicBoolean();
    return CompletableFuture.supplyAsync(() -> stopped.get() ? "" : price(), executor)
        .orTimeout(1, TimeUnit.SECONDS)
        .whenComplete((price, failure) -> stopped.set(true));
  }

  /** There may be no work behind a promise. */
  public CompletableFuture<String> orTimeoutOfPromiseOk() {
    return new CompletableFuture<String>().orTimeout(1, TimeUnit.SECONDS);
  }

  public CompletableFuture<String> orTimeoutOfParameterOk(CompletableFuture<String> price) {
    return price.orTimeout(1, TimeUnit.SECONDS);
  }

  /** There is no way to end it. */
  public String notCancellableOk(Vertx vertx) throws TimeoutException {
    return vertx.executeBlocking(this::price).await(1, TimeUnit.SECONDS);
  }

  public String unlimitedOk() throws Exception {
    return executor.submit(this::price).get();
  }

  // On some way the task is cancelled; that it is another one is not looked at.
  public String missedAlarmCancelledOnSomeWays(boolean isPatient) throws Exception {
    Future<String> price = executor.submit(this::price);
    try {
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      if (!isPatient) {
        price.cancel(true);
      }
      return "";
    }
  }
}
