package shop;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Waits for handles that somebody cancels, or nobody. */
class Waits {
  private static final Logger LOG = Logger.getLogger("shop");

  private final ExecutorService workers;
  private CompletableFuture<String> price = new CompletableFuture<>();
  private CompletableFuture<String> weight = new CompletableFuture<>();
  private Future<String> report;
  private volatile boolean isClosed;

  Waits(ExecutorService workers, Callable<String> load) {
    this.workers = workers;
    report = workers.submit(load);
  }

  void close() {
    isClosed = true;
    price.cancel(true);
    report.cancel(true);
  }

  String resultBad() {
    try {
      return price.join();
      // BUG: Diagnostic contains: when close cancels what CompletableFuture.join waits for
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no price", e);
      return "";
    }
  }

  String triesAgainBad() {
    while (true) {
      try {
        return price.join();
        // BUG: Diagnostic contains: triesAgainBad waits again
      } catch (Exception e) {
        LOG.info("once more");
      }
    }
  }

  String afterOtherClausesBad() throws InterruptedException {
    try {
      return report.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
      // BUG: Diagnostic contains: afterOtherClausesBad returns a result all the same
    } catch (RuntimeException e) {
      return "unknown";
    }
  }

  String namedOk() {
    try {
      return price.join();
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      return "";
    }
  }

  String wrappedOk() {
    try {
      return price.join();
    } catch (RuntimeException e) {
      throw new IllegalStateException("no price", e);
    }
  }

  String askedOk() {
    try {
      return price.join();
    } catch (RuntimeException e) {
      if (price.isCancelled()) {
        throw e;
      }
      return "";
    }
  }

  String lookedAtOk() {
    try {
      return price.join();
    } catch (RuntimeException e) {
      if (e instanceof CancellationException) {
        throw e;
      }
      return "";
    }
  }

  /** It does not catch a cancellation. */
  String failuresOnlyOk() {
    try {
      return price.join();
    } catch (CompletionException e) {
      return "";
    }
  }

  /** Nobody waits for what is only awaited. */
  void noResultOk() {
    try {
      price.join();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no price", e);
    }
  }

  boolean hasEndedOk() {
    try {
      price.join();
      return true;
    } catch (RuntimeException e) {
      return true;
    }
  }

  boolean hasEndedAndLogsBad() {
    try {
      price.join();
      return true;
      // BUG: Diagnostic contains: hasEndedAndLogsBad returns a result all the same
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no price", e);
      return false;
    }
  }

  /** It says only that the wait is over. */
  Waits awaitOk() {
    try {
      price.join();
    } catch (RuntimeException e) {
      // Whoever wants to know asks for the result.
    }
    return this;
  }

  String handedOnOk(CompletableFuture<String> reply) {
    try {
      return price.join();
    } catch (RuntimeException e) {
      reply.completeExceptionally(e);
      return null;
    }
  }

  /** Nobody is seen to cancel this one. */
  String neverCancelledOk() {
    try {
      return weight.join();
    } catch (RuntimeException e) {
      return "";
    }
  }

  String localBad(Callable<String> load) throws Exception {
    Future<String> task = workers.submit(load);
    workers.execute(() -> task.cancel(true));
    try {
      return task.get();
      // BUG: Diagnostic contains: when this lambda cancels what Future.get waits for
    } catch (RuntimeException e) {
      return "";
    }
  }

  /** Another task than the one that is cancelled. */
  String otherTaskOk(Callable<String> load) throws Exception {
    Future<String> first = workers.submit(load);
    Future<String> second = workers.submit(load);
    first.cancel(true);
    try {
      return second.get();
    } catch (RuntimeException e) {
      return "";
    }
  }

  /** A function that answers every failure of a stage is not looked at. */
  CompletableFuture<String> missedAlarmStage() {
    return price.exceptionally(failure -> "");
  }

  /** Whoever waits is the one who gives up, and only then. */
  int givesUpOk(List<Callable<String>> loads) {
    int failures = 0;
    for (Callable<String> load : loads) {
      Future<String> loaded = workers.submit(load);
      try {
        loaded.get(1, TimeUnit.SECONDS);
      } catch (Exception e) {
        failures++;
        loaded.cancel(true);
      }
    }
    return failures;
  }
}
