import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Since JDK 19 executors can be closed. */
class CloseableExecutors {

  void managedOk(Runnable task) {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      pool.execute(task);
    }
  }

  void closedOk(Runnable task) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(task);
    pool.close();
  }

  /** Nothing is pooled: its threads end with their tasks. */
  void virtualOk(Runnable task) {
    Executors.newVirtualThreadPerTaskExecutor().execute(task);
  }

  void neverEndedBad(Runnable task) {
    // BUG: Diagnostic contains: is never ended
    Executors.newFixedThreadPool(2).execute(task);
  }
}
