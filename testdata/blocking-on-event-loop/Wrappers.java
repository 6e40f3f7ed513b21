package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** Methods that are generic over what they run: their color is that of their argument. */
class Wrappers {

  private final ExecutorService workers = Executors.newFixedThreadPool(8);

  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  // SUMMARY: blocks(sleep)
  static String load(String id) throws InterruptedException {
    Thread.sleep(3);
    return id;
  }

  // SUMMARY: plain
  static String compute(String id) {
    return id.repeat(2);
  }

  // SUMMARY: invokes(0)
  static <T, E extends Exception> T timed(Work<T, E> work) throws E {
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      Statistics.add(System.nanoTime() - start);
    }
  }

  // SUMMARY: invokes(1)
  static <T> T retry(int attempts, Callable<T> work) throws Exception {
    Exception last = new IllegalArgumentException("no attempt allowed");
    for (int i = 0; i < attempts; i++) {
      try {
        return work.call();
      } catch (RuntimeException e) {
        last = e;
      }
    }
    throw last;
  }

  // SUMMARY: blocks(sleep); invokes(0)
  static <T> T retryPatiently(Callable<T> work) throws Exception {
    for (int i = 0; i < 3; i++) {
      try {
        return work.call();
      } catch (RuntimeException e) {
        Thread.sleep(100);
      }
    }
    return work.call();
  }

  // SUMMARY: invokes(0)
  static <T> T inTransaction(Function<Transaction, T> body) {
    var transaction = new Transaction();
    try {
      T result = body.apply(transaction);
      transaction.commit();
      return result;
    } catch (RuntimeException e) {
      transaction.rollback();
      throw e;
    }
  }

  // SUMMARY: invokes(0)
  static <T> T everything(Callable<T> work) throws Exception {
    return timed(() -> retry(3, work));
  }

  // SUMMARY: invokes(0)
  static <T> T everythingAndMore(Callable<T> work) throws Exception {
    return everything(() -> timed(work::call));
  }

  // SUMMARY: invokes(0)
  static <T> Supplier<T> wraps(Supplier<T> inner) {
    T value = inner.get();
    return () -> value;
  }

  // SUMMARY: plain
  static <T> Supplier<T> defers(Supplier<T> inner) {
    return () -> inner.get();
  }

  // SUMMARY: schedules(0, a worker thread)
  void inBackground(Runnable task) {
    workers.execute(task);
  }

  void inBackgroundTimed(Runnable task) {
    inBackground(
        () ->
            timed(
                () -> {
                  task.run();
                  return null;
                }));
  }

  // SUMMARY: invokes(1); schedules(0, argument 1)
  static void on(Runnable task, Executor executor) {
    executor.execute(task);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String oneLevelBad(String id) throws Exception {
    // BUG: Diagnostic contains: sleeps
    return timed(() -> load(id));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String secondParameterBad(String id) throws Exception {
    // BUG: Diagnostic contains: sleeps
    return retry(3, () -> load(id));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String transactionBad() {
    return inTransaction(
        transaction -> {
          transaction.note("load");
          // BUG: Diagnostic contains: sleeps
          return quietly("1");
        });
  }

  // SUMMARY: blocks(sleep)
  private static String quietly(String id) {
    try {
      return load(id);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String manyLevelsBad(String id) throws Exception {
    // BUG: Diagnostic contains: sleeps
    return everythingAndMore(() -> load(id));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String nestedBad(String id) throws Exception {
    // BUG: Diagnostic contains: sleeps
    return everything(() -> inTransaction(transaction -> quietly(id)));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String wrapperItselfBad(String id) throws Exception {
    // BUG: Diagnostic contains: sleeps
    return retryPatiently(() -> compute(id));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Supplier<String> invokedBeforeWrappedBad(String id) {
    // BUG: Diagnostic contains: sleeps
    return wraps(() -> quietly(id));
  }

  // SUMMARY: blocks(sleep)
  String callerOfWrapper(String id) throws Exception {
    return everything(() -> load(id));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String harmlessArgumentOk(String id) throws Exception {
    return everythingAndMore(() -> compute(id));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Supplier<String> deferredOk(String id) {
    return defers(() -> quietly(id));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void scheduledOk(String id) {
    inBackground(() -> quietly(id));
    inBackgroundTimed(() -> quietly(id));
    on(() -> quietly(id), workers);
  }

  static final class Transaction {
    private String notes = "";

    void note(String text) {
      notes += text;
    }

    void commit() {}

    void rollback() {}
  }

  static final class Statistics {
    private static long total;

    static void add(long nanos) {
      total += nanos;
    }
  }
}
