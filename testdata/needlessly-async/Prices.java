package shop;

import io.vertx.core.Future;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import reactor.core.publisher.Mono;

/** Methods that return handles, and what they do for it. */
class Prices {
  private final Map<String, String> known;
  private final Executor workers;

  Prices(Map<String, String> known, Executor workers) {
    this.known = known;
    this.workers = workers;
  }

  // BUG: Diagnostic contains: of does everything before it returns: the CompletableFuture
  CompletableFuture<String> of(String id) {
    return CompletableFuture.completedFuture(known.get(id));
  }

  // BUG: Diagnostic contains: checked does everything before it returns: the CompletionStage
  CompletionStage<String> checked(String id) {
    if (id.isEmpty()) {
      return CompletableFuture.failedFuture(new IllegalArgumentException("no id"));
    }
    return of(id);
  }

  // BUG: Diagnostic contains: vertxBad does everything before it returns: the Future
  Future<String> vertxBad(String id) {
    return Future.succeededFuture(known.get(id));
  }

  // BUG: Diagnostic contains: monoBad does everything before it returns: the Mono
  Mono<String> monoBad(String id) {
    return Mono.justOrEmpty(known.get(id));
  }

  /** Makes a handle for those who need one. */
  static CompletableFuture<String> noneOk() {
    return CompletableFuture.completedFuture("");
  }

  CompletableFuture<String> loadedOk(String id) {
    String price = known.get(id);
    return price == null
        ? CompletableFuture.supplyAsync(() -> "0", workers)
        : CompletableFuture.completedFuture(price);
  }

  CompletableFuture<String> promisedOk() {
    CompletableFuture<String> price = new CompletableFuture<>();
    workers.execute(() -> price.complete("0"));
    return price;
  }

  CompletableFuture<String> passedOk(CompletableFuture<String> price) {
    return price;
  }

  /** The interface asks for a handle. */
  interface Source {
    CompletionStage<String> load(String id);
  }

  static final class Fixed implements Source {
    @Override
    public CompletionStage<String> load(String id) {
      return CompletableFuture.completedFuture("1");
    }
  }

  /** Subclasses may need one. */
  static class Base {
    CompletionStage<String> load(String id) {
      return CompletableFuture.completedFuture("1");
    }
  }

  static final class Loading extends Base {
    @Override
    CompletionStage<String> load(String id) {
      return CompletableFuture.supplyAsync(() -> id);
    }
  }

  /** What composes complete handles is complete itself, which is not looked at. */
  CompletionStage<Integer> missedAlarmComposed(String id) {
    return of(id).thenApply(String::length);
  }
}
