package oracle;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.NonBlocking;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The threads of Reactor that must not block, and others that say so of themselves. */
final class ReactorThreads {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private ReactorThreads() {}

  public static void main(String[] arguments) throws Exception {
    subscribedOnParallelBad();
    publishedOnParallelBad();
    delayedBad();
    intervalBad();
    scheduledBad();
    singleBad();
    ownSchedulerBad();
    mapsBad();
    flatMapsBad();
    subscriberBad();
    sideEffectBad();
    otherPublisherBad();
    missedAlarmAfterTimeout();
    timedOperatorsBad();
    commonPoolBad();
    parallelFluxBad();
    deferredBad();
    generatedBad();
    missedAlarmThreadFactory();
    missedAlarmNonBlockingThread();
  }

  static String load() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  static String loadByName() {
    return load();
  }

  static void subscribedOnParallelBad() {
    Mono.fromCallable(() -> load()).subscribeOn(Schedulers.parallel()).block(LIMIT);
    Mono.fromSupplier(ReactorThreads::loadByName).subscribeOn(Schedulers.parallel()).block(LIMIT);
  }

  static void publishedOnParallelBad() {
    Mono.just(1).publishOn(Schedulers.parallel()).map(i -> load()).block(LIMIT);
    Flux.range(0, 2).publishOn(Schedulers.parallel()).doOnNext(i -> load()).blockLast(LIMIT);
  }

  static void delayedBad() {
    Mono.delay(Duration.ofMillis(1)).map(i -> load()).block(LIMIT);
    Mono.just(1).delayElement(Duration.ofMillis(1)).map(i -> load()).block(LIMIT);
    Flux.range(0, 2).delayElements(Duration.ofMillis(1)).map(i -> load()).blockLast(LIMIT);
  }

  static void intervalBad() {
    Flux.interval(Duration.ofMillis(1)).map(i -> load()).take(2).blockLast(LIMIT);
  }

  static void scheduledBad() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(2);
    Schedulers.parallel()
        .schedule(
            () -> {
              load();
              done.countDown();
            });
    Schedulers.parallel()
        .schedule(
            () -> {
              load();
              done.countDown();
            },
            1,
            TimeUnit.MILLISECONDS);
    if (!done.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("not run");
    }
  }

  static void singleBad() {
    Mono.fromCallable(() -> load()).subscribeOn(Schedulers.single()).block(LIMIT);
  }

  static void ownSchedulerBad() {
    Scheduler prices = Schedulers.newParallel("prices", 1);
    Mono.fromCallable(() -> load()).subscribeOn(prices).block(LIMIT);
    prices.dispose();
    Scheduler orders = Schedulers.newSingle("orders");
    Mono.fromCallable(() -> load()).subscribeOn(orders).block(LIMIT);
    orders.dispose();
  }

  static void mapsBad() {
    Mono.just(1)
        .filter(i -> load().length() > i)
        // ONLY BLOCKHOUND: missed alarm: both are subscribed to there, and emit there
        .zipWith(Mono.just(2), (a, b) -> a + b + load())
        .switchIfEmpty(Mono.just("none"))
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
  }

  static void flatMapsBad() {
    Flux.range(0, 2)
        .publishOn(Schedulers.parallel())
        .flatMap(i -> Mono.just(load()))
        .concatMap(i -> Flux.just(load()))
        .collectList()
        .block(LIMIT);
  }

  static void subscriberBad() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Flux.range(0, 2)
        .publishOn(Schedulers.parallel())
        .subscribe(i -> load(), Throwable::printStackTrace, done::countDown);
    if (!done.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("not run");
    }
  }

  static void sideEffectBad() {
    Mono.just(1)
        .publishOn(Schedulers.parallel())
        .doOnSuccess(i -> load())
        .doFinally(signal -> load())
        .then()
        .block(LIMIT);
    Mono.error(new IllegalStateException("no price"))
        .publishOn(Schedulers.parallel())
        .doOnError(e -> load())
        .onErrorResume(e -> Mono.just(load()))
        .block(LIMIT);
  }

  static void otherPublisherBad() {
    Mono.just(1).publishOn(Schedulers.parallel()).map(i -> other().toFuture().join()).block(LIMIT);
  }

  private static Mono<String> other() {
    return Mono.create(sink -> Bystander.onceThisThreadWaits(() -> sink.success("other")));
  }

  static void missedAlarmAfterTimeout() {
    // ONLY BLOCKHOUND: missed alarm: after a timeout the chain goes on in its timer
    Mono.never().timeout(Duration.ofMillis(1)).onErrorResume(e -> Mono.just(load())).block(LIMIT);
  }

  static void timedOperatorsBad() {
    Flux.range(0, 4)
        .bufferTimeout(2, Duration.ofMillis(1))
        .concatMap(numbers -> Mono.delay(Duration.ofMillis(1)).thenReturn(1))
        .map(i -> load())
        .blockLast(LIMIT);
    Mono.delay(Duration.ofMillis(1)).then(Mono.fromCallable(() -> load())).block(LIMIT);
    Mono.delay(Duration.ofMillis(1)).thenReturn(1).map(i -> load()).block(LIMIT);
    Mono.delay(Duration.ofMillis(1)).flatMap(i -> Mono.just(i)).map(i -> load()).block(LIMIT);
    Mono.zip(Mono.delay(Duration.ofMillis(1)), Mono.delay(Duration.ofMillis(1)))
        .map(both -> load())
        .block(LIMIT);
    Flux.range(0, 2).delaySequence(Duration.ofMillis(1)).map(i -> load()).blockLast(LIMIT);
    // ONLY BLOCKHOUND: a cache answers whoever comes late on that thread
    Mono.delay(Duration.ofMillis(1)).cache().map(i -> load()).block(LIMIT);
    Mono.delay(Duration.ofMillis(1)).handle((i, sink) -> sink.next(load())).block(LIMIT);
    Mono.delay(Duration.ofMillis(1)).doOnTerminate(() -> load()).block(LIMIT);
    // ONLY BLOCKHOUND: missed alarm: the argument of transform emits where the chain does
    Mono.delay(Duration.ofMillis(1)).transform(ticks -> ticks.map(i -> load())).block(LIMIT);
  }

  static void commonPoolBad() {
    // ONLY COLORFAST: for BlockHound the common pool may block
    Mono.fromFuture(() -> CompletableFuture.supplyAsync(() -> load())).block(LIMIT);
  }

  static void parallelFluxBad() {
    Flux.range(0, 4)
        .parallel(2)
        .runOn(Schedulers.parallel())
        .map(i -> load())
        .sequential()
        .blockLast(LIMIT);
  }

  static void deferredBad() {
    Mono.defer(() -> Mono.just(load())).subscribeOn(Schedulers.parallel()).block(LIMIT);
    Mono.create(sink -> sink.success(load())).subscribeOn(Schedulers.parallel()).block(LIMIT);
  }

  static void generatedBad() {
    Flux.<String>generate(
            sink -> {
              sink.next(load());
              sink.complete();
            })
        .subscribeOn(Schedulers.parallel())
        .blockLast(LIMIT);
  }

  /** A thread that says of itself that it must not block, without a library that runs it. */
  static final class LoopThread extends Thread implements NonBlocking {
    LoopThread(Runnable task) {
      super(task, "loop");
      setDaemon(true);
    }
  }

  static void missedAlarmThreadFactory() throws Exception {
    ExecutorService loop = Executors.newSingleThreadExecutor(LoopThread::new);
    try {
      // ONLY BLOCKHOUND: missed alarm: the class of the threads says that they must not block
      Future<String> task = loop.submit(() -> load());
      task.get(10, TimeUnit.SECONDS);
    } finally {
      loop.shutdown();
    }
  }

  static void missedAlarmNonBlockingThread() throws Exception {
    CompletableFuture<String> loaded = new CompletableFuture<>();
    // ONLY BLOCKHOUND: missed alarm: the class of the threads says that they must not block
    LoopThread thread = new LoopThread(() -> loaded.complete(load()));
    thread.start();
    loaded.get(10, TimeUnit.SECONDS);
  }
}
