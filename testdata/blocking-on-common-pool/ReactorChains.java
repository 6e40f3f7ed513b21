package shop;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where the operators of Reactor run: in the order of the chain, or where the source does. */
class ReactorChains {
  private final Scheduler elastic = Schedulers.boundedElastic();

  // SUMMARY: blocks(sleep)
  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  Mono<String> delayedBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    return Mono.delay(Duration.ofSeconds(1)).map(tick -> load());
  }

  Mono<String> delayedThenMovedOk() {
    return Mono.delay(Duration.ofSeconds(1)).publishOn(elastic).map(tick -> load());
  }

  Mono<String> movedTooLateBad() {
    return Mono.delay(Duration.ofSeconds(1))
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
        .map(tick -> load())
        .publishOn(elastic);
  }

  Mono<String> delayedOnElasticOk() {
    return Mono.delay(Duration.ofSeconds(1), elastic).map(tick -> load());
  }

  /** What emits on a scheduler of its own does not care where it is subscribed to. */
  Mono<String> subscribedElsewhereBad() {
    return Mono.delay(Duration.ofSeconds(1))
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
        .map(tick -> load())
        .subscribeOn(Schedulers.boundedElastic());
  }

  Mono<String> sourceOnElasticOk() {
    return Mono.fromCallable(() -> load()).subscribeOn(Schedulers.boundedElastic());
  }

  Mono<String> sourceOnParallelBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    return Mono.fromCallable(() -> load()).subscribeOn(Schedulers.parallel());
  }

  Mono<Integer> operatorsOfSourceBad() {
    return Mono.just("")
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
        .map(text -> text + load())
        .subscribeOn(Schedulers.parallel())
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
        .doOnNext(text -> load())
        .publishOn(Schedulers.boundedElastic())
        .map(text -> load().length());
  }

  /** The one nearest to the source wins. */
  Mono<String> nearestWinsOk() {
    return Mono.fromCallable(() -> load())
        .subscribeOn(Schedulers.boundedElastic())
        .map(text -> load())
        .subscribeOn(Schedulers.parallel());
  }

  private Mono<String> find() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    return Mono.fromSupplier(() -> load());
  }

  Mono<String> sourceInMethodBad() {
    return find().map(text -> text).subscribeOn(Schedulers.single());
  }

  Flux<String> innerHopsBad(Flux<String> names) {
    return names
        .publishOn(elastic)
        .flatMap(name -> Mono.delay(Duration.ofMillis(1)).thenReturn(name))
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
        .map(name -> load());
  }

  Flux<String> innerOnElasticOk() {
    return Flux.interval(Duration.ofSeconds(1))
        .flatMap(tick -> Mono.fromCallable(() -> load()).subscribeOn(Schedulers.boundedElastic()));
  }

  Flux<String> innerOnOutersThreadBad() {
    return Flux.interval(Duration.ofSeconds(1))
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
        .concatMap(tick -> Mono.fromCallable(() -> load()));
  }

  void subscribedToBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    Flux.interval(Duration.ofSeconds(1)).subscribe(tick -> load());
  }

  Mono<String> timeoutOk(Mono<String> source) {
    return source.timeout(Duration.ofSeconds(1)).map(text -> load());
  }

  Flux<String> unknownSourceOk(Flux<String> source) {
    return source.map(text -> load()).subscribeOn(Schedulers.parallel());
  }

  Flux<String> unknownSchedulerOk(Flux<String> source, Scheduler scheduler) {
    return source.publishOn(scheduler).map(text -> load());
  }

  void schedulesBad(Mono<String> source) {
    // BUG: Diagnostic contains: source.block() waits for a result, and this lambda
    Schedulers.parallel().schedule(() -> source.block());
    Schedulers.boundedElastic().schedule(() -> source.block());
  }
}
