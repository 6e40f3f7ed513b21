package shop;

import dev.colorfast.annotations.Blocking;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class Services {
  private final DataSource database;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Semaphore permits = new Semaphore(8);
  private final BlockingQueue<String> outbox = new ArrayBlockingQueue<>(16);

  Services(DataSource database) {
    this.database = database;
  }

  private int count() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select count(*) from orders")) {
      return query.executeUpdate();
    }
  }

  CompletableFuture<Integer> completedBad() throws SQLException {
    // BUG: Diagnostic contains: count() blocks on the database before completedBad returns its
    return CompletableFuture.completedFuture(count());
  }

  CompletionStage<Integer> stageBad() throws SQLException {
    // BUG: Diagnostic contains: count() blocks on the database before stageBad returns its
    int number = count();
    return CompletableFuture.completedStage(number);
  }

  // The argument is computed before anybody subscribes, on the thread that calls.
  Mono<Integer> eagerArgumentBad() throws SQLException {
    // BUG: Diagnostic contains: count() blocks on the database before eagerArgumentBad returns its
    return Mono.just(count()).subscribeOn(Schedulers.boundedElastic());
  }

  Flux<Integer> sleepsBad() throws InterruptedException {
    // BUG: Diagnostic contains: Thread.sleep(10) sleeps before sleepsBad returns its Flux
    Thread.sleep(10);
    return Flux.just(1, 2);
  }

  Future<Integer> vertxBad() throws SQLException {
    // BUG: Diagnostic contains: count() blocks on the database before vertxBad returns its Future
    return Future.succeededFuture(count());
  }

  // Only the method that blocks is named, not those that pass its handle on.
  CompletableFuture<Integer> passedOnOk() throws SQLException {
    return completedBad().thenApply(number -> number + 1);
  }

  CompletableFuture<Integer> suppliedOk() {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return count();
          } catch (SQLException failure) {
            throw new IllegalStateException(failure);
          }
        },
        workers);
  }

  Mono<Integer> deferredOk() {
    return Mono.fromCallable(this::count).subscribeOn(Schedulers.boundedElastic());
  }

  // What only runs in tasks may block: the handle is for its caller's convenience.
  private CompletableFuture<Integer> inTaskOk() throws SQLException {
    return CompletableFuture.completedFuture(count());
  }

  void startOk() {
    workers.execute(
        () -> {
          try {
            inTaskOk();
          } catch (SQLException failure) {
            throw new IllegalStateException(failure);
          }
        });
  }

  @Blocking
  CompletableFuture<Integer> saidSoOk() throws SQLException {
    return CompletableFuture.completedFuture(count());
  }

  // All that callers can do with such a future is to wait.
  java.util.concurrent.Future<Integer> onlyAwaitedOk() throws SQLException {
    return CompletableFuture.completedFuture(count());
  }

  // A full queue slows callers down on purpose.
  CompletableFuture<Void> backpressureOk(String message) throws InterruptedException {
    outbox.put(message);
    return CompletableFuture.completedFuture(null);
  }

  CompletableFuture<Void> permitOk() throws InterruptedException {
    permits.acquire();
    return CompletableFuture.runAsync(() -> {}, workers).whenComplete((v, f) -> permits.release());
  }

  // Most addresses are literal, and those that are not are resolved once.
  CompletableFuture<InetAddress> missedAlarmResolves(String host) throws IOException {
    return CompletableFuture.completedFuture(InetAddress.getByName(host));
  }

  // A file is read quickly as a rule, and often there is no other way.
  Future<byte[]> missedAlarmReadsFile(Path file) throws IOException {
    return Future.succeededFuture(Files.readAllBytes(file));
  }

  // Whoever is called back may be known to block, but not from here.
  CompletableFuture<Integer> unknownOk(java.util.function.IntSupplier supplier) {
    return CompletableFuture.completedFuture(supplier.getAsInt());
  }

  // Quarkus calls it on a worker.
  @ConsumeEvent("counts")
  @Transactional
  Uni<Integer> transactionalOk(String table) throws SQLException {
    return Uni.createFrom().item(count());
  }

  // On the event loop another check speaks of it.
  @ConsumeEvent("totals")
  Uni<Integer> onEventLoopOk(String table) throws SQLException {
    return Uni.createFrom().item(count());
  }

  /** It is done when the thread is free again, and not before the method returns. */
  Future<Integer> afterwardsOk(Vertx vertx) {
    return vertx.executeBlocking(() -> 1).onSuccess(one -> pause());
  }

  Future<Integer> afterwardsFurtherDownOk(Vertx vertx) {
    return afterwardsOk(vertx).map(one -> one + 1);
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Vert.x wants a future of it, and has been told to call it on a worker. */
  static final class OnWorkerOk extends VerticleBase {
    @Override
    public Future<?> start() throws Exception {
      Thread.sleep(10);
      return super.start();
    }
  }

  static Future<?> deploy(Vertx vertx) {
    return vertx.deployVerticle(
        new OnWorkerOk(), new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER));
  }
}
