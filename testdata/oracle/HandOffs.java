package oracle;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Code of threads that must not block, which has others do what blocks. */
final class HandOffs {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private HandOffs() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new DefaultEventLoop();
    ExecutorService workers = Executors.newFixedThreadPool(2);
    Vertx vertx = Vertx.vertx();
    WorkerExecutor own = vertx.createSharedWorkerExecutor("own");
    try {
      publishOnOk();
      subscribeOnOk();
      schedulerOk(workers);
      lastOneCountsOk();
      toWorkersOk(loop, workers);
      continuationsOk(loop, workers);
      executeBlockingOk(vertx, own);
      fluxOk();
      threadOk(loop);
    } finally {
      own.close();
      workers.shutdown();
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
      vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
  }

  static String load() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  private static <T> T await(Future<T> task) throws Exception {
    return task.get(10, TimeUnit.SECONDS);
  }

  static void publishOnOk() {
    Mono.just(1)
        .subscribeOn(Schedulers.parallel())
        .publishOn(Schedulers.boundedElastic())
        .map(i -> load())
        .block(LIMIT);
    Mono.delay(Duration.ofMillis(1))
        .publishOn(Schedulers.boundedElastic())
        .map(i -> load())
        .block(LIMIT);
  }

  static void subscribeOnOk() {
    Mono.just(1)
        .publishOn(Schedulers.parallel())
        .flatMap(i -> Mono.fromCallable(() -> load()).subscribeOn(Schedulers.boundedElastic()))
        .block(LIMIT);
    Mono.delay(Duration.ofMillis(1))
        .flatMap(
            i ->
                Mono.defer(() -> Mono.just(load()))
                    .map(s -> s + load())
                    .subscribeOn(Schedulers.boundedElastic()))
        .block(LIMIT);
  }

  static void schedulerOk(ExecutorService workers) {
    Scheduler elastic = Schedulers.newBoundedElastic(2, 100, "own");
    Mono.just(1).publishOn(Schedulers.parallel()).publishOn(elastic).map(i -> load()).block(LIMIT);
    elastic.dispose();
    Mono.just(1)
        .publishOn(Schedulers.parallel())
        .publishOn(Schedulers.fromExecutorService(workers))
        .map(i -> load())
        .block(LIMIT);
  }

  static void lastOneCountsOk() {
    Mono.fromCallable(() -> load())
        .subscribeOn(Schedulers.boundedElastic())
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Mono.delay(Duration.ofMillis(1), Schedulers.boundedElastic()).map(i -> load()).block(LIMIT);
  }

  static void toWorkersOk(EventLoop loop, ExecutorService workers) throws Exception {
    await(await(loop.submit(() -> workers.submit(() -> load()))));
    await(await(loop.submit(() -> CompletableFuture.supplyAsync(() -> load(), workers))));
  }

  static void continuationsOk(EventLoop loop, ExecutorService workers) throws Exception {
    await(
        await(
            loop.submit(
                () ->
                    CompletableFuture.completedFuture(1)
                        .thenApplyAsync(i -> load(), workers)
                        .thenApply(String::length))));
  }

  static void executeBlockingOk(Vertx vertx, WorkerExecutor own) throws Exception {
    CompletableFuture<String> first = new CompletableFuture<>();
    vertx.runOnContext(
        nothing ->
            vertx.executeBlocking(() -> load()).onComplete(done -> first.complete(done.result())));
    await(first);
    CompletableFuture<String> second = new CompletableFuture<>();
    vertx.runOnContext(
        nothing ->
            own.executeBlocking(() -> load()).onComplete(done -> second.complete(done.result())));
    await(second);
  }

  static void fluxOk() {
    Flux.range(0, 2)
        .publishOn(Schedulers.parallel())
        .map(i -> i + 1)
        .publishOn(Schedulers.boundedElastic())
        .filter(i -> load().length() > i)
        .flatMap(i -> Mono.fromCallable(() -> load()))
        .doOnNext(i -> load())
        .blockLast(LIMIT);
    Flux.range(0, 2)
        .parallel(2)
        .runOn(Schedulers.boundedElastic())
        .map(i -> load())
        .sequential()
        .blockLast(LIMIT);
  }

  static void threadOk(EventLoop loop) throws Exception {
    Thread worker =
        await(
            loop.submit(
                () -> {
                  Thread started = new Thread(() -> load());
                  started.start();
                  return started;
                }));
    worker.join();
  }
}
