import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What is kept in fields that the classes of a package share. */
public class SharedFields {

  /** Whoever extends it can end what it keeps. */
  public static class ServerOk {
    protected final ExecutorService workers = Executors.newFixedThreadPool(4);

    public void stop() {}
  }
}

/** Its factories create what it never ends; both classes that keep it have an end. */
final class MirrorClient implements AutoCloseable {
  final ExecutorService executor;
  private final MirrorNetwork network;

  private MirrorClient(ExecutorService executor, MirrorNetwork network) {
    this.executor = executor;
    this.network = network;
  }

  static MirrorClient forTestnetBad() {
    // BUG: Diagnostic contains: not even MirrorClient.close
    ExecutorService executor = createExecutor();
    return new MirrorClient(executor, new MirrorNetwork(executor));
  }

  static MirrorClient forMainnetBad() {
    // BUG: Diagnostic contains: not even MirrorClient.close
    ExecutorService executor = createExecutor();
    return new MirrorClient(executor, new MirrorNetwork(executor));
  }

  private static ExecutorService createExecutor() {
    return Executors.newFixedThreadPool(4);
  }

  CompletableFuture<Void> pingLater() {
    Executor later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, executor);
    return CompletableFuture.runAsync(network::ping, later);
  }

  @Override
  public void close() {
    network.close();
  }
}

abstract class ManagedNetwork {
  protected final Executor executor;

  ManagedNetwork(Executor executor) {
    this.executor = executor;
  }

  abstract void ping();

  void close() {}
}

final class MirrorNetwork extends ManagedNetwork {
  MirrorNetwork(Executor executor) {
    super(executor);
  }

  @Override
  void ping() {
    executor.execute(() -> System.out.println("ping"));
  }
}

/** Another class of the package ends what this one keeps. */
final class QueueOk {
  final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  void stop() {}
}

final class QueueManager {
  void stop(QueueOk queue) {
    queue.stop();
    queue.timer.shutdownNow();
  }
}

/** A list that is handed the executor hands it to anybody. */
final class PoolsOk {
  final ExecutorService pool = Executors.newFixedThreadPool(4);

  void register(java.util.List<Object> managed) {
    managed.add(pool);
  }

  void close() {}
}
