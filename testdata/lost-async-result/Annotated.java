package shop;

import dev.colorfast.annotations.Blocking;
import dev.colorfast.annotations.BlockingKind;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is stated of a method says whether it blocks, and its body what else it does. */
class Annotated {
  private static final Logger LOG = Logger.getLogger("shop");

  private final BlockingQueue<String> orders;

  Annotated(BlockingQueue<String> orders) {
    this.orders = orders;
  }

  @Blocking(kind = BlockingKind.QUEUE)
  private void next() throws InterruptedException {
    System.setProperty("order", orders.take());
  }

  @Blocking(kind = BlockingKind.QUEUE)
  private void careful() {
    try {
      next();
    } catch (Exception e) {
      LOG.log(Level.WARNING, "no order", e);
    }
  }

  void taskThatDealsWithItsFailureOk(ExecutorService pool) {
    pool.submit(() -> careful());
    pool.submit(this::careful);
  }

  void taskThatDoesNotBad(ExecutorService pool) {
    // BUG: Diagnostic contains: nobody learns of it
    pool.submit(
        () -> {
          next();
          return "done";
        });
  }
}
