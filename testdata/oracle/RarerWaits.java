package oracle;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** A Netty event loop waits in ways that one sees less often. */
final class RarerWaits {

  private RarerWaits() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new DefaultEventLoop();
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      queuesBad(loop);
      tasksBad(loop, workers);
      forkJoinBad(loop);
      meetingsBad(loop);
      terminationBad(loop);
      pipesBad(loop);
      locks(loop);
      ownSynchronizerBad(loop);
    } finally {
      workers.shutdown();
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  private static void await(Future<?> task) throws Exception {
    task.get(10, TimeUnit.SECONDS);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  record Soon(long nanos) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(nanos, ((Soon) other).nanos);
    }
  }

  static void queuesBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              LinkedBlockingDeque<String> orders = new LinkedBlockingDeque<>();
              Bystander.onceThisThreadWaits(() -> orders.add("first"));
              return orders.takeFirst();
            }));
    await(
        loop.submit(
            () -> {
              LinkedBlockingDeque<String> orders = new LinkedBlockingDeque<>();
              Bystander.onceThisThreadWaits(() -> orders.add("first"));
              return orders.pollLast(10, TimeUnit.SECONDS);
            }));
    await(
        loop.submit(
            () -> {
              LinkedTransferQueue<String> orders = new LinkedTransferQueue<>();
              Bystander.onceThisThreadWaits(orders::poll);
              orders.transfer("first");
              return "";
            }));
    await(
        loop.submit(
            () -> {
              PriorityBlockingQueue<String> orders = new PriorityBlockingQueue<>();
              Bystander.onceThisThreadWaits(() -> orders.add("first"));
              return orders.take();
            }));
    await(
        loop.submit(
            () -> {
              DelayQueue<Soon> orders = new DelayQueue<>();
              Bystander.onceThisThreadWaits(() -> orders.add(new Soon(System.nanoTime())));
              return orders.take();
            }));
  }

  static void forkJoinBad(EventLoop loop) throws Exception {
    ForkJoinPool forkJoin = new ForkJoinPool(1);
    try {
      await(
          loop.submit(
              () -> {
                CountDownLatch wanted = new CountDownLatch(1);
                Future<?> task = forkJoin.submit(() -> awaitQuietly(wanted));
                Bystander.onceThisThreadWaits(wanted::countDown);
                return task.get();
              }));
      await(
          loop.submit(
              () -> {
                CountDownLatch wanted = new CountDownLatch(1);
                ForkJoinTask<?> task = forkJoin.submit(() -> awaitQuietly(wanted));
                Bystander.onceThisThreadWaits(wanted::countDown);
                // ONLY BLOCKHOUND: possible only: if no other thread has taken the task, this one
                // runs it
                return task.get();
              }));
      await(
          loop.submit(
              () -> {
                CountDownLatch wanted = new CountDownLatch(1);
                ForkJoinTask<?> task = forkJoin.submit(() -> awaitQuietly(wanted));
                Bystander.onceThisThreadWaits(wanted::countDown);
                // ONLY BLOCKHOUND: possible only: if no other thread has taken the task, this one
                // runs it
                return task.join();
              }));
    } finally {
      forkJoin.shutdown();
    }
  }

  static void tasksBad(EventLoop loop, ExecutorService workers) throws Exception {
    await(
        loop.submit(
            () -> {
              CountDownLatch wanted = new CountDownLatch(1);
              ExecutorCompletionService<String> tasks = new ExecutorCompletionService<>(workers);
              Future<String> task = tasks.submit(() -> awaitQuietly(wanted), "done");
              Bystander.onceThisThreadWaits(wanted::countDown);
              return tasks.take() == task;
            }));
    await(
        loop.submit(
            () -> {
              CountDownLatch wanted = new CountDownLatch(1);
              Callable<String> task = Executors.callable(() -> awaitQuietly(wanted), "done");
              Bystander.onceThisThreadWaits(wanted::countDown);
              return workers.invokeAny(List.of(task));
            }));
    await(
        loop.submit(
            () -> {
              CountDownLatch wanted = new CountDownLatch(1);
              FutureTask<String> task = new FutureTask<>(() -> awaitQuietly(wanted), "done");
              workers.execute(task);
              Bystander.onceThisThreadWaits(wanted::countDown);
              return task.get();
            }));
  }

  private static void give(Exchanger<String> exchanger) {
    try {
      exchanger.exchange("yours");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void meetingsBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              Exchanger<String> exchanger = new Exchanger<>();
              Bystander.onceThisThreadWaits(() -> give(exchanger));
              return exchanger.exchange("mine", 10, TimeUnit.SECONDS);
            }));
    await(
        loop.submit(
            () -> {
              Phaser phaser = new Phaser(1);
              Bystander.onceThisThreadWaits(phaser::arrive);
              return phaser.awaitAdvance(0);
            }));
    await(
        loop.submit(
            () -> {
              Thread never = new Thread(() -> awaitQuietly(new CountDownLatch(1)));
              never.setDaemon(true);
              never.start();
              never.join(20);
              return "";
            }));
  }

  static void terminationBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              CountDownLatch wanted = new CountDownLatch(1);
              ExecutorService pool = Executors.newSingleThreadExecutor();
              pool.execute(() -> awaitQuietly(wanted));
              pool.shutdown();
              Bystander.onceThisThreadWaits(wanted::countDown);
              return pool.awaitTermination(10, TimeUnit.SECONDS);
            }));
  }

  static void pipesBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              PipedInputStream in = new PipedInputStream();
              PipedOutputStream out = new PipedOutputStream(in);
              Bystander.onceThisThreadWaits(() -> write(out));
              return in.read();
            }));
  }

  private static void write(PipedOutputStream out) {
    try {
      out.write(1);
      out.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void hold(Lock lock, CountDownLatch isHeld, CountDownLatch wanted) {
    lock.lock();
    try {
      isHeld.countDown();
      awaitQuietly(wanted);
    } finally {
      lock.unlock();
    }
  }

  /** Starts a thread that holds the lock until it is told not to, and waits until it does. */
  private static CountDownLatch held(Lock lock) throws InterruptedException {
    CountDownLatch isHeld = new CountDownLatch(1);
    CountDownLatch wanted = new CountDownLatch(1);
    new Thread(() -> hold(lock, isHeld, wanted)).start();
    isHeld.await();
    return wanted;
  }

  static void locks(EventLoop loop) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    CountDownLatch firstWanted = held(lock);
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(firstWanted::countDown);
              // ONLY BLOCKHOUND: locks are reported on request only
              return lock.tryLock(10, TimeUnit.SECONDS);
            }));
    ReentrantReadWriteLock readWrite = new ReentrantReadWriteLock();
    CountDownLatch secondWanted = held(readWrite.writeLock());
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(secondWanted::countDown);
              // ONLY BLOCKHOUND: locks are reported on request only
              readWrite.readLock().lock();
              readWrite.readLock().unlock();
            }));
    StampedLock stamped = new StampedLock();
    CountDownLatch thirdWanted = held(stamped.asWriteLock());
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(thirdWanted::countDown);
              // ONLY BLOCKHOUND: locks are reported on request only
              return stamped.readLock();
            }));
  }

  static final class Gate extends AbstractQueuedSynchronizer {
    private static final long serialVersionUID = 1L;

    @Override
    protected int tryAcquireShared(int ignored) {
      return getState() == 1 ? 1 : -1;
    }

    @Override
    protected boolean tryReleaseShared(int ignored) {
      setState(1);
      return true;
    }

    void open() {
      releaseShared(1);
    }

    void pass() throws InterruptedException {
      acquireSharedInterruptibly(1);
    }
  }

  static void ownSynchronizerBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              Gate gate = new Gate();
              Bystander.onceThisThreadWaits(gate::open);
              // ONLY BLOCKHOUND: missed alarm: one's own synchronizer counts as a lock
              gate.pass();
              return "";
            }));
  }
}
