package reactor.core.publisher;

import static dev.colorfast.annotations.AsyncHandle.Start.*;
import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.Context;

@AsyncHandle(LAZY)
class Mono {
  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object block();

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Object block(Duration timeout);

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Optional blockOptional();

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Optional blockOptional(Duration timeout);

  @Completed static Mono just(Object data);
  @Completed static Mono justOrEmpty(Object data);
  @Completed static Mono justOrEmpty(Optional data);
  @Completed static Mono empty();
  @Completed static Mono error(Throwable error);
  Object as(@RunsOn(CALLER) Function transformer);
  Mono transform(@RunsOn(CALLER) Function transformer);
  @CompletesOn(COMMON_POOL) static Mono delay(Duration duration);
  @CompletesOn(COMMON_POOL) Mono delayElement(Duration delay);
  static Mono create(@RunsOn(EMITTER) Consumer callback);
  static Mono defer(@RunsOn(EMITTER) Supplier supplier);
  static Mono deferContextual(@RunsOn(EMITTER) Function contextualMonoFactory);
  static Mono error(@RunsOn(EMITTER) Supplier errorSupplier);
  static Mono fromCallable(@RunsOn(EMITTER) Callable callable);
  static Mono fromRunnable(@RunsOn(EMITTER) Runnable runnable);
  static Mono fromSupplier(@RunsOn(EMITTER) Supplier supplier);
  static Mono fromFuture(@RunsOn(EMITTER) Supplier futureSupplier);
  static Mono fromFuture(@RunsOn(EMITTER) Supplier futureSupplier, boolean suppressCancel);
  static Mono fromCompletionStage(@RunsOn(EMITTER) Supplier stageSupplier);

  static Mono using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier);

  static Mono using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      boolean eager);

  static Mono using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      @RunsOn(EMITTER) Consumer resourceCleanup);

  static Mono using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      @RunsOn(EMITTER) Consumer resourceCleanup,
      boolean eager);

  static Mono usingWhen(
      Publisher resourceSupplier,
      @RunsOn(EMITTER) Function resourceClosure,
      @RunsOn(EMITTER) Function asyncCleanup);

  static Mono usingWhen(
      Publisher resourceSupplier,
      @RunsOn(EMITTER) Function resourceClosure,
      @RunsOn(EMITTER) Function asyncComplete,
      @RunsOn(EMITTER) BiFunction asyncError,
      @RunsOn(EMITTER) Function asyncCancel);

  static Mono zip(Iterable monos, @RunsOn(EMITTER) Function combinator);
  static Mono zip(@RunsOn(EMITTER) Function combinator, Mono... monos);
  static Mono zip(Mono p1, Mono p2, @RunsOn(EMITTER) BiFunction combinator);
  static Mono zipDelayError(Iterable monos, @RunsOn(EMITTER) Function combinator);
  static Mono zipDelayError(@RunsOn(EMITTER) Function combinator, Mono... monos);

  static Mono sequenceEqual(
      Publisher source1,
      Publisher source2,
      @RunsOn(EMITTER) BiPredicate isEqual);

  static Mono sequenceEqual(
      Publisher source1,
      Publisher source2,
      @RunsOn(EMITTER) BiPredicate isEqual,
      int prefetch);

  Mono cache(
      @RunsOn(EMITTER) Function ttlForValue,
      @RunsOn(EMITTER) Function ttlForError,
      @RunsOn(EMITTER) Supplier ttlForEmpty);

  Mono cache(
      @RunsOn(EMITTER) Function ttlForValue,
      @RunsOn(EMITTER) Function ttlForError,
      @RunsOn(EMITTER) Supplier ttlForEmpty,
      Scheduler timer);

  Mono cacheInvalidateIf(@RunsOn(EMITTER) Predicate invalidationPredicate);
  Mono cacheInvalidateWhen(@RunsOn(EMITTER) Function invalidationTriggerGenerator);

  Mono cacheInvalidateWhen(
      @RunsOn(EMITTER) Function invalidationTriggerGenerator,
      @RunsOn(EMITTER) Consumer onInvalidate);

  Mono contextWrite(@RunsOn(EMITTER) Function contextModifier);
  Mono delayUntil(@RunsOn(EMITTER) Function triggerProvider);
  Mono doAfterTerminate(@RunsOn(EMITTER) Runnable afterTerminate);
  Mono doFinally(@RunsOn(EMITTER) Consumer onFinally);
  Mono doFirst(@RunsOn(EMITTER) Runnable onFirst);
  Mono doOnEach(@RunsOn(EMITTER) Consumer signalConsumer);
  Mono doOnError(@RunsOn(EMITTER) Consumer onError);
  Mono doOnError(Class exceptionType, @RunsOn(EMITTER) Consumer onError);
  Mono doOnError(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Consumer onError);
  Mono doOnNext(@RunsOn(EMITTER) Consumer onNext);
  Mono doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  Mono doOnSuccess(@RunsOn(EMITTER) Consumer onSuccess);
  Mono doOnTerminate(@RunsOn(EMITTER) Runnable onTerminate);
  Flux expand(@RunsOn(EMITTER) Function expander);
  Flux expand(@RunsOn(EMITTER) Function expander, int capacityHint);
  Flux expandDeep(@RunsOn(EMITTER) Function expander);
  Flux expandDeep(@RunsOn(EMITTER) Function expander, int capacityHint);
  Mono filter(@RunsOn(EMITTER) Predicate tester);
  Mono filterWhen(@RunsOn(EMITTER) Function asyncPredicate);
  Mono flatMap(@RunsOn(EMITTER) Function transformer);
  Flux flatMapIterable(@RunsOn(EMITTER) Function mapper);
  Flux flatMapMany(@RunsOn(EMITTER) Function mapper);

  Flux flatMapMany(
      @RunsOn(EMITTER) Function mapperOnNext,
      @RunsOn(EMITTER) Function mapperOnError,
      @RunsOn(EMITTER) Supplier mapperOnComplete);

  Mono handle(@RunsOn(EMITTER) BiConsumer handler);
  Mono map(@RunsOn(EMITTER) Function mapper);
  Mono mapNotNull(@RunsOn(EMITTER) Function mapper);
  Mono onErrorComplete(@RunsOn(EMITTER) Predicate predicate);
  Mono onErrorContinue(@RunsOn(EMITTER) BiConsumer errorConsumer);
  Mono onErrorContinue(Class type, @RunsOn(EMITTER) BiConsumer errorConsumer);

  Mono onErrorContinue(
      @RunsOn(EMITTER) Predicate errorPredicate,
      @RunsOn(EMITTER) BiConsumer errorConsumer);

  Mono onErrorMap(@RunsOn(EMITTER) Function mapper);
  Mono onErrorMap(Class type, @RunsOn(EMITTER) Function mapper);
  Mono onErrorMap(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Function mapper);
  Mono onErrorResume(@RunsOn(EMITTER) Function fallback);
  Mono onErrorResume(Class type, @RunsOn(EMITTER) Function fallback);
  Mono onErrorResume(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Function fallback);
  Mono onErrorReturn(@RunsOn(EMITTER) Predicate predicate, Object fallbackValue);
  Mono publish(@RunsOn(EMITTER) Function transform);
  Flux repeat(@RunsOn(EMITTER) BooleanSupplier predicate);
  Flux repeat(long numRepeat, @RunsOn(EMITTER) BooleanSupplier predicate);
  Flux repeatWhen(@RunsOn(EMITTER) Function repeatFactory);
  Mono repeatWhenEmpty(@RunsOn(EMITTER) Function repeatFactory);
  Mono repeatWhenEmpty(int maxRepeat, @RunsOn(EMITTER) Function repeatFactory);
  Disposable subscribe(@RunsOn(EMITTER) Consumer consumer);
  Disposable subscribe(@RunsOn(EMITTER) Consumer consumer, @RunsOn(EMITTER) Consumer errorConsumer);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer,
      @RunsOn(EMITTER) Consumer subscriptionConsumer);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer,
      Context initialContext);

  Mono transformDeferred(@RunsOn(EMITTER) Function transformer);
  Mono transformDeferredContextual(@RunsOn(EMITTER) BiFunction transformer);
  Mono zipWhen(@RunsOn(EMITTER) Function rightGenerator);
  Mono zipWhen(@RunsOn(EMITTER) Function rightGenerator, @RunsOn(EMITTER) BiFunction combinator);
  Mono zipWith(Mono other, @RunsOn(EMITTER) BiFunction combinator);
}

@AsyncHandle(LAZY)
class Flux {
  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockFirst();

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Object blockFirst(Duration timeout);

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockLast();

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Object blockLast(Duration timeout);

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Iterable toIterable();
  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Iterable toIterable(int batchSize);

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Iterable toIterable(int batchSize, Supplier queueProvider);

  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Stream toStream();
  @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Stream toStream(int batchSize);
  Object as(@RunsOn(CALLER) Function transformer);
  Flux transform(@RunsOn(CALLER) Function transformer);
  @CompletesOn(COMMON_POOL) static Flux interval(Duration period);
  @CompletesOn(COMMON_POOL) static Flux interval(Duration delay, Duration period);
  @CompletesOn(COMMON_POOL) Flux delayElements(Duration delay);
  @CompletesOn(COMMON_POOL) Flux delaySequence(Duration delay);
  static Flux combineLatest(Iterable sources, @RunsOn(EMITTER) Function combinator);
  static Flux combineLatest(@RunsOn(EMITTER) Function combinator, Publisher... sources);
  static Flux combineLatest(Iterable sources, int prefetch, @RunsOn(EMITTER) Function combinator);

  static Flux combineLatest(
      @RunsOn(EMITTER) Function combinator,
      int prefetch,
      Publisher... sources);

  static Flux combineLatest(
      Publisher source1,
      Publisher source2,
      @RunsOn(EMITTER) BiFunction combinator);

  static Flux combineLatest(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      @RunsOn(EMITTER) Function combinator);

  static Flux combineLatest(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      @RunsOn(EMITTER) Function combinator);

  static Flux combineLatest(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      @RunsOn(EMITTER) Function combinator);

  static Flux combineLatest(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      Publisher source6,
      @RunsOn(EMITTER) Function combinator);

  static Flux create(@RunsOn(EMITTER) Consumer emitter);
  static Flux create(@RunsOn(EMITTER) Consumer emitter, FluxSink.OverflowStrategy backpressure);
  static Flux defer(@RunsOn(EMITTER) Supplier supplier);
  static Flux deferContextual(@RunsOn(EMITTER) Function contextualPublisherFactory);
  static Flux error(@RunsOn(EMITTER) Supplier errorSupplier);
  static Flux fromStream(@RunsOn(EMITTER) Supplier streamSupplier);
  static Flux generate(@RunsOn(EMITTER) Consumer generator);

  static Flux generate(
      @RunsOn(EMITTER) Callable stateSupplier,
      @RunsOn(EMITTER) BiFunction generator);

  static Flux generate(
      @RunsOn(EMITTER) Callable stateSupplier,
      @RunsOn(EMITTER) BiFunction generator,
      @RunsOn(EMITTER) Consumer stateConsumer);

  static Flux push(@RunsOn(EMITTER) Consumer emitter);
  static Flux push(@RunsOn(EMITTER) Consumer emitter, FluxSink.OverflowStrategy backpressure);

  static Flux using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier);

  static Flux using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      boolean eager);

  static Flux using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      @RunsOn(EMITTER) Consumer resourceCleanup);

  static Flux using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      @RunsOn(EMITTER) Consumer resourceCleanup,
      boolean eager);

  static Flux usingWhen(
      Publisher resourceSupplier,
      @RunsOn(EMITTER) Function resourceClosure,
      @RunsOn(EMITTER) Function asyncCleanup);

  static Flux usingWhen(
      Publisher resourceSupplier,
      @RunsOn(EMITTER) Function resourceClosure,
      @RunsOn(EMITTER) Function asyncComplete,
      @RunsOn(EMITTER) BiFunction asyncError,
      @RunsOn(EMITTER) Function asyncCancel);

  static Flux zip(Iterable sources, @RunsOn(EMITTER) Function combinator);
  static Flux zip(@RunsOn(EMITTER) Function combinator, Publisher... sources);
  static Flux zip(Publisher sources, @RunsOn(EMITTER) Function combinator);
  static Flux zip(Iterable sources, int prefetch, @RunsOn(EMITTER) Function combinator);
  static Flux zip(@RunsOn(EMITTER) Function combinator, int prefetch, Publisher... sources);
  static Flux zip(Publisher source1, Publisher source2, @RunsOn(EMITTER) BiFunction combinator);
  static Flux mergeComparing(@RunsOn(EMITTER) Comparator comparator, Publisher... sources);

  static Flux mergeComparing(
      int prefetch,
      @RunsOn(EMITTER) Comparator comparator,
      Publisher... sources);

  static Flux mergeComparingDelayError(
      int prefetch,
      @RunsOn(EMITTER) Comparator comparator,
      Publisher... sources);

  static Flux mergePriority(@RunsOn(EMITTER) Comparator comparator, Publisher... sources);

  static Flux mergePriority(
      int prefetch,
      @RunsOn(EMITTER) Comparator comparator,
      Publisher... sources);

  Mono all(@RunsOn(EMITTER) Predicate predicate);
  Mono any(@RunsOn(EMITTER) Predicate predicate);
  Flux buffer(int maxSize, @RunsOn(EMITTER) Supplier bufferSupplier);
  Flux buffer(Publisher other, @RunsOn(EMITTER) Supplier bufferSupplier);
  Flux buffer(int maxSize, int skip, @RunsOn(EMITTER) Supplier bufferSupplier);
  Flux bufferUntil(@RunsOn(EMITTER) Predicate predicate);
  Flux bufferUntil(@RunsOn(EMITTER) Predicate predicate, boolean cutBefore);
  Flux bufferUntilChanged(@RunsOn(EMITTER) Function keySelector);

  Flux bufferUntilChanged(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) BiPredicate keyComparator);

  Flux bufferWhen(Publisher bucketOpening, @RunsOn(EMITTER) Function closeSelector);

  Flux bufferWhen(
      Publisher bucketOpening,
      @RunsOn(EMITTER) Function closeSelector,
      @RunsOn(EMITTER) Supplier bufferSupplier);

  Flux bufferWhile(@RunsOn(EMITTER) Predicate predicate);
  Mono collect(@RunsOn(EMITTER) Supplier containerSupplier, @RunsOn(EMITTER) BiConsumer collector);
  Mono collectMap(@RunsOn(EMITTER) Function keyExtractor);
  Mono collectMap(@RunsOn(EMITTER) Function keyExtractor, @RunsOn(EMITTER) Function valueExtractor);

  Mono collectMap(
      @RunsOn(EMITTER) Function keyExtractor,
      @RunsOn(EMITTER) Function valueExtractor,
      @RunsOn(EMITTER) Supplier mapSupplier);

  Mono collectMultimap(@RunsOn(EMITTER) Function keyExtractor);

  Mono collectMultimap(
      @RunsOn(EMITTER) Function keyExtractor,
      @RunsOn(EMITTER) Function valueExtractor);

  Mono collectMultimap(
      @RunsOn(EMITTER) Function keyExtractor,
      @RunsOn(EMITTER) Function valueExtractor,
      @RunsOn(EMITTER) Supplier mapSupplier);

  Mono collectSortedList(@RunsOn(EMITTER) Comparator comparator);
  Flux concatMap(@RunsOn(EMITTER) Function mapper);
  Flux concatMap(@RunsOn(EMITTER) Function mapper, int prefetch);
  Flux concatMapDelayError(@RunsOn(EMITTER) Function mapper);
  Flux concatMapDelayError(@RunsOn(EMITTER) Function mapper, int prefetch);
  Flux concatMapDelayError(@RunsOn(EMITTER) Function mapper, boolean delayUntilEnd, int prefetch);
  Flux concatMapIterable(@RunsOn(EMITTER) Function mapper);
  Flux concatMapIterable(@RunsOn(EMITTER) Function mapper, int prefetch);
  Flux contextWrite(@RunsOn(EMITTER) Function contextModifier);
  Flux delayUntil(@RunsOn(EMITTER) Function triggerProvider);
  Flux distinct(@RunsOn(EMITTER) Function keySelector);

  Flux distinct(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Supplier distinctCollectionSupplier);

  Flux distinct(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Supplier distinctStoreSupplier,
      @RunsOn(EMITTER) BiPredicate distinctPredicate,
      @RunsOn(EMITTER) Consumer cleanup);

  Flux distinctUntilChanged(@RunsOn(EMITTER) Function keySelector);

  Flux distinctUntilChanged(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) BiPredicate keyComparator);

  Flux doAfterTerminate(@RunsOn(EMITTER) Runnable afterTerminate);
  Flux doFinally(@RunsOn(EMITTER) Consumer onFinally);
  Flux doFirst(@RunsOn(EMITTER) Runnable onFirst);
  Flux doOnComplete(@RunsOn(EMITTER) Runnable onComplete);
  Flux doOnEach(@RunsOn(EMITTER) Consumer signalConsumer);
  Flux doOnError(@RunsOn(EMITTER) Consumer onError);
  Flux doOnError(Class exceptionType, @RunsOn(EMITTER) Consumer onError);
  Flux doOnError(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Consumer onError);
  Flux doOnNext(@RunsOn(EMITTER) Consumer onNext);
  Flux doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  Flux doOnTerminate(@RunsOn(EMITTER) Runnable onTerminate);
  Flux expand(@RunsOn(EMITTER) Function expander);
  Flux expand(@RunsOn(EMITTER) Function expander, int capacityHint);
  Flux expandDeep(@RunsOn(EMITTER) Function expander);
  Flux expandDeep(@RunsOn(EMITTER) Function expander, int capacityHint);
  Flux filter(@RunsOn(EMITTER) Predicate p);
  Flux filterWhen(@RunsOn(EMITTER) Function asyncPredicate);
  Flux filterWhen(@RunsOn(EMITTER) Function asyncPredicate, int bufferSize);
  Flux flatMap(@RunsOn(EMITTER) Function mapper);
  Flux flatMap(@RunsOn(EMITTER) Function mapper, int concurrency);
  Flux flatMap(@RunsOn(EMITTER) Function mapper, int concurrency, int prefetch);

  Flux flatMap(
      @RunsOn(EMITTER) Function mapperOnNext,
      @RunsOn(EMITTER) Function mapperOnError,
      @RunsOn(EMITTER) Supplier mapperOnComplete);

  Flux flatMapDelayError(@RunsOn(EMITTER) Function mapper, int concurrency, int prefetch);
  Flux flatMapIterable(@RunsOn(EMITTER) Function mapper);
  Flux flatMapIterable(@RunsOn(EMITTER) Function mapper, int prefetch);
  Flux flatMapSequential(@RunsOn(EMITTER) Function mapper);
  Flux flatMapSequential(@RunsOn(EMITTER) Function mapper, int maxConcurrency);
  Flux flatMapSequential(@RunsOn(EMITTER) Function mapper, int maxConcurrency, int prefetch);

  Flux flatMapSequentialDelayError(
      @RunsOn(EMITTER) Function mapper,
      int maxConcurrency,
      int prefetch);

  Flux groupBy(@RunsOn(EMITTER) Function keyMapper);
  Flux groupBy(@RunsOn(EMITTER) Function keyMapper, int prefetch);
  Flux groupBy(@RunsOn(EMITTER) Function keyMapper, @RunsOn(EMITTER) Function valueMapper);

  Flux groupBy(
      @RunsOn(EMITTER) Function keyMapper,
      @RunsOn(EMITTER) Function valueMapper,
      int prefetch);

  Flux groupJoin(
      Publisher other,
      @RunsOn(EMITTER) Function leftEnd,
      @RunsOn(EMITTER) Function rightEnd,
      @RunsOn(EMITTER) BiFunction resultSelector);

  Flux handle(@RunsOn(EMITTER) BiConsumer handler);

  Flux join(
      Publisher other,
      @RunsOn(EMITTER) Function leftEnd,
      @RunsOn(EMITTER) Function rightEnd,
      @RunsOn(EMITTER) BiFunction resultSelector);

  Flux map(@RunsOn(EMITTER) Function mapper);
  Flux mapNotNull(@RunsOn(EMITTER) Function mapper);
  Flux onErrorComplete(@RunsOn(EMITTER) Predicate predicate);
  Flux onErrorContinue(@RunsOn(EMITTER) BiConsumer errorConsumer);
  Flux onErrorContinue(Class type, @RunsOn(EMITTER) BiConsumer errorConsumer);

  Flux onErrorContinue(
      @RunsOn(EMITTER) Predicate errorPredicate,
      @RunsOn(EMITTER) BiConsumer errorConsumer);

  Flux onErrorMap(@RunsOn(EMITTER) Function mapper);
  Flux onErrorMap(Class type, @RunsOn(EMITTER) Function mapper);
  Flux onErrorMap(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Function mapper);
  Flux onErrorResume(@RunsOn(EMITTER) Function fallback);
  Flux onErrorResume(Class type, @RunsOn(EMITTER) Function fallback);
  Flux onErrorResume(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Function fallback);
  Flux onErrorReturn(@RunsOn(EMITTER) Predicate predicate, Object fallbackValue);
  Flux publish(@RunsOn(EMITTER) Function transform);
  Flux publish(@RunsOn(EMITTER) Function transform, int prefetch);
  Mono reduce(@RunsOn(EMITTER) BiFunction aggregator);
  Mono reduce(Object initial, @RunsOn(EMITTER) BiFunction accumulator);
  Mono reduceWith(@RunsOn(EMITTER) Supplier initial, @RunsOn(EMITTER) BiFunction accumulator);
  Flux repeat(@RunsOn(EMITTER) BooleanSupplier predicate);
  Flux repeat(long numRepeat, @RunsOn(EMITTER) BooleanSupplier predicate);
  Flux repeatWhen(@RunsOn(EMITTER) Function repeatFactory);
  Flux sampleFirst(@RunsOn(EMITTER) Function samplerFactory);
  Flux sampleTimeout(@RunsOn(EMITTER) Function throttlerFactory);
  Flux sampleTimeout(@RunsOn(EMITTER) Function throttlerFactory, int maxConcurrency);
  Flux scan(@RunsOn(EMITTER) BiFunction accumulator);
  Flux scan(Object initial, @RunsOn(EMITTER) BiFunction accumulator);
  Flux scanWith(@RunsOn(EMITTER) Supplier initial, @RunsOn(EMITTER) BiFunction accumulator);
  Flux skipUntil(@RunsOn(EMITTER) Predicate untilPredicate);
  Flux skipWhile(@RunsOn(EMITTER) Predicate skipPredicate);
  Flux sort(@RunsOn(EMITTER) Comparator sortFunction);
  Disposable subscribe(@RunsOn(EMITTER) Consumer consumer);
  Disposable subscribe(@RunsOn(EMITTER) Consumer consumer, @RunsOn(EMITTER) Consumer errorConsumer);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer,
      @RunsOn(EMITTER) Consumer subscriptionConsumer);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer,
      Context initialContext);

  Flux switchMap(@RunsOn(EMITTER) Function fn);
  Flux switchMap(@RunsOn(EMITTER) Function fn, int prefetch);
  Flux switchOnFirst(@RunsOn(EMITTER) BiFunction transformer);
  Flux switchOnFirst(@RunsOn(EMITTER) BiFunction transformer, boolean cancelSourceOnComplete);
  Flux takeUntil(@RunsOn(EMITTER) Predicate predicate);
  Flux takeWhile(@RunsOn(EMITTER) Predicate continuePredicate);
  Flux transformDeferred(@RunsOn(EMITTER) Function transformer);
  Flux transformDeferredContextual(@RunsOn(EMITTER) BiFunction transformer);
  Flux windowUntil(@RunsOn(EMITTER) Predicate boundaryTrigger);
  Flux windowUntil(@RunsOn(EMITTER) Predicate boundaryTrigger, boolean cutBefore);
  Flux windowUntil(@RunsOn(EMITTER) Predicate boundaryTrigger, boolean cutBefore, int prefetch);
  Flux windowUntilChanged(@RunsOn(EMITTER) Function keySelector);

  Flux windowUntilChanged(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) BiPredicate keyComparator);

  Flux windowWhile(@RunsOn(EMITTER) Predicate inclusionPredicate);
  Flux windowWhile(@RunsOn(EMITTER) Predicate inclusionPredicate, int prefetch);
  Flux windowWhen(Publisher bucketOpening, @RunsOn(EMITTER) Function closeSelector);
  Flux withLatestFrom(Publisher other, @RunsOn(EMITTER) BiFunction resultSelector);
  Flux zipWith(Publisher source2, @RunsOn(EMITTER) BiFunction combinator);
  Flux zipWith(Publisher source2, int prefetch, @RunsOn(EMITTER) BiFunction combinator);
  Flux zipWithIterable(Iterable iterable, @RunsOn(EMITTER) BiFunction zipper);
}

@AsyncHandle(LAZY)
class ParallelFlux {
  Object as(@RunsOn(CALLER) Function converter);
  ParallelFlux transform(@RunsOn(CALLER) Function composer);

  ParallelFlux collect(
      @RunsOn(EMITTER) Supplier collectionSupplier,
      @RunsOn(EMITTER) BiConsumer collector);

  ParallelFlux concatMap(@RunsOn(EMITTER) Function mapper);
  ParallelFlux concatMap(@RunsOn(EMITTER) Function mapper, int prefetch);
  ParallelFlux doAfterTerminate(@RunsOn(EMITTER) Runnable afterTerminate);
  ParallelFlux doOnComplete(@RunsOn(EMITTER) Runnable onComplete);
  ParallelFlux doOnEach(@RunsOn(EMITTER) Consumer signalConsumer);
  ParallelFlux doOnError(@RunsOn(EMITTER) Consumer onError);
  ParallelFlux doOnNext(@RunsOn(EMITTER) Consumer onNext);
  ParallelFlux doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  ParallelFlux doOnTerminate(@RunsOn(EMITTER) Runnable onTerminate);
  ParallelFlux filter(@RunsOn(EMITTER) Predicate predicate);
  ParallelFlux flatMap(@RunsOn(EMITTER) Function mapper);
  ParallelFlux flatMap(@RunsOn(EMITTER) Function mapper, boolean delayError);
  ParallelFlux flatMap(@RunsOn(EMITTER) Function mapper, boolean delayError, int maxConcurrency);

  ParallelFlux flatMap(
      @RunsOn(EMITTER) Function mapper,
      boolean delayError,
      int maxConcurrency,
      int prefetch);

  ParallelFlux map(@RunsOn(EMITTER) Function mapper);
  Mono reduce(@RunsOn(EMITTER) BiFunction reducer);

  ParallelFlux reduce(
      @RunsOn(EMITTER) Supplier initialSupplier,
      @RunsOn(EMITTER) BiFunction reducer);

  Disposable subscribe(@RunsOn(EMITTER) Consumer onNext);
  Disposable subscribe(@RunsOn(EMITTER) Consumer onNext, @RunsOn(EMITTER) Consumer onError);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onNext,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Runnable onComplete);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onNext,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Runnable onComplete,
      @RunsOn(EMITTER) Consumer onSubscribe);

  Disposable subscribe(
      @RunsOn(EMITTER) Consumer onNext,
      @RunsOn(EMITTER) Consumer onError,
      @RunsOn(EMITTER) Runnable onComplete,
      Context initialContext);
}
