import io.netty.channel.EventLoop;
import io.netty.util.collection.IntObjectHashMap;
import io.netty.util.collection.IntObjectMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** Handles of the JDK that are dropped, or not. */
class DroppedHandles {
  private final ExecutorService pool;
  private final ScheduledExecutorService timer;
  private final List<Future<?>> running = new ArrayList<>();
  private Future<?> latest;

  DroppedHandles(ExecutorService pool, ScheduledExecutorService timer) {
    this.pool = pool;
    this.timer = timer;
  }

  private void work() {
    System.setProperty("worked", System.lineSeparator());
  }

  // Statements

  void submitBad() {
    // BUG: Diagnostic contains: fails, nobody learns of it: the Future that it returns is dropped
    pool.submit(() -> work());
  }

  void submitReferenceBad() {
    // BUG: Diagnostic contains: nobody learns of it
    pool.submit(this::work);
  }

  /** A task that is not in sight may deal with its own failure. */
  void unknownTaskOk(Callable<String> task, List<Runnable> tasks) {
    pool.submit(task);
    tasks.forEach(pool::submit);
  }

  /** Nothing else starts a task later, so whoever does has a handle to drop. */
  void scheduleOk(EventLoop loop) {
    timer.schedule(this::work, 1, TimeUnit.SECONDS);
    loop.schedule(this::work, 1, TimeUnit.SECONDS);
  }

  // A lambda that has a value is taken for a Callable, whether or not anybody wants the value.
  void scheduleForResultOk() {
    timer.schedule(() -> System.getProperty("worked").trim(), 1, TimeUnit.SECONDS);
  }

  void supplyBad() {
    // BUG: Diagnostic contains: the CompletableFuture that it returns is dropped
    CompletableFuture.runAsync(this::work, pool);
  }

  void inVoidLambdaBad(List<String> names) {
    // BUG: Diagnostic contains: nobody learns of it
    names.forEach(name -> pool.submit(this::work));
  }

  void notReadBad() {
    // BUG: Diagnostic contains: is kept in work, which nothing reads
    Future<?> work = pool.submit(this::work);
  }

  CompletableFuture<String> saveAsync(String name) {
    return CompletableFuture.supplyAsync(() -> name.concat(name), pool);
  }

  void ownMethodBad() {
    // BUG: Diagnostic contains: if saveAsync("a") fails
    saveAsync("a");
  }

  void allOfBad(CompletableFuture<?> one, CompletableFuture<?> other) {
    // BUG: Diagnostic contains: nobody learns of it
    CompletableFuture.allOf(one, other);
  }

  // Chains

  void onlySuccessBad() {
    // BUG: Diagnostic contains: nobody learns of it
    saveAsync("a").thenAccept(System.out::println);
  }

  void longChainBad() {
    // BUG: Diagnostic contains: nobody learns of it
    saveAsync("a").thenApply(String::length).thenAccept(System.out::println);
  }

  void heldChainBad() {
    CompletableFuture<String> saved = saveAsync("a");
    // BUG: Diagnostic contains: nobody learns of it
    saved.thenAccept(System.out::println);
  }

  void failureHandledOk() {
    saveAsync("a").thenAccept(System.out::println).exceptionally(failure -> null);
    saveAsync("b").whenComplete((name, failure) -> System.out.println(failure));
    saveAsync("c").handle((name, failure) -> failure == null ? name : "");
  }

  /** What comes after the failure has been handled is no concern of this check. */
  void handledBeforeOk() {
    saveAsync("a").exceptionally(failure -> "").thenAccept(System.out::println);
  }

  CompletableFuture<String> sourceReturnedOk() {
    CompletableFuture<String> saved = saveAsync("a");
    saved.thenAccept(System.out::println);
    return saved;
  }

  void sourceAwaitedOk() {
    CompletableFuture<String> saved = saveAsync("a");
    saved.thenAccept(System.out::println);
    saved.join();
  }

  /** Whoever made it knows of its failure. */
  void continuesForeignOk(CompletableFuture<String> saved) {
    saved.thenAccept(System.out::println);
  }

  void timeoutOk(CompletableFuture<String> saved) {
    saved.orTimeout(1, TimeUnit.SECONDS);
  }

  // Somebody has it

  Future<?> returnedOk() {
    return pool.submit(this::work);
  }

  void awaitedOk() throws Exception {
    pool.submit(this::work).get();
  }

  void keptOk(Map<String, Future<?>> all) {
    latest = pool.submit(this::work);
    running.add(pool.submit(this::work));
    all.put("a", pool.submit(this::work));
  }

  void readOk() {
    Future<?> work = pool.submit(this::work);
    if (work.isDone()) {
      System.out.println("done");
    }
  }

  void saidToBeUnusedOk() {
    Future<?> unused = pool.submit(this::work);
    Future<?> ignored = pool.submit(this::work);
  }

  // The task deals with it

  void taskCatchesOk() {
    pool.submit(
        () -> {
          try {
            work();
          } catch (RuntimeException e) {
            System.err.println(e);
          }
        });
  }

  private void workAndCatch() {
    try {
      work();
    } catch (Throwable e) {
      System.err.println(e);
    }
  }

  void taskCatchesFurtherDownOk() {
    pool.submit(this::workAndCatch);
    pool.submit(() -> workAndCatch());
    timer.schedule(() -> workAndCatch(), 1, TimeUnit.SECONDS);
  }

  static final class Catching implements Runnable {
    @Override
    public void run() {
      try {
        System.setProperty("worked", "yes");
      } catch (Exception e) {
        System.err.println(e);
      }
    }
  }

  void taskObjectCatchesOk() {
    pool.submit(new Catching());
  }

  /** What a wrapper runs may deal with its own failure. */
  record Wrapper(Runnable wrapped) implements Runnable {
    @Override
    public void run() {
      wrapped.run();
    }
  }

  void wrapperOk(Runnable task) {
    pool.submit(new Wrapper(task));
    pool.submit(() -> task.run());
  }

  void nothingCanFailOk() {
    pool.submit(() -> latest = null);
  }

  private final AtomicInteger count = new AtomicInteger();
  private final Logger log = Logger.getLogger("tasks");

  private void tell() {
    int seen = count.getAndSet(0);
    if (seen > 0) {
      log.info("seen some");
    }
  }

  /** That counting, telling the log, or completing a promise fails is not worth a word. */
  void hardlyFailsOk(CompletableFuture<String> promise) {
    timer.schedule(this::tell, 1, TimeUnit.SECONDS);
    pool.submit(() -> promise.complete("late"));
    pool.submit(
        () -> {
          if (!promise.isDone()) {
            promise.completeExceptionally(new IllegalStateException("too late"));
          }
        });
    pool.submit(() -> count.incrementAndGet());
  }

  private void check(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("negative");
    }
  }

  void throwsBad() {
    // BUG: Diagnostic contains: nobody learns of it
    pool.submit(() -> check(count.get()));
  }

  void continuationCatchesBad() {
    // BUG: Diagnostic contains: nobody learns of it
    saveAsync("a").thenRun(this::workAndCatch);
  }

  // What may be dropped

  private final Map<String, String> seen = new ConcurrentHashMap<>();

  void putsIntoMapOk(String order) {
    pool.submit(() -> seen.put(order, order));
  }

  /** Is told how it ends. */
  interface Told {
    void done(String result, Exception failure);
  }

  private CompletableFuture<Void> savedAndCleared() {
    return saveAsync("a").thenRun(seen::clear);
  }

  void continuesWhatMayFailBad() {
    // BUG: Diagnostic contains: nobody learns of it
    savedAndCleared().thenRun(this::work);
  }

  void callbackOk(Told told) {
    pool.submit(() -> askAndTell("again", told));
  }

  private void askAndTell(String question, Told told) {
    told.done(question + System.getProperty("answer"), null);
  }

  void forkOk(RecursiveAction action) {
    action.fork();
  }

  // Who catches only to throw something else has not dealt with it.

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String readLogged(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      Logger.getLogger("tasks").warning(e.toString());
      throw new UncheckedIOException(e);
    }
  }

  void wrappedBad(ExecutorService pool, Path file) {
    // BUG: Diagnostic contains: nobody learns of it
    CompletableFuture.runAsync(() -> read(file), pool);
    CompletableFuture.runAsync(() -> readLogged(file), pool);
  }

  void waitsForSomethingOk(
      CompletionService<String> service, Callable<String> task, List<Future<String>> all)
      throws InterruptedException {
    all.add(service.submit(task));
    service.poll(1, TimeUnit.SECONDS);
  }

  void completionServiceOk(CompletionService<String> service, Callable<String> task) {
    service.submit(task);
  }

  void executeOk() {
    pool.execute(this::work);
  }

  CompletableFuture<Void> closeAsync() {
    return CompletableFuture.runAsync(this::work, pool);
  }

  void bestEffortOk() {
    closeAsync();
  }

  CompletableFuture<String> loggedAsync() {
    CompletableFuture<String> saved = saveAsync("a");
    saved.whenComplete((name, failure) -> System.out.println(failure));
    return saved;
  }

  void calleeLooksAtItOk() {
    loggedAsync();
  }

  CompletableFuture<String> doneAlready() {
    return CompletableFuture.completedFuture("done");
  }

  void completedOk() {
    doneAlready();
  }

  CompletableFuture<String> failedBad(String order) {
    if (order.isEmpty()) {
      // BUG: Diagnostic contains: has failed, and nobody learns of it: the CompletableFuture that
      CompletableFuture.failedFuture(new IllegalArgumentException("no order"));
    }
    if (order.isBlank()) {
      // BUG: Diagnostic contains: kept in failure, which nothing reads
      CompletionStage<String> failure = CompletableFuture.failedStage(new RuntimeException());
    }
    return CompletableFuture.completedFuture(order);
  }

  private static CompletableFuture<String> mayHaveFailed(String order) {
    return order.isEmpty()
        ? CompletableFuture.failedFuture(new IllegalArgumentException("no order"))
        : CompletableFuture.supplyAsync(() -> number(order));
  }

  private static String number(String order) {
    return String.valueOf(Integer.parseInt(order));
  }

  void mayHaveFailedBad() {
    // BUG: Diagnostic contains: fails, nobody learns of it
    mayHaveFailed("x");
  }

  private final CompletableFuture<String> closed = new CompletableFuture<>();

  CompletableFuture<String> closing() {
    return closed;
  }

  void othersHaveItOk() {
    closing();
    closing().thenAccept(System.out::println);
  }

  CompletableFuture<String> intoPromise(CompletableFuture<String> promise) {
    pool.execute(() -> promise.complete(""));
    return promise;
  }

  void promisePassedOk(CompletableFuture<String> promise) {
    intoPromise(promise);
  }

  private final Map<String, CompletableFuture<String>> pending = new ConcurrentHashMap<>();

  CompletableFuture<String> forget(String name) {
    return pending.remove(name);
  }

  /** Who put it into the map has it. */
  void takenOutOk() {
    forget("a");
  }

  private final IntObjectMap<CompletableFuture<String>> requests = new IntObjectHashMap<>();

  CompletableFuture<String> forgetRequest(int id) {
    CompletableFuture<String> request = requests.remove(id);
    System.out.println(id);
    return request;
  }

  /** The same of a library's own collection. */
  void takenOutOfLibrarysCollectionOk() {
    forgetRequest(1);
  }

  CompletableFuture<String> retried(Supplier<CompletableFuture<String>> operation) {
    return operation.get();
  }

  // What a caller's function starts is taken for something that the caller knows of.
  void missedAlarmMadeByLambda() {
    retried(() -> saveAsync("a"));
  }

  CompletableFuture<Void> cleanUp() {
    return CompletableFuture.runAsync(this::work, pool);
  }

  void cleanUpOk() {
    cleanUp();
  }

  interface Callback {
    void done(String result, Throwable failure);
  }

  interface Store {
    Future<String> save(String name, Callback callback);

    Future<String> save(String name);
  }

  void callbackPassedOk(Store store) {
    store.save("a", (result, failure) -> System.out.println(failure));
  }

  void callbackObjectPassedOk(Store store) {
    store.save(
        "a",
        new Callback() {
          @Override
          public void done(String result, Throwable failure) {
            System.out.println(failure);
          }
        });
  }

  void noBodyInSightBad(Store store) {
    // BUG: Diagnostic contains: if store.save("a") fails
    store.save("a");
  }

  void collectedBad() {
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      // BUG: Diagnostic contains: is kept in all, which nothing reads
      all.add(pool.submit(this::work));
    }
    // BUG: Diagnostic contains: is kept in all, which nothing reads
    Future<?> last = pool.submit(this::work);
    all.add(last);
  }

  void collectedAndReadOk() throws Exception {
    List<Future<?>> all = new ArrayList<>();
    all.add(pool.submit(this::work));
    for (Future<?> each : all) {
      each.get();
    }
  }

  List<Future<?>> collectedAndReturnedOk() {
    List<Future<?>> all = new ArrayList<>();
    all.add(pool.submit(this::work));
    return all;
  }

  void collectedAndCountedOk() {
    List<Future<?>> all = new ArrayList<>();
    all.add(pool.submit(this::work));
    System.out.println(all.size());
  }

  void collectedElsewhereOk(List<Future<?>> all) {
    all.add(pool.submit(this::work));
  }

  void missedAlarmOnOneWay(boolean waits) throws Exception {
    // It is waited for on one way only; that somebody reads the variable is enough.
    Future<?> work = pool.submit(this::work);
    if (waits) {
      work.get();
    }
  }

  /** Completes a promise when all of its work is done. */
  private static final class Reporting implements Runnable {
    private final CompletableFuture<Void> promise;

    Reporting(CompletableFuture<Void> promise) {
      this.promise = promise;
    }

    @Override
    public void run() {
      if (Integer.parseInt(System.getProperty("left")) == 0) {
        promise.complete(null);
      }
    }
  }

  CompletableFuture<Void> taskWithPromiseOk() {
    CompletableFuture<Void> promise = new CompletableFuture<>();
    pool.submit(new Reporting(promise));
    return promise;
  }

  interface Session {
    void opened();

    void failed(Throwable failure);
  }

  interface Sessions extends Session {}

  interface Client {
    CompletableFuture<Void> connect(Session session);

    CompletableFuture<Void> connect(CharSequence address);
  }

  void toldOfFailuresOk(Client client, Sessions session) {
    client.connect(session);
  }

  void toldOfNothingBad(Client client, String address) {
    // BUG: Diagnostic contains: client.connect(address) fails, nobody learns of it
    client.connect(address);
  }

  private void finish(String name, CompletableFuture<String> promise) {
    promise.complete(name.trim().concat(System.getProperty("unit")));
  }

  private void closeLater(List<String> open) {
    open.remove("last");
    System.setProperty("open", open.toString());
  }

  void promiseInsideOk(String name, CompletableFuture<String> promise) {
    pool.submit(() -> finish(name, promise));
  }

  void closesBad(List<String> open) {
    // BUG: Diagnostic contains: fails, nobody learns of it
    pool.submit(() -> closeLater(open));
  }

  ForkJoinTask<?> unrelated() {
    return null;
  }

  /** What is run is somebody else's. */
  Executor adapterOk() {
    return command ->
        pool.submit(
            () -> {
              command.run();
              return null;
            });
  }

  // What a task ends for somebody who is there to end it

  interface Connection {
    void stop();

    void flush();
  }

  static final class Ending {
    private final ExecutorService background;
    private final Connection connection;

    Ending(ExecutorService background, Connection connection) {
      this.background = background;
      this.connection = connection;
    }

    void close() {
      background.submit(() -> connection.stop());
    }

    void closeFlushed() {
      // BUG: Diagnostic contains: nobody learns of it
      background.submit(() -> connection.flush());
    }

    void reset() {
      // BUG: Diagnostic contains: nobody learns of it
      background.submit(() -> connection.stop());
    }

    void shutdown() {
      background.submit(
          () -> {
            connection.stop();
            awaitEnd();
            return null;
          });
    }

    private void awaitEnd() {
      try {
        background.awaitTermination(5, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
