package shop;

import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks that are held while something is waited for. */
class Locks {

  static class Metadata {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Thread initialization;
    private String state;

    void configure() {
      lock.writeLock().lock();
      try {
        initialization = new Thread(this::initialize, "initialization");
        initialization.start();
      } finally {
        lock.writeLock().unlock();
      }
    }

    private void initialize() {
      lock.writeLock().lock();
      try {
        state = "initialized";
      } finally {
        lock.writeLock().unlock();
      }
    }

    void closeBad() throws InterruptedException {
      lock.writeLock().lock();
      try {
        if (initialization != null) {
          // BUG: Diagnostic contains: waits for the thread, which needs lock, and closeBad holds
          initialization.join();
        }
      } finally {
        lock.writeLock().unlock();
      }
    }

    void closeOk() throws InterruptedException {
      if (initialization != null) {
        initialization.join();
      }
      lock.writeLock().lock();
      try {
        state = "closed";
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  /** Readers do not exclude each other, writers do. */
  static class Snapshot {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Lock reading = lock.readLock();
    private final Lock writing = lock.writeLock();
    private final ExecutorService pool = Executors.newWorkStealingPool();
    private String text = "";

    String bothReadOk() {
      reading.lock();
      try {
        return CompletableFuture.supplyAsync(this::read, pool).join();
      } finally {
        reading.unlock();
      }
    }

    String writerWaitsBad() {
      writing.lock();
      try {
        // BUG: Diagnostic contains: waits for the task, which needs lock, and writerWaitsBad holds
        return CompletableFuture.supplyAsync(this::read, pool).join();
      } finally {
        writing.unlock();
      }
    }

    private String read() {
      reading.lock();
      try {
        return text;
      } finally {
        reading.unlock();
      }
    }
  }

  static class Batches {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ListeningExecutorService pool =
        MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(2));
    private int size;

    void flushBad() throws Exception {
      lock.lock();
      try {
        // BUG: Diagnostic contains: waits for the task, which needs lock, and flushBad holds that
        pool.submit(this::clear).get(1, TimeUnit.SECONDS);
      } finally {
        lock.unlock();
      }
    }

    /** The lock is free while the condition is waited for. */
    void awaitOk() throws InterruptedException {
      lock.lock();
      try {
        while (size > 0) {
          changed.await();
        }
      } finally {
        lock.unlock();
      }
    }

    void givenBackOk() throws Exception {
      lock.lock();
      size = 1;
      lock.unlock();
      pool.submit(this::clear).get();
    }

    private void clear() {
      lock.lock();
      try {
        size = 0;
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }

    /** A task that gives up when it does not get the lock. */
    void triesOk() throws Exception {
      lock.lock();
      try {
        pool.submit(this::clearIfFree).get();
      } finally {
        lock.unlock();
      }
    }

    private void clearIfFree() {
      if (lock.tryLock()) {
        try {
          size = 0;
        } finally {
          lock.unlock();
        }
      }
    }
  }
}
