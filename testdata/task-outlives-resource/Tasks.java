import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import reactor.core.publisher.Mono;

/** Tasks that are started where a resource is open. */
class Tasks {
  private final ExecutorService workers;
  private final DataSource database;

  Tasks(ExecutorService workers, DataSource database) {
    this.workers = workers;
    this.database = database;
  }

  private static String query(Connection connection) {
    try {
      return connection.getCatalog();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  CompletableFuture<String> returnedBad() throws SQLException {
    try (Connection connection = database.getConnection()) {
      // BUG: Diagnostic contains: uses connection, which is closed before the task is done
      return CompletableFuture.supplyAsync(() -> query(connection), workers);
    }
  }

  Future<String> methodOfResourceBad() throws SQLException {
    try (Connection connection = database.getConnection()) {
      // BUG: Diagnostic contains: uses connection
      return workers.submit(() -> connection.getCatalog());
    }
  }

  void droppedBad(Path file, Executor executor) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      // BUG: Diagnostic contains: uses reader
      executor.execute(() -> reader.lines().forEach(System.out::println));
    }
  }

  Mono<String> lazyBad() throws SQLException {
    try (Connection connection = database.getConnection()) {
      // BUG: Diagnostic contains: uses connection
      return Mono.fromCallable(() -> query(connection));
    }
  }

  String awaitedOk() throws Exception {
    try (Connection connection = database.getConnection()) {
      return workers.submit(() -> query(connection)).get();
    }
  }

  String joinedLaterOk() throws SQLException {
    try (Connection connection = database.getConnection()) {
      CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> query(connection));
      CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> query(connection));
      return CompletableFuture.allOf(one, other).thenApply(done -> one.join()).join();
    }
  }

  void awaitedByLatchOk() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    try (Connection connection = database.getConnection()) {
      workers.execute(
          () -> {
            query(connection);
            done.countDown();
          });
      done.await();
    }
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  String awaitedByHelperOk() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return await(workers.submit(() -> query(connection)));
    }
  }

  Mono<String> managedByPublisherOk() {
    return Mono.using(database::getConnection, connection -> Mono.just(query(connection)), c -> {});
  }

  void calledAtOnceOk(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.lines().filter(line -> reader != null).forEach(System.out::println);
    }
  }

  CompletableFuture<String> readBeforeOk() throws SQLException {
    try (Connection connection = database.getConnection()) {
      String catalog = query(connection);
      return CompletableFuture.supplyAsync(() -> catalog.trim(), workers);
    }
  }

  CompletableFuture<String> closedByTaskThatIsGivenItOk(Path file) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file);
    return CompletableFuture.supplyAsync(
        () -> {
          try (reader) {
            return reader.readLine();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        workers);
  }

  CompletableFuture<String> closedByTaskOk() {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Connection connection = database.getConnection()) {
            return query(connection);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        },
        workers);
  }

  CompletableFuture<String> missedAlarmInFinally() throws SQLException {
    // Only the statement that closes by itself is looked at.
    Connection connection = database.getConnection();
    try {
      return CompletableFuture.supplyAsync(() -> query(connection), workers);
    } finally {
      connection.close();
    }
  }

  CompletableFuture<String> missedAlarmWaitsForSomethingElse(Future<String> other)
      throws Exception {
    // A body that waits for anything may wait for the task.
    try (Connection connection = database.getConnection()) {
      System.out.println(other.get());
      return CompletableFuture.supplyAsync(() -> query(connection), workers);
    }
  }

  void unrelated() {
    throw new UncheckedIOException(new IOException());
  }
}
