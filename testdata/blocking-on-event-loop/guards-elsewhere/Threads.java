package shop;

import io.vertx.core.Context;
import reactor.core.scheduler.Schedulers;

/** What an application asks of its threads, in one place. */
final class Threads {
  private Threads() {}

  static boolean mayBlock() {
    return !Schedulers.isInNonBlockingThread() && !Context.isOnEventLoopThread();
  }

  static boolean isOnThreadOf(Thread owner) {
    return Thread.currentThread() == owner;
  }

  static boolean isIdle(int waiting) {
    return waiting == 0;
  }
}
