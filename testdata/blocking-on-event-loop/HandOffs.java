package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.RunsOnArgument;
import dev.colorfast.annotations.ThreadKind;
import dev.colorfast.annotations.ThreadKindOf;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work given to threads that may block, and executors that give it back to the caller. */
class HandOffs {

  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private static final ScheduledExecutorService TIMED = Executors.newScheduledThreadPool(2);

  @ThreadKindOf(ThreadKind.WORKER)
  private final Executor declared;

  private final Executor anything;

  HandOffs(Executor declared, Executor anything) {
    this.declared = declared;
    this.anything = anything;
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

  @RunsOn(ThreadKind.EVENT_LOOP)
  void toFieldOk() {
    workers.execute(() -> load());
    workers.execute(HandOffs::load);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Future<String> submitsOk() {
    return workers.submit(() -> load());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void toLocalOk() {
    ExecutorService single = Executors.newSingleThreadExecutor();
    single.execute(() -> load());
    single.shutdown();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void schedulesOk() {
    TIMED.schedule(() -> load(), 1, TimeUnit.SECONDS);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void toDeclaredOk() {
    declared.execute(() -> load());
  }

  /** Where the tasks of an executor run that nobody describes is not known. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  void toUnknownOk() {
    anything.execute(() -> load());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  CompletableFuture<String> suppliesOk() {
    return CompletableFuture.supplyAsync(() -> load(), workers)
        .thenApplyAsync(text -> text + load(), workers);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  CompletableFuture<String> suppliesReferenceOk() {
    return CompletableFuture.supplyAsync(HandOffs::load, workers);
  }

  // SUMMARY: schedules(0, a worker thread)
  void background(Runnable task) {
    workers.execute(task);
  }

  // SUMMARY: invokes(0); schedules(1, argument 0)
  static void offload(Executor executor, Runnable task) {
    executor.execute(task);
  }

  static void declaredOffload(Executor executor, @RunsOnArgument("executor") Runnable task) {
    executor.execute(task);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void throughOwnMethodOk() {
    background(() -> load());
    offload(workers, () -> load());
    declaredOffload(workers, HandOffs::load);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void waitsForHandOffBad() throws Exception {
    // BUG: Diagnostic contains: waits for a result
    workers.submit(() -> load()).get();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void argumentBeforeHandOffBad() {
    // BUG: Diagnostic contains: sleeps
    String text = load();
    workers.execute(() -> text.strip());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  CompletableFuture<String> completedArgumentBad() {
    // BUG: Diagnostic contains: sleeps
    return CompletableFuture.completedFuture(load());
  }

  // SUMMARY: invokes(0)
  static void direct(Runnable task) {
    Executor onCaller = Runnable::run;
    onCaller.execute(task);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void callersExecutorBad() {
    // BUG: Diagnostic contains: sleeps
    direct(() -> load());
  }

  private void atOnceOrNot(Runnable work, boolean atOnce) {
    if (atOnce) {
      work.run();
    } else {
      workers.execute(work);
    }
  }

  private void atOnceOrWrapped(Runnable work, boolean atOnce) {
    if (atOnce || workers.isShutdown()) {
      runNamed(work);
    } else {
      workers.execute(() -> runNamed(work));
    }
  }

  private static void runNamed(Runnable work) {
    work.run();
  }

  private void atOnceTwice(Runnable work, boolean again) {
    work.run();
    if (again) {
      runNamed(work);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void handsOverUnlessToldOtherwiseOk() {
    atOnceOrNot(() -> load(), false);
    atOnceOrWrapped(() -> load(), false);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void alwaysAtOnceBad() {
    // BUG: Diagnostic contains: sleeps
    atOnceTwice(() -> load(), false);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void missedAlarmToldToRunAtOnce() {
    // What a flag makes of a callback is not followed.
    atOnceOrNot(() -> load(), true);
  }
}
