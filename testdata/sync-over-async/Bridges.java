package shop;

import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import reactor.core.publisher.Mono;

class Bridges {
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  CompletableFuture<String> find(long id) {
    return CompletableFuture.supplyAsync(() -> "order " + id, workers);
  }

  CompletableFuture<String> getBad(long id) throws ExecutionException, InterruptedException {
    // BUG: Diagnostic contains: find(id).get() waits for a result before getBad returns its
    String order = find(id).get();
    return CompletableFuture.completedFuture(order.strip());
  }

  CompletableFuture<String> joinBad(long id) {
    // BUG: Diagnostic contains: find(id).join() waits for a result before joinBad returns its
    return find(Long.parseLong(find(id).join()));
  }

  Mono<String> blockBad(Mono<Long> id) {
    // BUG: Diagnostic contains: id.block() waits for a result before blockBad returns its Mono
    return Mono.fromFuture(find(id.block()));
  }

  Future<String> vertxBad(long id) {
    // BUG: Diagnostic contains: find(id).join() waits for a result before vertxBad returns its
    return Future.succeededFuture(find(id).join());
  }

  CompletableFuture<String> composedOk(long id) {
    return find(id).thenCompose(order -> find(order.length()));
  }

  CompletableFuture<String> completeOk(CompletableFuture<String> order) {
    if (order.isDone()) {
      return CompletableFuture.completedFuture(order.join().strip());
    }
    return order.thenApply(String::strip);
  }

  CompletableFuture<String> insideContinuationOk(long one, long other) {
    CompletableFuture<String> first = find(one);
    CompletableFuture<String> second = find(other);
    return CompletableFuture.allOf(first, second).thenApply(done -> first.join() + second.join());
  }

  // The edge: somebody has to wait.
  String edgeOk(long id) {
    return find(id).join();
  }

  // Bridges inside plain methods that only such code calls are not looked for yet.
  CompletableFuture<String> missedAlarmThroughPlainMethod(long id) {
    return CompletableFuture.completedFuture(plain(id));
  }

  private String plain(long id) {
    return edgeOk(id);
  }
}
