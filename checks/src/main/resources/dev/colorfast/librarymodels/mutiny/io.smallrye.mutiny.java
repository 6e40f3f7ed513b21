package io.smallrye.mutiny;

import static dev.colorfast.annotations.AsyncHandle.Start.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.smallrye.mutiny.groups.MultiCollect;
import io.smallrye.mutiny.groups.MultiConvert;
import io.smallrye.mutiny.groups.MultiOnCompletion;
import io.smallrye.mutiny.groups.MultiCreate;
import io.smallrye.mutiny.groups.MultiOnFailure;
import io.smallrye.mutiny.groups.MultiOnItem;
import io.smallrye.mutiny.groups.MultiOnSubscribe;
import io.smallrye.mutiny.groups.MultiSelect;
import io.smallrye.mutiny.groups.MultiSkip;
import io.smallrye.mutiny.groups.MultiSubscribe;
import io.smallrye.mutiny.groups.UniAwait;
import io.smallrye.mutiny.groups.UniConvert;
import io.smallrye.mutiny.groups.UniCreate;
import io.smallrye.mutiny.groups.UniMemoize;
import io.smallrye.mutiny.groups.UniOnFailure;
import io.smallrye.mutiny.groups.UniOnItem;
import io.smallrye.mutiny.groups.UniOnItemOrFailure;
import io.smallrye.mutiny.groups.UniOnSubscribe;
import io.smallrye.mutiny.groups.UniSubscribe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

@AsyncHandle(LAZY)
interface Uni {
  @CompletesOn(CALLER) static UniCreate createFrom();
  Object stage(@RunsOn(CALLER) Function stage);
  @CompletesOn(EMITTER) UniSubscribe subscribe();
  @RunsOn(CALLER) @CompletesOn(EMITTER) CompletableFuture subscribeAsCompletionStage();

  @RunsOn(CALLER) @CompletesOn(EMITTER)
  CompletableFuture subscribeAsCompletionStage(Context context);

  @CompletesOn(EMITTER) UniAwait await();
  @CompletesOn(EMITTER) UniOnItem onItem();
  @CompletesOn(EMITTER) UniOnSubscribe onSubscription();
  @CompletesOn(EMITTER) UniOnItemOrFailure onItemOrFailure();
  @CompletesOn(EMITTER) UniOnFailure onFailure();
  @CompletesOn(EMITTER) UniOnFailure onFailure(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) UniOnFailure onFailure(Class type);
  @CompletesOnArgument("executor") Uni emitOn(Executor executor);
  @RunsOnArgument("executor") Uni runSubscriptionOn(Executor executor);
  @CompletesOn(EMITTER) UniMemoize memoize();
  @CompletesOn(EMITTER) Uni map(@RunsOn(EMITTER) Function mapper);
  @CompletesOn(EMITTER) Uni invoke(@RunsOn(EMITTER) Consumer callback);
  @CompletesOn(EMITTER) Uni invoke(@RunsOn(EMITTER) Runnable callback);
  @CompletesOnArgument({"this", "function"}) Uni call(@RunsOn(EMITTER) Function function);
  @CompletesOnArgument({"this", "supplier"}) Uni call(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOnArgument("mapper") Uni flatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Uni chain(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("supplier") Uni chain(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(EMITTER) Uni eventually(@RunsOn(EMITTER) Runnable action);
  @CompletesOnArgument({"this", "supplier"}) Uni eventually(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(EMITTER) UniConvert convert();
  @CompletesOn(EMITTER) Multi toMulti();
  Uni plug(@RunsOn(CALLER) Function operatorProvider);
  @CompletesOn(EMITTER) Uni replaceWith(Object item);
  @CompletesOn(EMITTER) Uni replaceWith(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOnArgument("uni") Uni replaceWith(Uni uni);
  @CompletesOn(EMITTER) Uni replaceWithNull();
  @CompletesOn(EMITTER) Uni replaceWithVoid();
  @CompletesOn(EMITTER) Uni replaceIfNullWith(@RunsOn(EMITTER) Supplier supplier);
  @CompletesOn(EMITTER) Uni replaceIfNullWith(Object value);
  @CompletesOn(EMITTER) Uni log(String identifier);
  @CompletesOn(EMITTER) Uni log();
  @CompletesOn(EMITTER) Uni withContext(@RunsOn(EMITTER) BiFunction builder);
  @CompletesOn(EMITTER) Uni attachContext();
}

@AsyncHandle(LAZY)
interface Multi {
  @CompletesOn(CALLER) static MultiCreate createFrom();
  @CompletesOn(EMITTER) MultiSubscribe subscribe();
  @CompletesOn(EMITTER) MultiOnItem onItem();
  Object stage(@RunsOn(CALLER) Function stage);
  @CompletesOn(EMITTER) Uni toUni();
  @CompletesOn(EMITTER) MultiOnFailure onFailure();
  @CompletesOn(EMITTER) MultiOnFailure onFailure(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) MultiOnSubscribe onSubscription();
  @CompletesOn(EMITTER) MultiOnFailure onFailure(Class type);
  @CompletesOn(EMITTER) MultiCollect collect();
  @CompletesOnArgument("executor") Multi emitOn(Executor executor);
  @CompletesOnArgument("executor") Multi emitOn(Executor executor, int bufferSize);
  @RunsOnArgument("executor") Multi runSubscriptionOn(Executor executor);
  @CompletesOn(EMITTER) MultiOnCompletion onCompletion();
  @CompletesOn(EMITTER) MultiSelect select();
  @CompletesOn(EMITTER) MultiSkip skip();
  @CompletesOn(EMITTER) MultiConvert convert();
  @CompletesOn(EMITTER) Multi filter(@RunsOn(EMITTER) Predicate predicate);
  @CompletesOn(EMITTER) Multi map(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument("mapper") Multi flatMap(@RunsOn(EMITTER) Function mapper);
  @CompletesOnArgument({"this", "action"}) Multi call(@RunsOn(EMITTER) Function action);
  @CompletesOnArgument({"this", "action"}) Multi call(@RunsOn(EMITTER) Supplier action);
  @CompletesOn(EMITTER) Multi invoke(@RunsOn(EMITTER) Consumer callback);
  @CompletesOn(EMITTER) Multi invoke(@RunsOn(EMITTER) Runnable callback);
  @CompletesOnArgument("mapper") Multi concatMap(@RunsOn(EMITTER) Function mapper);
  Multi plug(@RunsOn(CALLER) Function operatorProvider);
  @CompletesOn(EMITTER) Multi log(String identifier);
  @CompletesOn(EMITTER) Multi log();
  @CompletesOn(EMITTER) Multi withContext(@RunsOn(EMITTER) BiFunction builder);
  @CompletesOn(EMITTER) Multi attachContext();
  @CompletesOn(EMITTER) Multi capDemandsTo(long max);
}
