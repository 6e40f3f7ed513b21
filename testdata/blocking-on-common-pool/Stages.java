package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/** Stages of the JDK: where they run, and where what is attached to them does. */
class Stages {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService workers = newWorkers();

  private static ExecutorService newWorkers() {
    return Executors.newFixedThreadPool(8);
  }

  // SUMMARY: blocks(sleep)
  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  CompletableFuture<String> suppliesBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
    return CompletableFuture.supplyAsync(() -> load());
  }

  CompletableFuture<String> suppliesToWorkersOk() {
    return CompletableFuture.supplyAsync(() -> load(), workers);
  }

  CompletableFuture<String> continuesBad(HttpRequest request) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
        .thenApply(response -> response.body() + load());
  }

  CompletableFuture<Void> continuesFurtherDownBad(HttpRequest request) {
    CompletableFuture<String> body =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofString())
            .thenApply(HttpResponse::body);
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
    return body.thenAccept(text -> load());
  }

  CompletableFuture<String> continuesOnWorkersOk(HttpRequest request) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApplyAsync(response -> response.body() + load(), workers)
        .thenApply(text -> text + load());
  }

  CompletableFuture<String> backFromWorkersBad(HttpRequest request) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApplyAsync(response -> response.body() + load(), workers)
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
        .thenApplyAsync(text -> text + load());
  }

  private CompletableFuture<HttpResponse<String>> fetch(String address) {
    return client.sendAsync(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  CompletionStage<String> fromMethodBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
    return fetch("http://localhost/").thenApply(response -> load());
  }

  CompletionStage<String> composedOnWorkersOk() {
    return fetch("http://localhost/")
        .thenCompose(response -> CompletableFuture.supplyAsync(() -> load(), workers))
        .thenApply(text -> text + load());
  }

  CompletionStage<String> composedBad() {
    return CompletableFuture.supplyAsync(() -> load(), workers)
        .thenCompose(text -> fetch(text))
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
        .thenApply(response -> load());
  }

  CompletionStage<String> bothBad() {
    return fetch("http://localhost/a")
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
        .thenCombine(fetch("http://localhost/b"), (one, other) -> load());
  }

  CompletionStage<String> whicheverIsLastOk() {
    return fetch("http://localhost/a")
        .thenCombine(
            CompletableFuture.supplyAsync(() -> load(), workers), (response, text) -> load());
  }

  CompletionStage<String> unknownStageOk(CompletionStage<String> stage) {
    return stage.thenApply(text -> text + load());
  }

  CompletionStage<String> completeAlreadyOk() {
    return CompletableFuture.completedFuture("").thenApply(text -> text + load());
  }

  CompletionStage<String> onExecutorOk(Executor executor) {
    return fetch("http://localhost/").thenApplyAsync(response -> load(), executor);
  }

  CompletionStage<String> onCallersExecutorBad() {
    return fetch("http://localhost/")
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
        .thenApplyAsync(response -> load(), Runnable::run);
  }

  void executesBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation pool
    ForkJoinPool.commonPool().execute(() -> load());
  }

  CompletableFuture<Void> databaseBad(Connection connection) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            // BUG: Diagnostic contains: blocks on the database, and this lambda runs on a
            connection.commit();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  CompletableFuture<Void> latchBad(CountDownLatch latch) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            // BUG: Diagnostic contains: waits for another thread
            latch.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** The pool runs another thread while one of its own waits for these. */
  CompletableFuture<String> compensatedOk(
      CompletableFuture<String> other, BlockingQueue<String> queue) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return other.join() + queue.take();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  CompletableFuture<Boolean> filesOk(Path file) {
    return CompletableFuture.supplyAsync(() -> Files.exists(file));
  }
}
