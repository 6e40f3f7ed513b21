package shop;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Objects that own threads are to be ended as executors are. */
class Owners {

  static final class Poller implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    void poll(Runnable task) {
      timer.scheduleWithFixedDelay(task, 1, 1, TimeUnit.SECONDS);
    }

    Poller started(Runnable task) {
      poll(task);
      return this;
    }

    @Override
    public void close() {
      end();
    }

    private void end() {
      timer.shutdownNow();
    }
  }

  static final class ForgetfulService implements AutoCloseable {
    // BUG: Diagnostic contains: new Poller() is kept in poller, which nothing ends, not even
    private final Poller poller = new Poller();

    void start(Runnable task) {
      poller.poll(task);
    }

    @Override
    public void close() {}
  }

  static final class Service implements AutoCloseable {
    private final Poller pollerOk = new Poller();

    void start(Runnable task) {
      pollerOk.poll(task);
    }

    @Override
    public void close() {
      pollerOk.close();
    }
  }

  /** Owns one that owns threads. */
  static final class Application {
    // BUG: Diagnostic contains: new Service() is kept in service, which nothing ends
    private final Service service = new Service();

    void stop() {}
  }

  void perCallBad(Runnable task) {
    // BUG: Diagnostic contains: new Poller() is never ended, and does not leave perCallBad
    Poller poller = new Poller();
    poller.poll(task);
  }

  void perCallOk(Runnable task) {
    try (Poller poller = new Poller()) {
      poller.poll(task);
    }
  }

  /** What a method returns may be the object itself. */
  Poller fluentOk(Runnable task) {
    return new Poller().started(task);
  }

  /** Ends itself with the process. */
  static final class Daemon {
    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    Daemon() {
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    void close() {
      pool.shutdown();
    }
  }

  static final class DaemonHolder {
    private final Daemon daemonOk = new Daemon();

    void close() {
      System.out.println(daemonOk);
    }
  }

  static final class Reminder {
    private Timer timer;

    void start(TimerTask task) {
      timer = new Timer("reminder", true);
      timer.schedule(task, 10);
    }

    void shutdown() {
      timer.cancel();
    }
  }

  /** Its timer ends when nobody has it any more. */
  void droppedOk(TimerTask task) {
    Reminder reminder = new Reminder();
    reminder.start(task);
  }

  static final class Server {
    private Reminder reminder;

    void startBad(TimerTask task) {
      // BUG: Diagnostic contains: new Reminder() is kept in reminder, which nothing ends
      reminder = new Reminder();
      reminder.start(task);
    }

    void close() {}
  }
}
