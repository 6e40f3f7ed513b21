package shop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Handlers of interrupts that wait for something themselves. */
public class Handlers {
  private static final Logger LOG = Logger.getLogger("shop");

  private final BlockingQueue<String> orders;
  private final CountDownLatch written = new CountDownLatch(1);

  public Handlers(BlockingQueue<String> orders) {
    this.orders = orders;
  }

  public void restoredTooEarlyBad() throws InterruptedException {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      // BUG: Diagnostic contains: written.await() does not wait: the interrupt status, which is set
      written.await();
    }
  }

  public void terminationBad(ExecutorService executor) {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      executor.shutdown();
      try {
        // BUG: Diagnostic contains: makes it throw at once
        executor.awaitTermination(5, TimeUnit.SECONDS);
      } catch (InterruptedException again) {
        executor.shutdownNow();
        Thread.currentThread().interrupt();
      }
    }
  }

  public void putBackBad(String order) {
    try {
      written.await();
    } catch (InterruptedException e) {
      LOG.info("interrupted");
      Thread.currentThread().interrupt();
      try {
        // BUG: Diagnostic contains: orders.put(order) does not wait
        orders.put(order);
      } catch (InterruptedException again) {
        throw new IllegalStateException(again);
      }
    }
  }

  public void restoredAfterwardsOk() throws InterruptedException {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      written.await();
      Thread.currentThread().interrupt();
    }
  }

  public void uninterruptibleOk(Thread worker) {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.info("interrupted");
    }
  }

  /** Another thread is interrupted, and waited for. */
  public void otherThreadOk(Thread worker) {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      worker.interrupt();
      try {
        worker.join(1000);
      } finally {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** After an interrupt the others are not waited for any more. */
  public void eachOk(Iterable<Thread> workers) {
    for (Thread worker : workers) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public void asksOk() throws InterruptedException {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (!Thread.currentThread().isInterrupted()) {
        written.await();
      }
    }
  }

  public void clearsOk() throws InterruptedException {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      boolean interrupted = Thread.interrupted();
      written.await();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  // What a helper waits for is not looked at.
  public void missedAlarmHelper() {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      awaitWritten();
    }
  }

  private void awaitWritten() {
    try {
      written.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // On the way of the interrupt it fails at once, on others it does not.
  public void missedAlarmRestoredBeforeFinally() throws InterruptedException {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Thread.sleep(100);
    }
  }

  // A second interrupt, or one that came while nothing waited, cuts the cleanup short.
  public void missedAlarmFinally() throws InterruptedException {
    try {
      LOG.info(orders.take());
    } finally {
      written.await();
    }
  }
}
