package shop;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.netty.channel.Channel;
import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks that are given back when something that was started is done. */
class Continuations {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantReadWriteLock access = new ReentrantReadWriteLock();
  private final Semaphore permits = new Semaphore(4);
  private int changes;

  CompletableFuture<String> whenCompleteBad(CompletableFuture<String> reply) {
    // BUG: Diagnostic contains: is given back by the function that CompletableFuture.whenComplete
    lock.lock();
    return reply.whenComplete((value, failure) -> lock.unlock());
  }

  void inTaskBad(ExecutorService workers) {
    // BUG: Diagnostic contains: the function that Executor.execute takes
    lock.lock();
    workers.execute(
        () -> {
          try {
            changes++;
          } finally {
            lock.unlock();
          }
        });
  }

  void readLockBad(Future<String> reply) {
    // BUG: Diagnostic contains: access.readLock().lock() acquires is given back by the function
    access.readLock().lock();
    reply.onComplete(done -> access.readLock().unlock());
  }

  void listenerBad(Channel channel, Object message) {
    // BUG: Diagnostic contains: the function that ChannelFuture.addListener takes
    lock.lock();
    try {
      channel.writeAndFlush(message).addListener(done -> lock.unlock());
    } catch (RuntimeException e) {
      lock.unlock();
      throw e;
    }
  }

  void triedBad(CompletableFuture<String> reply) {
    // BUG: Diagnostic contains: lock.tryLock() acquires is given back by the function
    if (lock.tryLock()) {
      reply.thenRun(lock::unlock);
    }
  }

  /** A permit belongs to no thread. */
  CompletableFuture<String> permitOk(CompletableFuture<String> reply) throws InterruptedException {
    permits.acquire();
    return reply.whenComplete((value, failure) -> permits.release());
  }

  /** The function has a lock of its own to give back. */
  CompletableFuture<Void> acquiredThereOk(CompletableFuture<String> reply) {
    lock.lock();
    try {
      changes++;
      return reply.thenAccept(
          value -> {
            lock.lock();
            try {
              changes++;
            } finally {
              lock.unlock();
            }
          });
    } finally {
      lock.unlock();
    }
  }

  /** Nobody gives back what he does not have. */
  void askedOk(ListenableFuture<String> reply) {
    lock.lock();
    reply.addListener(
        () -> {
          if (lock.isHeldByCurrentThread()) {
            lock.unlock();
          }
        },
        MoreExecutors.directExecutor());
    lock.unlock();
  }

  /** What runs here and now runs on the thread that has the lock. */
  void runHereOk(Iterable<Lock> others) {
    lock.lock();
    others.forEach(other -> lock.unlock());
  }

  /** Which function it is that gives back is not followed further than this. */
  CompletableFuture<String> missedAlarmHelper(CompletableFuture<String> reply) {
    lock.lock();
    return reply.whenComplete((value, failure) -> release());
  }

  private void release() {
    lock.unlock();
  }
}
