package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import java.util.concurrent.ExecutionException;

/** What Vert.x answers on the same context cannot be waited for there. */
class VertxContexts extends AbstractVerticle {
  private HttpClient client;

  @Override
  public void start() throws ExecutionException, InterruptedException {
    client = vertx.createHttpClient();
    client
        .request(HttpMethod.GET, 80, "localhost", "/")
        .toCompletionStage()
        .toCompletableFuture()
        // BUG: Diagnostic contains: waits for what an event loop does, and start keeps it from that
        .get();
  }

  @Override
  public void stop() {
    Future<String> work = vertx.executeBlocking(() -> "done");
    // BUG: Diagnostic contains: work.map(String::length).await() waits for what an event loop does
    work.map(String::length).await();
  }

  void handlerBad() {
    vertx.setTimer(
        1000,
        id -> {
          // BUG: Diagnostic contains: waits for what an event loop does, and this lambda keeps it
          vertx.executeBlocking(() -> "done").await();
        });
  }

  void completeOk() {
    vertx.setTimer(
        1000, id -> Future.succeededFuture("").toCompletionStage().toCompletableFuture().join());
  }

  void othersPromiseOk(Promise<String> promise) {
    vertx.setTimer(1000, id -> promise.future().await());
  }

  String anywhereOk() {
    return vertx.executeBlocking(() -> "done").await();
  }
}
