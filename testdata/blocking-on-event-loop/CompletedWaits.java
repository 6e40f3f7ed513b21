package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import javax.swing.SwingWorker;
import reactor.core.publisher.Mono;

/** Waits that do not wait: what is waited for is there already, or the time limit is zero. */
class CompletedWaits {

  private CompletableFuture<String> price = new CompletableFuture<>();

  // SUMMARY: plain
  String ifDone(CompletableFuture<String> future) {
    return future.isDone() ? future.join() : "not yet";
  }

  // SUMMARY: invokes(0)
  String returnsEarly(Future<String> future) throws Exception {
    if (!future.isDone()) {
      return "not yet";
    }
    return future.get();
  }

  // SUMMARY: plain
  String ifDoneAndMore(CompletableFuture<String> future, boolean wanted) {
    if (wanted && future.isDone() && !future.isCompletedExceptionally()) {
      return future.join();
    }
    return "";
  }

  // SUMMARY: blocks(result) if argument 0 is pending
  String asksAnother(CompletableFuture<String> future, CompletableFuture<String> other) {
    return other.isDone() ? future.join() : "not yet";
  }

  // SUMMARY: blocks(result) if argument 0 is pending
  String asksTooLate(CompletableFuture<String> future) {
    String value = future.join();
    return future.isDone() ? value : "";
  }

  // SUMMARY: blocks(result) if argument 0 is pending
  String ifNotDone(CompletableFuture<String> future) {
    return future.isDone() ? "" : future.join();
  }

  // SUMMARY: blocks(result)
  String afterReassignment(CompletableFuture<String> future) {
    if (future.isDone()) {
      future = CompletableFuture.supplyAsync(() -> "again");
      return future.join();
    }
    return "";
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String doneOk(CompletableFuture<String> future) throws Exception {
    return ifDone(future) + returnsEarly(future) + ifDoneAndMore(future, true);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String notKnownToBeDoneBad(CompletableFuture<String> future) {
    // BUG: Diagnostic contains: waits for a result
    String first = asksAnother(future, price);
    // BUG: Diagnostic contains: waits for a result
    return first + ifNotDone(future);
  }

  // SUMMARY: blocks(result); invokes(0)
  static List<String> all(List<CompletableFuture<String>> futures) {
    CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0])).join();
    return new ArrayList<>();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  CompletableFuture<String> insideContinuationOk(
      CompletableFuture<String> first, CompletableFuture<String> second) {
    return CompletableFuture.allOf(first, second).thenApply(done -> first.join() + second.join());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String completedFutureOk() {
    CompletableFuture<String> ready = CompletableFuture.completedFuture("ready");
    return ready.join() + CompletableFuture.completedFuture("too").join();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String monoOfValueOk() {
    return Mono.just("ready").block();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  boolean zeroTimeoutsOk(
      Future<String> future,
      BlockingQueue<String> queue,
      CountDownLatch latch,
      Semaphore permits,
      Lock lock)
      throws Exception {
    queue.offer("x", 0, TimeUnit.SECONDS);
    queue.poll(0, TimeUnit.MILLISECONDS);
    return latch.await(0, TimeUnit.SECONDS)
        && permits.tryAcquire(0, TimeUnit.SECONDS)
        && lock.tryLock(0L, TimeUnit.SECONDS)
        && future.get(0, TimeUnit.SECONDS) != null;
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void zeroMeansForeverBad(Object monitor, Thread worker) throws InterruptedException {
    // BUG: Diagnostic contains: waits for another thread
    worker.join(0);
    synchronized (monitor) {
      // BUG: Diagnostic contains: waits for another thread
      monitor.wait(0);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String shortTimeoutBad(BlockingQueue<String> queue) throws InterruptedException {
    // BUG: Diagnostic contains: waits on a queue
    return queue.poll(1, TimeUnit.MILLISECONDS);
  }

  // SUMMARY: plain
  static String runsItself(FutureTask<String> task) throws Exception {
    task.run();
    return task.get();
  }

  // SUMMARY: plain
  static String triesToRunItself(FutureTask<String> task) {
    if (!task.isCancelled()) {
      try {
        task.run();
        // Only for the exception that it may have thrown.
        return task.get();
      } catch (Exception e) {
        return "";
      }
    }
    return "";
  }

  // SUMMARY: blocks(result) if argument 0 is pending
  static String runsAnother(FutureTask<String> task, FutureTask<String> other) throws Exception {
    other.run();
    return task.get();
  }

  // SUMMARY: blocks(result) if argument 0 is pending
  static String runsTooLate(FutureTask<String> task) throws Exception {
    String result = task.get();
    task.run();
    return result;
  }

  // SUMMARY: blocks(result) if argument 0 is pending
  static String mayRunItself(FutureTask<String> task, boolean now) throws Exception {
    if (now) {
      task.run();
    }
    return task.get();
  }

  /** A task that looks at itself before it is asked. */
  static class Lookup extends FutureTask<String> {
    Lookup(Callable<String> query) {
      super(query);
    }

    // SUMMARY: plain
    String afterRun() throws Exception {
      if (!isDone()) {
        throw new IllegalStateException("not run yet");
      }
      return super.get();
    }

    // SUMMARY: plain
    String ifDone() throws Exception {
      return this.isDone() ? get() : "";
    }

    // SUMMARY: plain
    String now() throws Exception {
      run();
      return get();
    }

    // SUMMARY: blocks(result)
    String ifOtherDone(Lookup other) throws Exception {
      return other.isDone() ? get() : "";
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String runHereOk(Lookup lookup) throws Exception {
    FutureTask<String> task = new FutureTask<>(() -> "ready");
    return runsItself(task) + lookup.afterRun() + lookup.ifDone() + lookup.now();
  }

  static final class Preconditions {
    static void check(boolean condition) {
      if (!condition) {
        throw new IllegalArgumentException();
      }
    }
  }

  // SUMMARY: invokes(0)
  static String completed(CompletionStage<String> stage) throws Exception {
    CompletableFuture<String> future = stage.toCompletableFuture();
    Preconditions.check(future.isDone() && !future.isCompletedExceptionally());
    try {
      return future.get();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  // SUMMARY: blocks(result) if argument 0 is pending; invokes(1)
  static String checksOther(CompletableFuture<String> future, Future<String> other) {
    Preconditions.check(other.isDone());
    return future.join();
  }

  // SUMMARY: blocks(result) if argument 0 is pending
  static String checksThatNotDone(CompletableFuture<String> future) {
    Preconditions.check(!future.isDone());
    return future.join();
  }

  // SUMMARY: invokes(0)
  static String givenToStatic(io.vertx.core.Future<String> future) {
    return future.isComplete() ? io.vertx.core.Future.await(future) : "";
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String runElsewhereBad(Lookup lookup, FutureTask<String> task) throws Exception {
    // BUG: Diagnostic contains: waits for a result
    String first = runsTooLate(task);
    // BUG: Diagnostic contains: waits for a result
    return first + lookup.ifOtherDone(lookup);
  }

  /** Looks a price up, and shows it when it is there. */
  static class PriceLookup extends SwingWorker<String, Void> {
    private final PriceLookup next = new PriceLookup();

    @Override
    protected String doInBackground() throws Exception {
      return next.get();
    }

    @Override
    protected void done() {
      try {
        firePropertyChange("price", null, get());
      } catch (InterruptedException | ExecutionException e) {
        cancel(true);
      }
    }
  }

  /** Who waits for a handle that is kept waits as a rule only if he is the first. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  String keptOk(Map<String, CompletableFuture<String>> prices) {
    return price.join() + prices.get("a").join() + kept().join() + joined(kept()) + joined(price);
  }

  // SUMMARY: async(new CompletableFuture)
  private CompletableFuture<String> kept() {
    return price;
  }

  // SUMMARY: blocks(result) if argument 0 is pending
  private static String joined(CompletableFuture<String> future) {
    return future.join();
  }

  // SUMMARY: blocks(result) if argument 1 is pending
  private static String joinedTwice(String prefix, CompletableFuture<String> future) {
    return prefix + joined(future) + joined(future);
  }

  private static CompletableFuture<String> started() {
    return CompletableFuture.supplyAsync(() -> "again");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String startedBad() {
    // BUG: Diagnostic contains: waits for a result
    String first = joined(started());
    // BUG: Diagnostic contains: waits for a result
    return joinedTwice(first, started());
  }

  // The handle is kept, and nobody has waited for it before.
  @RunsOn(ThreadKind.EVENT_LOOP)
  String missedAlarmKeptSinceJustNow() {
    price = started();
    return price.join();
  }

  /** What a variable is set to once is known where it has been set. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  String notedOk(boolean isWanted) {
    boolean isDone = false;
    CompletableFuture<String> again = started();
    if (isWanted) {
      isDone = again.isDone();
    }
    return isDone ? again.join() : "";
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String notedBad(boolean isWanted) {
    boolean isPending = true;
    CompletableFuture<String> again = started();
    if (isWanted) {
      isPending = !again.isDone();
    }
    // BUG: Diagnostic contains: waits for a result
    return isPending ? again.join() : again.join();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String notedTwiceBad(boolean isWanted) {
    boolean isDone = false;
    CompletableFuture<String> again = started();
    if (isWanted) {
      isDone = again.isDone();
    } else {
      isDone = again.isCancelled() || isWanted;
    }
    // BUG: Diagnostic contains: waits for a result
    return isDone ? again.join() : "";
  }

  /** Variables that are set to each other tell nothing. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  String inCirclesBad(int rounds) {
    boolean one = false;
    boolean other = false;
    boolean self = false;
    CompletableFuture<String> again = started();
    for (int i = 0; i < rounds; i++) {
      boolean before = one;
      other = before && rounds > i;
      one = other;
      self = self && one;
    }
    // BUG: Diagnostic contains: waits for a result
    return one && self ? again.join() : "";
  }

  // What was put somewhere before is mostly complete

  @RunsOn(ThreadKind.EVENT_LOOP)
  String heldByAttributeOk(Channel channel) {
    return channel.attr(PRICE).get().join();
  }

  private static final AttributeKey<CompletableFuture<String>> PRICE =
      AttributeKey.valueOf("price");

  /** A promise that a callback completes. */
  static final class Answer {
    private final CompletableFuture<String> text;

    Answer() {
      text = new CompletableFuture<>();
    }

    void receive(String received) {
      text.complete(received);
    }

    CompletableFuture<String> text() {
      return text;
    }

    @RunsOn(ThreadKind.EVENT_LOOP)
    String ownOk() {
      return text().join();
    }

    @RunsOn(ThreadKind.EVENT_LOOP)
    Callable<String> ownOfThatAroundOk() {
      return new Callable<>() {
        @RunsOn(ThreadKind.EVENT_LOOP)
        @Override
        public String call() {
          return text().join();
        }
      };
    }
  }

  private final Answer kept = new Answer();

  private CompletableFuture<String> ask(List<Answer> listeners) {
    Answer answer = new Answer();
    listeners.add(answer);
    return answer.text();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String newAnswerBad(List<Answer> listeners) {
    // BUG: Diagnostic contains: waits for a result
    return ask(listeners).join();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String keptAnswerOk() {
    return kept.text().join();
  }
}
