package shop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Monitors under which something is waited for. */
class Monitors {

  /** The thread takes the monitor that the method holds while it waits for the thread's end. */
  static class Poller {
    private final Thread thread = new Thread(this::poll);
    private int count;

    void start() {
      thread.start();
    }

    synchronized void stopBad() throws InterruptedException {
      thread.interrupt();
      // BUG: Diagnostic contains: waits for the thread, which needs the monitor of Poller, and
      thread.join();
    }

    synchronized void stopWithinASecondBad() throws InterruptedException {
      // BUG: Diagnostic contains: waits for the thread, which needs the monitor of Poller
      thread.join(1000);
    }

    void stopOk() throws InterruptedException {
      synchronized (this) {
        thread.interrupt();
      }
      thread.join();
    }

    private void poll() {
      while (!Thread.currentThread().isInterrupted()) {
        step();
      }
    }

    private synchronized void step() {
      count++;
    }
  }

  /** The wait and the lock are both some calls away. */
  static class Indexer {
    private final Object lock = new Object();
    private final ExecutorService writers = Executors.newFixedThreadPool(4);
    private int written;

    void write() {
      writers.execute(() -> store("entry"));
    }

    private void store(String entry) {
      synchronized (lock) {
        written += entry.length();
      }
    }

    void closeBad() throws InterruptedException {
      synchronized (lock) {
        end();
      }
    }

    private void end() throws InterruptedException {
      writers.shutdown();
      // BUG: Diagnostic contains: waits for the tasks of the executor, which needs lock, and
      writers.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  /** A result of a task that takes a lock of the class. */
  static class Rates {
    private static final Object LOCK = new Object();
    private final ExecutorService loaders = Executors.newCachedThreadPool();
    private double rate;

    double rateBad() throws ExecutionException, InterruptedException {
      synchronized (LOCK) {
        Future<Double> loaded = loaders.submit(this::load);
        // BUG: Diagnostic contains: waits for the task, which needs Rates.LOCK, and rateBad holds
        rate = loaded.get();
        return rate;
      }
    }

    double rateOk() throws ExecutionException, InterruptedException {
      double loaded = loaders.submit(this::load).get();
      synchronized (LOCK) {
        rate = loaded;
        return rate;
      }
    }

    private double load() {
      synchronized (Rates.LOCK) {
        return rate * 2;
      }
    }
  }

  /** A static method that is synchronized holds the monitor of the class. */
  static class Registry {
    private static final Thread CLEANER = new Thread(Registry::clean, "cleaner");
    private static int size;

    static synchronized void stopBad() throws InterruptedException {
      // BUG: Diagnostic contains: waits for the thread, which needs Registry.class, and stopBad
      CLEANER.join();
    }

    private static void clean() {
      synchronized (Registry.class) {
        size = 0;
      }
    }
  }

  /** The latch is counted down only where the monitor has been taken. */
  static class Startup {
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private boolean isReady;

    void start() {
      new Thread(
              () -> {
                begun.countDown();
                synchronized (this) {
                  isReady = true;
                }
                ready.countDown();
              })
          .start();
    }

    synchronized void awaitBad() throws InterruptedException {
      // BUG: Diagnostic contains: waits for the latch, which needs the monitor of Startup
      ready.await();
    }

    /** It is counted down before the monitor is needed. */
    synchronized void awaitOk() throws InterruptedException {
      begun.await();
    }
  }

  /** A thread of its own class. */
  static class Feed {
    private final Reader reader = new Reader();
    private int lines;

    synchronized void closeBad() throws InterruptedException {
      // BUG: Diagnostic contains: waits for the thread, which needs the monitor of Feed
      reader.join();
    }

    private final class Reader extends Thread {
      @Override
      public void run() {
        synchronized (Feed.this) {
          lines++;
        }
      }
    }
  }

  /** Waiting on the monitor itself gives it back meanwhile. */
  static class Mailbox {
    private final Thread worker = new Thread(this::work);
    private boolean isFull;

    synchronized void awaitMailOk() throws InterruptedException {
      while (!isFull) {
        wait();
      }
    }

    private synchronized void work() {
      isFull = true;
      notifyAll();
    }
  }

  /** Another lock, or another object's. */
  static class Others {
    private final Object state = new Object();
    private final Object waiting = new Object();
    private final Thread worker = new Thread(this::work);
    private int done;

    void otherLockOk() throws InterruptedException {
      synchronized (waiting) {
        worker.join();
      }
    }

    void othersThreadOk(Others other) throws InterruptedException {
      synchronized (state) {
        other.worker.join();
      }
    }

    private void work() {
      synchronized (state) {
        done++;
      }
    }
  }

  /** The task does not take what its maker holds. */
  static class Loader {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    synchronized String loadOk() throws ExecutionException, InterruptedException {
      return pool.submit(() -> "loaded").get();
    }
  }

  /** Whoever else counts it down is not seen. */
  static class Shared {
    private final CountDownLatch latch = new CountDownLatch(1);
    private int count;

    CountDownLatch latch() {
      return latch;
    }

    void start() {
      new Thread(
              () -> {
                synchronized (this) {
                  count++;
                }
                latch.countDown();
              })
          .start();
    }

    synchronized void awaitOk() throws InterruptedException {
      latch.await();
    }
  }

  /** Two local variables of one method, which the lambda captures. */
  static class Captured {
    static void missedAlarmOfLocalLock() throws InterruptedException {
      Object lock = new Object();
      Thread thread =
          new Thread(
              () -> {
                synchronized (lock) {
                  lock.notifyAll();
                }
              });
      thread.start();
      synchronized (lock) {
        thread.join();
      }
    }
  }

  // Who closes a second time has its turn after the first, which has counted down.
  static class Once {
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean closing;

    void close() throws InterruptedException {
      synchronized (this) {
        if (closing) {
          closed.await();
          return;
        }
        closing = true;
        closed.countDown();
      }
    }
  }

  static class VisibleFields {
    final Object lock = new Object();
    final Thread thread = new Thread(this::run);
    int runs;

    void run() {
      synchronized (lock) {
        runs++;
      }
    }

    void stopBad() throws InterruptedException {
      synchronized (lock) {
        // BUG: Diagnostic contains: waits for the thread, which needs lock
        thread.join();
      }
    }
  }

  /** A field that is assigned several tasks holds the one that was assigned last. */
  static class Reassigned {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private Future<?> task;
    private int runs;

    synchronized void start() {
      task =
          pool.submit(
              () -> {
                synchronized (this) {
                  runs++;
                }
              });
    }

    synchronized void printOk() throws Exception {
      task = pool.submit(() -> System.out.println("on"));
      task.get();
    }

    synchronized void awaitBad() throws Exception {
      // BUG: Diagnostic contains: waits for the task, which needs the monitor
      task.get();
    }
  }
}
