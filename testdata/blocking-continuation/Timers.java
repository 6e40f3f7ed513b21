package shop;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** One thread fires all timeouts: what blocks it delays every other one. */
class Timers {

  static void load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // Whoever creates such a timer mostly means it to be the thread of its tasks.
  void missedAlarmUtilTimer(Timer timer) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            load();
          }
        },
        1000);
  }

  /** Such a timer has mostly no other task. */
  void periodicOk(Timer timer) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            load();
          }
        },
        0,
        1000);
  }

  void wheelBad(HashedWheelTimer timer) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a timer thread
    timer.newTimeout(timeout -> load(), 1, TimeUnit.SECONDS);
  }

  // It is a task by its type, but only workers run it.
  static class WatchdogOk implements io.netty.util.TimerTask {
    private final ExecutorService workers = Executors.newSingleThreadExecutor();

    void schedule(HashedWheelTimer timer) {
      timer.newTimeout(timeout -> workers.execute(() -> run(timeout)), 1, TimeUnit.SECONDS);
    }

    @Override
    public void run(Timeout timeout) {
      load();
    }
  }

  // Set by tests.
  volatile CountDownLatch hook;

  void hookOk(HashedWheelTimer timer) {
    timer.newTimeout(
        timeout -> {
          if (hook != null) {
            hook.await();
          }
        },
        1,
        TimeUnit.SECONDS);
  }

  void wheelHandsOffOk(HashedWheelTimer timer, Executor workers) {
    timer.newTimeout(timeout -> workers.execute(() -> load()), 1, TimeUnit.SECONDS);
  }

  CompletableFuture<Void> valueAfterTimeoutBad(CompletableFuture<String> answer) {
    return answer
        .completeOnTimeout("none", 1, TimeUnit.SECONDS)
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a timer thread
        .thenAccept(text -> load());
  }

  CompletableFuture<Void> valueAfterTimeoutOk(CompletableFuture<String> answer, Executor workers) {
    return answer
        .completeOnTimeout("none", 1, TimeUnit.SECONDS)
        .thenAcceptAsync(text -> load(), workers);
  }

  CompletableFuture<Void> failsOnTimeoutOk(CompletableFuture<String> answer) {
    return answer.orTimeout(1, TimeUnit.SECONDS).thenAccept(text -> load());
  }
}
