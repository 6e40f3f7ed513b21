package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleTransformer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What takes its time. */
class Warehouse {
  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }
}

/** Methods and functions that make a handle of another one. */
class Handles {
  static <T> Mono<T> offload(Mono<T> source) {
    return source.subscribeOn(Schedulers.boundedElastic());
  }

  static <T> Mono<T> named(Mono<T> source) {
    return source.name("named");
  }

  <T> Mono<T> offloadOnObject(Mono<T> source) {
    return source.subscribeOn(Schedulers.boundedElastic());
  }

  static <T> Function<Mono<T>, Mono<T>> offloading() {
    return source -> source.subscribeOn(Schedulers.boundedElastic());
  }

  static <T> SingleTransformer<T, T> onIo() {
    return source -> source.subscribeOn(io.reactivex.rxjava3.schedulers.Schedulers.io());
  }
}

/** A limit that somebody else implements. */
interface Limit {
  <T> Mono<T> limited(Mono<T> source);
}

/** The work behind a handle is begun where the handle is that was made of it. */
@RunsOn(ThreadKind.EVENT_LOOP)
class Compositions {
  void movedByMethodOk(Handles handles) {
    Handles.offload(Mono.fromCallable(() -> Warehouse.load())).subscribe();
    handles.offloadOnObject(Mono.fromCallable(() -> Warehouse.load())).subscribe();
  }

  void passedThroughBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on
    Handles.named(Mono.fromCallable(() -> Warehouse.load())).subscribe();
  }

  void transformedOk(Handles handles, Limit limit) {
    Mono.fromCallable(() -> Warehouse.load()).transform(Handles::offload).subscribe();
    Mono.fromCallable(() -> Warehouse.load()).transform(handles::offloadOnObject).subscribe();
    Mono.fromCallable(() -> Warehouse.load()).transform(Handles.offloading()).subscribe();
    // Who implements it may move it.
    Mono.fromCallable(() -> Warehouse.load()).transform(limit::limited).subscribe();
    Mono.fromCallable(() -> Warehouse.load())
        .as(source -> source.subscribeOn(Schedulers.boundedElastic()))
        .subscribe();
    Mono.fromCallable(() -> Warehouse.load())
        .transformDeferred(source -> source.retry(2).subscribeOn(Schedulers.boundedElastic()))
        .subscribe();
    Flux.defer(() -> Flux.just(Warehouse.load()))
        .transform(source -> source.subscribeOn(Schedulers.boundedElastic()))
        .subscribe();
  }

  void transformedBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on
    Mono.fromCallable(() -> Warehouse.load()).transform(Handles::named).subscribe();
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on
    Mono.fromCallable(() -> Warehouse.load()).transformDeferred(each -> each.retry(2)).subscribe();
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on
    Mono.fromCallable(() -> Warehouse.load()).as(each -> each.retry(2)).subscribe();
  }

  /** It is begun where the delay or the trigger ends. */
  void delayedOk(Scheduler own) {
    Mono.fromCallable(() -> Warehouse.load())
        .delaySubscription(Duration.ofSeconds(1), own)
        .subscribe();
    Mono.fromCallable(() -> Warehouse.load())
        .delaySubscription(Mono.just(1).publishOn(own))
        .subscribe();
  }

  void repeatedBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on
    Mono.fromCallable(() -> Warehouse.load()).repeatWhen(ends -> ends.take(2)).subscribe();
  }

  void rxJavaOk() {
    Single.fromCallable(() -> Warehouse.load()).compose(Handles.onIo()).subscribe();
    Single.fromCallable(() -> Warehouse.load())
        .compose(each -> each.subscribeOn(io.reactivex.rxjava3.schedulers.Schedulers.io()))
        .subscribe();
  }

  void rxJavaBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on
    Single.fromCallable(() -> Warehouse.load()).compose(each -> each.retry(2)).subscribe();
  }

  void mutinyOk() {
    Uni.createFrom()
        .item(() -> Warehouse.load())
        .plug(each -> each.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .subscribe()
        .with(text -> text.length());
  }

  void mutinyAsksOk() {
    if (!Infrastructure.canCallerThreadBeBlocked()) {
      throw new IllegalStateException("on an event loop");
    }
    Warehouse.load();
  }

  void mergedBad(Flux<String> others) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on
    Flux.merge(Mono.fromCallable(() -> Warehouse.load()), others).subscribe();
  }
}
