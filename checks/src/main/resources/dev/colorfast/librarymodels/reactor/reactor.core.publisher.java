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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.observability.SignalListenerFactory;
import reactor.core.scheduler.Scheduler;
import reactor.util.Logger;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

@Owned
interface MonoSink {
  @Releases void success();
  @Releases void success(Object value);
  @Releases void error(Throwable e);
}

@Owned
interface FluxSink {
  @Releases void complete();
  @Releases void error(Throwable e);
}

@AsyncHandle(LAZY)
class Mono {
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object block();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Object block(Duration timeout);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Optional blockOptional();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Optional blockOptional(Duration timeout);

  @CompletesOn(CALLER) @Completed static Mono just(Object data);
  @CompletesOn(CALLER) @Completed static Mono justOrEmpty(Object data);
  @CompletesOn(CALLER) @Completed static Mono justOrEmpty(Optional data);
  @CompletesOn(CALLER) @Completed static Mono empty();
  @CompletesOn(CALLER) @Completed static Mono error(Throwable error);
  Object as(@RunsOn(CALLER) Function transformer);
  Mono transform(@RunsOn(CALLER) Function transformer);
  @CompletesOn(COMPUTATION) static Mono delay(Duration duration);
  @CompletesOn(COMPUTATION) Mono delayElement(Duration delay);
  static Mono create(@RunsOn(EMITTER) Consumer callback);
  @CompletesOnArgument("supplier") static Mono defer(@RunsOn(EMITTER) Supplier supplier);

  @CompletesOnArgument("contextualMonoFactory")
  static Mono deferContextual(@RunsOn(EMITTER) Function contextualMonoFactory);

  @CompletesOn(CALLER) static Mono error(@RunsOn(EMITTER) Supplier errorSupplier);
  @CompletesOn(CALLER) static Mono fromCallable(@RunsOn(EMITTER) Callable callable);
  @CompletesOn(CALLER) static Mono fromRunnable(@RunsOn(EMITTER) Runnable runnable);
  @CompletesOn(CALLER) static Mono fromSupplier(@RunsOn(EMITTER) Supplier supplier);

  @CompletesOnArgument("futureSupplier")
  static Mono fromFuture(@RunsOn(EMITTER) Supplier futureSupplier);

  @CompletesOnArgument("futureSupplier")
  static Mono fromFuture(@RunsOn(EMITTER) Supplier futureSupplier, boolean suppressCancel);

  @CompletesOnArgument("stageSupplier")
  static Mono fromCompletionStage(@RunsOn(EMITTER) Supplier stageSupplier);

  @CompletesOnArgument("sourceSupplier")
  static Mono using(
      @RunsOn(EMITTER) Callable resourceSupplier, @RunsOn(EMITTER) Function sourceSupplier);

  @CompletesOnArgument("sourceSupplier")
  static Mono using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      boolean eager);

  @CompletesOnArgument("sourceSupplier")
  static Mono using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      @CancellationPoint @RunsOn(EMITTER) Consumer resourceCleanup);

  @CompletesOnArgument("sourceSupplier")
  static Mono using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      @CancellationPoint @RunsOn(EMITTER) Consumer resourceCleanup,
      boolean eager);

  @CompletesOnArgument("resourceClosure")
  static Mono usingWhen(
      Publisher resourceSupplier,
      @RunsOn(EMITTER) Function resourceClosure,
      @CancellationPoint @RunsOn(EMITTER) Function asyncCleanup);

  @CompletesOnArgument("resourceClosure")
  static Mono usingWhen(
      Publisher resourceSupplier,
      @RunsOn(EMITTER) Function resourceClosure,
      @RunsOn(EMITTER) Function asyncComplete,
      @RunsOn(EMITTER) BiFunction asyncError,
      @CancellationPoint @RunsOn(EMITTER) Function asyncCancel);

  static Mono zip(Iterable monos, @RunsOn(EMITTER) Function combinator);
  static Mono zip(@RunsOn(EMITTER) Function combinator, Mono... monos);

  @CompletesOnArgument({"p1", "p2"})
  static Mono zip(Mono p1, Mono p2, @RunsOn(EMITTER) BiFunction combinator);

  static Mono zipDelayError(Iterable monos, @RunsOn(EMITTER) Function combinator);
  static Mono zipDelayError(@RunsOn(EMITTER) Function combinator, Mono... monos);

  static Mono sequenceEqual(
      Publisher source1, Publisher source2, @RunsOn(EMITTER) BiPredicate isEqual);

  static Mono sequenceEqual(
      Publisher source1, Publisher source2, @RunsOn(EMITTER) BiPredicate isEqual, int prefetch);

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

  @CompletesOn(EMITTER) Mono contextWrite(@RunsOn(EMITTER) Function contextModifier);

  @CompletesOnArgument("triggerProvider")
  Mono delayUntil(@RunsOn(EMITTER) Function triggerProvider);

  @CompletesOn(EMITTER) Mono doAfterTerminate(@RunsOn(EMITTER) Runnable afterTerminate);
  @CompletesOn(EMITTER) Mono doFinally(@CancellationPoint @RunsOn(EMITTER) Consumer onFinally);
  @CompletesOn(EMITTER) Mono doFirst(@RunsOn(EMITTER) Runnable onFirst);
  @CompletesOn(EMITTER) Mono doOnEach(@RunsOn(EMITTER) Consumer signalConsumer);
  @CompletesOn(EMITTER) Mono doOnError(@RunsOn(EMITTER) Consumer onError);
  @CompletesOn(EMITTER) Mono doOnError(Class exceptionType, @RunsOn(EMITTER) Consumer onError);

  @CompletesOn(EMITTER)
  Mono doOnError(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Consumer onError);

  @CompletesOn(EMITTER) Mono doOnNext(@RunsOn(EMITTER) Consumer onNext);
  @CompletesOn(EMITTER) Mono doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  @CompletesOn(EMITTER) Mono doOnSuccess(@RunsOn(EMITTER) Consumer onSuccess);
  @CompletesOn(EMITTER) Mono doOnTerminate(@RunsOn(EMITTER) Runnable onTerminate);
  Flux expand(@RunsOn(EMITTER) Function expander);
  Flux expand(@RunsOn(EMITTER) Function expander, int capacityHint);
  Flux expandDeep(@RunsOn(EMITTER) Function expander);
  Flux expandDeep(@RunsOn(EMITTER) Function expander, int capacityHint);
  @CompletesOn(EMITTER) Mono filter(@RunsOn(EMITTER) Predicate tester);
  @CompletesOnArgument("asyncPredicate") Mono filterWhen(@RunsOn(EMITTER) Function asyncPredicate);
  @CompletesOnArgument("transformer") Mono flatMap(@RunsOn(EMITTER) Function transformer);
  @CompletesOn(EMITTER) Flux flatMapIterable(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Flux flatMapMany(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument({"mapperOnNext", "mapperOnError", "mapperOnComplete"})
  Flux flatMapMany(
      @RunsOn(EMITTER) Function mapperOnNext,
      @RunsOn(EMITTER) Function mapperOnError,
      @RunsOn(EMITTER) Supplier mapperOnComplete);

  @CompletesOn(EMITTER) Mono handle(@RunsOn(EMITTER) BiConsumer handler);
  @CompletesOn(EMITTER) Mono map(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Mono mapNotNull(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Mono onErrorComplete(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Mono onErrorContinue(@RunsOn(EMITTER) BiConsumer errorConsumer);
  @CompletesOn(EMITTER) Mono onErrorContinue(Class type, @RunsOn(EMITTER) BiConsumer errorConsumer);

  @CompletesOn(EMITTER)
  Mono onErrorContinue(
      @RunsOn(EMITTER) Predicate errorPredicate, @RunsOn(EMITTER) BiConsumer errorConsumer);

  @CompletesOn(EMITTER) Mono onErrorMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Mono onErrorMap(Class type, @RunsOn(EMITTER) Function mapper);

  @CompletesOn(EMITTER)
  Mono onErrorMap(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument({"this", "fallback"}) Mono onErrorResume(@RunsOn(EMITTER) Function fallback);

  @CompletesOnArgument({"this", "fallback"})
  Mono onErrorResume(Class type, @RunsOn(EMITTER) Function fallback);

  @CompletesOnArgument({"this", "fallback"})
  Mono onErrorResume(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Function fallback);

  @CompletesOn(EMITTER)
  Mono onErrorReturn(@RunsOn(EMITTER) Predicate predicate, Object fallbackValue);

  Mono publish(@RunsOn(EMITTER) Function transform);
  Flux repeat(@RunsOn(EMITTER) BooleanSupplier predicate);
  Flux repeat(long numRepeat, @RunsOn(EMITTER) BooleanSupplier predicate);
  Flux repeatWhen(@RunsOn(EMITTER) Function repeatFactory);
  Mono repeatWhenEmpty(@RunsOn(EMITTER) Function repeatFactory);
  Mono repeatWhenEmpty(int maxRepeat, @RunsOn(EMITTER) Function repeatFactory);
  @RunsOn(CALLER) Disposable subscribe(@RunsOn(EMITTER) Consumer consumer);

  @RunsOn(CALLER)
  Disposable subscribe(@RunsOn(EMITTER) Consumer consumer, @RunsOn(EMITTER) Consumer errorConsumer);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer,
      @RunsOn(EMITTER) Consumer subscriptionConsumer);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer,
      Context initialContext);

  Mono transformDeferred(@RunsOn(EMITTER) Function transformer);
  Mono transformDeferredContextual(@RunsOn(EMITTER) BiFunction transformer);
  @CompletesOnArgument("rightGenerator") Mono zipWhen(@RunsOn(EMITTER) Function rightGenerator);

  @CompletesOnArgument("rightGenerator")
  Mono zipWhen(@RunsOn(EMITTER) Function rightGenerator, @RunsOn(EMITTER) BiFunction combinator);

  @CompletesOnArgument({"this", "other"})
  Mono zipWith(Mono other, @RunsOn(EMITTER) BiFunction combinator);

  @CompletesOnArgument("timer") static Mono delay(Duration duration, Scheduler timer);
  @CompletesOnArgument("source") static Mono from(Publisher source);

  @CompletesOnArgument("completionStage")
  static Mono fromCompletionStage(CompletionStage completionStage);

  @CompletesOnArgument("source") static Mono fromDirect(Publisher source);
  @CompletesOnArgument("future") static Mono fromFuture(CompletableFuture future);

  @CompletesOnArgument("future")
  static Mono fromFuture(CompletableFuture future, boolean suppressCancel);

  @CompletesOnArgument({"p1", "p2"}) static Mono zip(Mono p1, Mono p2);
  @CompletesOnArgument({"p1", "p2", "p3"}) static Mono zip(Mono p1, Mono p2, Mono p3);

  @CompletesOnArgument({"p1", "p2", "p3", "p4"})
  static Mono zip(Mono p1, Mono p2, Mono p3, Mono p4);

  @CompletesOnArgument({"p1", "p2", "p3", "p4", "p5"})
  static Mono zip(Mono p1, Mono p2, Mono p3, Mono p4, Mono p5);

  @CompletesOnArgument({"p1", "p2", "p3", "p4", "p5", "p6"})
  static Mono zip(Mono p1, Mono p2, Mono p3, Mono p4, Mono p5, Mono p6);

  @CompletesOnArgument({"p1", "p2", "p3", "p4", "p5", "p6", "p7"})
  static Mono zip(Mono p1, Mono p2, Mono p3, Mono p4, Mono p5, Mono p6, Mono p7);

  @CompletesOnArgument({"p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"})
  static Mono zip(Mono p1, Mono p2, Mono p3, Mono p4, Mono p5, Mono p6, Mono p7, Mono p8);

  @CompletesOnArgument({"p1", "p2"}) static Mono zipDelayError(Mono p1, Mono p2);
  @CompletesOnArgument({"p1", "p2", "p3"}) static Mono zipDelayError(Mono p1, Mono p2, Mono p3);

  @CompletesOnArgument({"p1", "p2", "p3", "p4"})
  static Mono zipDelayError(Mono p1, Mono p2, Mono p3, Mono p4);

  @CompletesOnArgument({"p1", "p2", "p3", "p4", "p5"})
  static Mono zipDelayError(Mono p1, Mono p2, Mono p3, Mono p4, Mono p5);

  @CompletesOnArgument({"p1", "p2", "p3", "p4", "p5", "p6"})
  static Mono zipDelayError(Mono p1, Mono p2, Mono p3, Mono p4, Mono p5, Mono p6);

  @CompletesOnArgument({"p1", "p2", "p3", "p4", "p5", "p6", "p7"})
  static Mono zipDelayError(Mono p1, Mono p2, Mono p3, Mono p4, Mono p5, Mono p6, Mono p7);

  @CompletesOnArgument({"p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"})
  static Mono zipDelayError(Mono p1, Mono p2, Mono p3, Mono p4, Mono p5, Mono p6, Mono p7, Mono p8);

  @CompletesOnArgument({"this", "other"}) Mono and(Publisher other);
  @CompletesOn(EMITTER) Mono cast(Class clazz);
  @CompletesOn(EMITTER) Mono cancelOn(Scheduler scheduler);
  @CompletesOn(EMITTER) Mono checkpoint();
  @CompletesOn(EMITTER) Mono checkpoint(String description);
  @CompletesOn(EMITTER) Mono checkpoint(String description, boolean forceStackTrace);
  @CompletesOnArgument({"this", "other"}) Flux concatWith(Publisher other);
  @CompletesOn(EMITTER) Mono contextCapture();
  @CompletesOn(EMITTER) Mono contextWrite(ContextView contextToAppend);
  @CompletesOn(EMITTER) Mono defaultIfEmpty(Object defaultV);
  @CompletesOnArgument("timer") Mono delayElement(Duration delay, Scheduler timer);
  @CompletesOn(EMITTER) Mono dematerialize();
  @CompletesOn(EMITTER) Mono doOnCancel(@CancellationPoint @Detached Runnable onCancel);
  @CompletesOn(EMITTER) Mono doOnDiscard(Class type, @Detached Consumer discardHook);
  @CompletesOn(EMITTER) Mono doOnRequest(LongConsumer consumer);
  @CompletesOn(EMITTER) Mono elapsed();
  @CompletesOn(EMITTER) Mono elapsed(Scheduler scheduler);
  @CompletesOn(EMITTER) Flux flux();
  @CompletesOn(EMITTER) Mono hasElement();
  @CompletesOn(EMITTER) Mono hide();
  @CompletesOn(EMITTER) Mono ignoreElement();
  @CompletesOn(EMITTER) Mono log();
  @CompletesOn(EMITTER) Mono log(String category);
  @CompletesOn(EMITTER) Mono log(String category, Level level, SignalType... options);

  @CompletesOn(EMITTER)
  Mono log(String category, Level level, boolean showOperatorLine, SignalType... options);

  @CompletesOn(EMITTER) Mono log(Logger logger);

  @CompletesOn(EMITTER)
  Mono log(Logger logger, Level level, boolean showOperatorLine, SignalType... options);

  @CompletesOn(EMITTER) Mono materialize();
  @CompletesOnArgument({"this", "other"}) Flux mergeWith(Publisher other);
  @CompletesOn(EMITTER) Mono name(String name);
  @CompletesOnArgument({"this", "other"}) Mono or(Mono other);
  @CompletesOn(EMITTER) Mono ofType(Class clazz);
  @CompletesOn(EMITTER) Mono onErrorComplete();
  @CompletesOn(EMITTER) Mono onErrorComplete(Class type);
  @CompletesOn(EMITTER) Mono onErrorStop();
  @CompletesOn(EMITTER) Mono onErrorReturn(Object fallbackValue);
  @CompletesOn(EMITTER) Mono onErrorReturn(Class type, Object fallbackValue);
  @CompletesOn(EMITTER) Mono onTerminateDetach();
  @CompletesOnArgument("scheduler") Mono publishOn(Scheduler scheduler);
  @CompletesOn(EMITTER) Mono retry();
  @CompletesOn(EMITTER) Mono retry(long numRetries);
  @CompletesOn(EMITTER) Mono single();
  @CompletesOn(EMITTER) Mono singleOptional();
  @RunsOn(CALLER) Disposable subscribe();
  @RunsOn(CALLER) void subscribe(Subscriber actual);
  @RunsOn(CALLER) void subscribe(CoreSubscriber p0);
  @RunsOnArgument("timer") Mono delaySubscription(Duration delay, Scheduler timer);
  @RunsOnArgument("trigger") Mono delaySubscription(Publisher trigger);
  @RunsOnArgument("scheduler") Mono subscribeOn(Scheduler scheduler);
  @CompletesOnArgument({"this", "alternate"}) Mono switchIfEmpty(Mono alternate);
  @CompletesOn(EMITTER) Mono tag(String key, String value);
  @CompletesOn(EMITTER) Mono tap(Supplier simpleListenerGenerator);
  @CompletesOn(EMITTER) Mono tap(Function listenerGenerator);
  @CompletesOn(EMITTER) Mono tap(SignalListenerFactory listenerFactory);
  @CompletesOn(EMITTER) Mono then();
  @CompletesOnArgument("other") Mono then(Mono other);
  @CompletesOn(EMITTER) Mono thenReturn(Object value);
  @CompletesOnArgument("other") Mono thenEmpty(Publisher other);
  @CompletesOnArgument("other") Flux thenMany(Publisher other);
  @CompletesOn(EMITTER) Mono timed();
  @CompletesOn(EMITTER) Mono timed(Scheduler clock);
  @CompletesOn(EMITTER) Mono timeout(Duration timeout);
  @CompletesOn(EMITTER) Mono timestamp();
  @CompletesOn(EMITTER) Mono timestamp(Scheduler scheduler);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletableFuture toFuture();
  @CompletesOnArgument({"this", "other"}) Mono zipWith(Mono other);
}

@AsyncHandle(LAZY)
class Flux {
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockFirst();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Object blockFirst(Duration timeout);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object blockLast();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Object blockLast(Duration timeout);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Iterable toIterable();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Iterable toIterable(int batchSize);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Iterable toIterable(int batchSize, Supplier queueProvider);

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Stream toStream();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED)
  Stream toStream(int batchSize);

  Object as(@RunsOn(CALLER) Function transformer);
  Flux transform(@RunsOn(CALLER) Function transformer);
  @CompletesOn(COMPUTATION) static Flux interval(Duration period);
  @CompletesOn(COMPUTATION) static Flux interval(Duration delay, Duration period);
  @CompletesOn(COMPUTATION) Flux delayElements(Duration delay);
  @CompletesOn(COMPUTATION) Flux delaySequence(Duration delay);
  static Flux combineLatest(Iterable sources, @RunsOn(EMITTER) Function combinator);
  static Flux combineLatest(@RunsOn(EMITTER) Function combinator, Publisher... sources);
  static Flux combineLatest(Iterable sources, int prefetch, @RunsOn(EMITTER) Function combinator);

  static Flux combineLatest(
      @RunsOn(EMITTER) Function combinator, int prefetch, Publisher... sources);

  @CompletesOnArgument({"source1", "source2"})
  static Flux combineLatest(
      Publisher source1, Publisher source2, @RunsOn(EMITTER) BiFunction combinator);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Flux combineLatest(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      @RunsOn(EMITTER) Function combinator);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Flux combineLatest(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      @RunsOn(EMITTER) Function combinator);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5"})
  static Flux combineLatest(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      @RunsOn(EMITTER) Function combinator);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6"})
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
  @CompletesOnArgument("supplier") static Flux defer(@RunsOn(EMITTER) Supplier supplier);

  @CompletesOnArgument("contextualPublisherFactory")
  static Flux deferContextual(@RunsOn(EMITTER) Function contextualPublisherFactory);

  @CompletesOn(CALLER) static Flux error(@RunsOn(EMITTER) Supplier errorSupplier);
  @CompletesOn(CALLER) static Flux fromStream(@RunsOn(EMITTER) Supplier streamSupplier);
  @CompletesOn(CALLER) static Flux generate(@RunsOn(EMITTER) Consumer generator);

  @CompletesOn(CALLER)
  static Flux generate(
      @RunsOn(EMITTER) Callable stateSupplier, @RunsOn(EMITTER) BiFunction generator);

  @CompletesOn(CALLER)
  static Flux generate(
      @RunsOn(EMITTER) Callable stateSupplier,
      @RunsOn(EMITTER) BiFunction generator,
      @RunsOn(EMITTER) Consumer stateConsumer);

  static Flux push(@RunsOn(EMITTER) Consumer emitter);
  static Flux push(@RunsOn(EMITTER) Consumer emitter, FluxSink.OverflowStrategy backpressure);

  @CompletesOnArgument("sourceSupplier")
  static Flux using(
      @RunsOn(EMITTER) Callable resourceSupplier, @RunsOn(EMITTER) Function sourceSupplier);

  @CompletesOnArgument("sourceSupplier")
  static Flux using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      boolean eager);

  @CompletesOnArgument("sourceSupplier")
  static Flux using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      @CancellationPoint @RunsOn(EMITTER) Consumer resourceCleanup);

  @CompletesOnArgument("sourceSupplier")
  static Flux using(
      @RunsOn(EMITTER) Callable resourceSupplier,
      @RunsOn(EMITTER) Function sourceSupplier,
      @CancellationPoint @RunsOn(EMITTER) Consumer resourceCleanup,
      boolean eager);

  @CompletesOnArgument("resourceClosure")
  static Flux usingWhen(
      Publisher resourceSupplier,
      @RunsOn(EMITTER) Function resourceClosure,
      @CancellationPoint @RunsOn(EMITTER) Function asyncCleanup);

  @CompletesOnArgument("resourceClosure")
  static Flux usingWhen(
      Publisher resourceSupplier,
      @RunsOn(EMITTER) Function resourceClosure,
      @RunsOn(EMITTER) Function asyncComplete,
      @RunsOn(EMITTER) BiFunction asyncError,
      @CancellationPoint @RunsOn(EMITTER) Function asyncCancel);

  static Flux zip(Iterable sources, @RunsOn(EMITTER) Function combinator);
  static Flux zip(@RunsOn(EMITTER) Function combinator, Publisher... sources);
  static Flux zip(Publisher sources, @RunsOn(EMITTER) Function combinator);
  static Flux zip(Iterable sources, int prefetch, @RunsOn(EMITTER) Function combinator);
  static Flux zip(@RunsOn(EMITTER) Function combinator, int prefetch, Publisher... sources);

  @CompletesOnArgument({"source1", "source2"})
  static Flux zip(Publisher source1, Publisher source2, @RunsOn(EMITTER) BiFunction combinator);

  static Flux mergeComparing(@RunsOn(EMITTER) Comparator comparator, Publisher... sources);

  static Flux mergeComparing(
      int prefetch, @RunsOn(EMITTER) Comparator comparator, Publisher... sources);

  static Flux mergeComparingDelayError(
      int prefetch, @RunsOn(EMITTER) Comparator comparator, Publisher... sources);

  static Flux mergePriority(@RunsOn(EMITTER) Comparator comparator, Publisher... sources);

  static Flux mergePriority(
      int prefetch, @RunsOn(EMITTER) Comparator comparator, Publisher... sources);

  @CompletesOn(EMITTER) Mono all(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Mono any(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Flux buffer(int maxSize, @RunsOn(EMITTER) Supplier bufferSupplier);
  Flux buffer(Publisher other, @RunsOn(EMITTER) Supplier bufferSupplier);

  @CompletesOn(EMITTER)
  Flux buffer(int maxSize, int skip, @RunsOn(EMITTER) Supplier bufferSupplier);

  Flux bufferUntil(@RunsOn(EMITTER) Predicate predicate);
  Flux bufferUntil(@RunsOn(EMITTER) Predicate predicate, boolean cutBefore);
  Flux bufferUntilChanged(@RunsOn(EMITTER) Function keySelector);

  Flux bufferUntilChanged(
      @RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) BiPredicate keyComparator);

  Flux bufferWhen(Publisher bucketOpening, @RunsOn(EMITTER) Function closeSelector);

  Flux bufferWhen(
      Publisher bucketOpening,
      @RunsOn(EMITTER) Function closeSelector,
      @RunsOn(EMITTER) Supplier bufferSupplier);

  Flux bufferWhile(@RunsOn(EMITTER) Predicate predicate);

  @CompletesOn(EMITTER)
  Mono collect(@RunsOn(EMITTER) Supplier containerSupplier, @RunsOn(EMITTER) BiConsumer collector);

  @CompletesOn(EMITTER) Mono collectMap(@RunsOn(EMITTER) Function keyExtractor);

  @CompletesOn(EMITTER)
  Mono collectMap(@RunsOn(EMITTER) Function keyExtractor, @RunsOn(EMITTER) Function valueExtractor);

  @CompletesOn(EMITTER)
  Mono collectMap(
      @RunsOn(EMITTER) Function keyExtractor,
      @RunsOn(EMITTER) Function valueExtractor,
      @RunsOn(EMITTER) Supplier mapSupplier);

  @CompletesOn(EMITTER) Mono collectMultimap(@RunsOn(EMITTER) Function keyExtractor);

  @CompletesOn(EMITTER)
  Mono collectMultimap(
      @RunsOn(EMITTER) Function keyExtractor, @RunsOn(EMITTER) Function valueExtractor);

  @CompletesOn(EMITTER)
  Mono collectMultimap(
      @RunsOn(EMITTER) Function keyExtractor,
      @RunsOn(EMITTER) Function valueExtractor,
      @RunsOn(EMITTER) Supplier mapSupplier);

  @CompletesOn(EMITTER) Mono collectSortedList(@RunsOn(EMITTER) Comparator comparator);
  @CompletesOnArgument("mapper") Flux concatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Flux concatMap(@RunsOn(EMITTER) Function mapper, int prefetch);
  @CompletesOnArgument("mapper") Flux concatMapDelayError(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flux concatMapDelayError(@RunsOn(EMITTER) Function mapper, int prefetch);

  @CompletesOnArgument("mapper")
  Flux concatMapDelayError(@RunsOn(EMITTER) Function mapper, boolean delayUntilEnd, int prefetch);

  @CompletesOn(EMITTER) Flux concatMapIterable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flux concatMapIterable(@RunsOn(EMITTER) Function mapper, int prefetch);
  @CompletesOn(EMITTER) Flux contextWrite(@RunsOn(EMITTER) Function contextModifier);

  @CompletesOnArgument("triggerProvider")
  Flux delayUntil(@RunsOn(EMITTER) Function triggerProvider);

  @CompletesOn(EMITTER) Flux distinct(@RunsOn(EMITTER) Function keySelector);

  @CompletesOn(EMITTER)
  Flux distinct(
      @RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) Supplier distinctCollectionSupplier);

  @CompletesOn(EMITTER)
  Flux distinct(
      @RunsOn(EMITTER) Function keySelector,
      @RunsOn(EMITTER) Supplier distinctStoreSupplier,
      @RunsOn(EMITTER) BiPredicate distinctPredicate,
      @RunsOn(EMITTER) Consumer cleanup);

  @CompletesOn(EMITTER) Flux distinctUntilChanged(@RunsOn(EMITTER) Function keySelector);

  @CompletesOn(EMITTER)
  Flux distinctUntilChanged(
      @RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) BiPredicate keyComparator);

  @CompletesOn(EMITTER) Flux doAfterTerminate(@RunsOn(EMITTER) Runnable afterTerminate);
  @CompletesOn(EMITTER) Flux doFinally(@CancellationPoint @RunsOn(EMITTER) Consumer onFinally);
  @CompletesOn(EMITTER) Flux doFirst(@RunsOn(EMITTER) Runnable onFirst);
  @CompletesOn(EMITTER) Flux doOnComplete(@RunsOn(EMITTER) Runnable onComplete);
  @CompletesOn(EMITTER) Flux doOnEach(@RunsOn(EMITTER) Consumer signalConsumer);
  @CompletesOn(EMITTER) Flux doOnError(@RunsOn(EMITTER) Consumer onError);
  @CompletesOn(EMITTER) Flux doOnError(Class exceptionType, @RunsOn(EMITTER) Consumer onError);

  @CompletesOn(EMITTER)
  Flux doOnError(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Consumer onError);

  @CompletesOn(EMITTER) Flux doOnNext(@RunsOn(EMITTER) Consumer onNext);
  @CompletesOn(EMITTER) Flux doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  @CompletesOn(EMITTER) Flux doOnTerminate(@RunsOn(EMITTER) Runnable onTerminate);
  Flux expand(@RunsOn(EMITTER) Function expander);
  Flux expand(@RunsOn(EMITTER) Function expander, int capacityHint);
  Flux expandDeep(@RunsOn(EMITTER) Function expander);
  Flux expandDeep(@RunsOn(EMITTER) Function expander, int capacityHint);
  @CompletesOn(EMITTER) Flux filter(@RunsOn(EMITTER) Predicate p);
  @CompletesOnArgument("asyncPredicate") Flux filterWhen(@RunsOn(EMITTER) Function asyncPredicate);

  @CompletesOnArgument("asyncPredicate")
  Flux filterWhen(@RunsOn(EMITTER) Function asyncPredicate, int bufferSize);

  @CompletesOnArgument("mapper") Flux flatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Flux flatMap(@RunsOn(EMITTER) Function mapper, int concurrency);

  @CompletesOnArgument("mapper")
  Flux flatMap(@RunsOn(EMITTER) Function mapper, int concurrency, int prefetch);

  @CompletesOnArgument({"mapperOnNext", "mapperOnError", "mapperOnComplete"})
  Flux flatMap(
      @RunsOn(EMITTER) Function mapperOnNext,
      @RunsOn(EMITTER) Function mapperOnError,
      @RunsOn(EMITTER) Supplier mapperOnComplete);

  @CompletesOnArgument("mapper")
  Flux flatMapDelayError(@RunsOn(EMITTER) Function mapper, int concurrency, int prefetch);

  @CompletesOn(EMITTER) Flux flatMapIterable(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flux flatMapIterable(@RunsOn(EMITTER) Function mapper, int prefetch);
  @CompletesOnArgument("mapper") Flux flatMapSequential(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Flux flatMapSequential(@RunsOn(EMITTER) Function mapper, int maxConcurrency);

  @CompletesOnArgument("mapper")
  Flux flatMapSequential(@RunsOn(EMITTER) Function mapper, int maxConcurrency, int prefetch);

  @CompletesOnArgument("mapper")
  Flux flatMapSequentialDelayError(
      @RunsOn(EMITTER) Function mapper, int maxConcurrency, int prefetch);

  Flux groupBy(@RunsOn(EMITTER) Function keyMapper);
  Flux groupBy(@RunsOn(EMITTER) Function keyMapper, int prefetch);
  Flux groupBy(@RunsOn(EMITTER) Function keyMapper, @RunsOn(EMITTER) Function valueMapper);

  Flux groupBy(
      @RunsOn(EMITTER) Function keyMapper, @RunsOn(EMITTER) Function valueMapper, int prefetch);

  Flux groupJoin(
      Publisher other,
      @RunsOn(EMITTER) Function leftEnd,
      @RunsOn(EMITTER) Function rightEnd,
      @RunsOn(EMITTER) BiFunction resultSelector);

  @CompletesOn(EMITTER) Flux handle(@RunsOn(EMITTER) BiConsumer handler);

  Flux join(
      Publisher other,
      @RunsOn(EMITTER) Function leftEnd,
      @RunsOn(EMITTER) Function rightEnd,
      @RunsOn(EMITTER) BiFunction resultSelector);

  @CompletesOn(EMITTER) Flux map(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flux mapNotNull(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flux onErrorComplete(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Flux onErrorContinue(@RunsOn(EMITTER) BiConsumer errorConsumer);
  @CompletesOn(EMITTER) Flux onErrorContinue(Class type, @RunsOn(EMITTER) BiConsumer errorConsumer);

  @CompletesOn(EMITTER)
  Flux onErrorContinue(
      @RunsOn(EMITTER) Predicate errorPredicate, @RunsOn(EMITTER) BiConsumer errorConsumer);

  @CompletesOn(EMITTER) Flux onErrorMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Flux onErrorMap(Class type, @RunsOn(EMITTER) Function mapper);

  @CompletesOn(EMITTER)
  Flux onErrorMap(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument({"this", "fallback"}) Flux onErrorResume(@RunsOn(EMITTER) Function fallback);

  @CompletesOnArgument({"this", "fallback"})
  Flux onErrorResume(Class type, @RunsOn(EMITTER) Function fallback);

  @CompletesOnArgument({"this", "fallback"})
  Flux onErrorResume(@RunsOn(EMITTER) Predicate predicate, @RunsOn(EMITTER) Function fallback);

  @CompletesOn(EMITTER)
  Flux onErrorReturn(@RunsOn(EMITTER) Predicate predicate, Object fallbackValue);

  Flux publish(@RunsOn(EMITTER) Function transform);
  Flux publish(@RunsOn(EMITTER) Function transform, int prefetch);
  @CompletesOn(EMITTER) Mono reduce(@RunsOn(EMITTER) BiFunction aggregator);
  @CompletesOn(EMITTER) Mono reduce(Object initial, @RunsOn(EMITTER) BiFunction accumulator);

  @CompletesOn(EMITTER)
  Mono reduceWith(@RunsOn(EMITTER) Supplier initial, @RunsOn(EMITTER) BiFunction accumulator);

  Flux repeat(@RunsOn(EMITTER) BooleanSupplier predicate);
  Flux repeat(long numRepeat, @RunsOn(EMITTER) BooleanSupplier predicate);
  Flux repeatWhen(@RunsOn(EMITTER) Function repeatFactory);
  Flux sampleFirst(@RunsOn(EMITTER) Function samplerFactory);
  Flux sampleTimeout(@RunsOn(EMITTER) Function throttlerFactory);
  Flux sampleTimeout(@RunsOn(EMITTER) Function throttlerFactory, int maxConcurrency);
  @CompletesOn(EMITTER) Flux scan(@RunsOn(EMITTER) BiFunction accumulator);
  @CompletesOn(EMITTER) Flux scan(Object initial, @RunsOn(EMITTER) BiFunction accumulator);

  @CompletesOn(EMITTER)
  Flux scanWith(@RunsOn(EMITTER) Supplier initial, @RunsOn(EMITTER) BiFunction accumulator);

  Flux skipUntil(@RunsOn(EMITTER) Predicate untilPredicate);
  @CompletesOn(EMITTER) Flux skipWhile(@RunsOn(EMITTER) Predicate skipPredicate);
  @CompletesOn(EMITTER) Flux sort(@RunsOn(EMITTER) Comparator sortFunction);
  @RunsOn(CALLER) Disposable subscribe(@RunsOn(EMITTER) Consumer consumer);

  @RunsOn(CALLER)
  Disposable subscribe(@RunsOn(EMITTER) Consumer consumer, @RunsOn(EMITTER) Consumer errorConsumer);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer,
      @RunsOn(EMITTER) Consumer subscriptionConsumer);

  @RunsOn(CALLER)
  Disposable subscribe(
      @RunsOn(EMITTER) Consumer consumer,
      @RunsOn(EMITTER) Consumer errorConsumer,
      @RunsOn(EMITTER) Runnable completeConsumer,
      Context initialContext);

  @CompletesOnArgument("fn") Flux switchMap(@RunsOn(EMITTER) Function fn);
  @CompletesOnArgument("fn") Flux switchMap(@RunsOn(EMITTER) Function fn, int prefetch);
  Flux switchOnFirst(@RunsOn(EMITTER) BiFunction transformer);
  Flux switchOnFirst(@RunsOn(EMITTER) BiFunction transformer, boolean cancelSourceOnComplete);
  @CompletesOn(EMITTER) Flux takeUntil(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Flux takeWhile(@RunsOn(EMITTER) Predicate continuePredicate);
  Flux transformDeferred(@RunsOn(EMITTER) Function transformer);
  Flux transformDeferredContextual(@RunsOn(EMITTER) BiFunction transformer);
  Flux windowUntil(@RunsOn(EMITTER) Predicate boundaryTrigger);
  Flux windowUntil(@RunsOn(EMITTER) Predicate boundaryTrigger, boolean cutBefore);
  Flux windowUntil(@RunsOn(EMITTER) Predicate boundaryTrigger, boolean cutBefore, int prefetch);
  Flux windowUntilChanged(@RunsOn(EMITTER) Function keySelector);

  Flux windowUntilChanged(
      @RunsOn(EMITTER) Function keySelector, @RunsOn(EMITTER) BiPredicate keyComparator);

  Flux windowWhile(@RunsOn(EMITTER) Predicate inclusionPredicate);
  Flux windowWhile(@RunsOn(EMITTER) Predicate inclusionPredicate, int prefetch);
  Flux windowWhen(Publisher bucketOpening, @RunsOn(EMITTER) Function closeSelector);
  Flux withLatestFrom(Publisher other, @RunsOn(EMITTER) BiFunction resultSelector);

  @CompletesOnArgument({"this", "source2"})
  Flux zipWith(Publisher source2, @RunsOn(EMITTER) BiFunction combinator);

  @CompletesOnArgument({"this", "source2"})
  Flux zipWith(Publisher source2, int prefetch, @RunsOn(EMITTER) BiFunction combinator);

  Flux zipWithIterable(Iterable iterable, @RunsOn(EMITTER) BiFunction zipper);
  @CompletesOn(CALLER) static Flux empty();
  @CompletesOn(CALLER) static Flux error(Throwable error);
  @CompletesOn(CALLER) static Flux error(Throwable throwable, boolean whenRequested);
  @CompletesOnArgument("source") static Flux from(Publisher source);
  @CompletesOn(CALLER) static Flux fromArray(Object[] array);
  @CompletesOn(CALLER) static Flux fromIterable(Iterable it);
  @CompletesOn(CALLER) static Flux fromStream(Stream s);
  @CompletesOnArgument("timer") static Flux interval(Duration period, Scheduler timer);

  @CompletesOnArgument("timer")
  static Flux interval(Duration delay, Duration period, Scheduler timer);

  @CompletesOn(CALLER) static Flux just(Object... data);
  @CompletesOn(CALLER) static Flux just(Object data);
  @CompletesOn(CALLER) static Flux range(int start, int count);

  @CompletesOnArgument({"source1", "source2"})
  static Flux zip(Publisher source1, Publisher source2);

  @CompletesOnArgument({"source1", "source2", "source3"})
  static Flux zip(Publisher source1, Publisher source2, Publisher source3);

  @CompletesOnArgument({"source1", "source2", "source3", "source4"})
  static Flux zip(Publisher source1, Publisher source2, Publisher source3, Publisher source4);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5"})
  static Flux zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6"})
  static Flux zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      Publisher source6);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7"})
  static Flux zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      Publisher source6,
      Publisher source7);

  @CompletesOnArgument({"source1", "source2", "source3", "source4", "source5", "source6", "source7", "source8"})
  static Flux zip(
      Publisher source1,
      Publisher source2,
      Publisher source3,
      Publisher source4,
      Publisher source5,
      Publisher source6,
      Publisher source7,
      Publisher source8);

  @CompletesOn(EMITTER) Flux buffer();
  @CompletesOn(EMITTER) Flux buffer(int maxSize);
  @CompletesOn(EMITTER) Flux buffer(int maxSize, int skip);
  @CompletesOn(EMITTER) Flux cast(Class clazz);
  @CompletesOn(EMITTER) Flux cancelOn(Scheduler scheduler);
  @CompletesOn(EMITTER) Flux checkpoint();
  @CompletesOn(EMITTER) Flux checkpoint(String description);
  @CompletesOn(EMITTER) Flux checkpoint(String description, boolean forceStackTrace);
  @CompletesOn(EMITTER) Mono collect(Collector collector);
  @CompletesOn(EMITTER) Mono collectList();
  @CompletesOn(EMITTER) Mono collectSortedList();
  @CompletesOnArgument({"this", "other"}) Flux concatWith(Publisher other);
  @CompletesOn(EMITTER) Flux contextCapture();
  @CompletesOn(EMITTER) Flux contextWrite(ContextView contextToAppend);
  @CompletesOn(EMITTER) Mono count();
  @CompletesOn(EMITTER) Flux defaultIfEmpty(Object defaultV);
  @CompletesOnArgument("timer") Flux delayElements(Duration delay, Scheduler timer);
  @CompletesOnArgument("timer") Flux delaySequence(Duration delay, Scheduler timer);
  @CompletesOn(EMITTER) Flux dematerialize();
  @CompletesOn(EMITTER) Flux distinct();
  @CompletesOn(EMITTER) Flux distinctUntilChanged();
  @CompletesOn(EMITTER) Flux doOnCancel(@CancellationPoint @Detached Runnable onCancel);
  @CompletesOn(EMITTER) Flux doOnDiscard(Class type, @Detached Consumer discardHook);
  @CompletesOn(EMITTER) Flux doOnRequest(LongConsumer consumer);
  @CompletesOn(EMITTER) Flux elapsed();
  @CompletesOn(EMITTER) Flux elapsed(Scheduler scheduler);
  @CompletesOn(EMITTER) Mono elementAt(int index);
  @CompletesOn(EMITTER) Mono elementAt(int index, Object defaultValue);
  @CompletesOn(EMITTER) Mono hasElement(Object value);
  @CompletesOn(EMITTER) Mono hasElements();
  @CompletesOn(EMITTER) Flux hide();
  @CompletesOn(EMITTER) Flux index();
  @CompletesOn(EMITTER) Flux index(BiFunction indexMapper);
  @CompletesOn(EMITTER) Mono ignoreElements();
  @CompletesOn(EMITTER) Mono last();
  @CompletesOn(EMITTER) Mono last(Object defaultValue);
  @CompletesOn(EMITTER) Flux limitRate(int prefetchRate);
  @CompletesOn(EMITTER) Flux limitRate(int highTide, int lowTide);
  @CompletesOn(EMITTER) Flux limitRequest(long n);
  @CompletesOn(EMITTER) Flux log();
  @CompletesOn(EMITTER) Flux log(String category);
  @CompletesOn(EMITTER) Flux log(String category, Level level, SignalType... options);

  @CompletesOn(EMITTER)
  Flux log(String category, Level level, boolean showOperatorLine, SignalType... options);

  @CompletesOn(EMITTER) Flux log(Logger logger);

  @CompletesOn(EMITTER)
  Flux log(Logger logger, Level level, boolean showOperatorLine, SignalType... options);

  @CompletesOn(EMITTER) Flux materialize();
  @CompletesOnArgument({"this", "other"}) Flux mergeWith(Publisher other);
  @CompletesOn(EMITTER) Flux name(String name);
  @CompletesOn(EMITTER) Mono next();
  @CompletesOn(EMITTER) Flux ofType(Class clazz);
  @CompletesOn(EMITTER) Flux onErrorComplete();
  @CompletesOn(EMITTER) Flux onErrorComplete(Class type);
  @CompletesOn(EMITTER) Flux onErrorStop();
  @CompletesOn(EMITTER) Flux onErrorReturn(Object fallbackValue);
  @CompletesOn(EMITTER) Flux onErrorReturn(Class type, Object fallbackValue);
  @CompletesOn(EMITTER) Flux onTerminateDetach();
  @CompletesOnArgument({"this", "other"}) Flux or(Publisher other);
  @CompletesOnArgument("scheduler") Flux publishOn(Scheduler scheduler);
  @CompletesOnArgument("scheduler") Flux publishOn(Scheduler scheduler, int prefetch);

  @CompletesOnArgument("scheduler")
  Flux publishOn(Scheduler scheduler, boolean delayError, int prefetch);

  @CompletesOn(EMITTER) Flux retry();
  @CompletesOn(EMITTER) Flux retry(long numRetries);
  @CompletesOn(EMITTER) Mono single();
  @CompletesOn(EMITTER) Mono single(Object defaultValue);
  @CompletesOn(EMITTER) Mono singleOrEmpty();
  @CompletesOn(EMITTER) Flux skip(long skipped);
  @CompletesOn(EMITTER) Flux skipLast(int n);
  @CompletesOn(EMITTER) Flux sort();
  @CompletesOnArgument({"this", "publisher"}) Flux startWith(Publisher publisher);
  @RunsOn(CALLER) Disposable subscribe();
  @RunsOn(CALLER) void subscribe(Subscriber actual);
  @RunsOn(CALLER) void subscribe(CoreSubscriber p0);
  @RunsOnArgument("timer") Flux delaySubscription(Duration delay, Scheduler timer);
  @RunsOnArgument("trigger") Flux delaySubscription(Publisher trigger);
  @RunsOnArgument("scheduler") Flux subscribeOn(Scheduler scheduler);

  @RunsOnArgument("scheduler")
  Flux subscribeOn(Scheduler scheduler, boolean requestOnSeparateThread);

  @CompletesOnArgument({"this", "alternate"}) Flux switchIfEmpty(Publisher alternate);
  @CompletesOn(EMITTER) Flux tag(String key, String value);
  @CompletesOn(EMITTER) Flux take(long n);
  @CompletesOn(EMITTER) Flux take(long n, boolean limitRequest);
  @CompletesOn(EMITTER) Flux takeLast(int n);
  @CompletesOn(EMITTER) Flux tap(Supplier simpleListenerGenerator);
  @CompletesOn(EMITTER) Flux tap(Function listenerGenerator);
  @CompletesOn(EMITTER) Flux tap(SignalListenerFactory listenerFactory);
  @CompletesOn(EMITTER) Mono then();
  @CompletesOnArgument("other") Mono then(Mono other);
  @CompletesOnArgument("other") Mono thenEmpty(Publisher other);
  @CompletesOnArgument("other") Flux thenMany(Publisher other);
  @CompletesOn(EMITTER) Flux timed();
  @CompletesOn(EMITTER) Flux timed(Scheduler clock);
  @CompletesOn(EMITTER) Flux timeout(Duration timeout);
  @CompletesOn(EMITTER) Flux timestamp();
  @CompletesOn(EMITTER) Flux timestamp(Scheduler scheduler);
  @CompletesOnArgument({"this", "source2"}) Flux zipWith(Publisher source2);
  @CompletesOnArgument({"this", "source2"}) Flux zipWith(Publisher source2, int prefetch);
}

@AsyncHandle(LAZY)
class ParallelFlux {
  Object as(@RunsOn(CALLER) Function converter);
  @CompletesOn(EMITTER) ParallelFlux transform(@RunsOn(CALLER) Function composer);

  @CompletesOn(EMITTER) ParallelFlux collect(
      @RunsOn(EMITTER) Supplier collectionSupplier, @RunsOn(EMITTER) BiConsumer collector);

  @CompletesOn(EMITTER) ParallelFlux concatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) ParallelFlux concatMap(@RunsOn(EMITTER) Function mapper, int prefetch);
  @CompletesOn(EMITTER) ParallelFlux doAfterTerminate(@RunsOn(EMITTER) Runnable afterTerminate);
  @CompletesOn(EMITTER) ParallelFlux doOnComplete(@RunsOn(EMITTER) Runnable onComplete);
  @CompletesOn(EMITTER) ParallelFlux doOnEach(@RunsOn(EMITTER) Consumer signalConsumer);
  @CompletesOn(EMITTER) ParallelFlux doOnError(@RunsOn(EMITTER) Consumer onError);
  @CompletesOn(EMITTER) ParallelFlux doOnNext(@RunsOn(EMITTER) Consumer onNext);
  @CompletesOn(EMITTER) ParallelFlux doOnSubscribe(@RunsOn(EMITTER) Consumer onSubscribe);
  @CompletesOn(EMITTER) ParallelFlux doOnTerminate(@RunsOn(EMITTER) Runnable onTerminate);
  @CompletesOn(EMITTER) ParallelFlux filter(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) ParallelFlux flatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) ParallelFlux flatMap(@RunsOn(EMITTER) Function mapper, boolean delayError);
  @CompletesOn(EMITTER) ParallelFlux flatMap(@RunsOn(EMITTER) Function mapper, boolean delayError, int maxConcurrency);

  @CompletesOn(EMITTER) ParallelFlux flatMap(
      @RunsOn(EMITTER) Function mapper, boolean delayError, int maxConcurrency, int prefetch);

  @CompletesOn(EMITTER) ParallelFlux map(@RunsOn(EMITTER) Function mapper);
  Mono reduce(@RunsOn(EMITTER) BiFunction reducer);

  @CompletesOn(EMITTER) ParallelFlux reduce(
      @RunsOn(EMITTER) Supplier initialSupplier, @RunsOn(EMITTER) BiFunction reducer);

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

  @CompletesOnArgument("scheduler") ParallelFlux runOn(Scheduler scheduler);
  @CompletesOnArgument("scheduler") ParallelFlux runOn(Scheduler scheduler, int prefetch);
  @CompletesOn(EMITTER) Flux sequential();
  @CompletesOn(EMITTER) Flux sequential(int prefetch);
}
