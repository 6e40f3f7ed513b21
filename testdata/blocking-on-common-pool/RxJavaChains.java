package shop;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.TimeUnit;

/** RxJava computes on one scheduler and waits on another. */
class RxJavaChains {
  private final Scheduler io = Schedulers.io();

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  Single<String> sourceOnComputationBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    return Single.fromCallable(() -> load()).subscribeOn(Schedulers.computation());
  }

  Single<String> sourceOnIoOk() {
    return Single.fromCallable(() -> load()).subscribeOn(io);
  }

  Completable runnableOnSingleBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    return Completable.fromAction(() -> load()).subscribeOn(Schedulers.single());
  }

  Flowable<String> intervalBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    return Flowable.interval(1, TimeUnit.SECONDS).map(tick -> load());
  }

  Flowable<String> intervalMovedOk() {
    return Flowable.interval(1, TimeUnit.SECONDS).observeOn(io).map(tick -> load());
  }

  Flowable<String> intervalOnIoOk() {
    return Flowable.interval(1, TimeUnit.SECONDS, io).map(tick -> load());
  }

  Observable<String> movedBackBad() {
    return Observable.fromCallable(() -> load())
        .subscribeOn(io)
        .map(text -> load())
        .observeOn(Schedulers.computation())
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
        .doOnNext(text -> load());
  }

  Single<String> delayedBad(Single<String> source) {
    return source
        .delay(1, TimeUnit.SECONDS)
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
        .map(text -> load());
  }

  Observable<String> innerOnIoOk(Observable<String> names) {
    return names
        .observeOn(Schedulers.computation())
        .flatMapSingle(name -> Single.fromCallable(() -> load()).subscribeOn(io))
        .map(text -> load());
  }

  Observable<String> waitsInsideBad(Observable<String> names) {
    return names
        .observeOn(Schedulers.computation())
        // BUG: Diagnostic contains: blockingGet() waits for a result
        .map(name -> Single.just(name).delay(1, TimeUnit.SECONDS).blockingGet());
  }

  Observable<String> unknownOk(Observable<String> names, Scheduler scheduler) {
    return names.observeOn(scheduler).map(name -> load()).subscribeOn(Schedulers.computation());
  }

  void subscribedBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a computation scheduler
    Observable.timer(1, TimeUnit.SECONDS).subscribe(tick -> load());
  }
}
