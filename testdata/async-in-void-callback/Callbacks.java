import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Callbacks whose result is thrown away. */
class Callbacks {
  interface Store {
    Mono<String> save(String order);

    CompletableFuture<Void> saveAsync(String order);

    Future<Void> store(String order);
  }

  private final Store store;
  private final ExecutorService pool;

  Callbacks(Store store, ExecutorService pool) {
    this.store = store;
    this.pool = pool;
  }

  // Steps of a chain

  CompletableFuture<Void> acceptBad(CompletableFuture<String> order) {
    // BUG: Diagnostic contains: store.saveAsync(each) may fail or still be under way, and nobody
    return order.thenAccept(each -> store.saveAsync(each));
  }

  CompletableFuture<Void> referenceBad(CompletableFuture<String> order) {
    // BUG: Diagnostic contains: CompletableFuture.thenAccept throws away the CompletableFuture that
    return order.thenAccept(store::saveAsync);
  }

  CompletableFuture<Void> runBad(CompletableFuture<String> order) {
    // BUG: Diagnostic contains: store.save("x") is never done: CompletableFuture.thenRun throws
    return order.thenRun(() -> store.save("x"));
  }

  Mono<String> nextBad(Mono<String> order) {
    // BUG: Diagnostic contains: store.save(each) is never done: Mono.doOnNext throws away the Mono
    return order.doOnNext(each -> store.save(each));
  }

  Flux<String> blockBad(Flux<String> orders) {
    return orders.doOnNext(
        each -> {
          // BUG: Diagnostic contains: is never done: Flux.doOnNext throws away
          store.save(each.strip());
        });
  }

  Future<Buffer> vertxBad(FileSystem files) {
    // BUG: Diagnostic contains: Future.onSuccess throws away the Future that it returns
    return files.readFile("a").onSuccess(text -> store.store(text.toString()));
  }

  CompletableFuture<Void> composedOk(CompletableFuture<String> order) {
    return order.thenCompose(store::saveAsync);
  }

  Mono<String> flatOk(Mono<String> order) {
    return order.flatMap(store::save);
  }

  CompletableFuture<Void> handledOk(CompletableFuture<String> order) {
    return order.thenAccept(
        each -> store.saveAsync(each).whenComplete((done, failure) -> System.out.println(failure)));
  }

  CompletableFuture<Void> synchronousOk(CompletableFuture<String> order) {
    return order.thenAccept(System.out::println);
  }

  // Loops

  void loopBad(List<String> orders) {
    // BUG: Diagnostic contains: Iterable.forEach throws away the CompletableFuture
    orders.forEach(store::saveAsync);
  }

  void mapBad(Map<String, String> orders) {
    // BUG: Diagnostic contains: Map.forEach throws away the CompletableFuture that it returns
    orders.forEach((id, order) -> store.saveAsync(order));
  }

  void collectedOk(List<String> orders) {
    CompletableFuture.allOf(orders.stream().map(store::saveAsync).toArray(CompletableFuture[]::new))
        .join();
  }

  Mono<String> failureBad(Mono<String> order) {
    // BUG: Diagnostic contains: is never done: Mono.doOnError throws away the Mono
    return order.doOnError(failure -> Mono.error(new IllegalStateException(failure)));
  }

  Future<String> failedBad(Future<String> order) {
    // BUG: Diagnostic contains: has failed, and nobody learns of it: Future.onFailure throws away
    return order.onFailure(failure -> Future.failedFuture(new IllegalStateException(failure)));
  }

  // What missed alarms there are

  void missedAlarmOwnLoop(List<String> orders) {
    each(orders, order -> store.saveAsync(order).thenRun(() -> System.out.println("saved")));
  }

  private static void each(List<String> orders, Consumer<String> body) {
    for (String order : orders) {
      body.accept(order);
    }
  }

  // The business of other checks

  void taskOk(ScheduledExecutorService timer, String order) {
    timer.execute(
        () -> store.saveAsync(order).whenComplete((done, failure) -> System.out.println(failure)));
    timer.scheduleAtFixedRate(() -> System.out.println(order), 1, 1, TimeUnit.SECONDS);
  }
}
