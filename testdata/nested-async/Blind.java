package shop;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What comes next passes over the inner handle, or does not. */
class Blind {
  interface Store {
    Mono<String> save(String order);

    CompletableFuture<Void> saveAsync(String order);

    Future<Void> store(String order);

    Single<String> put(String order);

    Uni<String> keep(String order);
  }

  private final Store store;

  Blind(Store store) {
    this.store = store;
  }

  // Operators whose result does not hold the element

  Mono<Void> thenBad(Flux<String> orders) {
    // BUG: Diagnostic contains: nobody waits for the Mono that the function of Flux.map returns
    return orders.map(store::save).then();
  }

  Mono<Long> countBad(Flux<String> orders) {
    // BUG: Diagnostic contains: nobody waits for the Mono that the function of Flux.map returns
    return orders.map(store::save).count();
  }

  Mono<String> thenReturnBad(Mono<String> order) {
    // BUG: Diagnostic contains: nobody waits for the Mono that the function of Mono.map returns
    return order.map(store::save).thenReturn("saved");
  }

  Future<String> replacedBad(Future<String> order) {
    // BUG: Diagnostic contains: nobody waits for the Future that the function of Future.map
    return order.map(store::store).map("saved");
  }

  Completable ignoredBad(Flowable<String> orders) {
    // BUG: Diagnostic contains: nobody waits for the Single that the function of Flowable.map
    return orders.map(store::put).ignoreElements();
  }

  Uni<Void> replacedWithVoidBad(Uni<String> order) {
    // BUG: Diagnostic contains: nobody waits for the Uni that the function of Uni.map returns
    return order.map(store::keep).replaceWithVoid();
  }

  Uni<String> transformedBad(Uni<String> order) {
    // BUG: Diagnostic contains: nobody waits for the Uni that the function of UniOnItem.transform
    return order.onItem().transform(store::keep).replaceWith("saved");
  }

  // Functions that do not read it

  void subscribedBad(Flux<String> orders) {
    // BUG: Diagnostic contains: nobody waits for the Mono that the function of Flux.map returns
    orders.map(store::save).subscribe();
  }

  void unreadBad(Mono<String> order) {
    // BUG: Diagnostic contains: nobody waits for the Mono that the function of Mono.map returns
    order.map(store::save).subscribe(saved -> System.out.println("saved"));
  }

  CompletableFuture<Void> acceptedBad(CompletableFuture<String> order) {
    // BUG: Diagnostic contains: the function of CompletableFuture.thenApply returns
    return order.thenApply(store::saveAsync).thenAccept(saved -> System.out.println("saved"));
  }

  CompletableFuture<String> handledBad(CompletableFuture<String> order) {
    return order
        // BUG: Diagnostic contains: the function of CompletableFuture.thenApply returns
        .thenApply(store::saveAsync)
        .handle((saved, failure) -> failure == null ? "saved" : "failed");
  }

  // Operators that hand it on

  void onErrorBad(Mono<String> order) {
    // BUG: Diagnostic contains: nobody waits for the Mono that the function of Mono.map returns
    order.map(store::save).doOnError(e -> System.err.println(e)).subscribe();
  }

  void observedBad(CompletableFuture<String> order) {
    // BUG: Diagnostic contains: the function of CompletableFuture.thenApply returns
    order.thenApply(store::saveAsync).whenComplete((saved, failure) -> log(failure));
  }

  Mono<String> terminatedOk(Mono<String> order) {
    return order.map(store::save).doOnTerminate(() -> log(null)).flatMap(each -> each);
  }

  Mono<String> insteadOk(Mono<String> order) {
    return order.map(store::save).defaultIfEmpty(Mono.just("")).flatMap(each -> each);
  }

  CompletableFuture<Void> recoveredOk(CompletableFuture<String> order) {
    return order
        .thenApply(store::saveAsync)
        .exceptionally(failure -> null)
        .thenCompose(each -> each);
  }

  // What takes it

  @SuppressWarnings("unchecked")
  Mono<String> castOk(Mono<String> order) {
    return order.map(store::save).cast(Mono.class).flatMap(each -> (Mono<String>) each);
  }

  Mono<Void> collectedOk(Flux<String> orders) {
    return orders.map(store::save).collectList().flatMap(all -> Flux.merge(all).then());
  }

  Flux<String> passedOnOk(Flux<String> orders) {
    return orders.map(store::save).as(Flux::concat);
  }

  void referredOk(Flux<String> orders) {
    List<Mono<String>> all = new ArrayList<>();
    orders.map(store::save).subscribe(all::add);
  }

  void iteratedOk(Flux<String> orders) {
    for (Mono<String> each : orders.map(store::save).toIterable()) {
      each.block();
    }
  }

  CompletableFuture<Void> joinedOk(CompletableFuture<String> order) {
    return order.thenApply(store::saveAsync).thenAccept(CompletableFuture::join);
  }

  private static void log(Throwable failure) {
    System.err.println(failure);
  }
}
