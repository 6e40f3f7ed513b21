package io.smallrye.mutiny.groups;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.BlockingIterable;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import io.smallrye.mutiny.subscription.UniSubscriber;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

class UniOnItem {
  @CompletesOn(EMITTER) Uni invoke(@RunsOn(EMITTER) Consumer callback);
  @CompletesOn(EMITTER) Uni invoke(@RunsOn(EMITTER) Runnable callback);
  @CompletesOnArgument({"this", "action"}) Uni call(@RunsOn(EMITTER) Function action);
  @CompletesOnArgument({"this", "action"}) Uni call(@RunsOn(EMITTER) Supplier action);
  @CompletesOn(EMITTER) Uni transform(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Uni transformToUni(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Multi transformToMulti(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) UniOnItemDelay delayIt();
  @CompletesOn(EMITTER) UniOnItemIgnore ignore();
  @CompletesOn(EMITTER) Uni failWith(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Uni failWith(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(EMITTER) Uni castTo(Class target);
}

class UniOnFailure {
  @CompletesOn(EMITTER) Uni invoke(@RunsOn(EMITTER) Consumer callback);
  @CompletesOn(EMITTER) Uni invoke(@RunsOn(EMITTER) Runnable callback);
  @CompletesOnArgument({"this", "action"}) Uni call(@RunsOn(EMITTER) Function action);
  @CompletesOnArgument({"this", "supplier"}) Uni call(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(EMITTER) Uni transform(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Uni recoverWithItem(Object fallback);
  @CompletesOn(EMITTER) Uni recoverWithItem(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(EMITTER) Uni recoverWithItem(@RunsOn(EMITTER) Function function);
  @CompletesOnArgument({"this", "function"}) Uni recoverWithUni(@RunsOn(EMITTER) Function function);
  @CompletesOnArgument({"this", "supplier"}) Uni recoverWithUni(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOnArgument({"this", "fallback"}) Uni recoverWithUni(Uni fallback);
  @CompletesOn(EMITTER) Uni recoverWithNull();
}

class MultiOnItem {
  @CompletesOn(EMITTER) Multi transform(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Multi invoke(@RunsOn(EMITTER) Consumer callback);
  @CompletesOn(EMITTER) Multi invoke(@RunsOn(EMITTER) Runnable callback);
  @CompletesOnArgument({"this", "action"}) Multi call(@RunsOn(EMITTER) Function action);
  @CompletesOnArgument({"this", "action"}) Multi call(@RunsOn(EMITTER) Supplier action);
  MultiFlatten transformToMulti(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Multi transformToMultiAndConcatenate(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper") Multi transformToMultiAndMerge(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Multi transformToIterable(@RunsOn(EMITTER) Function mapper);
  MultiFlatten transformToUni(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper")
  Multi transformToUniAndConcatenate(@RunsOn(EMITTER) Function mapper);

  @CompletesOnArgument("mapper") Multi transformToUniAndMerge(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Multi ignore();
  @CompletesOn(EMITTER) Uni ignoreAsUni();
  @CompletesOn(EMITTER) Multi castTo(Class target);

  @CompletesOn(EMITTER)
  Multi scan(
      @RunsOn(EMITTER) Supplier initialStateProducer, @RunsOn(EMITTER) BiFunction accumulator);

  @CompletesOn(EMITTER) Multi scan(@RunsOn(EMITTER) BinaryOperator accumulator);
  @CompletesOn(EMITTER) Multi failWith(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Multi failWith(@RunsOn(EMITTER) Supplier supplier);
}

class UniCreate {
  @CompletesOnArgument("stage") Uni completionStage(CompletionStage stage);
  @CompletesOnArgument("supplier") Uni completionStage(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) Uni item(@RunsOn(EMITTER) Supplier supplier);

  @CompletesOn(CALLER)
  Uni item(@RunsOn(EMITTER) Supplier stateSupplier, @RunsOn(EMITTER) Function mapper);

  @CompletesOn(CALLER) Uni item(Object item);
  @CompletesOn(CALLER) Uni voidItem();
  @CompletesOn(CALLER) Uni nullItem();
  @CompletesOn(CALLER) Uni optional(Optional optional);
  @CompletesOn(CALLER) Uni optional(@RunsOn(EMITTER) Supplier supplier);
  Uni emitter(@RunsOn(EMITTER) Consumer consumer);
  @CompletesOnArgument("supplier") Uni deferred(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) Uni failure(Throwable failure);
  @CompletesOn(CALLER) Uni failure(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOnArgument("multi") Uni multi(Multi multi);
}

class MultiCreate {
  @CompletesOnArgument("stage") Multi completionStage(CompletionStage stage);
  @CompletesOnArgument("supplier") Multi completionStage(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOnArgument("uni") Multi uni(Uni uni);
  @CompletesOn(CALLER) Multi item(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) Multi items(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) Multi item(Object item);
  @CompletesOn(CALLER) Multi items(Object... items);
  @CompletesOn(CALLER) Multi iterable(Iterable iterable);
  @CompletesOn(CALLER) Multi items(Stream items);
  @CompletesOn(CALLER) Multi optional(Optional optional);
  @CompletesOn(CALLER) Multi optional(@RunsOn(EMITTER) Supplier supplier);
  Multi emitter(@RunsOn(EMITTER) Consumer consumer);
  Multi emitter(@RunsOn(EMITTER) Consumer consumer, int bufferSize);
  Multi emitter(@RunsOn(EMITTER) Consumer consumer, BackPressureStrategy strategy);
  @CompletesOnArgument("supplier") Multi deferred(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) Multi failure(Throwable failure);
  @CompletesOn(CALLER) Multi failure(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(CALLER) Multi empty();
  @CompletesOn(CALLER) Multi range(int startInclusive, int endExclusive);

  @CompletesOn(CALLER)
  Multi generator(
      @RunsOn(EMITTER) Supplier initialStateSupplier, @RunsOn(EMITTER) BiFunction generator);
}

class UniSubscribe {
  @RunsOn(CALLER) UniSubscriber withSubscriber(UniSubscriber subscriber);

  @RunsOn(CALLER)
  Cancellable with(
      @RunsOn(EMITTER) Consumer onItemCallback, @RunsOn(EMITTER) Consumer onFailureCallback);

  @RunsOn(CALLER)
  Cancellable with(
      Context context,
      @RunsOn(EMITTER) Consumer onItemCallback,
      @RunsOn(EMITTER) Consumer onFailureCallback);

  @RunsOn(CALLER) Cancellable with(Context context, @RunsOn(EMITTER) Consumer onItemCallback);
  @RunsOn(CALLER) Cancellable with(@RunsOn(EMITTER) Consumer onItemCallback);
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletableFuture asCompletionStage();
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletableFuture asCompletionStage(Context context);
}

class MultiSubscribe {
  @RunsOn(CALLER) Flow.Subscriber withSubscriber(Flow.Subscriber subscriber);
  @RunsOn(CALLER) MultiSubscriber withSubscriber(MultiSubscriber subscriber);

  @RunsOn(CALLER)
  Cancellable with(
      @RunsOn(EMITTER) Consumer onSubscription,
      @RunsOn(EMITTER) Consumer onItem,
      @RunsOn(EMITTER) Consumer onFailure,
      @RunsOn(EMITTER) Runnable onComplete);

  @RunsOn(CALLER)
  Cancellable with(
      Context context,
      @RunsOn(EMITTER) Consumer onSubscription,
      @RunsOn(EMITTER) Consumer onItem,
      @RunsOn(EMITTER) Consumer onFailure,
      @RunsOn(EMITTER) Runnable onComplete);

  @RunsOn(CALLER)
  Cancellable with(
      @RunsOn(EMITTER) Consumer onItem,
      @RunsOn(EMITTER) Consumer onFailure,
      @RunsOn(EMITTER) Runnable onComplete);

  @RunsOn(CALLER)
  Cancellable with(
      Context context,
      @RunsOn(EMITTER) Consumer onItem,
      @RunsOn(EMITTER) Consumer onFailure,
      @RunsOn(EMITTER) Runnable onComplete);

  @RunsOn(CALLER)
  Cancellable with(@RunsOn(EMITTER) Consumer onItem, @RunsOn(EMITTER) Consumer onFailure);

  @RunsOn(CALLER)
  Cancellable with(
      Context context, @RunsOn(EMITTER) Consumer onItem, @RunsOn(EMITTER) Consumer onFailure);

  @RunsOn(CALLER) Cancellable with(@RunsOn(EMITTER) Consumer onItem);
  @RunsOn(CALLER) Cancellable with(Context context, @RunsOn(EMITTER) Consumer onItem);

  @RunsOn(CALLER)
  Cancellable with(@RunsOn(EMITTER) Consumer onItem, @RunsOn(EMITTER) Runnable onComplete);

  @RunsOn(CALLER)
  Cancellable with(
      Context context, @RunsOn(EMITTER) Consumer onItem, @RunsOn(EMITTER) Runnable onComplete);

  @RunsOn(CALLER) BlockingIterable asIterable();
  @RunsOn(CALLER) BlockingIterable asIterable(Supplier contextSupplier);
  @RunsOn(CALLER) BlockingIterable asIterable(int batchSize, Supplier supplier);

  @RunsOn(CALLER)
  BlockingIterable asIterable(Supplier contextSupplier, int batchSize, Supplier queueSupplier);

  @RunsOn(CALLER) Stream asStream();
  @RunsOn(CALLER) Stream asStream(Supplier contextSupplier);
  @RunsOn(CALLER) Stream asStream(int batchSize, Supplier supplier);
  @RunsOn(CALLER) Stream asStream(Supplier contextSupplier, int batchSize, Supplier queueSupplier);
}

class UniAwait {
  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED) Object indefinitely();

  @RunsOn(CALLER) @Blocking(kind = RESULT, interrupt = THROWS_UNCHECKED, timeout = "duration")
  Object atMost(Duration duration);
}
