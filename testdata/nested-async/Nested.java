import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Handles of handles. */
class Nested {
  interface Store {
    Mono<String> save(String order);

    CompletableFuture<Void> saveAsync(String order);

    Future<Void> store(String order);
  }

  private final Store store;

  Nested(Store store) {
    this.store = store;
  }

  // Whose inner handle is lost

  CompletableFuture<Void> applyBad(CompletableFuture<String> order) {
    // BUG: Diagnostic contains: nobody waits for the CompletableFuture that the function of
    return order.thenApply(each -> store.saveAsync(each)).thenRun(() -> System.out.println("x"));
  }

  void waitBad(CompletableFuture<String> order) {
    // BUG: Diagnostic contains: the function of CompletableFuture.thenApply returns
    order.thenApply(store::saveAsync).join();
  }

  void suppliedBad() {
    // BUG: Diagnostic contains: the function of CompletableFuture.supplyAsync returns
    CompletableFuture.supplyAsync(() -> store.saveAsync("x")).join();
  }

  Mono<String> mapBad(Mono<String> order) {
    // BUG: Diagnostic contains: nobody waits for the Mono that the function of Mono.map returns
    return order.map(each -> store.save(each)).then(Mono.just("done"));
  }

  Mono<String> variableBad(Flux<String> orders) {
    // BUG: Diagnostic contains: nobody waits for the Mono that the function of Flux.map returns
    Flux<Mono<String>> saved = orders.map(store::save);
    return saved.then(Mono.just("done"));
  }

  // What is flattened, taken or returned

  CompletableFuture<Void> composedOk(CompletableFuture<String> order) {
    return order.thenCompose(store::saveAsync).thenRun(() -> System.out.println("x"));
  }

  CompletableFuture<Void> flattenedOk() {
    return CompletableFuture.supplyAsync(() -> store.saveAsync("x")).thenCompose(each -> each);
  }

  Mono<String> identityOk(Mono<String> order) {
    return order.map(each -> store.save(each)).flatMap(Function.identity());
  }

  void joinedOk(CompletableFuture<String> order) {
    order.thenApply(store::saveAsync).join().join();
  }

  CompletionStage<CompletableFuture<Void>> returnedOk(CompletableFuture<String> order) {
    return order.thenApply(store::saveAsync);
  }

  Future<Void> vertxOk(Future<String> order) {
    return order.compose(store::store);
  }

  void takenOk(CompletableFuture<String> order) {
    order.thenApply(store::saveAsync).whenComplete((saved, failure) -> System.out.println(saved));
  }

  CompletableFuture<Void> plainOk(CompletableFuture<String> order) {
    return order.thenApply(String::strip).thenRun(() -> System.out.println("x"));
  }
}
