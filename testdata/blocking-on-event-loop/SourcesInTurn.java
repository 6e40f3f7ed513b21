package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What takes its time. */
class Catalog {
  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }
}

/** A source that comes after another one is begun where that one completes. */
@RunsOn(ThreadKind.EVENT_LOOP)
class SourcesInTurn {
  private static <T> Mono<T> elsewhere(Mono<T> source) {
    return source.subscribeOn(Schedulers.boundedElastic());
  }

  void thenBad() {
    // BUG: Diagnostic contains: Catalog.load() sleeps, and this lambda runs on
    Mono.just("a").then(Mono.fromCallable(() -> Catalog.load())).subscribe();
  }

  void thenElsewhereOk() {
    Mono.just("a")
        .subscribeOn(Schedulers.boundedElastic())
        .then(Mono.fromCallable(() -> Catalog.load()))
        .subscribe();
    Mono.just("a")
        .publishOn(Schedulers.boundedElastic())
        .then(Mono.fromCallable(() -> Catalog.load()))
        .subscribe();
    elsewhere(Mono.just("a")).thenMany(Flux.defer(() -> Flux.just(Catalog.load()))).subscribe();
    elsewhere(Mono.just("a")).thenEmpty(Mono.fromRunnable(() -> Catalog.load())).subscribe();
  }

  void mapAfterThenBad() {
    // BUG: Diagnostic contains: Catalog.load() sleeps, and this lambda runs on
    Mono.just("a").then(Mono.just("b")).map(name -> Catalog.load()).subscribe();
  }

  void mapAfterThenElsewhereOk() {
    elsewhere(Mono.just("a")).then(Mono.just("b")).map(name -> Catalog.load()).subscribe();
  }

  /** The first source may complete anywhere. */
  void thenUnknownOk(Mono<String> name) {
    name.then(Mono.fromCallable(() -> Catalog.load())).subscribe();
  }

  void switchIfEmptyBad() {
    // BUG: Diagnostic contains: Catalog.load() sleeps, and this lambda runs on
    Mono.<String>empty().switchIfEmpty(Mono.fromCallable(() -> Catalog.load())).subscribe();
  }

  void switchIfEmptyElsewhereOk() {
    elsewhere(Mono.<String>empty())
        .switchIfEmpty(Mono.fromCallable(() -> Catalog.load()))
        .subscribe();
    Flux.<String>empty()
        .publishOn(Schedulers.boundedElastic())
        .concatWith(Mono.fromCallable(() -> Catalog.load()))
        .subscribe();
  }

  /** All of what is combined is begun at once. */
  void zipBad() {
    Mono.zip(
            elsewhere(Mono.just("a")),
            // BUG: Diagnostic contains: Catalog.load() sleeps, and this lambda runs on
            Mono.fromCallable(() -> Catalog.load()))
        .subscribe();
  }

  /** So is it by the methods of a handle, but those that begin later look the same. */
  void missedAlarmZipWith() {
    elsewhere(Mono.just("a")).zipWith(Mono.fromCallable(() -> Catalog.load())).subscribe();
  }

  void rxJavaBad() {
    // BUG: Diagnostic contains: Catalog.load() sleeps, and this lambda runs on
    Completable.complete().andThen(Single.fromCallable(() -> Catalog.load())).subscribe();
  }

  void rxJavaElsewhereOk() {
    Completable.complete()
        .observeOn(io.reactivex.rxjava3.schedulers.Schedulers.io())
        .andThen(Single.fromCallable(() -> Catalog.load()))
        .subscribe();
    Maybe.<String>empty()
        .subscribeOn(io.reactivex.rxjava3.schedulers.Schedulers.io())
        .switchIfEmpty(Single.fromCallable(() -> Catalog.load()))
        .subscribe();
    Flowable.concat(
            Flowable.just("a").subscribeOn(io.reactivex.rxjava3.schedulers.Schedulers.io()),
            Flowable.fromCallable(() -> Catalog.load()))
        .subscribe();
  }

  void mutinyElsewhereOk() {
    Uni.createFrom()
        .item("a")
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .replaceWith(Uni.createFrom().item(() -> Catalog.load()))
        .subscribe()
        .with(name -> Catalog.load());
  }

  void thenOnEventLoopBad(Mono<String> name, WebClient client) {
    client
        .get()
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on
        .then(Mono.fromCallable(() -> Catalog.load()))
        .subscribe();
  }
}
