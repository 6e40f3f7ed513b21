package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** On a virtual thread blocking is what one does. */
class VirtualThreads {

  private final ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor();
  private static final ThreadFactory FACTORY = Thread.ofVirtual().factory();

  // SUMMARY: blocks(sleep)
  static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // SUMMARY: schedules(0, a virtual thread)
  void inBackground(Runnable task) {
    perTask.execute(task);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void handsOffOk() {
    perTask.execute(() -> pause());
    inBackground(() -> pause());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void startsOk() {
    Thread.startVirtualThread(() -> pause());
    Thread.ofVirtual().start(() -> pause());
    FACTORY.newThread(() -> pause()).start();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void closesExecutorBad() {
    // BUG: Diagnostic contains: waits for
    try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      tasks.submit(() -> pause());
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void guardedOk() {
    if (Thread.currentThread().isVirtual()) {
      pause();
    }
  }
}
