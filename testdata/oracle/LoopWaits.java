package oracle;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.Promise;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** A Netty event loop waits for time and for other threads, in the ways that the JDK has. */
final class LoopWaits {

  private LoopWaits() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      EventLoop loop = group.next();
      sleepsBad(loop);
      parksBad(loop);
      waitsOnMonitorBad(loop);
      waitsForHandleBad(loop);
      waitsForTaskBad(loop, workers);
      waitsForThreadBad(loop);
      waitsForLatchBad(loop);
      waitsForPermitBad(loop);
      waitsAtBarrierBad(loop, workers);
      waitsForConditionBad(loop);
      waitsOnQueueBad(loop);
      waitsForLock(loop);
      waitsForPromiseBad(loop);
      nothingToWaitForOk(loop);
    } finally {
      workers.shutdown();
      group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  private static void await(Future<?> task) throws Exception {
    task.get(10, TimeUnit.SECONDS);
  }

  static void sleepsBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              Thread.sleep(1);
              TimeUnit.MILLISECONDS.sleep(1);
              return "";
            }));
  }

  static void parksBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              LockSupport.parkNanos(1_000_000);
              Bystander.onceThisThreadWaits(unpark(Thread.currentThread()));
              LockSupport.park();
            }));
  }

  private static Runnable unpark(Thread thread) {
    return () -> LockSupport.unpark(thread);
  }

  static void waitsOnMonitorBad(EventLoop loop) throws Exception {
    Object monitor = new Object();
    await(
        loop.submit(
            () -> {
              synchronized (monitor) {
                monitor.wait(1);
                Bystander.onceThisThreadWaits(
                    () -> {
                      synchronized (monitor) {
                        monitor.notifyAll();
                      }
                    });
                monitor.wait();
              }
              return "";
            }));
  }

  static void waitsForHandleBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              CompletableFuture<String> price = new CompletableFuture<>();
              Bystander.onceThisThreadWaits(() -> price.complete("1"));
              return price.join();
            }));
    await(
        loop.submit(
            () -> {
              CompletableFuture<String> price = new CompletableFuture<>();
              Bystander.onceThisThreadWaits(() -> price.complete("2"));
              return price.get();
            }));
    await(
        loop.submit(
            () -> {
              CompletableFuture<String> price = new CompletableFuture<>();
              Bystander.onceThisThreadWaits(() -> price.complete("3"));
              return price.get(10, TimeUnit.SECONDS);
            }));
    await(
        loop.submit(
            () -> {
              CompletableFuture<String> price = new CompletableFuture<>();
              CompletableFuture<String> stock = new CompletableFuture<>();
              Bystander.onceThisThreadWaits(
                  () -> List.of(price, stock).forEach(f -> f.complete("")));
              return CompletableFuture.allOf(price, stock).join();
            }));
  }

  static void waitsForTaskBad(EventLoop loop, ExecutorService workers) throws Exception {
    await(
        loop.submit(
            () -> {
              CountDownLatch wanted = new CountDownLatch(1);
              Future<String> task =
                  workers.submit(
                      () -> {
                        wanted.await();
                        return "4";
                      });
              Bystander.onceThisThreadWaits(wanted::countDown);
              return task.get();
            }));
    await(
        loop.submit(
            () -> {
              CountDownLatch wanted = new CountDownLatch(1);
              Bystander.onceThisThreadWaits(wanted::countDown);
              workers.invokeAll(List.of(Executors.callable(() -> awaitQuietly(wanted))));
              return "";
            }));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void waitsForThreadBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              CountDownLatch wanted = new CountDownLatch(1);
              Thread other = new Thread(() -> awaitQuietly(wanted));
              other.start();
              Bystander.onceThisThreadWaits(wanted::countDown);
              other.join();
              return "";
            }));
  }

  static void waitsForLatchBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              CountDownLatch ready = new CountDownLatch(1);
              Bystander.onceThisThreadWaits(ready::countDown);
              ready.await();
              return "";
            }));
    await(
        loop.submit(
            () -> {
              CountDownLatch ready = new CountDownLatch(1);
              Bystander.onceThisThreadWaits(ready::countDown);
              return ready.await(10, TimeUnit.SECONDS);
            }));
  }

  static void waitsForPermitBad(EventLoop loop) throws Exception {
    Semaphore permits = new Semaphore(0);
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(permits::release);
              permits.acquire();
              return "";
            }));
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(permits::release);
              permits.acquireUninterruptibly();
            }));
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(permits::release);
              return permits.tryAcquire(10, TimeUnit.SECONDS);
            }));
  }

  private static void arrive(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  static void waitsAtBarrierBad(EventLoop loop, ExecutorService workers) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(() -> workers.execute(() -> arrive(barrier)));
              return barrier.await();
            }));
    Phaser phaser = new Phaser(2);
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(phaser::arrive);
              return phaser.arriveAndAwaitAdvance();
            }));
  }

  static void waitsForConditionBad(EventLoop loop) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Condition changed = lock.newCondition();
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(() -> signal(lock, changed));
              lock.lock();
              try {
                return changed.await(10, TimeUnit.SECONDS);
              } finally {
                lock.unlock();
              }
            }));
  }

  private static void signal(ReentrantLock lock, Condition changed) {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  static void waitsOnQueueBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              BlockingQueue<String> orders = new LinkedBlockingQueue<>();
              Bystander.onceThisThreadWaits(() -> orders.add("first"));
              return orders.take();
            }));
    await(
        loop.submit(
            () -> {
              BlockingQueue<String> orders = new ArrayBlockingQueue<>(1);
              Bystander.onceThisThreadWaits(() -> orders.add("first"));
              return orders.poll(10, TimeUnit.SECONDS);
            }));
    await(
        loop.submit(
            () -> {
              BlockingQueue<String> orders = new ArrayBlockingQueue<>(1);
              orders.add("first");
              Bystander.onceThisThreadWaits(orders::clear);
              orders.put("second");
              return "";
            }));
    await(
        loop.submit(
            () -> {
              SynchronousQueue<String> orders = new SynchronousQueue<>();
              Bystander.onceThisThreadWaits(orders::poll);
              return orders.offer("first", 10, TimeUnit.SECONDS);
            }));
  }

  static void waitsForLock(EventLoop loop) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    CountDownLatch isHeld = new CountDownLatch(1);
    CountDownLatch wanted = new CountDownLatch(1);
    Thread holder =
        new Thread(
            () -> {
              lock.lock();
              try {
                isHeld.countDown();
                awaitQuietly(wanted);
              } finally {
                lock.unlock();
              }
            });
    holder.start();
    isHeld.await();
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(wanted::countDown);
              // ONLY BLOCKHOUND: locks are reported on request only
              lock.lock();
              lock.unlock();
            }));
    holder.join();
  }

  static void waitsForPromiseBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              Promise<String> promise = GlobalEventExecutor.INSTANCE.newPromise();
              Bystander.onceThisThreadWaits(() -> promise.setSuccess(""));
              promise.sync();
              return "";
            }));
  }

  static void nothingToWaitForOk(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              CompletableFuture<String> price = CompletableFuture.completedFuture("5");
              new LinkedBlockingQueue<String>().offer(price.join());
              new Semaphore(1).tryAcquire();
              new CountDownLatch(1).countDown();
              return new LinkedBlockingQueue<String>().poll();
            }));
  }
}
