package shop;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a handler may do with an interrupt, in methods that anybody may call. */
public class Handlers {
  private static final Logger LOG = Logger.getLogger("shop");

  private final CountDownLatch ready = new CountDownLatch(1);
  private Throwable failure;
  private volatile boolean stopped;

  public void emptyBad() {
    try {
      ready.await();
      // BUG: Diagnostic contains: an interrupt that arrives in CountDownLatch.await is lost
    } catch (InterruptedException ignored) {
    }
  }

  public void logsBad() {
    try {
      Thread.sleep(100);
      // BUG: Diagnostic contains: is lost in catch (InterruptedException e): logsBad returns as if
    } catch (InterruptedException e) {
      LOG.log(Level.WARNING, "woken up", e);
    }
  }

  public void printsBad() {
    try {
      Thread.sleep(100);
      // BUG: Diagnostic contains: is lost
    } catch (InterruptedException e) {
      e.printStackTrace();
    }
  }

  public boolean returnsBad() {
    try {
      return ready.await(1, TimeUnit.SECONDS);
      // BUG: Diagnostic contains: returnsBad returns as if nothing had happened
    } catch (InterruptedException e) {
      return false;
    }
  }

  public String broadBad(Future<String> price) {
    try {
      return price.get(1, TimeUnit.SECONDS);
      // BUG: Diagnostic contains: that arrives in Future.get is lost in catch (Exception e)
    } catch (Exception e) {
      LOG.log(Level.WARNING, "no price", e);
      return "";
    }
  }

  public String severalBad(Future<String> price) {
    try {
      return price.get();
      // BUG: Diagnostic contains: is lost in catch (InterruptedException | ExecutionException e)
    } catch (InterruptedException | ExecutionException e) {
      return "";
    }
  }

  public void clearsBad() {
    try {
      ready.await();
      // BUG: Diagnostic contains: clearsBad calls Thread.interrupted(), which clears the status
    } catch (InterruptedException e) {
      Thread.interrupted();
    }
  }

  public void clearsAndThrowsBad() {
    try {
      ready.await();
      // BUG: Diagnostic contains: clearsAndThrowsBad calls Thread.interrupted()
    } catch (InterruptedException e) {
      Thread.interrupted();
      throw new IllegalStateException(e);
    }
  }

  public void waitsAgainBad() {
    while (ready.getCount() > 0) {
      try {
        ready.await();
        // BUG: Diagnostic contains: waitsAgainBad tries again, and its callers never know of it
      } catch (InterruptedException e) {
        // goes on
      }
    }
  }

  public void declaresBad(BlockingQueue<String> queue) {
    try {
      pause(queue);
      // BUG: Diagnostic contains: an interrupt that arrives in Handlers.pause is lost
    } catch (InterruptedException e) {
      LOG.info("woken up");
    }
  }

  private static void pause(BlockingQueue<String> queue) throws InterruptedException {
    queue.take();
  }

  public void insideFinallyBad() {
    try {
      LOG.info("work");
    } finally {
      try {
        ready.await();
        // BUG: Diagnostic contains: is lost
      } catch (InterruptedException e) {
        LOG.info("woken up");
      }
    }
  }

  public void throughFinallyBad() {
    try {
      try {
        ready.await();
      } finally {
        LOG.info("waited");
      }
      // BUG: Diagnostic contains: an interrupt that arrives in CountDownLatch.await is lost
    } catch (InterruptedException e) {
      LOG.info("woken up");
    }
  }

  public void synchronizedBad() {
    synchronized (this) {
      try {
        wait(100);
        // BUG: Diagnostic contains: an interrupt that arrives in Object.wait is lost
      } catch (InterruptedException e) {
        LOG.info("woken up");
      }
    }
  }

  public void restoresOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      LOG.info("woken up");
      Thread.currentThread().interrupt();
    }
  }

  public void rethrowsOk() throws InterruptedException {
    try {
      ready.await();
    } catch (InterruptedException e) {
      LOG.info("woken up");
      throw e;
    }
  }

  public void wrapsOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public void throwsAnotherOk() throws IOException {
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new IOException("woken up");
    }
  }

  public String caughtBeforeOk(Future<String> price) {
    try {
      return price.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    } catch (Exception e) {
      return "";
    }
  }

  public String asksOk(Future<String> price) {
    try {
      return price.get();
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return "";
    }
  }

  public void restoresInFinallyOk() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          ready.await();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The caller sets the status when it is done with all of them. */
  public boolean tellsCallerOk(ExecutorService workers) {
    boolean interrupted = false;
    for (; ; ) {
      workers.shutdownNow();
      try {
        if (workers.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }

  public boolean tellsSomethingElseBad() {
    boolean tried = false;
    while (!stopped) {
      try {
        ready.await();
        tried = true;
        // BUG: Diagnostic contains: tellsSomethingElseBad tries again
      } catch (InterruptedException e) {
        tried = true;
      }
    }
    return tried;
  }

  public CompletableFuture<String> returnsFailureOk(Future<String> price) {
    try {
      return CompletableFuture.completedFuture(price.get());
    } catch (Exception e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  public void completesOk(Future<String> price, CompletableFuture<String> promise) {
    try {
      promise.complete(price.get());
    } catch (InterruptedException | ExecutionException e) {
      promise.completeExceptionally(e);
    }
  }

  public void remembersOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      failure = e;
    }
  }

  public void stopsOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  public Throwable failure() {
    return stopped ? failure : null;
  }

  public void throwsLaterOk(Future<String> price) throws Exception {
    Exception last = null;
    try {
      price.get(1, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      last = e;
    }
    if (last != null) {
      throw last;
    }
  }

  public void exitsOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      System.exit(1);
    }
  }

  public String isThereOk(CompletableFuture<String> price) {
    if (price.isDone()) {
      try {
        return price.get();
      } catch (InterruptedException | ExecutionException e) {
        return "";
      }
    }
    return "";
  }

  /** Nothing here throws it. */
  public void broadOk() {
    try {
      LOG.info("work");
    } catch (Exception e) {
      LOG.info("failed");
    }
  }

  @SuppressWarnings("SwallowedInterrupt")
  public void suppressedOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      LOG.info("woken up");
    }
  }

  @dev.colorfast.annotations.Blocking(kind = dev.colorfast.annotations.BlockingKind.NETWORK)
  private void ask(BlockingQueue<String> queue) throws InterruptedException {
    queue.put("question");
  }

  /** Nor does it that somebody says what it waits for. */
  public void operationAnnotatedWithItsKindOk(BlockingQueue<String> queue) {
    try {
      ask(queue);
    } catch (Exception e) {
      LOG.log(Level.WARNING, "not asked", e);
    }
  }

  @dev.colorfast.annotations.Blocking
  private static void store(BlockingQueue<String> queue) throws InterruptedException {
    queue.put("stored");
  }

  /** That an operation is annotated as one that blocks makes no wait of it. */
  public void annotatedOperationOk(BlockingQueue<String> queue) {
    try {
      store(queue);
    } catch (Exception e) {
      LOG.log(Level.WARNING, "not stored", e);
    }
  }

  // All failures of an operation are treated alike, and the interrupt is one of them.
  public void missedAlarmBroadAroundOperation(BlockingQueue<String> queue) {
    try {
      pause(queue);
    } catch (Exception e) {
      LOG.info("failed");
    }
  }

  // Whoever catches IllegalStateException goes on; that an author who wraps an interrupt did not
  // mean to end the task is not known.
  public void missedAlarmTurnedIntoFailure() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("not ready", e);
    }
  }
}
