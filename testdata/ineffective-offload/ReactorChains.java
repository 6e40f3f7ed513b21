package shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Chains that are moved to another thread, before or after they block. */
class ReactorChains {
  private final Connection connection;
  private final Scheduler databases = Schedulers.newBoundedElastic(10, 100, "databases");

  ReactorChains(Connection connection) {
    this.connection = connection;
  }

  private String name(int id) {
    try (ResultSet names = connection.createStatement().executeQuery("select " + id)) {
      return names.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Mono<String> callableBad(int id) {
    return Mono.fromCallable(() -> name(id))
        // BUG: Diagnostic contains: what Mono.fromCallable does before it blocks on the database
        .publishOn(Schedulers.boundedElastic());
  }

  Flux<String> mapBad(List<Integer> ids) {
    return Flux.fromIterable(ids)
        .map(this::name)
        .filter(name -> !name.isEmpty())
        // BUG: Diagnostic contains: what Flux.map does before it blocks on the database
        .publishOn(databases)
        .map(String::trim);
  }

  Flux<String> timerBad() {
    return Flux.interval(Duration.ofSeconds(1))
        .map(tick -> name(tick.intValue()))
        // BUG: Diagnostic contains: moves only what follows it
        .publishOn(Schedulers.boundedElastic());
  }

  Mono<String> subscribeOnOk(int id) {
    return Mono.fromCallable(() -> name(id)).subscribeOn(Schedulers.boundedElastic());
  }

  Flux<String> beforeOk(List<Integer> ids) {
    return Flux.fromIterable(ids).publishOn(Schedulers.boundedElastic()).map(this::name);
  }

  /** The first function is moved by {@code subscribeOn}, wherever that stands. */
  Flux<String> bothOk(List<Integer> ids) {
    return Flux.fromIterable(ids)
        .map(this::name)
        .publishOn(databases)
        .subscribeOn(Schedulers.boundedElastic());
  }

  /** It is there for what follows. */
  Flux<String> followedOk(List<Integer> ids) {
    return Flux.fromIterable(ids).map(this::name).publishOn(databases).map(n -> name(n.length()));
  }

  /** Whoever gives the source may have moved it. */
  Flux<String> givenOk(Flux<Integer> ids) {
    return ids.map(this::name).publishOn(databases);
  }

  Flux<String> nothingBlocksOk(List<String> names) {
    return Flux.fromIterable(names).map(String::trim).publishOn(Schedulers.boundedElastic());
  }

  /** To the threads for computation, which is no place to block. */
  Flux<String> computationOk(List<Integer> ids) {
    return Flux.fromIterable(ids).map(this::name).publishOn(Schedulers.parallel());
  }
}
