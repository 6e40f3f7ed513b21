package shop;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tasks that wait for the executor that runs them. */
class OwnExecutors {
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final ExecutorService reader = Executors.newSingleThreadExecutor();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final ExecutorService one = Executors.newFixedThreadPool(1);
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "timer"));

  void writeBad() {
    writer.execute(
        () -> {
          try {
            // BUG: Diagnostic contains: waits for what writer does, and this lambda keeps it from
            writer.submit(() -> "written").get();
          } catch (ExecutionException | InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  void refreshBad() {
    timer.scheduleAtFixedRate(this::refresh, 0, 1, TimeUnit.SECONDS);
  }

  private void refresh() {
    System.gc();
    reload();
  }

  private void reload() {
    // BUG: Diagnostic contains: waits for what timer does, and refresh keeps it from that
    CompletableFuture.supplyAsync(() -> "loaded", timer).join();
  }

  void fixedBad() {
    one.submit(
        () -> {
          Future<String> later = one.submit(() -> "later");
          // BUG: Diagnostic contains: later.get() waits for what one does
          return later.get();
        });
  }

  void allBad(List<Callable<String>> tasks) {
    // BUG: Diagnostic contains: waits for what writer does
    writer.submit(() -> writer.invokeAll(tasks));
  }

  void endBad() {
    pool.execute(
        () -> {
          pool.shutdown();
          try {
            // BUG: Diagnostic contains: waits for what pool does, and this lambda keeps it from
            pool.awaitTermination(1, TimeUnit.MINUTES);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  static void localBad() {
    ExecutorService local = Executors.newSingleThreadExecutor();
    // BUG: Diagnostic contains: waits for what the executor does
    local.submit(() -> local.submit(() -> "done").get());
    local.shutdown();
  }

  /** Another thread of the pool may do it. */
  void severalThreadsOk() {
    pool.submit(() -> pool.submit(() -> "done").get());
  }

  void anotherExecutorOk() {
    writer.submit(() -> reader.submit(() -> "read").get());
  }

  void handedOverOk() {
    writer.execute(() -> CompletableFuture.runAsync(this::reload, pool));
  }

  /** By the time that anybody waits the task has left the thread. */
  void fromOutsideOk() throws ExecutionException, InterruptedException {
    writer.submit(() -> "done").get();
    writer.shutdown();
    writer.awaitTermination(1, TimeUnit.MINUTES);
  }

  void othersOk(OwnExecutors other) {
    writer.submit(() -> other.writer.submit(() -> "done").get());
  }

  void notWaitedForOk() {
    writer.submit(() -> writer.submit(() -> "later"));
  }

  /** Nobody can assign a final field but its class. */
  static class Inherited {
    protected final ExecutorService one = Executors.newSingleThreadExecutor();

    void submitBad() {
      one.execute(
          () -> {
            try {
              // BUG: Diagnostic contains: waits for what one does
              one.submit(() -> "x").get();
            } catch (InterruptedException | ExecutionException e) {
              Thread.currentThread().interrupt();
            }
          });
    }
  }
}
