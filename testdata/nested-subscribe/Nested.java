import java.util.List;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Subscriptions inside operators and inside methods that return a publisher. */
class Nested {
  private final Disposable.Composite running = Disposables.composite();

  private Mono<Void> audit(String event) {
    return Mono.fromRunnable(() -> System.out.println(event));
  }

  Flux<String> inOperatorBad(Flux<String> orders) {
    // BUG: Diagnostic contains: is cut off from a function of Flux.doOnNext
    return orders.doOnNext(order -> audit(order).subscribe());
  }

  void inMapBad(Flux<String> orders) {
    orders
        .map(
            order -> {
              // BUG: Diagnostic contains: is cut off from a function of Flux.map
              audit(order).subscribe(done -> System.out.println("audited"));
              return order.length();
            })
        .subscribe();
  }

  Mono<String> inPublisherBad(Mono<String> order) {
    // BUG: Diagnostic contains: is cut off from inPublisherBad, which returns a Mono
    audit("asked").subscribe();
    return order;
  }

  Flux<String> composedOk(Flux<String> orders) {
    return orders.flatMap(order -> audit(order).thenReturn(order));
  }

  void terminalOk(Flux<String> orders) {
    orders.subscribe(order -> audit(order).subscribe());
  }

  void atTheEdgeOk() {
    audit("started").subscribe();
  }

  Flux<String> keptOk(Flux<String> orders) {
    return orders.doOnNext(order -> running.add(audit(order).subscribe()));
  }

  interface Connection {
    Mono<Void> closeAsync();

    Mono<Void> releaseAll();

    Mono<Void> closed();

    Mono<Void> onClose();

    Mono<String> closeStatus();
  }

  Flux<String> closedOnTheWayOk(Flux<String> orders, Connection connection) {
    return orders.doOnError(failure -> connection.closeAsync().subscribe());
  }

  Mono<String> releasedOk(Mono<String> order, Connection connection) {
    connection.releaseAll().subscribe();
    return order;
  }

  /** The connection ends some day, long after whatever the operator is part of. */
  Flux<String> watchedForItsEndOk(Flux<String> orders, Connection connection) {
    return orders
        .doOnNext(order -> connection.closed().subscribe())
        .doOnNext(order -> connection.onClose().doFinally(end -> running.dispose()).subscribe());
  }

  /** Whichever of the two ends first ends the other one. */
  Mono<Void> watchedForTheEndOfBothOk(Mono<Void> served, Connection in, Connection out) {
    Mono<Void> outEnds = in.closeStatus().map(String::trim).flatMap(status -> out.closeAsync());
    Mono<Void> inEnds = out.closeStatus().map(String::trim).flatMap(status -> in.closeAsync());
    Mono.when(outEnds, inEnds).subscribe();
    return served;
  }

  Mono<Void> watchedWithOtherWorkBad(Mono<Void> served, Connection in) {
    // BUG: Diagnostic contains: is cut off from watchedWithOtherWorkBad, which returns a Mono
    Mono.when(in.closeStatus(), audit("served")).subscribe();
    return served;
  }

  /** Failure arrives somewhere; who cancels the outer one still does not reach the inner one. */
  Flux<String> toldOfFailureBad(Flux<String> orders) {
    return orders.doOnNext(
        order ->
            // BUG: Diagnostic contains: is cut off from a function of Flux.doOnNext: cancellation
            audit(order).subscribe(done -> {}, failure -> System.err.println(failure)));
  }

  /** Nobody is left who could be told. */
  Flux<String> cancelledOk(Flux<String> orders) {
    return orders.doOnCancel(() -> audit("cancelled").subscribe());
  }

  Mono<String> startedOnPurposeOk(Mono<String> order) {
    Mono<String> hot = order.map(String::trim).cache();
    hot.subscribe();
    return hot;
  }

  Mono<String> startedOnPurposeStepByStepOk(Mono<String> order) {
    Mono<String> hot = order.map(String::trim);
    hot = hot.cache();
    hot.subscribe();
    return hot;
  }

  Mono<String> bridgedOk(Flux<String> orders) {
    return Mono.create(sink -> sink.onDispose(orders.subscribe(sink::success, sink::error)));
  }

  /** An operator of its own. */
  static final class Passing extends Mono<String> {
    private final Mono<String> source;

    Passing(Mono<String> source) {
      this.source = source;
    }

    @Override
    public void subscribe(CoreSubscriber<? super String> subscriber) {
      source.subscribe(subscriber);
    }
  }

  Mono<Void> missedAlarmDeeper(Mono<List<String>> orders) {
    // The function of an operator is looked at, not what it calls back in its turn.
    return orders.doOnNext(all -> all.forEach(each -> audit(each).subscribe())).then();
  }
}
