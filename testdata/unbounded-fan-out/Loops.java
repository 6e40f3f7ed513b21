package shop;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Loops that give work away. */
class Loops {
  private final ExecutorService cached = Executors.newCachedThreadPool();
  private final ExecutorService fixed = Executors.newFixedThreadPool(8);
  private final Semaphore permits = new Semaphore(100);
  private volatile boolean isRunning = true;

  private static void serve(Object request) {
    System.out.println(request);
  }

  void acceptBad(ServerSocket server) throws Exception {
    while (true) {
      Socket client = server.accept();
      // BUG: Diagnostic contains: nothing holds the loop back
      cached.execute(() -> serve(client));
    }
  }

  void takeBad(BlockingQueue<String> queue) throws InterruptedException {
    for (; ; ) {
      String next = queue.take();
      // BUG: Diagnostic contains: is done in a loop without an end
      cached.submit(() -> serve(next));
    }
  }

  void boundedPoolOk(BlockingQueue<String> queue) throws InterruptedException {
    while (true) {
      String next = queue.take();
      fixed.execute(() -> serve(next));
    }
  }

  void permitOk(BlockingQueue<String> queue) throws InterruptedException {
    while (true) {
      String next = queue.take();
      permits.acquire();
      cached.execute(
          () -> {
            try {
              serve(next);
            } finally {
              permits.release();
            }
          });
    }
  }

  void countedOk(List<String> all) {
    for (String each : all) {
      cached.execute(() -> serve(each));
    }
  }

  /** Somebody else's executor may hold its callers back. */
  void injectedOk(BlockingQueue<String> queue, ExecutorService workers) throws Exception {
    while (true) {
      String next = queue.take();
      workers.execute(() -> serve(next));
    }
  }

  /** A loop that ends some day is taken for one that has few turns. */
  void missedAlarmFlag(BlockingQueue<String> queue) throws InterruptedException {
    while (isRunning) {
      String next = queue.take();
      cached.execute(() -> serve(next));
    }
  }
}
