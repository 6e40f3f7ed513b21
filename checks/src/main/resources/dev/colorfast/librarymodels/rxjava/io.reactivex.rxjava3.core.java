package io.reactivex.rxjava3.core;

import static dev.colorfast.annotations.AsyncHandle.Start.*;
import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.disposables.DisposableContainer;
import io.reactivex.rxjava3.functions.Action;
import io.reactivex.rxjava3.functions.BiConsumer;
import io.reactivex.rxjava3.functions.BiFunction;
import io.reactivex.rxjava3.functions.BiPredicate;
import io.reactivex.rxjava3.functions.Consumer;
import io.reactivex.rxjava3.functions.Function3;
import io.reactivex.rxjava3.functions.Function4;
import io.reactivex.rxjava3.functions.Function5;
import io.reactivex.rxjava3.functions.Function6;
import io.reactivex.rxjava3.functions.Function7;
import io.reactivex.rxjava3.functions.Function8;
import io.reactivex.rxjava3.functions.Function9;
import io.reactivex.rxjava3.functions.Function;
import io.reactivex.rxjava3.functions.LongConsumer;
import io.reactivex.rxjava3.functions.Predicate;
import io.reactivex.rxjava3.functions.Supplier;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

@Owned
interface SingleEmitter {
  @Releases void onSuccess(Object t);
  @Releases void onError(Throwable t);
  @Releases boolean tryOnError(Throwable t);
}

@Owned
interface MaybeEmitter {
  @Releases void onSuccess(Object t);
  @Releases void onError(Throwable t);
  @Releases void onComplete();
  @Releases boolean tryOnError(Throwable t);
}

@Owned
interface CompletableEmitter {
  @Releases void onComplete();
  @Releases void onError(Throwable t);
  @Releases boolean tryOnError(Throwable t);
}

@AsyncHandle(LAZY)
class Flowable {
  static Flowable create(
      @RunsOn(EMITTER) FlowableOnSubscribe source, BackpressureStrategy strategy);
  @CompletesOnArgument("supplier") static Flowable defer(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Flowable empty();
  @CompletesOn(CALLER) static Flowable error(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Flowable error(Throwable throwable);
  @CompletesOn(CALLER) static Flowable fromAction(@RunsOn(EMITTER) Action action);
  @CompletesOn(CALLER) static Flowable fromArray(Object... items);
  @CompletesOn(CALLER) static Flowable fromCallable(@RunsOn(EMITTER) Callable callable);

  @CompletesOnArgument("completableSource")
  static Flowable fromCompletable(CompletableSource completableSource);

  @CompletesOn(CALLER) static Flowable fromIterable(Iterable source);
  @CompletesOnArgument("maybe") static Flowable fromMaybe(MaybeSource maybe);
  @CompletesOnArgument("publisher") static Flowable fromPublisher(Publisher publisher);
  @CompletesOn(CALLER) static Flowable fromRunnable(@RunsOn(EMITTER) Runnable run);
  @CompletesOnArgument("source") static Flowable fromSingle(SingleSource source);
  @CompletesOn(CALLER) static Flowable fromSupplier(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Flowable generate(@RunsOn(EMITTER) Consumer generator);

  @CompletesOn(CALLER)
  static Flowable generate(
      @RunsOn(EMITTER) Supplier initialState, @RunsOn(EMITTER) BiConsumer generator);

  @CompletesOn(CALLER)
  static Flowable generate(
      @RunsOn(EMITTER) Supplier initialState,
      @RunsOn(EMITTER) BiConsumer generator,
      @RunsOn(EMITTER) Consumer disposeState);

  @CompletesOn(CALLER)
  static Flowable generate(
      @RunsOn(EMITTER) Supplier initialState, @RunsOn(EMITTER) BiFunction generator);

  @CompletesOn(CALLER)
  static Flowable generate(
      @RunsOn(EMITTER) Supplier initialState,
      @RunsOn(EMITTER) BiFunction generator,
      @RunsOn(EMITTER) Consumer disposeState);

  @CompletesOn(COMPUTATION) static Flowable interval(long initialDelay, long period, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Flowable interval(long initialDelay, long period, TimeUnit unit, Scheduler scheduler);

  @CompletesOn(COMPUTATION) static Flowable interval(long period, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Flowable interval(long period, TimeUnit unit, Scheduler scheduler);

  @CompletesOn(COMPUTATION)
  static Flowable intervalRange(
      long start, long count, long initialDelay, long period, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Flowable intervalRange(
      long start, long count, long initialDelay, long period, TimeUnit unit, Scheduler scheduler);

  @CompletesOn(CALLER) static Flowable just(Object item);
  @CompletesOn(CALLER) static Flowable just(Object item1, Object item2);
  @CompletesOn(CALLER) static Flowable just(Object item1, Object item2, Object item3);
  @CompletesOn(CALLER) static Flowable just(Object item1, Object item2, Object item3, Object item4);

  @CompletesOn(CALLER)
  static Flowable just(Object item1, Object item2, Object item3, Object item4, Object item5);

  @CompletesOn(CALLER)
  static Flowable just(
      Object item1, Object item2, Object item3, Object item4, Object item5, Object item6);

  @CompletesOn(CALLER)
  static Flowable just(
      Object item1,
      Object item2,
      Object item3,
      Object item4,
      Object item5,
      Object item6,
      Object item7);

  @CompletesOn(CALLER)
  static Flowable just(
      Object item1,
      Object item2,
      Object item3,
      Object item4,
      Object item5,
      Object item6,
      Object item7,
      Object item8);

  @CompletesOn(CALLER)
  static Flowable just(
      Object item1,
      Object item2,
      Object item3,
      Object item4,
      Object item5,
      Object item6,
      Object item7,
      Object item8,
      Object item9);

  @CompletesOn(CALLER)
  static Flowable just(
      Object item1,
      Object item2,
      Object item3,
      Object item4,
      Object item5,
      Object item6,
      Object item7,
      Object item8,
      Object item9,
      Object item10);

  @CompletesOnArgument({"source1", "source2"})
  static Flowable merge(Publisher source1, Publisher source2);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Flowable merge(Publisher source1, Publisher source2, Publisher source3);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Flowable merge(Publisher source1, Publisher source2, Publisher source3, Publisher source4);

  @CompletesOn(CALLER) static Flowable range(int start, int count);
  @CompletesOn(CALLER) static Flowable rangeLong(long start, long count);
  @CompletesOn(COMPUTATION) static Flowable timer(long delay, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Flowable timer(long delay, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument({"source1", "source2"})
  static Flowable zip(Publisher source1, Publisher source2, @RunsOn(EMITTER) BiFunction zipper);

  @CompletesOnArgument({"source1", "source2"})
  static Flowable zip(
      Publisher source1, Publisher source2, @RunsOn(EMITTER) BiFunction zipper, boolean delayError);

  @CompletesOnArgument({"source1", "source2"})
  static Flowable zip(
      Publisher source1,
      Publisher source2,
      @RunsOn(EMITTER) BiFunction zipper,
      boolean delayError,
      int bufferSize);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Flowable zip(
      Publisher source1, Publisher source2, Publisher source3, @RunsOn(EMITTER) Function3 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Flowable zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      @RunsOn(EMITTER) Function4 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5"})
  static Flowable zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      @RunsOn(EMITTER) Function5 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6"})
  static Flowable zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      Publisher source6,
      @RunsOn(EMITTER) Function6 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7"})
  static Flowable zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      Publisher source6,
      Publisher source7,
      @RunsOn(EMITTER) Function7 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8"})
  static Flowable zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      Publisher source6,
      Publisher source7,
      Publisher source8,
      @RunsOn(EMITTER) Function8 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8", "source9"})
  static Flowable zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      Publisher source6,
      Publisher source7,
      Publisher source8,
      Publisher source9,
      @RunsOn(EMITTER) Function9 zipper);

  @CompletesOn(EMITTER) Single all(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Single any(@RunsOn(EMITTER) Predicate predicate);
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockingFirst();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Object blockingFirst(Object defaultItem);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingForEach(@RunsOn(CALLER) Consumer onNext);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingForEach(@RunsOn(CALLER) Consumer onNext, int bufferSize);

  @RunsOn(CALLER) Iterable blockingIterable();
  @RunsOn(CALLER) Iterable blockingIterable(int bufferSize);
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockingLast();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Object blockingLast(Object defaultItem);

  @RunsOn(CALLER) Iterable blockingLatest();
  @RunsOn(CALLER) Iterable blockingMostRecent(Object initialItem);
  @RunsOn(CALLER) Iterable blockingNext();
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockingSingle();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Object blockingSingle(Object defaultItem);

  @RunsOn(CALLER) @CompletesOn(EMITTER) Future toFuture();
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) void blockingSubscribe();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onNext);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onNext, int bufferSize);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onNext, @RunsOn(CALLER) Consumer onError);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(
      @RunsOn(CALLER) Consumer onNext, @RunsOn(CALLER) Consumer onError, int bufferSize);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(
      @RunsOn(CALLER) Consumer onNext,
      @RunsOn(CALLER) Consumer onError,
      @RunsOn(CALLER) Action onComplete);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(
      @RunsOn(CALLER) Consumer onNext,
      @RunsOn(CALLER) Consumer onError,
      @RunsOn(CALLER) Action onComplete,
      int bufferSize);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(Subscriber subscriber);

  @CompletesOn(EMITTER) Flowable cast(Class clazz);

  @CompletesOn(EMITTER)
  Single collect(
      @RunsOn(EMITTER) Supplier initialItemSupplier, @RunsOn(EMITTER) BiConsumer collector);

  @CompletesOn(EMITTER)
  Single collectInto(Object initialItem, @RunsOn(EMITTER) BiConsumer collector);

  @CompletesOnArgument("mapper") Flowable concatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Flowable concatMap(@RunsOn(EMITTER) Function mapper, int prefetch);
  @CompletesOnArgument("mapper") Completable concatMapCompletable(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Completable concatMapCompletable(@RunsOn(EMITTER) Function mapper, int prefetch);

  @CompletesOnArgument("mapper") Flowable concatMapDelayError(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable concatMapDelayError(@RunsOn(EMITTER) Function mapper, boolean tillTheEnd, int prefetch);

  @CompletesOnArgument("mapper") Flowable concatMapEager(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable concatMapEager(@RunsOn(EMITTER) Function mapper, int maxConcurrency, int prefetch);

  @CompletesOn(EMITTER) Flowable concatMapIterable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flowable concatMapIterable(@RunsOn(EMITTER) Function mapper, int prefetch);
  @CompletesOnArgument("mapper") Flowable concatMapMaybe(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable concatMapMaybe(@RunsOn(EMITTER) Function mapper, int prefetch);

  @CompletesOnArgument("mapper") Flowable concatMapSingle(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable concatMapSingle(@RunsOn(EMITTER) Function mapper, int prefetch);

  @CompletesOnArgument({"this", "other"}) Flowable concatWith(Publisher other);
  @CompletesOnArgument({"this", "other"}) Flowable concatWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Flowable concatWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Flowable concatWith(CompletableSource other);
  @CompletesOn(EMITTER) Single contains(Object item);
  @CompletesOn(EMITTER) Single count();
  @CompletesOn(EMITTER) Flowable defaultIfEmpty(Object defaultItem);
  @CompletesOn(COMPUTATION) Flowable delay(long time, TimeUnit unit);
  @CompletesOn(COMPUTATION) Flowable delay(long time, TimeUnit unit, boolean delayError);
  @CompletesOnArgument("scheduler") Flowable delay(long time, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("scheduler")
  Flowable delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);

  @CompletesOn(EMITTER) Flowable dematerialize(@RunsOn(EMITTER) Function selector);
  @CompletesOn(EMITTER) Flowable distinct();
  @CompletesOn(EMITTER) Flowable distinct(@RunsOn(EMITTER) Function keySelector);

  @CompletesOn(EMITTER)
  Flowable distinct(
      @RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) Supplier collectionSupplier);

  @CompletesOn(EMITTER) Flowable distinctUntilChanged();
  @CompletesOn(EMITTER) Flowable distinctUntilChanged(@RunsOn(EMITTER) Function keySelector);
  @CompletesOn(EMITTER) Flowable distinctUntilChanged(@RunsOn(EMITTER) BiPredicate comparer);
  @CompletesOn(EMITTER) Flowable doFinally(@CancellationPoint @RunsOn(EMITTER) Action onFinally);
  @CompletesOn(EMITTER) Flowable doAfterNext(@RunsOn(EMITTER) Consumer onAfterNext);
  @CompletesOn(EMITTER) Flowable doAfterTerminate(@RunsOn(EMITTER) Action onAfterTerminate);
  @CompletesOn(EMITTER) Flowable doOnCancel(@CancellationPoint @Detached Action onCancel);
  @CompletesOn(EMITTER) Flowable doOnComplete(@RunsOn(EMITTER) Action onComplete);
  @CompletesOn(EMITTER) Flowable doOnEach(@RunsOn(EMITTER) Consumer onNotification);
  @CompletesOn(EMITTER) Flowable doOnEach(Subscriber subscriber);
  @CompletesOn(EMITTER) Flowable doOnError(@RunsOn(EMITTER) Consumer onError);

  @CompletesOn(EMITTER)
  Flowable doOnLifecycle(Consumer onSubscribe, LongConsumer onRequest, @CancellationPoint @Detached Action onCancel);

  @CompletesOn(EMITTER) Flowable doOnNext(@RunsOn(EMITTER) Consumer onNext);
  @CompletesOn(EMITTER) Flowable doOnRequest(LongConsumer onRequest);
  @CompletesOn(EMITTER) Flowable doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  @CompletesOn(EMITTER) Flowable doOnTerminate(@RunsOn(EMITTER) Action onTerminate);
  @CompletesOn(EMITTER) Maybe elementAt(long index);
  @CompletesOn(EMITTER) Single elementAt(long index, Object defaultItem);
  @CompletesOn(EMITTER) Single elementAtOrError(long index);
  @CompletesOn(EMITTER) Flowable filter(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Maybe firstElement();
  @CompletesOn(EMITTER) Single first(Object defaultItem);
  @CompletesOn(EMITTER) Single firstOrError();
  @CompletesOnArgument("mapper") Flowable flatMap(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable flatMap(@RunsOn(EMITTER) Function mapper, boolean delayErrors);

  @CompletesOnArgument("mapper")
  Flowable flatMap(@RunsOn(EMITTER) Function mapper, int maxConcurrency);

  @CompletesOnArgument("mapper")
  Flowable flatMap(@RunsOn(EMITTER) Function mapper, boolean delayErrors, int maxConcurrency);

  @CompletesOnArgument("mapper")
  Flowable flatMap(
      @RunsOn(EMITTER) Function mapper, boolean delayErrors, int maxConcurrency, int bufferSize);

  @CompletesOnArgument({"onNextMapper", "onErrorMapper", "onCompleteSupplier"})
  Flowable flatMap(
      @RunsOn(EMITTER) Function onNextMapper,
      @RunsOn(EMITTER) Function onErrorMapper,
      @RunsOn(EMITTER) Supplier onCompleteSupplier);

  @CompletesOnArgument({"onNextMapper", "onErrorMapper", "onCompleteSupplier"})
  Flowable flatMap(
      @RunsOn(EMITTER) Function onNextMapper,
      @RunsOn(EMITTER) Function onErrorMapper,
      @RunsOn(EMITTER) Supplier onCompleteSupplier,
      int maxConcurrency);

  @CompletesOnArgument("mapper")
  Flowable flatMap(@RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner);

  @CompletesOnArgument("mapper")
  Flowable flatMap(
      @RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner, boolean delayErrors);

  @CompletesOnArgument("mapper")
  Flowable flatMap(
      @RunsOn(EMITTER) Function mapper,
      @RunsOn(EMITTER) BiFunction combiner,
      boolean delayErrors,
      int maxConcurrency);

  @CompletesOnArgument("mapper")
  Flowable flatMap(
      @RunsOn(EMITTER) Function mapper,
      @RunsOn(EMITTER) BiFunction combiner,
      boolean delayErrors,
      int maxConcurrency,
      int bufferSize);

  @CompletesOnArgument("mapper")
  Flowable flatMap(
      @RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner, int maxConcurrency);

  @CompletesOnArgument("mapper") Completable flatMapCompletable(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Completable flatMapCompletable(
      @RunsOn(EMITTER) Function mapper, boolean delayErrors, int maxConcurrency);

  @CompletesOn(EMITTER) Flowable flatMapIterable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flowable flatMapIterable(@RunsOn(EMITTER) Function mapper, int bufferSize);

  @CompletesOn(EMITTER)
  Flowable flatMapIterable(@RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner);

  @CompletesOn(EMITTER)
  Flowable flatMapIterable(
      @RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner, int prefetch);

  @CompletesOnArgument("mapper") Flowable flatMapMaybe(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable flatMapMaybe(@RunsOn(EMITTER) Function mapper, boolean delayErrors, int maxConcurrency);

  @CompletesOnArgument("mapper") Flowable flatMapSingle(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable flatMapSingle(@RunsOn(EMITTER) Function mapper, boolean delayErrors, int maxConcurrency);

  @RunsOn(CALLER) Disposable forEach(@RunsOn(EMITTER) Consumer onNext);
  @CompletesOn(EMITTER) Flowable hide();
  @CompletesOn(EMITTER) Completable ignoreElements();
  @CompletesOn(EMITTER) Single isEmpty();
  @CompletesOn(EMITTER) Maybe lastElement();
  @CompletesOn(EMITTER) Single last(Object defaultItem);
  @CompletesOn(EMITTER) Single lastOrError();
  @CompletesOn(EMITTER) Flowable map(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flowable materialize();
  @CompletesOnArgument({"this", "other"}) Flowable mergeWith(Publisher other);
  @CompletesOnArgument({"this", "other"}) Flowable mergeWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Flowable mergeWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Flowable mergeWith(CompletableSource other);
  @CompletesOnArgument("scheduler") Flowable observeOn(Scheduler scheduler);
  @CompletesOnArgument("scheduler") Flowable observeOn(Scheduler scheduler, boolean delayError);

  @CompletesOnArgument("scheduler")
  Flowable observeOn(Scheduler scheduler, boolean delayError, int bufferSize);

  @CompletesOn(EMITTER) Flowable ofType(Class clazz);
  @CompletesOn(EMITTER) Flowable onErrorComplete();
  @CompletesOn(EMITTER) Flowable onErrorComplete(@RunsOn(EMITTER) Predicate predicate);

  @CompletesOnArgument({"this", "fallbackSupplier"})
  Flowable onErrorResumeNext(@RunsOn(EMITTER) Function fallbackSupplier);

  @CompletesOn(EMITTER) Flowable onErrorReturn(@RunsOn(EMITTER) Function itemSupplier);
  @CompletesOn(EMITTER) Flowable onErrorReturnItem(Object item);
  @CompletesOn(EMITTER) Flowable onTerminateDetach();
  @CompletesOn(EMITTER) Flowable rebatchRequests(int n);
  @CompletesOn(EMITTER) Maybe reduce(@RunsOn(EMITTER) BiFunction reducer);
  @CompletesOn(EMITTER) Single reduce(Object seed, @RunsOn(EMITTER) BiFunction reducer);

  @CompletesOn(EMITTER)
  Single reduceWith(@RunsOn(EMITTER) Supplier seedSupplier, @RunsOn(EMITTER) BiFunction reducer);

  @CompletesOn(EMITTER) Flowable retry();
  @CompletesOn(EMITTER) Flowable retry(@RunsOn(EMITTER) BiPredicate predicate);
  @CompletesOn(EMITTER) Flowable retry(long times);
  @CompletesOn(EMITTER) Flowable retry(long times, @RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Flowable retry(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Flowable scan(@RunsOn(EMITTER) BiFunction accumulator);
  @CompletesOn(EMITTER) Flowable scan(Object initialValue, @RunsOn(EMITTER) BiFunction accumulator);

  @CompletesOn(EMITTER)
  Flowable scanWith(
      @RunsOn(EMITTER) Supplier seedSupplier, @RunsOn(EMITTER) BiFunction accumulator);

  @CompletesOn(EMITTER) Flowable serialize();
  @CompletesOn(EMITTER) Maybe singleElement();
  @CompletesOn(EMITTER) Single single(Object defaultItem);
  @CompletesOn(EMITTER) Single singleOrError();
  @CompletesOn(EMITTER) Flowable skip(long count);
  @CompletesOn(EMITTER) Flowable skipLast(int count);
  @CompletesOn(EMITTER) Flowable skipLast(long time, TimeUnit unit);
  @CompletesOn(EMITTER) Flowable skipLast(long time, TimeUnit unit, boolean delayError);
  @CompletesOn(EMITTER) Flowable skipWhile(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Flowable sorted();
  @CompletesOn(EMITTER) Flowable sorted(Comparator comparator);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(CompletableSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(Publisher other);
  @RunsOn(CALLER) Disposable subscribe();
  @RunsOn(CALLER) Disposable subscribe(@RunsOn(EMITTER) Consumer onNext);

  @RunsOn(CALLER)
  Disposable subscribe(@RunsOn(EMITTER) Consumer onNext, @RunsOn(EMITTER) Consumer onError);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onNext,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Action onComplete);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onNext,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Action onComplete,
      DisposableContainer container);

  @RunsOn(CALLER) void subscribe(Subscriber subscriber);
  @RunsOn(CALLER) void subscribe(FlowableSubscriber subscriber);
  Flowable compose(@RunsOn(CALLER) FlowableTransformer transformer);
  Object to(@RunsOn(CALLER) FlowableConverter converter);

  @RunsOnArgument("scheduler")
  Flowable delaySubscription(long time, TimeUnit unit, Scheduler scheduler);

  @RunsOnArgument("scheduler") Flowable subscribeOn(Scheduler scheduler);
  @RunsOnArgument("scheduler") Flowable subscribeOn(Scheduler scheduler, boolean requestOn);
  @CompletesOnArgument({"this", "other"}) Flowable switchIfEmpty(Publisher other);
  @CompletesOnArgument("mapper") Flowable switchMap(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable switchMap(@RunsOn(EMITTER) Function mapper, int bufferSize);

  @CompletesOnArgument("mapper") Completable switchMapCompletable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Flowable switchMapDelayError(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flowable switchMapDelayError(@RunsOn(EMITTER) Function mapper, int bufferSize);

  @CompletesOnArgument("mapper") Flowable switchMapMaybe(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Flowable switchMapSingle(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flowable take(long count);
  @CompletesOn(EMITTER) Flowable takeWhile(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Single toList();
  @CompletesOn(EMITTER) Single toList(int capacityHint);
  @CompletesOn(EMITTER) Single toList(@RunsOn(EMITTER) Supplier collectionSupplier);
  @CompletesOn(EMITTER) Single toMap(@RunsOn(EMITTER) Function keySelector);

  @CompletesOn(EMITTER)
  Single toMap(@RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) Function valueSelector);

  @CompletesOn(EMITTER)
  Single toMap(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Function valueSelector,
      @RunsOn(EMITTER) Supplier mapSupplier);

  @CompletesOn(EMITTER) Single toMultimap(@RunsOn(EMITTER) Function keySelector);

  @CompletesOn(EMITTER)
  Single toMultimap(@RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) Function valueSelector);

  @CompletesOn(EMITTER)
  Single toMultimap(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Function valueSelector,
      @RunsOn(EMITTER) Supplier mapSupplier,
      @RunsOn(EMITTER) Function collectionFactory);

  @CompletesOn(EMITTER)
  Single toMultimap(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Function valueSelector,
      @RunsOn(EMITTER) Supplier mapSupplier);

  @CompletesOn(EMITTER) Observable toObservable();
  @CompletesOn(EMITTER) Single toSortedList();
  @CompletesOn(EMITTER) Single toSortedList(Comparator comparator);
  @CompletesOn(EMITTER) Single toSortedList(Comparator comparator, int capacityHint);
  @CompletesOn(EMITTER) Single toSortedList(int capacityHint);

  @CompletesOnArgument({"this", "other"})
  Flowable zipWith(Publisher other, @RunsOn(EMITTER) BiFunction zipper);

  @CompletesOnArgument({"this", "other"})
  Flowable zipWith(Publisher other, @RunsOn(EMITTER) BiFunction zipper, boolean delayError);

  @CompletesOnArgument({"this", "other"})
  Flowable zipWith(
      Publisher other, @RunsOn(EMITTER) BiFunction zipper, boolean delayError, int bufferSize);

  @CompletesOn(CALLER) static Flowable fromOptional(Optional optional);
  @CompletesOnArgument("stage") static Flowable fromCompletionStage(CompletionStage stage);
  @CompletesOn(CALLER) static Flowable fromStream(Stream stream);
  @CompletesOn(EMITTER) Flowable mapOptional(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Single collect(Collector collector);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage firstStage(Object defaultItem);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage singleStage(Object defaultItem);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage lastStage(Object defaultItem);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage firstOrErrorStage();
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage singleOrErrorStage();
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage lastOrErrorStage();
  @RunsOn(CALLER) Stream blockingStream();
  @RunsOn(CALLER) Stream blockingStream(int prefetch);
  @CompletesOn(EMITTER) Flowable concatMapStream(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flowable concatMapStream(@RunsOn(EMITTER) Function mapper, int prefetch);
  @CompletesOn(EMITTER) Flowable flatMapStream(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flowable flatMapStream(@RunsOn(EMITTER) Function mapper, int prefetch);
}

@AsyncHandle(LAZY)
class Observable {
  static Observable create(@RunsOn(EMITTER) ObservableOnSubscribe source);
  @CompletesOnArgument("supplier") static Observable defer(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Observable empty();
  @CompletesOn(CALLER) static Observable error(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Observable error(Throwable throwable);
  @CompletesOn(CALLER) static Observable fromAction(@RunsOn(EMITTER) Action action);
  @CompletesOn(CALLER) static Observable fromArray(Object... items);
  @CompletesOn(CALLER) static Observable fromCallable(@RunsOn(EMITTER) Callable callable);

  @CompletesOnArgument("completableSource")
  static Observable fromCompletable(CompletableSource completableSource);

  @CompletesOn(CALLER) static Observable fromIterable(Iterable source);
  @CompletesOnArgument("maybe") static Observable fromMaybe(MaybeSource maybe);
  @CompletesOnArgument("publisher") static Observable fromPublisher(Publisher publisher);
  @CompletesOn(CALLER) static Observable fromRunnable(@RunsOn(EMITTER) Runnable run);
  @CompletesOnArgument("source") static Observable fromSingle(SingleSource source);
  @CompletesOn(CALLER) static Observable fromSupplier(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Observable generate(@RunsOn(EMITTER) Consumer generator);

  @CompletesOn(CALLER)
  static Observable generate(
      @RunsOn(EMITTER) Supplier initialState, @RunsOn(EMITTER) BiConsumer generator);

  @CompletesOn(CALLER)
  static Observable generate(
      @RunsOn(EMITTER) Supplier initialState,
      @RunsOn(EMITTER) BiConsumer generator,
      @RunsOn(EMITTER) Consumer disposeState);

  @CompletesOn(CALLER)
  static Observable generate(
      @RunsOn(EMITTER) Supplier initialState, @RunsOn(EMITTER) BiFunction generator);

  @CompletesOn(CALLER)
  static Observable generate(
      @RunsOn(EMITTER) Supplier initialState,
      @RunsOn(EMITTER) BiFunction generator,
      @RunsOn(EMITTER) Consumer disposeState);

  @CompletesOn(COMPUTATION)
  static Observable interval(long initialDelay, long period, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Observable interval(long initialDelay, long period, TimeUnit unit, Scheduler scheduler);

  @CompletesOn(COMPUTATION) static Observable interval(long period, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Observable interval(long period, TimeUnit unit, Scheduler scheduler);

  @CompletesOn(COMPUTATION)
  static Observable intervalRange(
      long start, long count, long initialDelay, long period, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Observable intervalRange(
      long start, long count, long initialDelay, long period, TimeUnit unit, Scheduler scheduler);

  @CompletesOn(CALLER) static Observable just(Object item);
  @CompletesOn(CALLER) static Observable just(Object item1, Object item2);
  @CompletesOn(CALLER) static Observable just(Object item1, Object item2, Object item3);

  @CompletesOn(CALLER)
  static Observable just(Object item1, Object item2, Object item3, Object item4);

  @CompletesOn(CALLER)
  static Observable just(Object item1, Object item2, Object item3, Object item4, Object item5);

  @CompletesOn(CALLER)
  static Observable just(
      Object item1, Object item2, Object item3, Object item4, Object item5, Object item6);

  @CompletesOn(CALLER)
  static Observable just(
      Object item1,
      Object item2,
      Object item3,
      Object item4,
      Object item5,
      Object item6,
      Object item7);

  @CompletesOn(CALLER)
  static Observable just(
      Object item1,
      Object item2,
      Object item3,
      Object item4,
      Object item5,
      Object item6,
      Object item7,
      Object item8);

  @CompletesOn(CALLER)
  static Observable just(
      Object item1,
      Object item2,
      Object item3,
      Object item4,
      Object item5,
      Object item6,
      Object item7,
      Object item8,
      Object item9);

  @CompletesOn(CALLER)
  static Observable just(
      Object item1,
      Object item2,
      Object item3,
      Object item4,
      Object item5,
      Object item6,
      Object item7,
      Object item8,
      Object item9,
      Object item10);

  @CompletesOnArgument({"source1", "source2"})
  static Observable merge(ObservableSource source1, ObservableSource source2);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Observable merge(
      ObservableSource source1, ObservableSource source2, ObservableSource source3);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Observable merge(
      ObservableSource source1,
      ObservableSource source2,
      ObservableSource source3,
      ObservableSource source4);

  @CompletesOn(CALLER) static Observable range(int start, int count);
  @CompletesOn(CALLER) static Observable rangeLong(long start, long count);
  @CompletesOn(COMPUTATION) static Observable timer(long delay, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Observable timer(long delay, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("source") static Observable wrap(ObservableSource source);

  @CompletesOnArgument({"source1", "source2"})
  static Observable zip(
      ObservableSource source1, ObservableSource source2, @RunsOn(EMITTER) BiFunction zipper);

  @CompletesOnArgument({"source1", "source2"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      @RunsOn(EMITTER) BiFunction zipper,
      boolean delayError);

  @CompletesOnArgument({"source1", "source2"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      @RunsOn(EMITTER) BiFunction zipper,
      boolean delayError,
      int bufferSize);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      ObservableSource source3,
      @RunsOn(EMITTER) Function3 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      ObservableSource source3,
      ObservableSource source4,
      @RunsOn(EMITTER) Function4 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      ObservableSource source3,
      ObservableSource source4,
      ObservableSource source5,
      @RunsOn(EMITTER) Function5 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      ObservableSource source3,
      ObservableSource source4,
      ObservableSource source5,
      ObservableSource source6,
      @RunsOn(EMITTER) Function6 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      ObservableSource source3,
      ObservableSource source4,
      ObservableSource source5,
      ObservableSource source6,
      ObservableSource source7,
      @RunsOn(EMITTER) Function7 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      ObservableSource source3,
      ObservableSource source4,
      ObservableSource source5,
      ObservableSource source6,
      ObservableSource source7,
      ObservableSource source8,
      @RunsOn(EMITTER) Function8 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8", "source9"})
  static Observable zip(
      ObservableSource source1,
      ObservableSource source2,
      ObservableSource source3,
      ObservableSource source4,
      ObservableSource source5,
      ObservableSource source6,
      ObservableSource source7,
      ObservableSource source8,
      ObservableSource source9,
      @RunsOn(EMITTER) Function9 zipper);

  @CompletesOn(EMITTER) Single all(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Single any(@RunsOn(EMITTER) Predicate predicate);
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockingFirst();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Object blockingFirst(Object defaultItem);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingForEach(@RunsOn(CALLER) Consumer onNext);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingForEach(@RunsOn(CALLER) Consumer onNext, int capacityHint);

  @RunsOn(CALLER) Iterable blockingIterable();
  @RunsOn(CALLER) Iterable blockingIterable(int capacityHint);
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockingLast();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Object blockingLast(Object defaultItem);

  @RunsOn(CALLER) Iterable blockingLatest();
  @RunsOn(CALLER) Iterable blockingMostRecent(Object initialItem);
  @RunsOn(CALLER) Iterable blockingNext();
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockingSingle();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Object blockingSingle(Object defaultItem);

  @RunsOn(CALLER) @CompletesOn(EMITTER) Future toFuture();
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) void blockingSubscribe();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onNext);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onNext, @RunsOn(CALLER) Consumer onError);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(
      @RunsOn(CALLER) Consumer onNext,
      @RunsOn(CALLER) Consumer onError,
      @RunsOn(CALLER) Action onComplete);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(Observer observer);

  @CompletesOn(EMITTER) Observable cast(Class clazz);

  @CompletesOn(EMITTER)
  Single collect(
      @RunsOn(EMITTER) Supplier initialItemSupplier, @RunsOn(EMITTER) BiConsumer collector);

  @CompletesOn(EMITTER)
  Single collectInto(Object initialItem, @RunsOn(EMITTER) BiConsumer collector);

  @CompletesOnArgument("mapper") Observable concatMap(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable concatMap(@RunsOn(EMITTER) Function mapper, int bufferSize);

  @CompletesOnArgument("mapper") Observable concatMapDelayError(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable concatMapDelayError(
      @RunsOn(EMITTER) Function mapper, boolean tillTheEnd, int bufferSize);

  @CompletesOnArgument("mapper") Observable concatMapEager(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable concatMapEager(@RunsOn(EMITTER) Function mapper, int maxConcurrency, int bufferSize);

  @CompletesOnArgument("mapper") Completable concatMapCompletable(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Completable concatMapCompletable(@RunsOn(EMITTER) Function mapper, int capacityHint);

  @CompletesOn(EMITTER) Observable concatMapIterable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Observable concatMapMaybe(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable concatMapMaybe(@RunsOn(EMITTER) Function mapper, int bufferSize);

  @CompletesOnArgument("mapper") Observable concatMapSingle(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable concatMapSingle(@RunsOn(EMITTER) Function mapper, int bufferSize);

  @CompletesOnArgument({"this", "other"}) Observable concatWith(ObservableSource other);
  @CompletesOnArgument({"this", "other"}) Observable concatWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Observable concatWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Observable concatWith(CompletableSource other);
  @CompletesOn(EMITTER) Single contains(Object item);
  @CompletesOn(EMITTER) Single count();
  @CompletesOn(EMITTER) Observable defaultIfEmpty(Object defaultItem);
  @CompletesOn(COMPUTATION) Observable delay(long time, TimeUnit unit);
  @CompletesOn(COMPUTATION) Observable delay(long time, TimeUnit unit, boolean delayError);
  @CompletesOnArgument("scheduler") Observable delay(long time, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("scheduler")
  Observable delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);

  @CompletesOn(EMITTER) Observable dematerialize(@RunsOn(EMITTER) Function selector);
  @CompletesOn(EMITTER) Observable distinct();
  @CompletesOn(EMITTER) Observable distinct(@RunsOn(EMITTER) Function keySelector);

  @CompletesOn(EMITTER)
  Observable distinct(
      @RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) Supplier collectionSupplier);

  @CompletesOn(EMITTER) Observable distinctUntilChanged();
  @CompletesOn(EMITTER) Observable distinctUntilChanged(@RunsOn(EMITTER) Function keySelector);
  @CompletesOn(EMITTER) Observable distinctUntilChanged(@RunsOn(EMITTER) BiPredicate comparer);
  @CompletesOn(EMITTER) Observable doAfterNext(@RunsOn(EMITTER) Consumer onAfterNext);
  @CompletesOn(EMITTER) Observable doAfterTerminate(@RunsOn(EMITTER) Action onAfterTerminate);
  @CompletesOn(EMITTER) Observable doFinally(@CancellationPoint @RunsOn(EMITTER) Action onFinally);
  @CompletesOn(EMITTER) Observable doOnDispose(@CancellationPoint @Detached Action onDispose);
  @CompletesOn(EMITTER) Observable doOnComplete(@RunsOn(EMITTER) Action onComplete);
  @CompletesOn(EMITTER) Observable doOnEach(@RunsOn(EMITTER) Consumer onNotification);
  @CompletesOn(EMITTER) Observable doOnEach(Observer observer);
  @CompletesOn(EMITTER) Observable doOnError(@RunsOn(EMITTER) Consumer onError);
  @CompletesOn(EMITTER) Observable doOnLifecycle(Consumer onSubscribe, @CancellationPoint @Detached Action onDispose);
  @CompletesOn(EMITTER) Observable doOnNext(@RunsOn(EMITTER) Consumer onNext);
  @CompletesOn(EMITTER) Observable doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  @CompletesOn(EMITTER) Observable doOnTerminate(@RunsOn(EMITTER) Action onTerminate);
  @CompletesOn(EMITTER) Maybe elementAt(long index);
  @CompletesOn(EMITTER) Single elementAt(long index, Object defaultItem);
  @CompletesOn(EMITTER) Single elementAtOrError(long index);
  @CompletesOn(EMITTER) Observable filter(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Maybe firstElement();
  @CompletesOn(EMITTER) Single first(Object defaultItem);
  @CompletesOn(EMITTER) Single firstOrError();
  @CompletesOnArgument("mapper") Observable flatMap(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable flatMap(@RunsOn(EMITTER) Function mapper, boolean delayErrors);

  @CompletesOnArgument("mapper")
  Observable flatMap(@RunsOn(EMITTER) Function mapper, boolean delayErrors, int maxConcurrency);

  @CompletesOnArgument("mapper")
  Observable flatMap(
      @RunsOn(EMITTER) Function mapper, boolean delayErrors, int maxConcurrency, int bufferSize);

  @CompletesOnArgument({"onNextMapper", "onErrorMapper", "onCompleteSupplier"})
  Observable flatMap(
      @RunsOn(EMITTER) Function onNextMapper,
      @RunsOn(EMITTER) Function onErrorMapper,
      @RunsOn(EMITTER) Supplier onCompleteSupplier);

  @CompletesOnArgument({"onNextMapper", "onErrorMapper", "onCompleteSupplier"})
  Observable flatMap(
      @RunsOn(EMITTER) Function onNextMapper,
      @RunsOn(EMITTER) Function onErrorMapper,
      @RunsOn(EMITTER) Supplier onCompleteSupplier,
      int maxConcurrency);

  @CompletesOnArgument("mapper")
  Observable flatMap(@RunsOn(EMITTER) Function mapper, int maxConcurrency);

  @CompletesOnArgument("mapper")
  Observable flatMap(@RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner);

  @CompletesOnArgument("mapper")
  Observable flatMap(
      @RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner, boolean delayErrors);

  @CompletesOnArgument("mapper")
  Observable flatMap(
      @RunsOn(EMITTER) Function mapper,
      @RunsOn(EMITTER) BiFunction combiner,
      boolean delayErrors,
      int maxConcurrency);

  @CompletesOnArgument("mapper")
  Observable flatMap(
      @RunsOn(EMITTER) Function mapper,
      @RunsOn(EMITTER) BiFunction combiner,
      boolean delayErrors,
      int maxConcurrency,
      int bufferSize);

  @CompletesOnArgument("mapper")
  Observable flatMap(
      @RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner, int maxConcurrency);

  @CompletesOnArgument("mapper") Completable flatMapCompletable(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Completable flatMapCompletable(@RunsOn(EMITTER) Function mapper, boolean delayErrors);

  @CompletesOn(EMITTER) Observable flatMapIterable(@RunsOn(EMITTER) Function mapper);

  @CompletesOn(EMITTER)
  Observable flatMapIterable(
      @RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner);

  @CompletesOnArgument("mapper") Observable flatMapMaybe(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable flatMapMaybe(@RunsOn(EMITTER) Function mapper, boolean delayErrors);

  @CompletesOnArgument("mapper") Observable flatMapSingle(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable flatMapSingle(@RunsOn(EMITTER) Function mapper, boolean delayErrors);

  @RunsOn(CALLER) Disposable forEach(@RunsOn(EMITTER) Consumer onNext);
  @CompletesOn(EMITTER) Observable hide();
  @CompletesOn(EMITTER) Completable ignoreElements();
  @CompletesOn(EMITTER) Single isEmpty();
  @CompletesOn(EMITTER) Maybe lastElement();
  @CompletesOn(EMITTER) Single last(Object defaultItem);
  @CompletesOn(EMITTER) Single lastOrError();
  @CompletesOn(EMITTER) Observable map(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Observable materialize();
  @CompletesOnArgument({"this", "other"}) Observable mergeWith(ObservableSource other);
  @CompletesOnArgument({"this", "other"}) Observable mergeWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Observable mergeWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Observable mergeWith(CompletableSource other);
  @CompletesOnArgument("scheduler") Observable observeOn(Scheduler scheduler);
  @CompletesOnArgument("scheduler") Observable observeOn(Scheduler scheduler, boolean delayError);

  @CompletesOnArgument("scheduler")
  Observable observeOn(Scheduler scheduler, boolean delayError, int bufferSize);

  @CompletesOn(EMITTER) Observable ofType(Class clazz);
  @CompletesOn(EMITTER) Observable onErrorComplete();
  @CompletesOn(EMITTER) Observable onErrorComplete(@RunsOn(EMITTER) Predicate predicate);

  @CompletesOnArgument({"this", "fallbackSupplier"})
  Observable onErrorResumeNext(@RunsOn(EMITTER) Function fallbackSupplier);

  @CompletesOn(EMITTER) Observable onErrorReturn(@RunsOn(EMITTER) Function itemSupplier);
  @CompletesOn(EMITTER) Observable onErrorReturnItem(Object item);
  @CompletesOn(EMITTER) Observable onTerminateDetach();
  @CompletesOn(EMITTER) Maybe reduce(@RunsOn(EMITTER) BiFunction reducer);
  @CompletesOn(EMITTER) Single reduce(Object seed, @RunsOn(EMITTER) BiFunction reducer);

  @CompletesOn(EMITTER)
  Single reduceWith(@RunsOn(EMITTER) Supplier seedSupplier, @RunsOn(EMITTER) BiFunction reducer);

  @CompletesOn(EMITTER) Observable retry();
  @CompletesOn(EMITTER) Observable retry(@RunsOn(EMITTER) BiPredicate predicate);
  @CompletesOn(EMITTER) Observable retry(long times);
  @CompletesOn(EMITTER) Observable retry(long times, @RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Observable retry(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Observable scan(@RunsOn(EMITTER) BiFunction accumulator);

  @CompletesOn(EMITTER)
  Observable scan(Object initialValue, @RunsOn(EMITTER) BiFunction accumulator);

  @CompletesOn(EMITTER)
  Observable scanWith(
      @RunsOn(EMITTER) Supplier seedSupplier, @RunsOn(EMITTER) BiFunction accumulator);

  @CompletesOn(EMITTER) Observable serialize();
  @CompletesOn(EMITTER) Maybe singleElement();
  @CompletesOn(EMITTER) Single single(Object defaultItem);
  @CompletesOn(EMITTER) Single singleOrError();
  @CompletesOn(EMITTER) Observable skip(long count);
  @CompletesOn(EMITTER) Observable skipLast(int count);
  @CompletesOn(EMITTER) Observable skipWhile(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Observable sorted();
  @CompletesOn(EMITTER) Observable sorted(Comparator comparator);
  @CompletesOnArgument({"this", "other"}) Observable startWith(CompletableSource other);
  @CompletesOnArgument({"this", "other"}) Observable startWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Observable startWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Observable startWith(ObservableSource other);
  @RunsOn(CALLER) Disposable subscribe();
  @RunsOn(CALLER) Disposable subscribe(@RunsOn(EMITTER) Consumer onNext);

  @RunsOn(CALLER)
  Disposable subscribe(@RunsOn(EMITTER) Consumer onNext, @RunsOn(EMITTER) Consumer onError);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onNext,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Action onComplete);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onNext,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Action onComplete,
      DisposableContainer container);

  @RunsOn(CALLER) void subscribe(Observer observer);
  Observable compose(@RunsOn(CALLER) ObservableTransformer transformer);
  Object to(@RunsOn(CALLER) ObservableConverter converter);

  @RunsOnArgument("scheduler")
  Observable delaySubscription(long time, TimeUnit unit, Scheduler scheduler);

  @RunsOnArgument("scheduler") Observable subscribeOn(Scheduler scheduler);
  @CompletesOnArgument({"this", "other"}) Observable switchIfEmpty(ObservableSource other);
  @CompletesOnArgument("mapper") Observable switchMap(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable switchMap(@RunsOn(EMITTER) Function mapper, int bufferSize);

  @CompletesOnArgument("mapper") Completable switchMapCompletable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Observable switchMapMaybe(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Observable switchMapSingle(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Observable switchMapDelayError(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Observable switchMapDelayError(@RunsOn(EMITTER) Function mapper, int bufferSize);

  @CompletesOn(EMITTER) Observable take(long count);
  @CompletesOn(EMITTER) Observable takeWhile(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Single toList();
  @CompletesOn(EMITTER) Single toList(int capacityHint);
  @CompletesOn(EMITTER) Single toList(@RunsOn(EMITTER) Supplier collectionSupplier);
  @CompletesOn(EMITTER) Single toMap(@RunsOn(EMITTER) Function keySelector);

  @CompletesOn(EMITTER)
  Single toMap(@RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) Function valueSelector);

  @CompletesOn(EMITTER)
  Single toMap(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Function valueSelector,
      @RunsOn(EMITTER) Supplier mapSupplier);

  @CompletesOn(EMITTER) Single toMultimap(@RunsOn(EMITTER) Function keySelector);

  @CompletesOn(EMITTER)
  Single toMultimap(@RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) Function valueSelector);

  @CompletesOn(EMITTER)
  Single toMultimap(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Function valueSelector,
      @RunsOn(EMITTER) Supplier mapSupplier,
      @RunsOn(EMITTER) Function collectionFactory);

  @CompletesOn(EMITTER)
  Single toMultimap(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Function valueSelector,
      @RunsOn(EMITTER) Supplier mapSupplier);

  @CompletesOn(EMITTER) Flowable toFlowable(BackpressureStrategy strategy);
  @CompletesOn(EMITTER) Single toSortedList();
  @CompletesOn(EMITTER) Single toSortedList(Comparator comparator);
  @CompletesOn(EMITTER) Single toSortedList(Comparator comparator, int capacityHint);
  @CompletesOn(EMITTER) Single toSortedList(int capacityHint);

  @CompletesOnArgument({"this", "other"})
  Observable zipWith(ObservableSource other, @RunsOn(EMITTER) BiFunction zipper);

  @CompletesOnArgument({"this", "other"})
  Observable zipWith(
      ObservableSource other, @RunsOn(EMITTER) BiFunction zipper, boolean delayError);

  @CompletesOnArgument({"this", "other"})
  Observable zipWith(
      ObservableSource other,
      @RunsOn(EMITTER) BiFunction zipper,
      boolean delayError,
      int bufferSize);

  @CompletesOn(CALLER) static Observable fromOptional(Optional optional);
  @CompletesOnArgument("stage") static Observable fromCompletionStage(CompletionStage stage);
  @CompletesOn(CALLER) static Observable fromStream(Stream stream);
  @CompletesOn(EMITTER) Observable mapOptional(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Single collect(Collector collector);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage firstStage(Object defaultItem);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage singleStage(Object defaultItem);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage lastStage(Object defaultItem);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage firstOrErrorStage();
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage singleOrErrorStage();
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage lastOrErrorStage();
  @RunsOn(CALLER) Stream blockingStream();
  @RunsOn(CALLER) Stream blockingStream(int capacityHint);
  @CompletesOn(EMITTER) Observable concatMapStream(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Observable flatMapStream(@RunsOn(EMITTER) Function mapper);
}

@AsyncHandle(LAZY)
class Single {
  static Single create(@RunsOn(EMITTER) SingleOnSubscribe source);
  @CompletesOnArgument("supplier") static Single defer(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Single error(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Single error(Throwable throwable);
  @CompletesOn(CALLER) static Single fromCallable(@RunsOn(EMITTER) Callable callable);
  @CompletesOnArgument("maybe") static Single fromMaybe(MaybeSource maybe);
  @CompletesOnArgument("publisher") static Single fromPublisher(Publisher publisher);
  @CompletesOnArgument("observable") static Single fromObservable(ObservableSource observable);
  @CompletesOn(CALLER) static Single fromSupplier(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Single just(Object item);

  @CompletesOnArgument({"source1", "source2"})
  static Flowable merge(SingleSource source1, SingleSource source2);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Flowable merge(SingleSource source1, SingleSource source2, SingleSource source3);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Flowable merge(
      SingleSource source1, SingleSource source2, SingleSource source3, SingleSource source4);

  @CompletesOn(COMPUTATION) static Single timer(long delay, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Single timer(long delay, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("source") static Single wrap(SingleSource source);

  @CompletesOnArgument({"source1", "source2"})
  static Single zip(SingleSource source1, SingleSource source2, @RunsOn(EMITTER) BiFunction zipper);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Single zip(
      SingleSource source1,
      SingleSource source2,
      SingleSource source3,
      @RunsOn(EMITTER) Function3 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Single zip(
      SingleSource source1,
      SingleSource source2,
      SingleSource source3,
      SingleSource source4,
      @RunsOn(EMITTER) Function4 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5"})
  static Single zip(
      SingleSource source1,
      SingleSource source2,
      SingleSource source3,
      SingleSource source4,
      SingleSource source5,
      @RunsOn(EMITTER) Function5 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6"})
  static Single zip(
      SingleSource source1,
      SingleSource source2,
      SingleSource source3,
      SingleSource source4,
      SingleSource source5,
      SingleSource source6,
      @RunsOn(EMITTER) Function6 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7"})
  static Single zip(
      SingleSource source1,
      SingleSource source2,
      SingleSource source3,
      SingleSource source4,
      SingleSource source5,
      SingleSource source6,
      SingleSource source7,
      @RunsOn(EMITTER) Function7 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8"})
  static Single zip(
      SingleSource source1,
      SingleSource source2,
      SingleSource source3,
      SingleSource source4,
      SingleSource source5,
      SingleSource source6,
      SingleSource source7,
      SingleSource source8,
      @RunsOn(EMITTER) Function8 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8", "source9"})
  static Single zip(
      SingleSource source1,
      SingleSource source2,
      SingleSource source3,
      SingleSource source4,
      SingleSource source5,
      SingleSource source6,
      SingleSource source7,
      SingleSource source8,
      SingleSource source9,
      @RunsOn(EMITTER) Function9 zipper);

  @CompletesOn(EMITTER) Single hide();
  @CompletesOn(EMITTER) Single cast(Class clazz);
  @CompletesOnArgument("mapper") Single concatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Completable concatMapCompletable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Maybe concatMapMaybe(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument({"this", "other"}) Flowable concatWith(SingleSource other);
  @CompletesOn(COMPUTATION) Single delay(long time, TimeUnit unit);
  @CompletesOn(COMPUTATION) Single delay(long time, TimeUnit unit, boolean delayError);
  @CompletesOnArgument("scheduler") Single delay(long time, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("scheduler")
  Single delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);

  @CompletesOn(EMITTER) Maybe dematerialize(@RunsOn(EMITTER) Function selector);
  @CompletesOn(EMITTER) Single doAfterSuccess(@RunsOn(EMITTER) Consumer onAfterSuccess);
  @CompletesOn(EMITTER) Single doAfterTerminate(@RunsOn(EMITTER) Action onAfterTerminate);
  @CompletesOn(EMITTER) Single doFinally(@CancellationPoint @RunsOn(EMITTER) Action onFinally);
  @CompletesOn(EMITTER) Single doOnLifecycle(Consumer onSubscribe, @CancellationPoint @Detached Action onDispose);
  @CompletesOn(EMITTER) Single doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  @CompletesOn(EMITTER) Single doOnTerminate(@RunsOn(EMITTER) Action onTerminate);
  @CompletesOn(EMITTER) Single doOnSuccess(@RunsOn(EMITTER) Consumer onSuccess);
  @CompletesOn(EMITTER) Single doOnEvent(@RunsOn(EMITTER) BiConsumer onEvent);
  @CompletesOn(EMITTER) Single doOnError(@RunsOn(EMITTER) Consumer onError);
  @CompletesOn(EMITTER) Single doOnDispose(@CancellationPoint @Detached Action onDispose);
  @CompletesOn(EMITTER) Maybe filter(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOnArgument("mapper") Single flatMap(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Single flatMap(@RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner);

  @CompletesOnArgument({"onSuccessMapper", "onErrorMapper"})
  Single flatMap(
      @RunsOn(EMITTER) Function onSuccessMapper, @RunsOn(EMITTER) Function onErrorMapper);

  @CompletesOnArgument("mapper") Maybe flatMapMaybe(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Flowable flatMapPublisher(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flowable flattenAsFlowable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Observable flattenAsObservable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Observable flatMapObservable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Completable flatMapCompletable(@RunsOn(EMITTER) Function mapper);
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockingGet();
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) void blockingSubscribe();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onSuccess);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onSuccess, @RunsOn(CALLER) Consumer onError);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(SingleObserver observer);

  @CompletesOn(EMITTER) Single map(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Single materialize();
  @CompletesOn(EMITTER) Single contains(Object item);
  @CompletesOn(EMITTER) Single contains(Object item, @RunsOn(EMITTER) BiPredicate comparer);
  @CompletesOnArgument({"this", "other"}) Flowable mergeWith(SingleSource other);
  @CompletesOn(EMITTER) Maybe ofType(Class clazz);
  @CompletesOnArgument("scheduler") Single observeOn(Scheduler scheduler);
  @CompletesOn(EMITTER) Single onErrorReturn(@RunsOn(EMITTER) Function itemSupplier);
  @CompletesOn(EMITTER) Single onErrorReturnItem(Object item);
  @CompletesOn(EMITTER) Maybe onErrorComplete();
  @CompletesOn(EMITTER) Maybe onErrorComplete(@RunsOn(EMITTER) Predicate predicate);

  @CompletesOnArgument({"this", "fallbackSupplier"})
  Single onErrorResumeNext(@RunsOn(EMITTER) Function fallbackSupplier);

  @CompletesOn(EMITTER) Single onTerminateDetach();
  @CompletesOn(EMITTER) Single retry();
  @CompletesOn(EMITTER) Single retry(long times);
  @CompletesOn(EMITTER) Single retry(@RunsOn(EMITTER) BiPredicate predicate);
  @CompletesOn(EMITTER) Single retry(long times, @RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Single retry(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(CompletableSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Observable startWith(ObservableSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(Publisher other);
  @RunsOn(CALLER) Disposable subscribe();
  @RunsOn(CALLER) Disposable subscribe(@RunsOn(EMITTER) BiConsumer onCallback);
  @RunsOn(CALLER) Disposable subscribe(@RunsOn(EMITTER) Consumer onSuccess);

  @RunsOn(CALLER)
  Disposable subscribe(@RunsOn(EMITTER) Consumer onSuccess, @RunsOn(EMITTER) Consumer onError);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onSuccess,
      @RunsOn(EMITTER) Consumer onError,
      DisposableContainer container);

  @RunsOn(CALLER) void subscribe(SingleObserver observer);
  Single compose(@RunsOn(CALLER) SingleTransformer transformer);
  Object to(@RunsOn(CALLER) SingleConverter converter);

  @RunsOnArgument("scheduler")
  Single delaySubscription(long time, TimeUnit unit, Scheduler scheduler);

  @RunsOnArgument("scheduler") Single subscribeOn(Scheduler scheduler);
  @CompletesOn(EMITTER) Completable ignoreElement();
  @CompletesOn(EMITTER) Flowable toFlowable();
  @RunsOn(CALLER) @CompletesOn(EMITTER) Future toFuture();
  @CompletesOn(EMITTER) Maybe toMaybe();
  @CompletesOn(EMITTER) Observable toObservable();

  @CompletesOnArgument({"this", "other"})
  Single zipWith(SingleSource other, @RunsOn(EMITTER) BiFunction zipper);

  @CompletesOnArgument("stage") static Single fromCompletionStage(CompletionStage stage);
  @CompletesOn(EMITTER) Maybe mapOptional(@RunsOn(EMITTER) Function mapper);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage toCompletionStage();
  @CompletesOn(EMITTER) Flowable flattenStreamAsFlowable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Observable flattenStreamAsObservable(@RunsOn(EMITTER) Function mapper);
}

@AsyncHandle(LAZY)
class Maybe {
  static Maybe create(@RunsOn(EMITTER) MaybeOnSubscribe source);
  @CompletesOnArgument("supplier") static Maybe defer(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Maybe empty();
  @CompletesOn(CALLER) static Maybe error(Throwable throwable);
  @CompletesOn(CALLER) static Maybe error(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Maybe fromAction(@RunsOn(EMITTER) Action action);

  @CompletesOnArgument("completableSource")
  static Maybe fromCompletable(CompletableSource completableSource);

  @CompletesOnArgument("single") static Maybe fromSingle(SingleSource single);
  @CompletesOn(CALLER) static Maybe fromCallable(@RunsOn(EMITTER) Callable callable);
  @CompletesOnArgument("source") static Maybe fromObservable(ObservableSource source);
  @CompletesOnArgument("source") static Maybe fromPublisher(Publisher source);
  @CompletesOn(CALLER) static Maybe fromRunnable(@RunsOn(EMITTER) Runnable run);
  @CompletesOn(CALLER) static Maybe fromSupplier(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Maybe just(Object item);

  @CompletesOnArgument({"source1", "source2"})
  static Flowable merge(MaybeSource source1, MaybeSource source2);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Flowable merge(MaybeSource source1, MaybeSource source2, MaybeSource source3);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Flowable merge(
      MaybeSource source1, MaybeSource source2, MaybeSource source3, MaybeSource source4);

  @CompletesOn(COMPUTATION) static Maybe timer(long delay, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Maybe timer(long delay, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("source") static Maybe wrap(MaybeSource source);

  @CompletesOnArgument({"source1", "source2"})
  static Maybe zip(MaybeSource source1, MaybeSource source2, @RunsOn(EMITTER) BiFunction zipper);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Maybe zip(
      MaybeSource source1,
      MaybeSource source2,
      MaybeSource source3,
      @RunsOn(EMITTER) Function3 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Maybe zip(
      MaybeSource source1,
      MaybeSource source2,
      MaybeSource source3,
      MaybeSource source4,
      @RunsOn(EMITTER) Function4 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5"})
  static Maybe zip(
      MaybeSource source1,
      MaybeSource source2,
      MaybeSource source3,
      MaybeSource source4,
      MaybeSource source5,
      @RunsOn(EMITTER) Function5 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6"})
  static Maybe zip(
      MaybeSource source1,
      MaybeSource source2,
      MaybeSource source3,
      MaybeSource source4,
      MaybeSource source5,
      MaybeSource source6,
      @RunsOn(EMITTER) Function6 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7"})
  static Maybe zip(
      MaybeSource source1,
      MaybeSource source2,
      MaybeSource source3,
      MaybeSource source4,
      MaybeSource source5,
      MaybeSource source6,
      MaybeSource source7,
      @RunsOn(EMITTER) Function7 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8"})
  static Maybe zip(
      MaybeSource source1,
      MaybeSource source2,
      MaybeSource source3,
      MaybeSource source4,
      MaybeSource source5,
      MaybeSource source6,
      MaybeSource source7,
      MaybeSource source8,
      @RunsOn(EMITTER) Function8 zipper);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8", "source9"})
  static Maybe zip(
      MaybeSource source1,
      MaybeSource source2,
      MaybeSource source3,
      MaybeSource source4,
      MaybeSource source5,
      MaybeSource source6,
      MaybeSource source7,
      MaybeSource source8,
      MaybeSource source9,
      @RunsOn(EMITTER) Function9 zipper);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockingGet();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Object blockingGet(Object defaultValue);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) void blockingSubscribe();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onSuccess);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Consumer onSuccess, @RunsOn(CALLER) Consumer onError);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(
      @RunsOn(CALLER) Consumer onSuccess,
      @RunsOn(CALLER) Consumer onError,
      @RunsOn(CALLER) Action onComplete);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(MaybeObserver observer);

  @CompletesOn(EMITTER) Maybe cast(Class clazz);
  @CompletesOnArgument("mapper") Maybe concatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Completable concatMapCompletable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Maybe concatMapSingle(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument({"this", "other"}) Flowable concatWith(MaybeSource other);
  @CompletesOn(EMITTER) Single contains(Object item);
  @CompletesOn(EMITTER) Single count();
  @CompletesOn(EMITTER) Single defaultIfEmpty(Object defaultItem);
  @CompletesOn(EMITTER) Maybe dematerialize(@RunsOn(EMITTER) Function selector);
  @CompletesOn(COMPUTATION) Maybe delay(long time, TimeUnit unit);
  @CompletesOn(COMPUTATION) Maybe delay(long time, TimeUnit unit, boolean delayError);
  @CompletesOnArgument("scheduler") Maybe delay(long time, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("scheduler")
  Maybe delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);

  @CompletesOn(EMITTER) Maybe doAfterSuccess(@RunsOn(EMITTER) Consumer onAfterSuccess);
  @CompletesOn(EMITTER) Maybe doAfterTerminate(@RunsOn(EMITTER) Action onAfterTerminate);
  @CompletesOn(EMITTER) Maybe doFinally(@CancellationPoint @RunsOn(EMITTER) Action onFinally);
  @CompletesOn(EMITTER) Maybe doOnDispose(@CancellationPoint @Detached Action onDispose);
  @CompletesOn(EMITTER) Maybe doOnComplete(@RunsOn(EMITTER) Action onComplete);
  @CompletesOn(EMITTER) Maybe doOnError(@RunsOn(EMITTER) Consumer onError);
  @CompletesOn(EMITTER) Maybe doOnEvent(@RunsOn(EMITTER) BiConsumer onEvent);
  @CompletesOn(EMITTER) Maybe doOnLifecycle(Consumer onSubscribe, @CancellationPoint @Detached Action onDispose);
  @CompletesOn(EMITTER) Maybe doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  @CompletesOn(EMITTER) Maybe doOnTerminate(@RunsOn(EMITTER) Action onTerminate);
  @CompletesOn(EMITTER) Maybe doOnSuccess(@RunsOn(EMITTER) Consumer onSuccess);
  @CompletesOn(EMITTER) Maybe filter(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOnArgument("mapper") Maybe flatMap(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument({"onSuccessMapper", "onErrorMapper", "onCompleteSupplier"})
  Maybe flatMap(
      @RunsOn(EMITTER) Function onSuccessMapper,
      @RunsOn(EMITTER) Function onErrorMapper,
      @RunsOn(EMITTER) Supplier onCompleteSupplier);

  @CompletesOnArgument("mapper")
  Maybe flatMap(@RunsOn(EMITTER) Function mapper, @RunsOn(EMITTER) BiFunction combiner);

  @CompletesOn(EMITTER) Flowable flattenAsFlowable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Observable flattenAsObservable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Observable flatMapObservable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Flowable flatMapPublisher(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Maybe flatMapSingle(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Completable flatMapCompletable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Maybe hide();
  @CompletesOn(EMITTER) Completable ignoreElement();
  @CompletesOn(EMITTER) Single isEmpty();
  @CompletesOn(EMITTER) Maybe map(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Single materialize();
  @CompletesOnArgument({"this", "other"}) Flowable mergeWith(MaybeSource other);
  @CompletesOnArgument("scheduler") Maybe observeOn(Scheduler scheduler);
  @CompletesOn(EMITTER) Maybe ofType(Class clazz);
  @CompletesOn(EMITTER) Flowable toFlowable();
  @RunsOn(CALLER) @CompletesOn(EMITTER) Future toFuture();
  @CompletesOn(EMITTER) Observable toObservable();
  @CompletesOn(EMITTER) Single toSingle();
  @CompletesOn(EMITTER) Maybe onErrorComplete();
  @CompletesOn(EMITTER) Maybe onErrorComplete(@RunsOn(EMITTER) Predicate predicate);

  @CompletesOnArgument({"this", "fallbackSupplier"})
  Maybe onErrorResumeNext(@RunsOn(EMITTER) Function fallbackSupplier);

  @CompletesOn(EMITTER) Maybe onErrorReturn(@RunsOn(EMITTER) Function itemSupplier);
  @CompletesOn(EMITTER) Maybe onErrorReturnItem(Object item);
  @CompletesOn(EMITTER) Maybe onTerminateDetach();
  @CompletesOn(EMITTER) Maybe retry();
  @CompletesOn(EMITTER) Maybe retry(@RunsOn(EMITTER) BiPredicate predicate);
  @CompletesOn(EMITTER) Maybe retry(long times);
  @CompletesOn(EMITTER) Maybe retry(long times, @RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Maybe retry(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(CompletableSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Observable startWith(ObservableSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(Publisher other);
  @RunsOn(CALLER) Disposable subscribe();
  @RunsOn(CALLER) Disposable subscribe(@RunsOn(EMITTER) Consumer onSuccess);

  @RunsOn(CALLER)
  Disposable subscribe(@RunsOn(EMITTER) Consumer onSuccess, @RunsOn(EMITTER) Consumer onError);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onSuccess,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Action onComplete);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onSuccess,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Action onComplete,
      DisposableContainer container);

  @RunsOn(CALLER) void subscribe(MaybeObserver observer);
  Maybe compose(@RunsOn(CALLER) MaybeTransformer transformer);
  Object to(@RunsOn(CALLER) MaybeConverter converter);

  @RunsOnArgument("scheduler")
  Maybe delaySubscription(long time, TimeUnit unit, Scheduler scheduler);

  @RunsOnArgument("scheduler") Maybe subscribeOn(Scheduler scheduler);
  @CompletesOnArgument({"this", "other"}) Maybe switchIfEmpty(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Single switchIfEmpty(SingleSource other);

  @CompletesOnArgument({"this", "other"})
  Maybe zipWith(MaybeSource other, @RunsOn(EMITTER) BiFunction zipper);

  @CompletesOn(CALLER) static Maybe fromOptional(Optional optional);
  @CompletesOnArgument("stage") static Maybe fromCompletionStage(CompletionStage stage);
  @CompletesOn(EMITTER) Maybe mapOptional(@RunsOn(EMITTER) Function mapper);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage toCompletionStage();
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage toCompletionStage(Object defaultItem);
  @CompletesOn(EMITTER) Flowable flattenStreamAsFlowable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Observable flattenStreamAsObservable(@RunsOn(EMITTER) Function mapper);
}

@AsyncHandle(LAZY)
class Completable {
  @CompletesOn(CALLER) static Completable complete();
  static Completable create(@RunsOn(EMITTER) CompletableOnSubscribe source);
  @CompletesOnArgument("supplier") static Completable defer(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Completable error(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) static Completable error(Throwable throwable);
  @CompletesOn(CALLER) static Completable fromAction(@RunsOn(EMITTER) Action action);
  @CompletesOn(CALLER) static Completable fromCallable(@RunsOn(EMITTER) Callable callable);
  @CompletesOnArgument("maybe") static Completable fromMaybe(MaybeSource maybe);
  @CompletesOn(CALLER) static Completable fromRunnable(@RunsOn(EMITTER) Runnable run);
  @CompletesOnArgument("observable") static Completable fromObservable(ObservableSource observable);
  @CompletesOnArgument("publisher") static Completable fromPublisher(Publisher publisher);
  @CompletesOnArgument("single") static Completable fromSingle(SingleSource single);
  @CompletesOn(CALLER) static Completable fromSupplier(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(COMPUTATION) static Completable timer(long delay, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  static Completable timer(long delay, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("source") static Completable wrap(CompletableSource source);
  @CompletesOnArgument("next") Observable andThen(ObservableSource next);
  @CompletesOnArgument("next") Flowable andThen(Publisher next);
  @CompletesOnArgument("next") Single andThen(SingleSource next);
  @CompletesOnArgument("next") Maybe andThen(MaybeSource next);
  @CompletesOnArgument("next") Completable andThen(CompletableSource next);
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) void blockingAwait();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  boolean blockingAwait(long timeout, TimeUnit unit);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) void blockingSubscribe();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Action onComplete);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(@RunsOn(CALLER) Action onComplete, @RunsOn(CALLER) Consumer onError);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  void blockingSubscribe(CompletableObserver observer);

  @CompletesOnArgument({"this", "other"}) Completable concatWith(CompletableSource other);
  @CompletesOn(COMPUTATION) Completable delay(long time, TimeUnit unit);

  @CompletesOnArgument("scheduler")
  Completable delay(long time, TimeUnit unit, Scheduler scheduler);

  @CompletesOnArgument("scheduler")
  Completable delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);

  @CompletesOn(EMITTER) Completable doOnComplete(@RunsOn(EMITTER) Action onComplete);
  @CompletesOn(EMITTER) Completable doOnDispose(@CancellationPoint @Detached Action onDispose);
  @CompletesOn(EMITTER) Completable doOnError(@RunsOn(EMITTER) Consumer onError);
  @CompletesOn(EMITTER) Completable doOnEvent(@RunsOn(EMITTER) Consumer onEvent);
  @CompletesOn(EMITTER) Completable doOnLifecycle(Consumer onSubscribe, @CancellationPoint @Detached Action onDispose);
  @CompletesOn(EMITTER) Completable doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  @CompletesOn(EMITTER) Completable doOnTerminate(@RunsOn(EMITTER) Action onTerminate);
  @CompletesOn(EMITTER) Completable doAfterTerminate(@RunsOn(EMITTER) Action onAfterTerminate);
  @CompletesOn(EMITTER) Completable doFinally(@CancellationPoint @RunsOn(EMITTER) Action onFinally);
  @CompletesOn(EMITTER) Single materialize();
  @CompletesOnArgument({"this", "other"}) Completable mergeWith(CompletableSource other);
  @CompletesOnArgument("scheduler") Completable observeOn(Scheduler scheduler);
  @CompletesOn(EMITTER) Completable onErrorComplete();
  @CompletesOn(EMITTER) Completable onErrorComplete(@RunsOn(EMITTER) Predicate predicate);

  @CompletesOnArgument({"this", "fallbackSupplier"})
  Completable onErrorResumeNext(@RunsOn(EMITTER) Function fallbackSupplier);

  @CompletesOn(EMITTER) Maybe onErrorReturn(@RunsOn(EMITTER) Function itemSupplier);
  @CompletesOn(EMITTER) Maybe onErrorReturnItem(Object item);
  @CompletesOn(EMITTER) Completable onTerminateDetach();
  @CompletesOn(EMITTER) Completable retry();
  @CompletesOn(EMITTER) Completable retry(@RunsOn(EMITTER) BiPredicate predicate);
  @CompletesOn(EMITTER) Completable retry(long times);
  @CompletesOn(EMITTER) Completable retry(long times, @RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Completable retry(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOnArgument({"this", "other"}) Completable startWith(CompletableSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(SingleSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(MaybeSource other);
  @CompletesOnArgument({"this", "other"}) Observable startWith(ObservableSource other);
  @CompletesOnArgument({"this", "other"}) Flowable startWith(Publisher other);
  @CompletesOn(EMITTER) Completable hide();
  @RunsOn(CALLER) Disposable subscribe();
  @RunsOn(CALLER) void subscribe(CompletableObserver observer);

  @RunsOn(CALLER)
  Disposable subscribe(@RunsOn(EMITTER) Action onComplete, @RunsOn(EMITTER) Consumer onError);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Action onComplete,
      @RunsOn(EMITTER) Consumer onError,
      DisposableContainer container);

  @RunsOn(CALLER) Disposable subscribe(@RunsOn(EMITTER) Action onComplete);
  Completable compose(@RunsOn(CALLER) CompletableTransformer transformer);
  Object to(@RunsOn(CALLER) CompletableConverter converter);

  @RunsOnArgument("scheduler")
  Completable delaySubscription(long time, TimeUnit unit, Scheduler scheduler);

  @RunsOnArgument("scheduler") Completable subscribeOn(Scheduler scheduler);
  @CompletesOn(EMITTER) Flowable toFlowable();
  @RunsOn(CALLER) @CompletesOn(EMITTER) Future toFuture();
  @CompletesOn(EMITTER) Maybe toMaybe();
  @CompletesOn(EMITTER) Observable toObservable();
  @CompletesOn(EMITTER) Single toSingle(@RunsOn(EMITTER) Supplier completionValueSupplier);
  @CompletesOn(EMITTER) Single toSingleDefault(Object completionValue);
  @CompletesOnArgument("stage") static Completable fromCompletionStage(CompletionStage stage);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletionStage toCompletionStage(Object defaultItem);
}

class Scheduler {
  Disposable scheduleDirect(@RunsOnArgument("this") Runnable run);
  Disposable scheduleDirect(@RunsOnArgument("this") Runnable run, long delay, TimeUnit unit);

  Disposable schedulePeriodicallyDirect(
      @RunsOnArgument("this") Runnable run, long initialDelay, long period, TimeUnit unit);

  @CompletesOnArgument("this") Scheduler.Worker createWorker();

  class Worker {
    Disposable schedule(@RunsOnArgument("this") Runnable run);
    Disposable schedule(@RunsOnArgument("this") Runnable run, long delay, TimeUnit unit);
  }
}
