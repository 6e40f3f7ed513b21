package shop;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.client.WebClient;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;

/** What Vert.x answers to code on an event loop it answers there. */
class VertxFutures {
  private final Vertx vertx;
  private final HttpClient client;

  VertxFutures(Vertx vertx) {
    this.vertx = vertx;
    client = vertx.createHttpClient();
  }

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  void afterWorkBad(Router router) {
    router
        .get("/a")
        .handler(
            ctx ->
                vertx
                    .executeBlocking(() -> load())
                    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event
                    .map(text -> text + load())
                    .onSuccess(ctx::end));
  }

  void afterReplyBad(Router router) {
    router
        .get("/b")
        .handler(
            ctx ->
                client
                    .request(HttpMethod.GET, 80, "localhost", "/")
                    .compose(HttpClientRequest::send)
                    .compose(response -> response.body())
                    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event
                    .onSuccess(body -> ctx.end(load())));
  }

  void handedOffAgainOk(Router router) {
    router
        .get("/c")
        .handler(
            ctx ->
                client
                    .request(HttpMethod.GET, 80, "localhost", "/")
                    .compose(request -> vertx.executeBlocking(() -> load()))
                    .onSuccess(ctx::end));
  }

  void blockingHandlerOk(Router router) {
    router.get("/d").blockingHandler(ctx -> ctx.end(load()));
  }

  /** Whoever completes the promise runs it. */
  void promiseOk(Router router, Promise<String> promise) {
    router.get("/e").handler(ctx -> promise.future().onSuccess(text -> load()));
  }

  /** On which thread it is called is not known. */
  Future<String> unknownOk() {
    return vertx.executeBlocking(() -> load()).map(text -> text + load());
  }

  void afterQueryBad(Router router, SqlClient database) {
    router
        .get("/d")
        .handler(
            ctx ->
                database
                    .preparedQuery("SELECT name FROM item WHERE id = $1")
                    .execute(Tuple.of(1))
                    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event
                    .onSuccess(rows -> ctx.end(load())));
  }

  void afterWebClientBad(Router router, WebClient web) {
    router
        .get("/e")
        .handler(
            ctx ->
                web.get("localhost", "/")
                    .send()
                    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event
                    .onSuccess(response -> ctx.end(load())));
  }

  void afterLockBad(Router router) {
    router
        .get("/f")
        .handler(
            ctx ->
                vertx
                    .sharedData()
                    .getLock("orders")
                    .onSuccess(
                        lock -> {
                          // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an
                          load();
                          lock.release();
                        }));
  }

  void afterQueryElsewhereOk(Router router, SqlClient database) {
    router
        .get("/g")
        .handler(
            ctx ->
                database
                    .query("SELECT 1")
                    .execute()
                    .compose(rows -> vertx.executeBlocking(() -> load()))
                    .onSuccess(ctx::end));
  }
}
