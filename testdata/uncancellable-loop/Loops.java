package shop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Loops that an interrupt arrives in. */
public class Loops {
  private static final Logger LOG = Logger.getLogger("shop");

  private final BlockingQueue<String> orders;
  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean isReady;
  private volatile boolean isRunning = true;

  public Loops(BlockingQueue<String> orders) {
    this.orders = orders;
  }

  public void startBad(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              LOG.info(orders.take());
              // BUG: Diagnostic contains: goes on in a loop that nothing ends: an interrupt in
            } catch (InterruptedException e) {
              LOG.log(Level.WARNING, "interrupted", e);
            }
          }
        });
  }

  public void doWhileBad(ExecutorService executor) {
    executor.execute(
        () -> {
          do {
            try {
              LOG.info(orders.take());
              // BUG: Diagnostic contains: goes on in a loop that nothing ends: an interrupt in
            } catch (InterruptedException e) {
              LOG.log(Level.WARNING, "interrupted", e);
            }
          } while (true);
        });
  }

  public void doWhileLeavesOk(ExecutorService executor) {
    executor.execute(
        () -> {
          do {
            try {
              LOG.info(orders.take());
            } catch (InterruptedException e) {
              LOG.log(Level.WARNING, "interrupted", e);
            }
          } while (isRunning);
        });
  }

  /** Handed to an executor by whoever makes it. */
  public static final class Poller implements Runnable {
    private final BlockingQueue<String> orders;

    public Poller(BlockingQueue<String> orders) {
      this.orders = orders;
    }

    @Override
    public void run() {
      for (; ; ) {
        try {
          LOG.info(orders.take());
          Thread.sleep(100);
          // BUG: Diagnostic contains: does not stop run
        } catch (InterruptedException e) {
          LOG.info("interrupted");
        }
      }
    }
  }

  /** The next take throws at once, and so on. */
  public String takeBad() {
    while (true) {
      try {
        return orders.take();
      } catch (InterruptedException e) {
        // BUG: Diagnostic contains: makes BlockingQueue.take in line 92 throw at once, again and
        Thread.currentThread().interrupt();
      }
    }
  }

  public String doTakeBad() {
    do {
      try {
        return orders.take();
      } catch (InterruptedException e) {
        // BUG: Diagnostic contains: throw at once, again and
        Thread.currentThread().interrupt();
      }
    } while (true);
  }

  /** Waiting with the status set throws before the monitor is let go of. */
  public synchronized void awaitReadyBad() {
    while (!isReady) {
      try {
        wait();
      } catch (InterruptedException e) {
        // BUG: Diagnostic contains: goes round without waiting
        Thread.currentThread().interrupt();
      }
    }
  }

  public void awaitConditionBad() {
    lock.lock();
    try {
      while (!isReady) {
        try {
          changed.await();
        } catch (InterruptedException e) {
          // BUG: Diagnostic contains: makes Condition.await in line 128 throw at once
          Thread.currentThread().interrupt();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  public synchronized void ready() {
    isReady = true;
    notifyAll();
  }

  public void stop() {
    isRunning = false;
  }

  /** A clause for all failures catches the interrupt, too, where it is known to arrive. */
  public void broadBad(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              LOG.info(orders.take());
              // BUG: Diagnostic contains: catch (Exception e) goes on in a loop that nothing ends
            } catch (Exception e) {
              LOG.log(Level.WARNING, "failed", e);
            }
          }
        });
  }

  public void broadRestoresBad(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              LOG.info(orders.take());
            } catch (Exception e) {
              // BUG: Diagnostic contains: throw at once, again and again
              Thread.currentThread().interrupt();
            }
          }
        });
  }

  /** What the operation does with an interrupt is its own affair. */
  public void broadOfOperationOk(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              printOne();
            } catch (Exception e) {
              LOG.log(Level.WARNING, "failed", e);
            }
          }
        });
  }

  private void printOne() throws InterruptedException {
    LOG.info(orders.take());
  }

  public void broadHandedOnOk(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              LOG.info(orders.take());
            } catch (Exception e) {
              fail(e);
            }
          }
        });
  }

  private void fail(Exception e) {
    if (e instanceof InterruptedException) {
      throw new IllegalStateException(e);
    }
  }

  public void broadAfterNamedOk(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              LOG.info(orders.take());
            } catch (InterruptedException e) {
              return;
            } catch (Exception e) {
              LOG.log(Level.WARNING, "failed", e);
            }
          }
        });
  }

  public void leavesOk(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              LOG.info(orders.take());
            } catch (InterruptedException e) {
              return;
            }
          }
        });
  }

  public void breaksOk(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              LOG.info(orders.take());
            } catch (InterruptedException e) {
              LOG.info("interrupted");
              break;
            }
          }
        });
  }

  public void outsideOk(ExecutorService executor) {
    executor.execute(
        () -> {
          try {
            while (true) {
              LOG.info(orders.take());
            }
          } catch (InterruptedException e) {
            LOG.info("ends");
          }
        });
  }

  public void flagOk(ExecutorService executor) {
    executor.execute(
        () -> {
          while (isRunning) {
            try {
              LOG.info(orders.take());
            } catch (InterruptedException e) {
              LOG.info("looks at the flag");
            }
          }
        });
  }

  public void poisonOk(ExecutorService executor) {
    executor.execute(
        () -> {
          while (true) {
            try {
              String order = orders.take();
              if (order.isEmpty()) {
                return;
              }
              LOG.info(order);
            } catch (InterruptedException e) {
              LOG.info("goes on until the empty order comes");
            }
          }
        });
  }

  /** Whoever stops it sets the flag before the interrupt. */
  public void restoresAndLooksOk() {
    while (isRunning) {
      try {
        LOG.info(orders.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public void restoresAndAsksOk() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        LOG.info(orders.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public synchronized void restoresAfterwardsOk() {
    boolean interrupted = false;
    while (!isReady) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
