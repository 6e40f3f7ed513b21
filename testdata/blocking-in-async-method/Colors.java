package shop;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Where the color of methods comes from. */
class Colors {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Vertx vertx;
  private final Executor executor;
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final CompletableFuture<String> given;
  private final CompletableFuture<String> nothing = CompletableFuture.completedFuture("");
  private final Map<String, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
  private final List<Consumer<String>> listeners = new ArrayList<>();

  Colors(Vertx vertx, Executor executor) {
    this.vertx = vertx;
    this.executor = executor;
    given = CompletableFuture.supplyAsync(() -> "given", executor);
  }

  // Calls of libraries

  // SUMMARY: async(HttpClient.sendAsync)
  CompletableFuture<String> send(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return client.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> answer.body());
  }

  // SUMMARY: async(HttpClient.sendAsync)
  CompletionStage<Integer> sendBranched(URI uri, boolean twice) {
    CompletableFuture<String> answer = send(uri);
    if (twice) {
      answer = answer.thenCompose(unused -> send(uri));
    }
    return answer.thenApply(String::length);
  }

  // SUMMARY: async(HttpClient.sendAsync)
  Mono<String> sendReactive(URI uri) {
    return Mono.defer(() -> Mono.fromFuture(() -> send(uri))).map(String::strip);
  }

  // SUMMARY: async(FileSystem.readFile)
  Future<String> read(String file) {
    return vertx.fileSystem().readFile(file).map(Buffer::toString);
  }

  // SUMMARY: async(CompletableFuture.supplyAsync)
  CompletableFuture<String> compute() {
    return CompletableFuture.supplyAsync(() -> "x");
  }

  // SUMMARY: async(ExecutorService.submit); invokes(0)
  java.util.concurrent.Future<?> submit(ExecutorService pool) {
    return pool.submit(() -> System.out.println("x"));
  }

  // SUMMARY: async(Mono.subscribeOn)
  Mono<String> offloaded() {
    return Mono.fromCallable(() -> "x").subscribeOn(Schedulers.boundedElastic());
  }

  // SUMMARY: async(CompletableFuture.thenApplyAsync)
  CompletableFuture<String> continuedElsewhere() {
    return CompletableFuture.completedFuture("x").thenApplyAsync(String::strip);
  }

  // SUMMARY: async(HttpClient.sendAsync); invokes(0)
  <T> CompletableFuture<Void> all(List<URI> uris) {
    CompletableFuture<?> one = send(uris.get(0));
    return CompletableFuture.allOf(one, nothing);
  }

  // What is complete, or done where it is asked for

  // SUMMARY: plain
  CompletableFuture<String> completedOk() {
    return CompletableFuture.completedFuture("x").thenApply(String::strip);
  }

  // SUMMARY: plain
  CompletableFuture<String> completedHereOk(boolean fails) {
    CompletableFuture<String> result = new CompletableFuture<>();
    if (fails) {
      result.completeExceptionally(new IllegalStateException());
    } else {
      result.complete("x");
    }
    return result;
  }

  // SUMMARY: plain
  CompletableFuture<String> completedFieldOk() {
    return nothing;
  }

  // SUMMARY: plain
  Mono<Integer> justOk() {
    return Mono.just("x").map(String::length);
  }

  // SUMMARY: plain
  Flux<String> doneWhereAskedForOk() {
    return Mono.fromCallable(() -> "x").flux();
  }

  // SUMMARY: plain
  Future<String> succeededOk() {
    return Future.succeededFuture("x");
  }

  // SUMMARY: async(HttpClient.sendAsync)
  CompletableFuture<String> completedThenComposed(URI uri) {
    return CompletableFuture.completedFuture("x").thenCompose(unused -> send(uri));
  }

  // Promises

  // SUMMARY: async(new CompletableFuture)
  CompletableFuture<Void> closed() {
    return closed;
  }

  // SUMMARY: async(CompletableFuture.supplyAsync)
  CompletableFuture<String> given() {
    return given;
  }

  // SUMMARY: async(new CompletableFuture)
  CompletableFuture<String> promised() {
    CompletableFuture<String> result = new CompletableFuture<>();
    executor.execute(() -> result.complete("x"));
    return result;
  }

  // SUMMARY: async(Promise.promise)
  Future<Void> promisedByVertx() {
    Promise<Void> promise = Promise.promise();
    vertx.setTimer(10, unused -> promise.complete());
    return promise.future();
  }

  // SUMMARY: async(HttpClient.sendAsync)
  CompletableFuture<String> shared(String key, URI uri) {
    return pending.computeIfAbsent(key, unused -> send(uri));
  }

  // SUMMARY: async(unknown handle)
  CompletableFuture<String> pending(String key) {
    return pending.get(key);
  }

  // Helpers and wrappers

  // SUMMARY: async(passed in)
  static <T> CompletableFuture<T> retried(Supplier<CompletableFuture<T>> call) {
    return call.get().exceptionallyCompose(failure -> call.get());
  }

  // SUMMARY: invokes(0)
  static <T> T timed(Supplier<T> call) {
    long start = System.nanoTime();
    T result = call.get();
    System.out.println(System.nanoTime() - start);
    return result;
  }

  // SUMMARY: async(passed in)
  static CompletableFuture<String> stripped(CompletableFuture<String> text) {
    return text.thenApply(String::strip);
  }

  // SUMMARY: async(HttpClient.sendAsync)
  CompletableFuture<String> wrapped(URI uri) {
    return timed(() -> retried(() -> send(uri)));
  }

  // SUMMARY: plain
  CompletableFuture<String> wrappedOk() {
    return timed(() -> stripped(CompletableFuture.completedFuture(" x ")));
  }

  // SUMMARY: plain
  String timedOk() {
    return timed(() -> "x");
  }

  // SUMMARY: async(HttpClient.sendAsync)
  CompletableFuture<String> strippedAnswer(URI uri) {
    return stripped(send(uri));
  }

  // SUMMARY: async(HttpClient.sendAsync)
  ListenableFuture<Integer> transformed(ListenableFuture<String> unused, URI uri) {
    ListenableFuture<String> answer = listenable(uri);
    return Futures.transform(answer, String::length, MoreExecutors.directExecutor());
  }

  // SUMMARY: async(HttpClient.sendAsync)
  private ListenableFuture<String> listenable(URI uri) {
    Object answer = send(uri);
    return (ListenableFuture<String>) answer;
  }

  // Callbacks

  // SUMMARY: async(callback of CompletableFuture.thenAccept); schedules(1, a computation pool)
  void fetch(URI uri, Consumer<String> done) {
    send(uri).thenAccept(answer -> done.accept(answer.strip()));
  }

  // SUMMARY: async(callback of CompletableFuture.thenAccept); schedules(1, a computation pool)
  void fetchTwice(URI uri, Consumer<String> done) {
    fetch(uri, first -> fetch(uri, second -> done.accept(first + second)));
  }

  // SUMMARY: async(callback of Future.onComplete)
  void load(String file, Handler<AsyncResult<String>> done) {
    read(file).onComplete(done);
  }

  // SUMMARY: async(callback of Executor.execute)
  void computeLater(Function<String, String> done) {
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            done.apply("x");
          }
        });
  }

  // SUMMARY: invokes(0)
  void computeNowOk(Consumer<String> done) {
    done.accept("x");
  }

  // SUMMARY: plain
  void listenOk(Consumer<String> listener) {
    listeners.add(listener);
  }

  // SUMMARY: plain
  void handOverOk(Runnable task) {
    executor.execute(task);
  }

  // SUMMARY: plain
  void startOk(URI uri) {
    send(uri).whenComplete((answer, failure) -> System.out.println(answer));
  }

  // Both

  // SUMMARY: async(HttpClient.sendAsync); blocks(sleep)
  CompletableFuture<String> mixedBad(URI uri) throws InterruptedException {
    // BUG: Diagnostic contains: Thread.sleep(10) sleeps before mixedBad returns its
    Thread.sleep(10);
    return send(uri);
  }

  // SUMMARY: blocks(result)
  String bridged(URI uri) {
    return send(uri).join();
  }
}
