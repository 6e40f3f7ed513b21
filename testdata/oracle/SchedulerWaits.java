package oracle;

import java.io.FileInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reactor's parallel scheduler waits. It has a thread for each processor, and never more. */
final class SchedulerWaits {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private SchedulerWaits() {}

  public static void main(String[] arguments) throws Exception {
    timeBad();
    threadsBad();
    resultsBad();
    queuesBad();
    conditionsBad();
    filesBad();
    networkBad();
  }

  static void timeBad() {
    Mono.fromCallable(
            () -> {
              Thread.sleep(1);
              LockSupport.parkNanos(1);
              return "";
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
  }

  static void threadsBad() {
    Mono.fromCallable(
            () -> {
              CountDownLatch ready = new CountDownLatch(1);
              Bystander.onceThisThreadWaits(ready::countDown);
              ready.await();
              return "";
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Mono.fromCallable(
            () -> {
              Semaphore permits = new Semaphore(0);
              Bystander.onceThisThreadWaits(permits::release);
              permits.acquire();
              return "";
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Mono.fromCallable(
            () -> {
              Phaser phaser = new Phaser(2);
              Bystander.onceThisThreadWaits(phaser::arrive);
              return phaser.arriveAndAwaitAdvance();
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
  }

  static void resultsBad() {
    Mono.fromCallable(
            () -> {
              CompletableFuture<String> price = new CompletableFuture<>();
              Bystander.onceThisThreadWaits(() -> price.complete("1"));
              return price.join();
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Mono.fromCallable(
            () -> {
              CompletableFuture<String> price = new CompletableFuture<>();
              Bystander.onceThisThreadWaits(() -> price.complete("1"));
              return price.get(10, TimeUnit.SECONDS);
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Mono.fromCallable(
            () -> {
              FutureTask<String> task = new FutureTask<>(() -> "1");
              Bystander.onceThisThreadWaits(task);
              return task.get();
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
  }

  static void queuesBad() {
    Mono.fromCallable(
            () -> {
              BlockingQueue<String> orders = new LinkedBlockingQueue<>();
              Bystander.onceThisThreadWaits(() -> orders.add("first"));
              return orders.take();
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Mono.fromCallable(
            () -> {
              BlockingQueue<String> orders = new LinkedBlockingQueue<>();
              Bystander.onceThisThreadWaits(() -> orders.add("first"));
              return orders.poll(10, TimeUnit.SECONDS);
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
  }

  static void conditionsBad() {
    ReentrantLock lock = new ReentrantLock();
    Condition changed = lock.newCondition();
    Mono.fromCallable(
            () -> {
              Bystander.onceThisThreadWaits(() -> signal(lock, changed));
              lock.lock();
              try {
                changed.await();
              } finally {
                lock.unlock();
              }
              return "";
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Object monitor = new Object();
    Mono.fromCallable(
            () -> {
              synchronized (monitor) {
                monitor.wait(1);
              }
              return "";
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
  }

  private static void signal(ReentrantLock lock, Condition changed) {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  static void filesBad() throws IOException {
    Path file = Files.createTempFile("oracle", ".txt");
    Mono.fromCallable(
            () -> {
              try (FileInputStream in = new FileInputStream(file.toFile())) {
                // ONLY BLOCKHOUND: files are not reported where only a pool is stopped
                return in.read();
              }
            })
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Files.delete(file);
  }

  static void networkBad() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Callable<Integer> connect =
          () -> {
            try (Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
              return socket.getLocalPort();
            }
          };
      Mono.fromCallable(connect).subscribeOn(Schedulers.parallel()).block(LIMIT);
      Mono.fromCallable(() -> server.accept().getPort())
          .subscribeOn(Schedulers.parallel())
          .block(LIMIT);
    }
  }
}
