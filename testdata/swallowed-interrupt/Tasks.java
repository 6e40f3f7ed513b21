package shop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Logger;

/** Code that owns its thread: nobody above could look at the interrupt status. */
public class Tasks {
  private static final Logger LOG = Logger.getLogger("shop");

  private final BlockingQueue<String> orders;
  private volatile boolean running = true;

  public Tasks(BlockingQueue<String> orders) {
    this.orders = orders;
  }

  public static void main(String[] arguments) {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      LOG.info("woken up");
    }
  }

  public void start(ExecutorService executor) {
    executor.execute(
        () -> {
          try {
            LOG.info(orders.take());
          } catch (InterruptedException endsOk) {
            LOG.info("ends");
          }
        });
    new Worker().start();
    executor.submit(new Sleeper());
  }

  private final class Worker extends Thread {
    @Override
    public void run() {
      while (running) {
        workOk();
      }
    }

    // An interrupt wakes it up to look at the flag.
    private void workOk() {
      try {
        LOG.info(orders.take());
      } catch (InterruptedException e) {
        LOG.info("looks at the flag");
      }
    }
  }

  public void startAnnotated(ExecutorService executor) {
    executor.execute(() -> annotatedOfTaskOk());
  }

  /** It is a task's that calls it, whatever is stated of it. */
  @dev.colorfast.annotations.Blocking(kind = dev.colorfast.annotations.BlockingKind.QUEUE)
  private void annotatedOfTaskOk() {
    try {
      LOG.info(orders.take());
    } catch (InterruptedException e) {
      LOG.info("ends");
    }
  }

  private static final class Sleeper implements Callable<String> {
    @Override
    public String call() {
      try {
        Thread.sleep(100);
      } catch (InterruptedException endsOk) {
        return "ends";
      }
      return "slept";
    }
  }

  private final class Poller implements Runnable {
    @Override
    public void run() {
      while (!Thread.currentThread().isInterrupted()) {
        try {
          LOG.info(orders.take());
          // BUG: Diagnostic contains: goes on in a loop that waits for the status that is gone
        } catch (InterruptedException e) {
          LOG.info("woken up");
        }
      }
    }
  }

  public Runnable poller() {
    return new Poller();
  }

  public void stop() {
    running = false;
  }

  /** Public methods are for anybody, whoever calls them here. */
  public final class Pump implements Runnable {
    @Override
    public void run() {
      while (running) {
        pumpBad();
      }
    }

    public void pumpBad() {
      try {
        LOG.info(orders.take());
        // BUG: Diagnostic contains: is lost
      } catch (InterruptedException e) {
        LOG.info("woken up");
      }
    }
  }

  /** The status is asked for, but it does not end the loop. */
  private final class Sweeper extends Thread {
    @Override
    public void run() {
      while (running) {
        if (!Thread.interrupted()) {
          LOG.info("sweeps");
        }
        try {
          Thread.sleep(1000);
        } catch (InterruptedException looksAtTheFlagOk) {
          LOG.info("woken up");
        }
      }
    }
  }

  public Thread sweeper() {
    return new Sweeper();
  }

  /** Whatever it is that calls back, it is its thread. */
  public interface Step {
    boolean next();
  }

  public Step anonymousOk() {
    return new Step() {
      @Override
      public boolean next() {
        try {
          LOG.info(orders.take());
        } catch (InterruptedException e) {
          LOG.info("woken up");
        }
        return running;
      }
    };
  }

  /** A thread that somebody else makes runs it, and nothing else does. */
  public Thread printer(ThreadFactory threads) {
    return threads.newThread(this::print);
  }

  public void print() {
    printAll();
  }

  private void printAll() {
    while (true) {
      try {
        LOG.info(orders.take());
      } catch (InterruptedException endsOk) {
        return;
      } catch (RuntimeException e) {
        LOG.info("goes on");
      }
    }
  }
}
