import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.vertx.rxjava3.core.http.HttpServerResponse;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.Disposable;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishers that are dropped, or not. */
class Dropped {

  interface Orders {
    Mono<String> save(String order);

    Flux<String> all();

    Publisher<Void> delete(String order);

    Uni<String> load(String order);

    Single<String> find(String order);

    Completable remove(String order);
  }

  private final Orders orders;

  Dropped(Orders orders) {
    this.orders = orders;
  }

  // Reactor

  void statementBad() {
    // BUG: Diagnostic contains: orders.save("a") does nothing: nobody subscribes to the Mono
    orders.save("a");
  }

  void chainBad() {
    // BUG: Diagnostic contains: does nothing: nobody subscribes to the Flux
    orders.all().map(String::length);
  }

  void variableBad() {
    // BUG: Diagnostic contains: does nothing
    Mono<String> saved = orders.save("a");
  }

  // A callback that does nothing else is reported as AsyncInVoidCallback.

  Mono<String> inOperatorOk(Mono<String> order) {
    return order.doOnNext(each -> orders.save(each));
  }

  void inLoopOk(List<String> all) {
    all.forEach(orders::save);
  }

  Mono<String> droppedBranchBad(boolean isNew) {
    if (isNew) {
      // BUG: Diagnostic contains: does nothing
      orders.save("a");
    }
    return orders.save("b");
  }

  Mono<String> failureDroppedBad(String order) {
    if (order == null) {
      // BUG: Diagnostic contains: does nothing: nobody subscribes to the Mono
      Mono.error(new IllegalArgumentException("no order"));
    }
    return orders.save(order);
  }

  Mono<String> failureDroppedInBlockBad(Mono<String> order) {
    return order.flatMap(
        each -> {
          if (each.isEmpty()) {
            // BUG: Diagnostic contains: does nothing
            Mono.error(new IllegalArgumentException("no order"));
          }
          return orders.save(each);
        });
  }

  Mono<String> failureReturnedOk(String order) {
    if (order == null) {
      return Mono.error(new IllegalArgumentException("no order"));
    }
    Mono.just("nothing is lost with what is complete");
    return orders.save(order);
  }

  Mono<String> returnedOk() {
    return orders.save("a");
  }

  Mono<String> composedOk() {
    Mono<String> first = orders.save("a");
    return first.then(orders.save("b"));
  }

  void subscribedOk() {
    orders.save("a").subscribe();
    Disposable subscription = orders.all().subscribe(System.out::println);
  }

  void waitedForOk() {
    orders.save("a").block();
  }

  Mono<String> operatorOk(Mono<String> order) {
    return order.flatMap(orders::save);
  }

  void hotOk(ConnectableFlux<String> hot) {
    hot.connect();
  }

  void startedOk() {
    orders.save("a").toFuture().whenComplete((saved, failure) -> System.out.println(failure));
  }

  private Mono<String> saveNow(String order) {
    Mono<String> saved = orders.save(order).cache();
    saved.subscribe();
    return saved;
  }

  void calleeSubscribesOk() {
    saveNow("a");
  }

  void saidToBeUnusedOk() {
    Mono<String> unused = orders.save("a");
  }

  // Others

  void publisherBad() {
    // BUG: Diagnostic contains: nobody subscribes to the Publisher
    orders.delete("a");
  }

  void mutinyBad() {
    // BUG: Diagnostic contains: nobody subscribes to the Uni
    orders.load("a");
    // BUG: Diagnostic contains: nobody subscribes to the Uni
    orders.load("a").onItem().transform(String::length);
  }

  void mutinyOk() {
    orders.load("a").subscribe().with(System.out::println);
    orders.load("a").await().indefinitely();
  }

  CompletionStage<String> mutinyStartedOk() {
    return orders.load("a").subscribeAsCompletionStage();
  }

  void rxBad() {
    // BUG: Diagnostic contains: nobody subscribes to the Single
    orders.find("a");
    // BUG: Diagnostic contains: nobody subscribes to the Completable
    orders.remove("a");
    // BUG: Diagnostic contains: nobody subscribes to the Completable
    orders.remove("a").andThen(orders.remove("b"));
  }

  void rxOk() {
    orders.find("a").blockingGet();
    orders.remove("a").subscribe();
  }

  Mono<String> missedAlarmWrongSide(Mono<String> order) {
    // What is given to just() is a publisher that nobody subscribes to: another check's business.
    return Mono.just(orders.save("a")).then(order);
  }

  // Publishers that are objects in their own right

  interface Search extends Publisher<String> {
    Search limit(int most);
  }

  static class Query implements Publisher<String> {
    private int batch;

    Publisher<String> batchSize(int size) {
      batch = size;
      return this;
    }

    @Override
    public void subscribe(Subscriber<? super String> subscriber) {
      Flux.range(0, batch).map(String::valueOf).subscribe(subscriber);
    }
  }

  static class Narrow extends Query {
    @Override
    Publisher<String> batchSize(int size) {
      super.batchSize(size);
      return Flux.from(this).distinct();
    }
  }

  void fluentOk(Search search) {
    search.limit(5);
    search.subscribe(null);
  }

  void operatorOfOneBad(Query query) {
    // BUG: Diagnostic contains: does nothing
    Flux.from(query).distinct();
  }

  // Done before anybody could subscribe

  abstract static class Session {
    abstract Mono<Void> end();

    abstract Mono<Void> check();

    void failed() {
      end();
      // BUG: Diagnostic contains: does nothing
      check();
    }
  }

  static class Eager extends Session {
    private final AutoCloseable delegate;

    Eager(AutoCloseable delegate) {
      this.delegate = delegate;
    }

    @Override
    Mono<Void> end() {
      try {
        delegate.close();
      } catch (Exception e) {
        return Mono.empty();
      }
      return Mono.empty();
    }

    @Override
    Mono<Void> check() {
      return delegate == null ? Mono.error(new IllegalStateException()) : Mono.empty();
    }
  }

  // A builder that can be asked for the publisher at once

  static class Call {
    private Flux<String> input = Flux.empty();
    private Flux<String> latest = Flux.empty();

    Mono<Void> input(Flux<String> rows) {
      input = rows;
      return build();
    }

    Mono<Void> send(Flux<String> rows) {
      return rows.mergeWith(latest).then();
    }

    Mono<Void> build() {
      return input.then();
    }
  }

  Mono<Void> builderOk(Call call, Flux<String> rows) {
    call.input(rows);
    // BUG: Diagnostic contains: does nothing
    call.send(rows);
    return call.build();
  }

  // Subscribed to by whoever returns it

  static final class Connection {
    Completable lazyWrite(String line) {
      return Completable.fromAction(() -> System.out.println(line));
    }

    Completable write(String line) {
      Completable written = lazyWrite(line);
      written = written.cache();
      written.subscribe();
      return written;
    }
  }

  void eagerOk(Connection connection) {
    connection.write("a");
    // BUG: Diagnostic contains: does nothing
    connection.lazyWrite("b");
  }

  void eagerLibraryOk(HttpServerResponse response, Flowable<String> parts) {
    parts.subscribe(response::write);
    response.end("done");
    // BUG: Diagnostic contains: does nothing
    response.rxEnd("done");
  }
}
