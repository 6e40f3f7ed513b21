package shop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tasks that only tell that the queue before them is empty. */
class Barriers {
  void drainOk(ExecutorService executor)
      throws InterruptedException, ExecutionException, TimeoutException {
    Future<?> last = executor.submit(() -> {});
    last.get(1, TimeUnit.SECONDS);
  }

  void tellOk(ExecutorService executor, CountDownLatch drained)
      throws InterruptedException, ExecutionException, TimeoutException {
    Future<?> last = executor.submit(() -> drained.countDown());
    last.get(1, TimeUnit.SECONDS);
  }

  void workBad(ExecutorService executor, Runnable work)
      throws InterruptedException, ExecutionException, TimeoutException {
    Future<?> last = executor.submit(() -> work.run());
    // BUG: Diagnostic contains: the task that workBad has started goes on
    last.get(1, TimeUnit.SECONDS);
  }

  void loopBad(ExecutorService executor, Thread other)
      throws InterruptedException, ExecutionException, TimeoutException {
    Future<?> last =
        executor.submit(
            () -> {
              while (other.isAlive()) {}
            });
    // BUG: Diagnostic contains: the task that loopBad has started goes on
    last.get(1, TimeUnit.SECONDS);
  }
}
