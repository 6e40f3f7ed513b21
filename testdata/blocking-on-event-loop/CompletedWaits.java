package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import reactor.core.publisher.Mono;

/** Waits that do not wait: what is waited for is there already, or the time limit is zero. */
class CompletedWaits {

  private CompletableFuture<String> price = new CompletableFuture<>();

  // SUMMARY: plain
  String ifDone(CompletableFuture<String> future) {
    return future.isDone() ? future.join() : "not yet";
  }

  // SUMMARY: invokes(0)
  String returnsEarly(Future<String> future) throws Exception {
    if (!future.isDone()) {
      return "not yet";
    }
    return future.get();
  }

  // SUMMARY: plain
  String ifDoneAndMore(CompletableFuture<String> future, boolean wanted) {
    if (wanted && future.isDone() && !future.isCompletedExceptionally()) {
      return future.join();
    }
    return "";
  }

  // SUMMARY: blocks(result)
  String asksAnother(CompletableFuture<String> future, CompletableFuture<String> other) {
    return other.isDone() ? future.join() : "not yet";
  }

  // SUMMARY: blocks(result)
  String asksTooLate(CompletableFuture<String> future) {
    String value = future.join();
    return future.isDone() ? value : "";
  }

  // SUMMARY: blocks(result)
  String ifNotDone(CompletableFuture<String> future) {
    return future.isDone() ? "" : future.join();
  }

  // SUMMARY: blocks(result)
  String afterReassignment(CompletableFuture<String> future) {
    if (future.isDone()) {
      future = CompletableFuture.supplyAsync(() -> "again");
      return future.join();
    }
    return "";
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String doneOk(CompletableFuture<String> future) throws Exception {
    return ifDone(future) + returnsEarly(future) + ifDoneAndMore(future, true);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String notKnownToBeDoneBad(CompletableFuture<String> future) {
    // BUG: Diagnostic contains: waits for a result
    String first = asksAnother(future, price);
    // BUG: Diagnostic contains: waits for a result
    return first + ifNotDone(future);
  }

  // SUMMARY: blocks(result); invokes(0)
  static List<String> all(List<CompletableFuture<String>> futures) {
    CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0])).join();
    return new ArrayList<>();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  CompletableFuture<String> insideContinuationOk(
      CompletableFuture<String> first, CompletableFuture<String> second) {
    return CompletableFuture.allOf(first, second).thenApply(done -> first.join() + second.join());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String completedFutureOk() {
    CompletableFuture<String> ready = CompletableFuture.completedFuture("ready");
    return ready.join() + CompletableFuture.completedFuture("too").join();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String monoOfValueOk() {
    return Mono.just("ready").block();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  boolean zeroTimeoutsOk(
      Future<String> future,
      BlockingQueue<String> queue,
      CountDownLatch latch,
      Semaphore permits,
      Lock lock)
      throws Exception {
    queue.offer("x", 0, TimeUnit.SECONDS);
    queue.poll(0, TimeUnit.MILLISECONDS);
    return latch.await(0, TimeUnit.SECONDS)
        && permits.tryAcquire(0, TimeUnit.SECONDS)
        && lock.tryLock(0L, TimeUnit.SECONDS)
        && future.get(0, TimeUnit.SECONDS) != null;
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void zeroMeansForeverBad(Object monitor, Thread worker) throws InterruptedException {
    // BUG: Diagnostic contains: waits for another thread
    worker.join(0);
    synchronized (monitor) {
      // BUG: Diagnostic contains: waits for another thread
      monitor.wait(0);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String shortTimeoutBad(BlockingQueue<String> queue) throws InterruptedException {
    // BUG: Diagnostic contains: waits on a queue
    return queue.poll(1, TimeUnit.MILLISECONDS);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String falseAlarmDoneByInvariant() {
    // It was completed by the constructor's caller: no code here shows it.
    // BUG: Diagnostic contains: waits for a result
    return price.join();
  }
}
