import com.mongodb.client.MongoCollection;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/** Tasks that are run again and again, until they throw. */
class PeriodicTasks {
  private final ScheduledExecutorService timer;
  private final MongoCollection<Document> orders;
  private final AtomicInteger count = new AtomicInteger();
  private Future<?> polling;
  private Future<?> asked;
  private Future<?> shown;

  PeriodicTasks(ScheduledExecutorService timer, MongoCollection<Document> orders) {
    this.timer = timer;
    this.orders = orders;
  }

  private void work() {
    count.incrementAndGet();
  }

  private void poll() {
    if (System.getProperty("queue") == null) {
      throw new IllegalStateException("no queue");
    }
  }

  void throwsNothingOk() {
    timer.scheduleAtFixedRate(this::work, 1, 1, TimeUnit.SECONDS);
  }

  void throwsBad() {
    // BUG: Diagnostic contains: has thrown once it is never run again, and nobody learns of it
    timer.scheduleAtFixedRate(this::poll, 1, 1, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: has thrown once it is never run again, and nobody learns of it
    timer.scheduleWithFixedDelay(() -> poll(), 1, 1, TimeUnit.SECONDS);
  }

  // Handles that are kept

  void cancelledOnlyBad() {
    // BUG: Diagnostic contains: is kept in polling, and nobody asks whether it has failed
    polling = timer.scheduleAtFixedRate(this::poll, 1, 1, TimeUnit.SECONDS);
  }

  void stop() {
    if (polling != null) {
      polling.cancel(true);
      polling = null;
    }
  }

  void cancelledInFunctionBad() {
    // BUG: Diagnostic contains: is kept in polled, and nobody asks whether it has failed
    Future<?> polled = timer.scheduleAtFixedRate(this::poll, 1, 1, TimeUnit.SECONDS);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> polled.cancel(true)));
  }

  void askedOk() {
    if (asked == null || asked.isDone()) {
      asked = timer.scheduleAtFixedRate(this::poll, 1, 1, TimeUnit.SECONDS);
    }
  }

  void shownOk() {
    shown = timer.scheduleAtFixedRate(this::poll, 1, 1, TimeUnit.SECONDS);
  }

  Future<?> shown() {
    return shown;
  }

  void catchesOk() {
    timer.scheduleAtFixedRate(
        () -> {
          try {
            poll();
          } catch (RuntimeException e) {
            System.err.println(e);
          }
        },
        1,
        1,
        TimeUnit.SECONDS);
  }

  // Clauses that throw

  private void pollAndRethrow() {
    try {
      poll();
    } catch (RuntimeException e) {
      System.err.println(e);
      throw new IllegalStateException("cannot poll", e);
    } finally {
      try {
        work();
      } catch (RuntimeException e) {
        System.err.println(e);
      }
    }
  }

  void rethrowsBad() {
    // BUG: Diagnostic contains: has thrown once it is never run again, and nobody learns of it
    timer.scheduleAtFixedRate(this::pollAndRethrow, 1, 1, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: has thrown once it is never run again, and nobody learns of it
    timer.scheduleAtFixedRate(() -> pollAndRethrow(), 1, 1, TimeUnit.SECONDS);
  }

  void rethrownIsCaughtOk() {
    timer.scheduleAtFixedRate(
        () -> {
          try {
            pollAndRethrow();
          } catch (IllegalStateException e) {
            System.err.println(e);
          }
        },
        1,
        1,
        TimeUnit.SECONDS);
  }

  private void pollAndRethrowSome() {
    try {
      poll();
    } catch (RuntimeException e) {
      System.err.println(e);
      if (e instanceof IllegalStateException) {
        throw e;
      }
    }
  }

  void rethrowsSomeOk() {
    timer.scheduleAtFixedRate(this::pollAndRethrowSome, 1, 1, TimeUnit.SECONDS);
  }

  private void workAndCatch() {
    try {
      poll();
    } catch (IllegalStateException e) {
      System.err.println(e);
    }
  }

  private void workOrWrap() {
    try {
      workAndCatch();
    } catch (RuntimeException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    }
  }

  void wrapsOk() {
    timer.scheduleAtFixedRate(this::workOrWrap, 1, 1, TimeUnit.SECONDS);
  }

  // Servers fail some day

  void asksServerBad() {
    // BUG: Diagnostic contains: has thrown once it is never run again, and nobody learns of it
    timer.scheduleAtFixedRate(this::refresh, 1, 1, TimeUnit.MINUTES);
  }

  private void refresh() {
    count.set((int) orders.countDocuments());
  }

  void asksServerAndCatchesOk() {
    timer.scheduleAtFixedRate(
        () -> {
          try {
            refresh();
          } catch (RuntimeException e) {
            System.err.println(e);
          }
        },
        1,
        1,
        TimeUnit.MINUTES);
  }
}
