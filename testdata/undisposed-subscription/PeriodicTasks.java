import io.netty.channel.EventLoop;
import java.io.Closeable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Periodic tasks of objects that can be closed. */
class PeriodicTasks {
  static final class Settings {
    private ScheduledExecutorService scheduler;

    void use(ScheduledExecutorService scheduler) {
      this.scheduler = scheduler;
    }

    ScheduledExecutorService scheduler() {
      return scheduler;
    }
  }

  private static void work() {
    System.setProperty("worked", "yes");
  }

  static final class OnParameter implements Closeable {
    OnParameter(ScheduledExecutorService timer) {
      // BUG: Diagnostic contains: goes on after PeriodicTasks.OnParameter.close
      timer.scheduleAtFixedRate(PeriodicTasks::work, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {}
  }

  static final class OnField {
    private final ScheduledExecutorService timer;

    OnField(ScheduledExecutorService timer) {
      this.timer = timer;
    }

    void start() {
      // BUG: Diagnostic contains: goes on after PeriodicTasks.OnField.stop
      timer.scheduleWithFixedDelay(() -> work(), 1, 1, TimeUnit.SECONDS);
    }

    void stop() {
      System.out.println("stopped");
    }
  }

  /** It ends the executor only if that is its own. */
  static final class OnEither {
    private final Settings settings;
    private final ScheduledExecutorService timer;

    OnEither(Settings settings) {
      this.settings = settings;
      if (settings.scheduler() == null) {
        timer = new ScheduledThreadPoolExecutor(1);
      } else {
        timer = settings.scheduler();
      }
      // BUG: Diagnostic contains: goes on after PeriodicTasks.OnEither.shutdown
      timer.scheduleWithFixedDelay(() -> work(), 1, 1, TimeUnit.SECONDS);
    }

    void shutdown() {
      if (settings.scheduler() == null) {
        timer.shutdownNow();
      }
    }
  }

  static final class OnLoop implements Closeable {
    private final EventLoop loop;

    OnLoop(EventLoop loop) {
      this.loop = loop;
    }

    void start() {
      // BUG: Diagnostic contains: goes on after PeriodicTasks.OnLoop.close
      loop.scheduleAtFixedRate(() -> work(), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {}
  }

  static final class KeptOk implements Closeable {
    private final ScheduledFuture<?> task;

    KeptOk(ScheduledExecutorService timer) {
      task = timer.scheduleAtFixedRate(() -> work(), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      task.cancel(false);
    }
  }

  static final class OwnOk implements Closeable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    OwnOk() {
      timer.scheduleAtFixedRate(() -> work(), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      timer.shutdown();
    }
  }

  /** What cannot be closed lives as long as its tasks. */
  static final class ForEverOk {
    ForEverOk(ScheduledExecutorService timer) {
      timer.scheduleAtFixedRate(() -> work(), 1, 1, TimeUnit.SECONDS);
    }
  }

  static final class OnceOk implements Closeable {
    OnceOk(ScheduledExecutorService timer) {
      Future<?> unused = timer.schedule(() -> work(), 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {}
  }
}
