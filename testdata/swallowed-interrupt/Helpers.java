package shop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Handlers that leave the response to others. */
public class Helpers {
  private static final Logger LOG = Logger.getLogger("shop");

  private final CountDownLatch ready = new CountDownLatch(1);
  private final Failures failures = new Failures();

  public void restoresThroughHelpersOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      note("woken up");
    }
  }

  private static void note(String what) {
    LOG.info(what);
    restore();
  }

  private static void restore() {
    Thread.currentThread().interrupt();
  }

  public void throwsThroughHelpersOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      fail("woken up");
    }
  }

  private static void fail(String what) {
    LOG.info(what);
    giveUp(what);
  }

  private static void giveUp(String what) {
    throw new IllegalStateException(what);
  }

  public void exitsThroughHelpersOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      exit();
    }
  }

  private static void exit() {
    Runtime.getRuntime().halt(1);
  }

  private static IntConsumer exit = code -> Runtime.getRuntime().exit(code);

  public static void replaceExit(IntConsumer other) {
    exit = other;
  }

  /** Somebody may have replaced the function; the one in sight ends the process. */
  public void exitsThroughFunctionOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      exit.accept(1);
    }
  }

  public void keepsThroughHelpersOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      failures.add("woken up", e);
    }
  }

  private static final class Failures {
    private Throwable latest;

    void add(String what, Throwable failure) {
      LOG.info(what);
      latest = failure;
    }

    Throwable latest() {
      return latest;
    }
  }

  public Throwable latest() {
    return failures.latest();
  }

  public void logsThroughHelpersBad() {
    try {
      ready.await();
      // BUG: Diagnostic contains: is lost
    } catch (InterruptedException e) {
      warn("woken up", e);
    }
  }

  private static void warn(String what, Throwable failure) {
    LOG.log(Level.WARNING, what, failure);
  }

  /** That the helper restores an interrupt of its own is no response to this one. */
  public void closesBad(BlockingQueue<String> queue) {
    try {
      queue.take();
      // BUG: Diagnostic contains: is lost
    } catch (InterruptedException e) {
      awaitReady();
    }
  }

  private void awaitReady() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
