import java.util.Objects;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What an object creates for itself, and keeps. */
class HeldExecutors {

  static final class FieldInitializer implements AutoCloseable {
    // BUG: Diagnostic contains: is kept in pool, which nothing ends, not even
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void run(Runnable task) {
      pool.execute(task);
    }

    @Override
    public void close() {}
  }

  static final class StartedLater {
    private ScheduledExecutorService timer;

    void startBad(Runnable task) {
      // BUG: Diagnostic contains: not even HeldExecutors.StartedLater.stop
      timer = Executors.newSingleThreadScheduledExecutor();
      timer.scheduleAtFixedRate(task, 1, 1, TimeUnit.SECONDS);
    }

    void stop() {
      System.out.println("stopped");
    }
  }

  /** The one that is passed is somebody else's; the one that is made here is not. */
  static final class Injectable {
    private final ScheduledExecutorService timer;

    Injectable() {
      // BUG: Diagnostic contains: is kept in timer, which nothing ends
      this(Executors.newSingleThreadScheduledExecutor());
    }

    Injectable(ScheduledExecutorService timer) {
      this.timer = Objects.requireNonNull(timer, "timer");
    }

    void close() {}
  }

  static final class WithAccessor {
    // BUG: Diagnostic contains: is kept in pool, which nothing ends
    private final ExecutorService pool = Executors.newCachedThreadPool();

    ExecutorService pool() {
      return pool;
    }

    void stop() {}
  }

  static final class UserOfAccessor {
    void run(WithAccessor owner, Runnable task) {
      owner.pool().execute(task);
    }
  }

  static final class OwnTimer {
    // BUG: Diagnostic contains: is kept in timer, which nothing ends
    private final Timer timer = new Timer();

    void shutdown() {}
  }

  /** The object that gets it does not end it, and whoever made it has nothing to end it by. */
  static final class Client {
    private final Executor pool;

    Client(Executor pool) {
      this.pool = pool;
    }

    void close() {}
  }

  Client handedOverBad() {
    // BUG: Diagnostic contains: is kept in HeldExecutors.Client.pool, which nothing ends
    return new Client(Executors.newFixedThreadPool(1));
  }

  static final class EndsIt implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Override
    public void close() {
      pool.shutdown();
    }
  }

  static final class EndsItByHelper implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Override
    public void close() {
      end(pool);
    }

    private static void end(ExecutorService each) {
      ExecutorService toEnd = each;
      toEnd.shutdownNow();
    }
  }

  static final class EndedThroughAccessor {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    ExecutorService pool() {
      return pool;
    }

    void close() {}
  }

  static final class OwnerOfAnother {
    private final EndedThroughAccessor other = new EndedThroughAccessor();

    void close() {
      other.pool().shutdown();
    }
  }

  /** Whoever gets it may end it. */
  static final class GivesItAway {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void register(java.util.Collection<ExecutorService> pools) {
      pools.add(pool);
    }

    void close() {}
  }

  /** Whoever gets a pool out of the record may end it. */
  static final class HeldByRecord {
    private record Pools(ExecutorService first, ExecutorService second) {
      void shutdown() {
        first.shutdown();
        second.shutdown();
      }
    }

    private record Checked(ExecutorService pool) {
      Checked {
        Objects.requireNonNull(pool);
      }
    }

    private Pools pools;

    private static Pools createOk() {
      ExecutorService first = Executors.newFixedThreadPool(1);
      return new Pools(first, Executors.newFixedThreadPool(2));
    }

    private static void throughAccessorOk(Runnable task) {
      Checked checked = new Checked(Executors.newFixedThreadPool(1));
      checked.pool().execute(task);
      checked.pool().shutdown();
    }

    void start() {
      pools = createOk();
    }

    void close() {
      pools.shutdown();
    }
  }

  /** Lives as long as the application. */
  static final class Application {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

    void close() {}
  }

  /** Nothing says that it ends before the application does. */
  static final class WithoutEnd {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void run(Runnable task) {
      pool.execute(task);
    }
  }

  /** All that can extend it is in sight. */
  static class Extensible {
    // BUG: Diagnostic contains: is kept in pool, which nothing ends
    protected final ExecutorService pool = Executors.newFixedThreadPool(2);

    void close() {}
  }

  /** A subclass of the pool may do anything. */
  static final class OwnPool extends java.util.concurrent.ThreadPoolExecutor {
    OwnPool() {
      super(1, 1, 1, TimeUnit.SECONDS, new java.util.concurrent.LinkedBlockingQueue<>());
    }

    void register() {}
  }

  static final class HoldsOwnPool {
    private final OwnPool pool = new OwnPool();

    HoldsOwnPool() {
      pool.register();
    }

    void close() {}
  }

  static final class MissedAlarmNotEndedAgain {
    private ExecutorService pool = Executors.newFixedThreadPool(2);

    // The first pool is lost when there is a second one; that a field is ended at all is enough.
    void restart() {
      pool = Executors.newFixedThreadPool(4);
    }

    void close() {
      pool.shutdown();
    }
  }
}
