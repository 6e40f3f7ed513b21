package dev.colorfast.librarymodels;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.ref.ReferenceQueue;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Says of the JDK that runs it what interrupts and cancellation do there, one line for each fact.
 * It needs nothing but the JDK.
 */
public final class InterruptProbe {
  /** Long enough for another thread to do what it can do at once. */
  private static final long MOMENT = 100;

  private final List<String> lines = new ArrayList<>();

  private InterruptProbe() {}

  public static void main(String[] arguments) throws Exception {
    InterruptProbe probe = new InterruptProbe();
    probe.waitsThatThrow();
    probe.waitsThatDoNot();
    probe.contended();
    probe.channels();
    probe.monitors();
    probe.handles();
    probe.timeouts();
    probe.executors();
    probe.lines.forEach(System.out::println);
    System.exit(0);
  }

  private void say(String fact, Object value) {
    lines.add(fact + ": " + value);
  }

  /** Something that may be interrupted. */
  private interface Action {
    void run() throws Exception;
  }

  /** Says what happens when it begins with the status set. */
  private void interrupted(String fact, Action action) throws InterruptedException {
    StringBuilder outcome = new StringBuilder("does not end");
    Thread thread =
        new Thread(
            () -> {
              Thread.currentThread().interrupt();
              String end;
              try {
                action.run();
                end = "returns";
              } catch (InterruptedException e) {
                end = "throws";
              } catch (Exception e) {
                end = e.toString();
              }
              String status = Thread.currentThread().isInterrupted() ? ", set" : ", clear";
              synchronized (outcome) {
                outcome.setLength(0);
                outcome.append(end).append(status);
              }
            });
    thread.setDaemon(true);
    thread.start();
    thread.join(300 * MOMENT);
    synchronized (outcome) {
      say(fact, outcome);
    }
  }

  private void waitsThatThrow() throws Exception {
    interrupted("Thread.sleep", () -> Thread.sleep(1));
    Object monitor = new Object();
    interrupted(
        "Object.wait",
        () -> {
          synchronized (monitor) {
            monitor.wait();
          }
        });
    Thread alive = new Thread(LockSupport::park);
    alive.setDaemon(true);
    alive.start();
    interrupted("Thread.join", alive::join);
    interrupted("CountDownLatch.await, at zero", () -> new CountDownLatch(0).await());
    interrupted("CyclicBarrier.await, of one", () -> new CyclicBarrier(1).await());
    BlockingQueue<String> queue = new LinkedBlockingQueue<>(List.of("first"));
    interrupted("BlockingQueue.take, of one", queue::take);
    interrupted("BlockingQueue.put, with room", () -> queue.put("second"));
    interrupted("BlockingQueue.poll, timed, of one", () -> queue.poll(1, TimeUnit.SECONDS));
    Semaphore permits = new Semaphore(1);
    interrupted("Semaphore.acquire, with a permit", permits::acquire);
    interrupted("Semaphore.tryAcquire, timed", () -> permits.tryAcquire(1, TimeUnit.SECONDS));
    say("permits after that", permits.availablePermits());
    ReentrantLock lock = new ReentrantLock();
    interrupted("Lock.lockInterruptibly, free", lock::lockInterruptibly);
    interrupted("Lock.tryLock, timed, free", () -> lock.tryLock(1, TimeUnit.SECONDS));
    say("held after that", lock.isLocked());
    interrupted("Future.get, pending", () -> new FutureTask<>(() -> "").get());
    interrupted("CompletableFuture.get, pending", () -> new CompletableFuture<>().get());
    interrupted("Exchanger.exchange", () -> new Exchanger<String>().exchange(""));
    interrupted(
        "Phaser.awaitAdvanceInterruptibly", () -> new Phaser(1).awaitAdvanceInterruptibly(0));
    interrupted("LinkedTransferQueue.transfer", () -> new LinkedTransferQueue<>().transfer(""));
    interrupted("ReferenceQueue.remove", () -> new ReferenceQueue<>().remove());
    ExecutorService busy = Executors.newSingleThreadExecutor(InterruptProbe::daemon);
    busy.execute(LockSupport::park);
    interrupted(
        "ExecutorService.awaitTermination",
        () -> {
          busy.shutdown();
          busy.awaitTermination(1, TimeUnit.MINUTES);
        });
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  private void waitsThatDoNot() throws Exception {
    FutureTask<String> done = new FutureTask<>(() -> "");
    done.run();
    interrupted("Future.get, done", done::get);
    interrupted("CompletableFuture.get, done", () -> CompletableFuture.completedFuture("").get());
    interrupted("Lock.lock, free", () -> new ReentrantLock().lock());
    interrupted(
        "Semaphore.acquireUninterruptibly", () -> new Semaphore(1).acquireUninterruptibly());
    CompletableFuture<String> promise = new CompletableFuture<>();
    daemon(
            () -> {
              LockSupport.parkNanos(MOMENT * 1_000_000);
              promise.complete("");
            })
        .start();
    interrupted("CompletableFuture.join, pending", promise::join);
    interrupted("LockSupport.park", LockSupport::park);
    interrupted("LockSupport.parkNanos", () -> LockSupport.parkNanos(MOMENT * 1_000_000_000));
    interrupted("Thread.interrupted", Thread::interrupted);
    interrupted("Thread.isInterrupted", () -> Thread.currentThread().isInterrupted());
  }

  /** Does something when another thread has had the time to wait for it. */
  private static void soon(Runnable action) {
    daemon(
            () -> {
              LockSupport.parkNanos(MOMENT * 1_000_000);
              action.run();
            })
        .start();
  }

  /** Keeps something for as long as another thread needs to wait for it. */
  private static void hold(Runnable take, Runnable give) throws InterruptedException {
    CountDownLatch isTaken = new CountDownLatch(1);
    daemon(
            () -> {
              take.run();
              isTaken.countDown();
              LockSupport.parkNanos(MOMENT * 1_000_000);
              give.run();
            })
        .start();
    isTaken.await();
  }

  /** What waits for others, and goes on waiting for them. */
  private void contended() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    hold(lock::lock, lock::unlock);
    interrupted("Lock.lock, held", lock::lock);
    ReentrantReadWriteLock both = new ReentrantReadWriteLock();
    hold(both.readLock()::lock, both.readLock()::unlock);
    interrupted("WriteLock.lock, held", both.writeLock()::lock);
    Object monitor = new Object();
    CountDownLatch isIn = new CountDownLatch(1);
    daemon(
            () -> {
              synchronized (monitor) {
                isIn.countDown();
                LockSupport.parkNanos(MOMENT * 1_000_000);
              }
            })
        .start();
    isIn.await();
    interrupted("synchronized, held", () -> enter(monitor, new boolean[1]));
    Semaphore permits = new Semaphore(0);
    soon(permits::release);
    interrupted("Semaphore.acquireUninterruptibly, none", permits::acquireUninterruptibly);
    ReentrantLock signalled = new ReentrantLock();
    Condition condition = signalled.newCondition();
    interrupted(
        "Condition.awaitUninterruptibly",
        () -> {
          signalled.lock();
          soon(
              () -> {
                signalled.lock();
                condition.signal();
                signalled.unlock();
              });
          condition.awaitUninterruptibly();
        });
    Phaser phaser = new Phaser(1);
    soon(phaser::arrive);
    interrupted("Phaser.awaitAdvance", () -> phaser.awaitAdvance(0));
    ForkJoinPool pool = new ForkJoinPool(1);
    ForkJoinTask<?> task = pool.submit(() -> LockSupport.parkNanos(MOMENT * 1_000_000));
    interrupted("ForkJoinTask.quietlyJoin", task::quietlyJoin);
  }

  private void channels() throws Exception {
    Pipe pipe = Pipe.open();
    ByteBuffer buffer = ByteBuffer.allocate(1);
    interrupted("Pipe.SourceChannel.read", () -> pipe.source().read(buffer));
    say("channel after that is open", pipe.source().isOpen());
    Selector selector = Selector.open();
    interrupted("Selector.select", selector::select);
    say("selector after that is open", selector.isOpen());
    PipedInputStream piped = new PipedInputStream(new PipedOutputStream());
    interrupted("PipedInputStream.read", piped::read);
  }

  /** Whether others get in while a thread with its status set tries to wait. */
  private void monitors() throws Exception {
    Object monitor = new Object();
    boolean[] isIn = new boolean[1];
    synchronized (monitor) {
      Thread other = daemon(() -> enter(monitor, isIn));
      other.start();
      Thread.sleep(MOMENT);
      Thread.currentThread().interrupt();
      try {
        monitor.wait();
      } catch (InterruptedException e) {
        say("Object.wait lets others in before it throws", isIn[0]);
      }
    }
    ReentrantLock lock = new ReentrantLock();
    Condition condition = lock.newCondition();
    boolean[] hasLocked = new boolean[1];
    lock.lock();
    try {
      daemon(
              () -> {
                lock.lock();
                hasLocked[0] = true;
                lock.unlock();
              })
          .start();
      Thread.sleep(MOMENT);
      Thread.currentThread().interrupt();
      try {
        condition.await();
      } catch (InterruptedException e) {
        say("Condition.await lets others in before it throws", hasLocked[0]);
      }
    } finally {
      lock.unlock();
    }
  }

  private static void enter(Object monitor, boolean[] isIn) {
    synchronized (monitor) {
      isIn[0] = true;
    }
  }

  /** A task that can be asked what has become of it. */
  private static final class Task implements Callable<String>, Runnable {
    private final CountDownLatch hasBegun = new CountDownLatch(1);
    private final CountDownLatch isOver = new CountDownLatch(1);
    private volatile boolean wasInterrupted;

    @Override
    public String call() {
      run();
      return "";
    }

    @Override
    public void run() {
      hasBegun.countDown();
      try {
        Thread.sleep(5 * MOMENT);
      } catch (InterruptedException e) {
        wasInterrupted = true;
      } finally {
        isOver.countDown();
      }
    }

    String end() throws InterruptedException {
      isOver.await();
      return wasInterrupted ? "interrupted" : "goes on";
    }
  }

  private void handles() throws Exception {
    ExecutorService executor = Executors.newCachedThreadPool(InterruptProbe::daemon);
    Task submitted = new Task();
    Future<String> future = executor.submit((Callable<String>) submitted);
    submitted.hasBegun.await();
    future.cancel(true);
    say("task of submit, cancelled", submitted.end());
    Task supplied = new Task();
    CompletableFuture<String> stage = CompletableFuture.supplyAsync(supplied::call, executor);
    supplied.hasBegun.await();
    stage.cancel(true);
    say("task of supplyAsync, cancelled", supplied.end());
    Task continued = new Task();
    CompletableFuture<String> source = CompletableFuture.supplyAsync(continued::call, executor);
    CompletableFuture<Integer> dependent = source.thenApply(String::length);
    continued.hasBegun.await();
    dependent.cancel(true);
    say("task behind a cancelled stage", continued.end());
    source.join();
    say("source of a cancelled stage is cancelled", source.isCancelled());
    Task timed = new Task();
    Future<String> slow = executor.submit((Callable<String>) timed);
    try {
      slow.get(1, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      say("task after the time of get", timed.end());
    }
  }

  private void timeouts() throws Exception {
    ExecutorService executor = Executors.newCachedThreadPool(InterruptProbe::daemon);
    Task timed = new Task();
    // What has no time left when its turn comes is not begun.
    CompletableFuture<String> failed = CompletableFuture.supplyAsync(timed::call, executor);
    timed.hasBegun.await();
    failed.orTimeout(1, TimeUnit.MILLISECONDS).handle((value, failure) -> failure).join();
    say("task after orTimeout", timed.end());
    say("stage after orTimeout failed", failed.isCompletedExceptionally());
    Task late = new Task();
    CompletableFuture<String> answered = CompletableFuture.supplyAsync(late::call, executor);
    late.hasBegun.await();
    answered.completeOnTimeout("late", 1, TimeUnit.MILLISECONDS).join();
    say("task after completeOnTimeout", late.end());
    say("answer of completeOnTimeout", answered.join());
    Task one = new Task();
    CompletableFuture<String> part = CompletableFuture.supplyAsync(one::call, executor);
    CompletableFuture<Void> all = CompletableFuture.allOf(part);
    one.hasBegun.await();
    all.cancel(true);
    say("task behind allOf, cancelled", one.end());
    Task loser = new Task();
    executor.invokeAny(
        List.<Callable<String>>of(
            loser,
            () -> {
              loser.hasBegun.await();
              return "";
            }));
    say("task that invokeAny does not need", loser.end());
  }

  private void executors() throws Exception {
    ExecutorService ended = Executors.newSingleThreadExecutor(InterruptProbe::daemon);
    Task running = new Task();
    ended.execute(running);
    running.hasBegun.await();
    ended.shutdown();
    say("task after shutdown", running.end());
    ExecutorService stopped = Executors.newSingleThreadExecutor(InterruptProbe::daemon);
    Task stopping = new Task();
    stopped.execute(stopping);
    stopping.hasBegun.await();
    stopped.shutdownNow();
    say("task after shutdownNow", stopping.end());
  }
}
