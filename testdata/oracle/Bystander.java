package oracle;

/** Another thread, which does what a thread waits for, and not before that thread does wait. */
final class Bystander {

  private Bystander() {}

  /** Runs the action on a thread of its own, once the calling thread waits for something. */
  static void onceThisThreadWaits(Runnable action) {
    Thread waiting = Thread.currentThread();
    Thread bystander =
        new Thread(
            () -> {
              while (!isWaiting(waiting)) {
                Thread.onSpinWait();
              }
              action.run();
            });
    bystander.setDaemon(true);
    bystander.start();
  }

  /** Not for a monitor: for those it may wait while it loads classes. */
  private static boolean isWaiting(Thread thread) {
    return switch (thread.getState()) {
      case WAITING, TIMED_WAITING -> true;
      case NEW, RUNNABLE, BLOCKED, TERMINATED -> false;
    };
  }
}
