import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.grpc.stub.StreamObserver;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is run on success only, and what is told of failures and does nothing about them. */
class Callbacks {
  private static final Logger LOG = Logger.getLogger("callbacks");

  private static String read(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException("no name");
    }
    return name;
  }

  // On success only

  CompletableFuture<String> referenceBad(CompletableFuture<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    // BUG: Diagnostic contains: a failure before answer.thenAccept(promise::complete) leaves
    answer.thenAccept(promise::complete);
    return promise;
  }

  CompletableFuture<Void> runBad(CompletionStage<String> answer) {
    CompletableFuture<Void> promise = new CompletableFuture<>();
    // BUG: Diagnostic contains: leaves promise as it is for ever
    answer.thenRun(() -> promise.complete(null));
    return promise;
  }

  Future<String> vertxBad(Future<String> answer) {
    Promise<String> promise = Promise.promise();
    // BUG: Diagnostic contains: a failure before answer.onSuccess(promise::complete) leaves
    answer.onSuccess(promise::complete);
    return promise.future();
  }

  CompletableFuture<String> subscribesBad(Mono<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    // BUG: Diagnostic contains: leaves promise as it is for ever
    answer.subscribe(promise::complete);
    return promise;
  }

  CompletableFuture<String> logsBad(Mono<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    // BUG: Diagnostic contains: leaves promise as it is for ever
    answer.subscribe(promise::complete, failure -> LOG.log(Level.WARNING, "no answer", failure));
    return promise;
  }

  CompletableFuture<String> subscribesOk(Mono<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.subscribe(promise::complete, promise::completeExceptionally);
    return promise;
  }

  CompletableFuture<String> bothOk(CompletableFuture<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.thenAccept(promise::complete);
    answer.exceptionally(
        failure -> {
          promise.completeExceptionally(failure);
          return null;
        });
    return promise;
  }

  /** Whoever gets the handle learns of the failure. */
  CompletableFuture<Void> returnedOk(
      CompletableFuture<String> answer, CompletableFuture<String> told) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    promise.thenAccept(told::complete);
    return answer.thenAccept(promise::complete);
  }

  /** What is lost here is said of the handle. */
  CompletableFuture<String> ownOk(Executor pool) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> "", pool);
    answer.thenAccept(promise::complete);
    return promise;
  }

  CompletableFuture<String> recoveredOk(CompletableFuture<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.exceptionally(failure -> "").thenAccept(promise::complete);
    return promise;
  }

  // Methods that are told of failures

  CompletableFuture<Integer> okhttpBad(OkHttpClient client, Request request) {
    CompletableFuture<Integer> promise = new CompletableFuture<>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              // BUG: Diagnostic contains: onFailure leaves promise as it is for ever
              public void onFailure(Call call, IOException failure) {
                LOG.log(Level.WARNING, "no answer", failure);
              }

              @Override
              public void onResponse(Call call, Response response) {
                promise.complete(response.code());
              }
            });
    return promise;
  }

  CompletableFuture<Integer> okhttpOk(OkHttpClient client, Request request) {
    CompletableFuture<Integer> promise = new CompletableFuture<>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException failure) {
                promise.completeExceptionally(failure);
              }

              @Override
              public void onResponse(Call call, Response response) {
                promise.complete(response.code());
              }
            });
    return promise;
  }

  CompletableFuture<Integer> triedAgainOk(OkHttpClient client, Request request) {
    CompletableFuture<Integer> promise = new CompletableFuture<>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException failure) {
                call.clone().enqueue(this);
              }

              @Override
              public void onResponse(Call call, Response response) {
                promise.complete(response.code());
              }
            });
    return promise;
  }

  CompletableFuture<String> guavaBad(ListenableFuture<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    Futures.addCallback(
        answer,
        new FutureCallback<String>() {
          @Override
          public void onSuccess(String value) {
            promise.complete(value);
          }

          @Override
          // BUG: Diagnostic contains: onFailure leaves promise as it is for ever
          public void onFailure(Throwable failure) {
            LOG.log(Level.WARNING, "no answer", failure);
          }
        },
        MoreExecutors.directExecutor());
    return promise;
  }

  interface Streams {
    void open(StreamObserver<String> observer);
  }

  void grpcBad(Streams streams) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    streams.open(
        new StreamObserver<>() {
          @Override
          public void onNext(String value) {
            LOG.info(value);
          }

          @Override
          // BUG: Diagnostic contains: onError leaves ended as it is for ever
          public void onError(Throwable failure) {
            LOG.log(Level.WARNING, "ended", failure);
          }

          @Override
          public void onCompleted() {
            ended.countDown();
          }
        });
    ended.await();
  }

  void grpcCallsOtherOk(Streams streams) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    streams.open(
        new StreamObserver<>() {
          @Override
          public void onNext(String value) {
            LOG.info(value);
          }

          @Override
          public void onError(Throwable failure) {
            onCompleted();
          }

          @Override
          public void onCompleted() {
            ended.countDown();
          }
        });
    ended.await();
  }

  // Something else is thrown

  CompletableFuture<String> wrappedBad(Executor pool, String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            promise.complete(read(name));
          } catch (IOException e) {
            // BUG: Diagnostic contains: throw new UncheckedIOException(e); leaves promise as it
            throw new UncheckedIOException(e);
          }
        });
    return promise;
  }

  CompletableFuture<String> wrappedAfterwardsOk(Executor pool, String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            promise.complete(read(name));
          } catch (IOException e) {
            promise.completeExceptionally(e);
            throw new UncheckedIOException(e);
          }
        });
    return promise;
  }

  /** Its caller gets the exception, and no promise. */
  CompletableFuture<String> wrappedForCallerOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    try {
      promise.complete(read(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return promise;
  }

  Flux<String> fluxBad(String name) {
    return Flux.create(
        sink -> {
          try {
            sink.next(read(name));
            sink.complete();
            // BUG: Diagnostic contains: leaves the FluxSink as it is for ever
          } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot read", e);
          }
        });
  }

  /** One of many that could not be read. */
  Flux<String> fluxGoesOnOk(Iterable<String> names) {
    return Flux.create(
        sink -> {
          for (String name : names) {
            try {
              sink.next(read(name));
            } catch (IOException e) {
              LOG.log(Level.WARNING, "cannot read", e);
            }
          }
          sink.complete();
        });
  }

  /** Reads, and passes on what it was given. */
  interface Reader {
    <A> void read(A attachment, CompletionHandler<Integer, ? super A> handler);
  }

  CompletableFuture<Integer> attachedOk(Reader reader) {
    CompletableFuture<Integer> result = new CompletableFuture<>();
    reader.read(
        result,
        new CompletionHandler<Integer, CompletableFuture<Integer>>() {
          @Override
          public void completed(Integer count, CompletableFuture<Integer> attached) {
            result.complete(count);
          }

          @Override
          public void failed(Throwable failure, CompletableFuture<Integer> attached) {
            attached.completeExceptionally(failure);
          }
        });
    return result;
  }
}
