package shop;

import dev.colorfast.annotations.OnThread;
import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.SingleThreadEventExecutor;
import io.vertx.core.Context;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import reactor.core.scheduler.Schedulers;

/** Code that asks on which thread it is. */
class Guards {

  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private final EventLoop loop;
  private int size;

  Guards(EventLoop loop) {
    this.loop = loop;
  }

  // SUMMARY: blocks(sleep)
  static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOnLoop() {
    return loop.inEventLoop();
  }

  private boolean isHere() {
    return isOnLoop();
  }

  private boolean isHereAndBusy() {
    return size > 0 && isOnLoop();
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void ownTest() {
    if (isHere()) {
      return;
    }
    pause();
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void comparedWithLiteral() {
    if (isOnLoop() == false) {
      pause();
    }
    if (isOnLoop() != false) {
      return;
    }
    pause();
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void ownTestInOneExpression() {
    if (!this.isOnLoop()) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep)
  void testOfMore() {
    if (!isHereAndBusy()) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void elseBranch() {
    if (loop.inEventLoop()) {
      size++;
    } else {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void negated() {
    if (!loop.inEventLoop()) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void earlyReturn() {
    if (loop.inEventLoop()) {
      return;
    }
    pause();
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void earlyThrow() {
    if (loop.inEventLoop()) {
      throw new IllegalStateException("would block");
    }
    size++;
    pause();
  }

  // SUMMARY: blocks(sleep) unless on an event loop if argument 0 is true
  void conjunction(boolean wanted) {
    if (wanted && !loop.inEventLoop()) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) unless on an event loop if argument 0 is false
  void disjunction(boolean unwanted) {
    if (unwanted || loop.inEventLoop()) {
      return;
    }
    pause();
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void conditionalExpression() {
    size += loop.inEventLoop() ? 0 : slowSize();
  }

  // SUMMARY: blocks(sleep)
  private int slowSize() {
    pause();
    return size;
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void throughLocal() {
    boolean onLoop = loop.inEventLoop();
    if (!onLoop) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void vertx() {
    if (!Context.isOnEventLoopThread()) {
      pause();
    }
  }

  // The guard itself says which thread this is, whoever calls.
  void wrongBranch() {
    if (loop.inEventLoop()) {
      // BUG: Diagnostic contains: sleeps, and wrongBranch runs on an event loop
      pause();
    }
  }

  void bothBranches() {
    if (loop.inEventLoop()) {
      // BUG: Diagnostic contains: sleeps
      pause();
    } else {
      slowSize();
    }
  }

  // SUMMARY: blocks(sleep)
  void afterTheGuard() {
    if (loop.inEventLoop()) {
      size++;
    }
    pause();
  }

  // SUMMARY: blocks(sleep)
  void disjunctionThatExcludesNothing(boolean wanted) {
    if (wanted || !loop.inEventLoop()) {
      pause();
    }
  }

  @OnThread(ThreadKind.EVENT_LOOP)
  boolean here() {
    return loop.inEventLoop();
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void ownGuard() {
    if (!here()) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void indirectly() {
    negated();
  }

  // SUMMARY: blocks(result) unless on an event loop if argument 0 is pending
  void syncUnlessOnLoop(Future<?> future) throws InterruptedException {
    if (!loop.inEventLoop()) {
      future.sync();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void guardedOk(Future<?> future) throws InterruptedException {
    elseBranch();
    negated();
    earlyReturn();
    earlyThrow();
    conjunction(true);
    disjunction(false);
    conditionalExpression();
    throughLocal();
    vertx();
    ownGuard();
    indirectly();
    syncUnlessOnLoop(future);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void guardInRootOk() {
    if (!loop.inEventLoop()) {
      pause();
    }
    if (!Context.isOnEventLoopThread()) {
      pause();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void uselessGuardsBad() {
    // What the test itself shows to run on the loop is reported there, once.
    wrongBranch();
    bothBranches();
    // BUG: Diagnostic contains: sleeps
    afterTheGuard();
    // BUG: Diagnostic contains: sleeps
    disjunctionThatExcludesNothing(true);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void handsOffWhereNeededOk() {
    if (loop.inEventLoop()) {
      workers.execute(Guards::pause);
    } else {
      pause();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void reactorOk() {
    if (!Schedulers.isInNonBlockingThread()) {
      pause();
    }
  }

  private void check(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("would block");
    }
  }

  // SUMMARY: blocks(sleep) unless on an event loop
  void checked() {
    check(!loop.inEventLoop());
    pause();
  }

  // What is given to a call need not be a check.
  private boolean onLoop;

  private void note(boolean isOnLoop) {
    onLoop = isOnLoop;
  }

  // SUMMARY: blocks(sleep) only on an event loop
  void noted() {
    note(loop.inEventLoop());
    pause();
  }

  private volatile Thread owner;

  // Which kind of thread owns this is not known.
  // SUMMARY: blocks(sleep) only on unknown threads
  void unlessOwner() {
    if (Thread.currentThread() != owner) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) only on unknown threads
  void onlyOwner() {
    if (owner.equals(Thread.currentThread())) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) only on unknown threads
  void ownerReturns() {
    Thread current = Thread.currentThread();
    if (owner == current) {
      return;
    }
    pause();
  }

  // SUMMARY: blocks(sleep) only on unknown threads
  void byName() {
    if (!Thread.currentThread().getName().startsWith("loop-")) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) only on unknown threads
  @SuppressWarnings("deprecation")
  void byNumber(long number) {
    if (Thread.currentThread().getId() == number) {
      pause();
    }
  }

  static class LoopThread extends Thread {}

  // SUMMARY: blocks(sleep) only on unknown threads
  void byClass() {
    if (!(Thread.currentThread() instanceof LoopThread)) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) only on unknown threads
  void givenToTest() {
    if (!loop.inEventLoop(Thread.currentThread())) {
      pause();
    }
  }

  // Being interrupted says nothing of which thread this is.
  // SUMMARY: blocks(sleep)
  void untilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      pause();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void comparedThreadsOk(long number) {
    checked();
    unlessOwner();
    onlyOwner();
    ownerReturns();
    byName();
    byNumber(number);
    byClass();
    givenToTest();
    if (Thread.currentThread() != owner) {
      pause();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void interruptedBad() {
    // BUG: Diagnostic contains: sleeps
    untilInterrupted();
    if (Thread.currentThread() == owner) {
      size++;
    }
    // BUG: Diagnostic contains: sleeps
    pause();
  }

  // SUMMARY: blocks(sleep) if argument 0 is true
  void fetch(boolean mayWait) {
    if (mayWait) {
      pause();
    }
  }

  // SUMMARY: blocks(sleep) if argument 1 is false
  void fetchUnless(String name, boolean isAsync) {
    if (isAsync) {
      return;
    }
    pause();
  }

  // SUMMARY: blocks(sleep) if argument 0 is false
  void passesOn(boolean isAsync) {
    fetchUnless("", isAsync);
  }

  // SUMMARY: blocks(sleep)
  void asks(int count) {
    fetch(count > 1);
  }

  // SUMMARY: blocks(sleep)
  void reassigns(boolean mayWait) {
    mayWait |= counted > 0;
    if (mayWait) {
      pause();
    }
  }

  private int counted;

  @RunsOn(ThreadKind.EVENT_LOOP)
  void flagsThatRuleItOutOk() {
    fetch(false);
    fetchUnless("a", true);
    passesOn(true);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void flagsBad(boolean flag) {
    // BUG: Diagnostic contains: sleeps
    fetch(true);
    // BUG: Diagnostic contains: sleeps
    fetchUnless("a", false);
    // BUG: Diagnostic contains: sleeps
    passesOn(false);
    // BUG: Diagnostic contains: sleeps
    fetch(flag);
    // BUG: Diagnostic contains: sleeps
    asks(0);
    // BUG: Diagnostic contains: sleeps
    reassigns(false);
  }

  /** An event loop waits where it has nothing to do. */
  static final class OwnLoop extends SingleThreadEventExecutor {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    OwnLoop(ThreadFactory threads) {
      super(null, threads, true);
    }

    @Override
    protected void run() {
      while (!confirmShutdown()) {
        Runnable task = nextOk();
        if (task != null) {
          task.run();
        }
      }
    }

    private Runnable nextOk() {
      if (!inEventLoop()) {
        throw new IllegalStateException("only the loop itself takes tasks");
      }
      try {
        return tasks.take();
      } catch (InterruptedException e) {
        return null;
      }
    }
  }
}
