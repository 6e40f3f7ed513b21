package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The JDK's and Reactor's ways to wait, each directly in code that an event loop runs. */
class Waits {

  @RunsOn(ThreadKind.EVENT_LOOP)
  void sleepsBad() throws InterruptedException {
    // BUG: Diagnostic contains: sleeps, and sleepsBad runs on an event loop
    Thread.sleep(100);
    // BUG: Diagnostic contains: sleeps
    TimeUnit.SECONDS.sleep(1);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String getsBad(CompletableFuture<String> price, Future<String> stock) throws Exception {
    // BUG: Diagnostic contains: price.get() waits for a result
    String first = price.get();
    // BUG: Diagnostic contains: stock.get() waits for a result
    return first + stock.get();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String joinsBad(CompletableFuture<String> price) {
    // BUG: Diagnostic contains: price.join() waits for a result
    return price.join();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String getsWithTimeoutBad(CompletableFuture<String> price) throws Exception {
    // BUG: Diagnostic contains: waits for a result
    return price.get(2, TimeUnit.SECONDS);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void awaitsBad(CountDownLatch ready, CyclicBarrier barrier, Semaphore permits, Thread worker)
      throws Exception {
    // BUG: Diagnostic contains: waits for another thread
    ready.await();
    // BUG: Diagnostic contains: waits for another thread
    barrier.await();
    // BUG: Diagnostic contains: waits for another thread
    permits.acquire();
    // BUG: Diagnostic contains: waits for another thread
    worker.join();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void waitsOnMonitorBad(Object monitor) throws InterruptedException {
    synchronized (monitor) {
      // BUG: Diagnostic contains: waits for another thread
      monitor.wait();
    }
  }

  private final BlockingQueue<String> latest = new ArrayBlockingQueue<>(10);
  private final BlockingQueue<String> all = new LinkedBlockingQueue<>();

  @RunsOn(ThreadKind.EVENT_LOOP)
  String takesBad(BlockingQueue<String> orders) throws InterruptedException {
    // BUG: Diagnostic contains: waits on a queue
    latest.put("new");
    // BUG: Diagnostic contains: waits on a queue
    all.take();
    // BUG: Diagnostic contains: waits on a queue
    return orders.take();
  }

  /** What has no end is never full, and most queues have none. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  void putsOk(String order) throws InterruptedException {
    all.put(order);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void missedAlarmOfSomeQueue(BlockingQueue<String> orders) throws InterruptedException {
    // Of a parameter it is not known whether it can be full.
    orders.put("new");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void invokesAllBad(ExecutorService pool, List<Callable<String>> tasks)
      throws InterruptedException {
    // BUG: Diagnostic contains: waits for
    pool.invokeAll(tasks);
    pool.shutdown();
    // BUG: Diagnostic contains: waits for
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String blocksReactorBad(Mono<String> price, Flux<String> prices) {
    // BUG: Diagnostic contains: price.block() waits for a result
    String one = price.block();
    // BUG: Diagnostic contains: waits for a result
    String first = prices.blockFirst();
    // BUG: Diagnostic contains: waits for a result
    return one + first + prices.blockLast();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void doesNotWaitOk(
      BlockingQueue<String> orders,
      CompletableFuture<String> price,
      CountDownLatch ready,
      Semaphore permits) {
    orders.offer("new");
    orders.poll();
    orders.peek();
    price.getNow("none");
    price.complete("1");
    ready.countDown();
    permits.tryAcquire();
    permits.release();
    Thread.onSpinWait();
    Thread.yield();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  CompletableFuture<Integer> composesOk(CompletableFuture<String> price) {
    return price
        .thenApply(String::length)
        .thenCombine(price.thenApply(String::hashCode), Integer::sum);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Mono<Integer> composesReactorOk(Mono<String> price) {
    return price.map(String::length).defaultIfEmpty(0);
  }
}
