package shop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Tasks that are cancelled, and what keeps them from ending. */
class Tasks {
  private final ExecutorService workers;
  private final Semaphore permits = new Semaphore(1);
  private final CountDownLatch ready = new CountDownLatch(1);
  private Future<?> poller;
  private Future<?> reporter;

  Tasks(ExecutorService workers) {
    this.workers = workers;
  }

  void start(CompletableFuture<String> reply) {
    poller =
        workers.submit(
            () -> {
              // BUG: Diagnostic contains: goes on when the task around it is cancelled
              permits.acquireUninterruptibly();
              // BUG: Diagnostic contains: reply.join() goes on when the task around it
              System.out.println(reply.join());
            });
  }

  void stop() {
    poller.cancel(true);
  }

  void waitsInterruptiblyOk() {
    Future<?> task =
        workers.submit(
            () -> {
              ready.await();
              return null;
            });
    task.cancel(true);
  }

  /** Nobody is seen to cancel it. */
  void neverCancelledOk(CompletableFuture<String> reply) {
    reporter = workers.submit(() -> System.out.println(reply.join()));
  }

  boolean isReporting() {
    return !reporter.isDone();
  }

  /** What the task calls is not looked into. */
  void missedAlarmHelper(CompletableFuture<String> reply) {
    Future<?> task = workers.submit(() -> report(reply));
    task.cancel(true);
  }

  private void report(CompletableFuture<String> reply) {
    System.out.println(reply.join());
  }
}
