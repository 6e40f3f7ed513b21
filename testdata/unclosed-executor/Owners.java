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

  /** Has no end, so that nobody can end its timer. */
  static final class Heartbeats {
    // BUG: Diagnostic contains: of an object that has no end: Owners.Registry.close
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    void add(Runnable beat) {
      timer.scheduleAtFixedRate(beat, 1, 1, TimeUnit.SECONDS);
    }
  }

  static final class Registry implements AutoCloseable {
    private final Heartbeats heartbeats = new Heartbeats();

    void register(Runnable beat) {
      heartbeats.add(beat);
    }

    @Override
    public void close() {}
  }

  /** Has no end either, but lives as long as the application, or anybody who keeps it. */
  static final class Metrics {
    private final ScheduledExecutorService timerOk = Executors.newSingleThreadScheduledExecutor();

    void report(Runnable task) {
      timerOk.scheduleAtFixedRate(task, 1, 1, TimeUnit.SECONDS);
    }
  }

  private static final Metrics METRICS = new Metrics();

  static final class Measured implements AutoCloseable {
    private final Metrics metrics = new Metrics();

    void start(Runnable task) {
      metrics.report(task);
      METRICS.report(task);
    }

    @Override
    public void close() {}
  }

  /** Is part of an object that closes others. */
  static final class Events {
    private final ScheduledExecutorService timerOk = Executors.newSingleThreadScheduledExecutor();

    void later(Runnable task) {
      timerOk.schedule(task, 1, TimeUnit.SECONDS);
    }
  }

  static final class Connections {
    private final Events events = new Events();

    void close(AutoCloseable connection) throws Exception {
      connection.close();
      events.later(() -> System.out.println("closed"));
    }
  }

  /** Is part of an object that has no end. */
  static final class Sampler {
    private final ScheduledExecutorService timerOk = Executors.newSingleThreadScheduledExecutor();

    void sample(Runnable task) {
      timerOk.scheduleAtFixedRate(task, 1, 1, TimeUnit.SECONDS);
    }
  }

  static final class Sampled {
    private final Sampler sampler = new Sampler();

    void start(Runnable task) {
      sampler.sample(task);
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
