import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Promises and latches of the JDK. */
class Promises {
  private final ExecutorService pool;
  private final ScheduledExecutorService timer;
  private final Map<String, CompletableFuture<String>> pending;

  Promises(
      ExecutorService pool,
      ScheduledExecutorService timer,
      Map<String, CompletableFuture<String>> pending) {
    this.pool = pool;
    this.timer = timer;
    this.pending = pending;
  }

  private static String read(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException("no name");
    }
    return name;
  }

  // Caught

  CompletableFuture<String> caughtBad(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            promise.complete(read(name));
            // BUG: Diagnostic contains: catch (IOException e) leaves promise as it is for ever
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return promise;
  }

  CompletableFuture<String> caughtInThreadBad(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    new Thread(
            new Runnable() {
              @Override
              public void run() {
                String text;
                try {
                  text = read(name);
                  // BUG: Diagnostic contains: leaves promise as it is for ever
                } catch (IOException e) {
                  return;
                }
                promise.complete(text);
              }
            })
        .start();
    return promise;
  }

  CompletableFuture<String> caughtHereBad(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    try {
      promise.complete(read(name));
      // BUG: Diagnostic contains: leaves promise as it is for ever
    } catch (IOException e) {
      System.err.println(e);
    }
    return promise;
  }

  CompletableFuture<String> toldOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            promise.complete(read(name));
          } catch (IOException e) {
            promise.completeExceptionally(e);
          }
        });
    return promise;
  }

  CompletableFuture<String> toldAfterwardsOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          String text = "";
          try {
            text = read(name);
          } catch (IOException e) {
            System.err.println(e);
          }
          promise.complete(text);
        });
    return promise;
  }

  CompletableFuture<String> inFinallyOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          String text = "";
          try {
            text = read(name);
          } catch (IOException e) {
            System.err.println(e);
          } finally {
            promise.complete(text);
          }
        });
    return promise;
  }

  /** It is complete before anything can go wrong. */
  CompletableFuture<String> completedFirstOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          promise.complete(name);
          try {
            System.out.println(read(name));
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return promise;
  }

  private void attempt(CompletableFuture<String> promise, String name) {
    try {
      promise.complete(read(name));
    } catch (IOException e) {
      timer.schedule(() -> attempt(promise, name), 1, TimeUnit.SECONDS);
    }
  }

  CompletableFuture<String> triedAgainOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    attempt(promise, name);
    return promise;
  }

  CompletableFuture<String> triedInLoopOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          while (!promise.isDone()) {
            try {
              promise.complete(read(name));
            } catch (IOException e) {
              System.err.println(e);
            }
          }
        });
    return promise;
  }

  CompletableFuture<String> timeoutOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    timer.schedule(() -> promise.cancel(false), 1, TimeUnit.SECONDS);
    pool.execute(
        () -> {
          try {
            promise.complete(read(name));
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return promise;
  }

  CompletableFuture<String> ownTimeoutOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            promise.complete(read(name));
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return promise.orTimeout(1, TimeUnit.SECONDS);
  }

  /** Somebody else may complete it. */
  CompletableFuture<String> keptOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pending.put(name, promise);
    pool.execute(
        () -> {
          try {
            promise.complete(read(name));
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return promise;
  }

  // Callbacks

  interface Client {
    void send(String request, Callback callback);

    void listen(Consumer<String> listener);
  }

  interface Callback {
    void onResponse(String response);

    void onFailure(Throwable failure);
  }

  CompletableFuture<String> callbackBad(Client client) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    client.send(
        "a",
        new Callback() {
          @Override
          public void onResponse(String response) {
            try {
              promise.complete(read(response));
              // BUG: Diagnostic contains: leaves promise as it is for ever
            } catch (IOException e) {
              System.err.println(e);
            }
          }

          @Override
          public void onFailure(Throwable failure) {
            promise.completeExceptionally(failure);
          }
        });
    return promise;
  }

  /** What listens may be called again. */
  CompletableFuture<String> listenerOk(Client client) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    client.listen(
        message -> {
          if (message.isEmpty()) {
            return;
          }
          promise.complete(message);
        });
    return promise;
  }

  CompletableFuture<String> listenerCatchesOk(Client client) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    client.listen(
        message -> {
          if (message.startsWith("end")) {
            try {
              promise.complete(read(message));
            } catch (IOException e) {
              System.err.println(e);
            }
          }
        });
    return promise;
  }

  // Left

  CompletableFuture<String> returnsEarlyBad(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    Future<String> task =
        pool.submit(
            () -> {
              if (name.isEmpty()) {
                // BUG: Diagnostic contains: return ""; leaves promise as it is for ever
                return "";
              }
              promise.complete(name);
              return name;
            });
    System.out.println(task.isDone());
    return promise;
  }

  CompletableFuture<String> missedAlarmReturnsNothing(String name) {
    // A statement that returns nothing is not told from the end of the body.
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          if (name.isEmpty()) {
            return;
          }
          promise.complete(name);
        });
    return promise;
  }

  CompletableFuture<String> throwsBad(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          if (name.isEmpty()) {
            // BUG: Diagnostic contains: leaves promise as it is for ever
            throw new IllegalArgumentException("no name");
          }
          promise.complete(name);
        });
    return promise;
  }

  CompletableFuture<String> callThrowsBad(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    Future<?> task =
        pool.submit(
            () -> {
              // BUG: Diagnostic contains: the IOException that read(name) may throw leaves promise
              promise.complete(read(name));
              return null;
            });
    System.out.println(task.isDone());
    return promise;
  }

  // Functions of others

  <T> CompletableFuture<T> onPoolBad(Supplier<T> work) {
    CompletableFuture<T> promise = new CompletableFuture<>();
    // BUG: Diagnostic contains: the RuntimeException that work.get() may throw leaves promise
    pool.execute(() -> promise.complete(work.get()));
    return promise;
  }

  <T> CompletableFuture<T> laterBad(Supplier<CompletionStage<T>> work) {
    CompletableFuture<T> promise = new CompletableFuture<>();
    timer.schedule(
        (Runnable)
            () ->
                // BUG: Diagnostic contains: the RuntimeException that work.get() may throw leaves
                work.get()
                    .whenComplete(
                        (value, failure) -> {
                          if (failure == null) {
                            promise.complete(value);
                          } else {
                            promise.completeExceptionally(failure);
                          }
                        }),
        1,
        TimeUnit.SECONDS);
    return promise;
  }

  CompletableFuture<String> laterReadBad(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.submit(
        () -> {
          // BUG: Diagnostic contains: the IOException that read(name) may throw leaves promise
          CompletableFuture<String> asked = ask(read(name));
          asked.thenAccept(promise::complete);
          return null;
        });
    return promise;
  }

  private CompletableFuture<String> ask(String text) {
    return CompletableFuture.supplyAsync(() -> text, pool);
  }

  void awaitedBad(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    pool.execute(
        () -> {
          // BUG: Diagnostic contains: the RuntimeException that work.run() may throw leaves done
          work.run();
          done.countDown();
        });
    done.await();
  }

  <T> CompletableFuture<T> guardedOk(Supplier<T> work) {
    CompletableFuture<T> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            promise.complete(work.get());
          } catch (RuntimeException e) {
            promise.completeExceptionally(e);
          }
        });
    return promise;
  }

  <T> CompletableFuture<T> guardedLaterOk(Supplier<CompletionStage<T>> work) {
    CompletableFuture<T> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            work.get().thenAccept(promise::complete);
          } catch (RuntimeException e) {
            promise.completeExceptionally(e);
          }
        });
    return promise;
  }

  /** All that it ever gets is in sight, and throws nothing. */
  private CompletableFuture<String> ownFunction(Supplier<String> work) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(() -> promise.complete(work.get()));
    return promise;
  }

  /** What follows a handle is run once, and what it throws goes to a handle that nobody has. */
  <T> CompletableFuture<T> followsBad(CompletionStage<T> answer, Consumer<T> listener) {
    CompletableFuture<T> told = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (value != null) {
            // BUG: Diagnostic contains: listener.accept(value) may throw leaves told as it is
            listener.accept(value);
          }
          if (failure != null) {
            told.completeExceptionally(failure);
          } else {
            told.complete(value);
          }
        });
    return told;
  }

  <T> CompletableFuture<T> triesAgainBad(
      Supplier<CompletionStage<T>> work, Predicate<Throwable> isWorthIt) {
    CompletableFuture<T> done = new CompletableFuture<>();
    tryOnce(done, work, isWorthIt);
    return done;
  }

  private <T> void tryOnce(
      CompletableFuture<T> done,
      Supplier<CompletionStage<T>> work,
      Predicate<Throwable> isWorthIt) {
    work.get()
        .whenComplete(
            (value, failure) -> {
              // BUG: Diagnostic contains: isWorthIt.test(failure) may throw leaves done as it is
              if (failure != null && isWorthIt.test(failure)) {
                pool.execute(() -> tryOnce(done, work, isWorthIt));
                return;
              }
              if (failure != null) {
                done.completeExceptionally(failure);
              } else {
                done.complete(value);
              }
            });
  }

  /** The last one of many completes it. */
  CompletableFuture<Void> countsOk(List<CompletionStage<String>> answers) {
    CompletableFuture<Void> all = new CompletableFuture<>();
    AtomicInteger missing = new AtomicInteger(answers.size());
    for (CompletionStage<String> answer : answers) {
      answer.whenComplete(
          (value, failure) -> {
            if (missing.decrementAndGet() == 0) {
              all.complete(null);
            }
          });
    }
    return all;
  }

  /** The handle that a listener gets is complete, and does not throw once it has succeeded. */
  Promise<String> asksItsHandleOk(
      EventExecutor executor, io.netty.util.concurrent.Future<Integer> count) {
    Promise<String> text = executor.newPromise();
    count.addListener(
        (io.netty.util.concurrent.Future<Integer> counted) -> {
          if (counted.isSuccess()) {
            text.setSuccess(counted.get().toString());
          } else {
            text.setFailure(counted.cause());
          }
        });
    return text;
  }

  CompletableFuture<String> ownFunctionOk(String name) {
    return ownFunction(() -> name);
  }

  CompletableFuture<String> handedOutEarlyBad(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    if (name.isEmpty()) {
      // BUG: Diagnostic contains: return promise; leaves promise as it is for ever
      return promise;
    }
    promise.complete(name);
    return promise;
  }

  CompletableFuture<String> returnsAnotherOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    if (name.isEmpty()) {
      return CompletableFuture.completedFuture("");
    }
    promise.complete(name);
    return promise;
  }

  CompletableFuture<String> throwsToCallerOk(String name) throws IOException {
    CompletableFuture<String> promise = new CompletableFuture<>();
    promise.complete(read(name));
    return promise;
  }

  CompletableFuture<String> askedFirstOk(String name) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    pool.execute(
        () -> {
          if (promise.isDone()) {
            return;
          }
          promise.complete(name);
        });
    return promise;
  }

  /** Nothing at all completes it: that is meant. */
  CompletableFuture<String> neverOk() {
    return new CompletableFuture<>();
  }

  // Latches

  void latchCaughtBad(List<String> names) throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(names.size());
    for (String name : names) {
      pool.execute(
          () -> {
            try {
              System.out.println(read(name));
              latch.countDown();
              // BUG: Diagnostic contains: leaves latch as it is for ever
            } catch (IOException e) {
              System.err.println(e);
            }
          });
    }
    latch.await();
  }

  void latchThrowsBad(String name) throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(1);
    Future<String> result =
        pool.submit(
            () -> {
              // BUG: Diagnostic contains: the IOException that read(name) may throw leaves latch
              String text = read(name);
              latch.countDown();
              return text;
            });
    latch.await();
    System.out.println(result.isDone());
  }

  void latchInFinallyOk(List<String> names) throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(names.size());
    for (String name : names) {
      pool.execute(
          () -> {
            try {
              System.out.println(read(name));
            } catch (IOException e) {
              System.err.println(e);
            } finally {
              latch.countDown();
            }
          });
    }
    latch.await();
  }

  boolean latchWithLimitOk(String name) throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(1);
    pool.execute(
        () -> {
          try {
            System.out.println(read(name));
            latch.countDown();
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return latch.await(1, TimeUnit.SECONDS);
  }

  void missedAlarmOnlyCreated(String name) throws InterruptedException {
    // What a task throws without declaring it is not followed.
    CountDownLatch latch = new CountDownLatch(1);
    pool.execute(
        () -> {
          System.out.println(Integer.parseInt(name));
          latch.countDown();
        });
    latch.await();
  }
}
