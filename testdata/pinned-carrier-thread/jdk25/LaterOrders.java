package shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Virtual threads that block and cannot leave their carriers. */
class LaterOrders {
  private final ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, String> cache = new ConcurrentHashMap<>();
  private final Object lock = new Object();
  private final ReentrantLock own = new ReentrantLock();
  private final Connection connection;
  private boolean isReady;

  LaterOrders(Connection connection) {
    this.connection = connection;
  }

  void sleepOk() {
    Thread.startVirtualThread(
        () -> {
          synchronized (lock) {
            sleep(100);
          }
        });
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void storeOk() {
    perTask.execute(this::store);
  }

  private void store() {
    update();
  }

  private synchronized void update() {
    try (PreparedStatement statement = connection.prepareStatement("update orders set n = 1")) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void waitOk() {
    perTask.submit(
        () -> {
          synchronized (this) {
            while (!isReady) {
              wait();
            }
          }
          return null;
        });
  }

  void cacheBad(BlockingQueue<String> queue) {
    perTask.execute(
        () ->
            cache.computeIfAbsent(
                "",
                key -> {
                  try {
                    return queue.take();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return "";
                  }
                }));
  }

  void ownLockOk() {
    perTask.execute(
        () -> {
          own.lock();
          try {
            sleep(100);
          } finally {
            own.unlock();
          }
        });
  }

  void outsideOk() {
    perTask.execute(
        () -> {
          synchronized (lock) {
            isReady = true;
          }
          sleep(100);
        });
  }

  void shortOk() {
    perTask.execute(
        () -> {
          synchronized (lock) {
            cache.putIfAbsent("", "");
          }
        });
  }

  /** A thread of the platform is its own carrier. */
  void platformOk() {
    pool.execute(
        () -> {
          synchronized (lock) {
            sleep(100);
          }
        });
  }

  void guardedOk() {
    perTask.execute(
        () -> {
          if (!Thread.currentThread().isVirtual()) {
            synchronized (lock) {
              sleep(100);
            }
          }
        });
  }
}
