package io.vertx.core;

import static dev.colorfast.annotations.AsyncHandle.Start.*;
import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

interface Vertx {
  @Owned static Vertx vertx();
  @Owned static Vertx vertx(VertxOptions options);

  @MayIgnore Future undeploy(String deploymentID);

  // The options may put a verticle on a worker or virtual thread.
  Future deployVerticle(@RunsOnArgument("options") Deployable verticle, DeploymentOptions options);
  Future deployVerticle(@RunsOnArgument("options") Verticle verticle, DeploymentOptions options);

  Future deployVerticle(@RunsOnArgument("options") Supplier supplier, DeploymentOptions options);
  Future deployVerticle(@RunsOnArgument("options") Class verticleClass, DeploymentOptions options);
  Future deployVerticle(@RunsOnArgument("options") String name, DeploymentOptions options);

  void deployVerticle(
      @RunsOnArgument("options") Verticle verticle, DeploymentOptions options, Handler handler);

  void deployVerticle(
      @RunsOnArgument("options") Class verticleClass, DeploymentOptions options, Handler handler);

  void deployVerticle(
      @RunsOnArgument("options") String name, DeploymentOptions options, Handler handler);

  long setTimer(long delay, @RunsOn(EVENT_LOOP) Handler handler);
  long setPeriodic(long delay, @RunsOn(EVENT_LOOP) Handler handler);
  long setPeriodic(long initialDelay, long delay, @RunsOn(EVENT_LOOP) Handler handler);
  void runOnContext(@RunsOn(EVENT_LOOP) Handler action);
  @CompletesOn(CALLER) Future executeBlocking(@RunsOn(WORKER) Callable blockingCodeHandler);

  @CompletesOn(CALLER)
  Future executeBlocking(@RunsOn(WORKER) Callable blockingCodeHandler, boolean ordered);

  @CompletesOn(CALLER) Future executeBlocking(@RunsOn(WORKER) Handler blockingCodeHandler);

  @CompletesOn(CALLER)
  Future executeBlocking(@RunsOn(WORKER) Handler blockingCodeHandler, boolean ordered);

  void executeBlocking(
      @RunsOn(WORKER) Handler blockingCodeHandler, @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Callable blockingCodeHandler, @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Handler blockingCodeHandler,
      boolean ordered,
      @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Callable blockingCodeHandler,
      boolean ordered,
      @RunsOn(EVENT_LOOP) Handler resultHandler);

  boolean cancelTimer(@Releases long id);
  @MayIgnore @Releases Future close();
}

interface Context {
  void runOnContext(@RunsOn(EVENT_LOOP) Handler action);
  @CompletesOn(CALLER) Future executeBlocking(@RunsOn(WORKER) Callable blockingCodeHandler);

  @CompletesOn(CALLER)
  Future executeBlocking(@RunsOn(WORKER) Callable blockingCodeHandler, boolean ordered);

  @CompletesOn(CALLER) Future executeBlocking(@RunsOn(WORKER) Handler blockingCodeHandler);

  @CompletesOn(CALLER)
  Future executeBlocking(@RunsOn(WORKER) Handler blockingCodeHandler, boolean ordered);

  void executeBlocking(
      @RunsOn(WORKER) Handler blockingCodeHandler, @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Callable blockingCodeHandler, @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Handler blockingCodeHandler,
      boolean ordered,
      @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Callable blockingCodeHandler,
      boolean ordered,
      @RunsOn(EVENT_LOOP) Handler resultHandler);

  @OnThread(EVENT_LOOP) static boolean isOnEventLoopThread();
  @OnThread(WORKER) static boolean isOnWorkerThread();
}

interface WorkerExecutor {
  @CompletesOn(CALLER) Future executeBlocking(@RunsOn(WORKER) Callable blockingCodeHandler);

  @CompletesOn(CALLER)
  Future executeBlocking(@RunsOn(WORKER) Callable blockingCodeHandler, boolean ordered);

  @CompletesOn(CALLER) Future executeBlocking(@RunsOn(WORKER) Handler blockingCodeHandler);

  @CompletesOn(CALLER)
  Future executeBlocking(@RunsOn(WORKER) Handler blockingCodeHandler, boolean ordered);

  void executeBlocking(
      @RunsOn(WORKER) Handler blockingCodeHandler, @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Callable blockingCodeHandler, @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Handler blockingCodeHandler,
      boolean ordered,
      @RunsOn(EVENT_LOOP) Handler resultHandler);

  void executeBlocking(
      @RunsOn(WORKER) Callable blockingCodeHandler,
      boolean ordered,
      @RunsOn(EVENT_LOOP) Handler resultHandler);

  @MayIgnore @Releases Future close();
}

class DeploymentOptions {
  @ThreadKindOf(WORKER) DeploymentOptions setThreadingModel(ThreadingModel threadingModel);
  @ThreadKindOf(WORKER) DeploymentOptions setWorker(boolean worker);
}

interface Verticle {
  @RunsOn(EVENT_LOOP) void start(Promise startPromise);
  @RunsOn(EVENT_LOOP) void stop(Promise stopPromise);
}

class AbstractVerticle {
  @RunsOn(EVENT_LOOP) void start();
  @RunsOn(EVENT_LOOP) void start(Promise startPromise);
  @RunsOn(EVENT_LOOP) void stop();
  @RunsOn(EVENT_LOOP) void stop(Promise stopPromise);
}

class VerticleBase {
  @RunsOn(EVENT_LOOP) Future start();
  @RunsOn(EVENT_LOOP) Future stop();
}

interface AsyncResult {
  @Completed boolean succeeded();
  @Completed boolean failed();
}

@AsyncHandle(EAGER)
interface Promise {
  @Owned static Promise promise();
  @Releases void complete(Object result);
  @Releases void complete();
  @Releases void fail(Throwable cause);
  @Releases void fail(String message);
  @Releases boolean tryComplete(Object result);
  @Releases boolean tryComplete();
  @Releases boolean tryFail(Throwable cause);
  @Releases boolean tryFail(String message);
}

@AsyncHandle(EAGER)
interface Future {
  @Blocking(kind = RESULT, interrupt = THROWS) Object await();
  @Blocking(kind = RESULT, interrupt = THROWS) static Object await(Future future);

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout")
  Object await(long timeout, TimeUnit unit);

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout")
  static Object await(Future future, long timeout, TimeUnit unit);

  @Completed boolean isComplete();
  @Completed boolean succeeded();
  @Completed boolean failed();
  @Completed @CompletesOn(CALLER) static Future succeededFuture();
  @Completed @CompletesOn(CALLER) static Future succeededFuture(Object result);
  @Completed @CompletesOn(CALLER) static Future failedFuture(String failureMessage);
  @Completed @CompletesOn(CALLER) static Future failedFuture(Throwable t);
  @CompletesOn(COMPLETER) @MayIgnore Future onComplete(@RunsOn(COMPLETER) Completable completable);
  @CompletesOn(COMPLETER) @MayIgnore Future onComplete(@RunsOn(COMPLETER) Handler handler);

  @CompletesOn(COMPLETER) @MayIgnore
  Future onComplete(
      @RunsOn(COMPLETER) Handler successHandler, @RunsOn(COMPLETER) Handler failureHandler);

  // Returns the same handle, and says nothing of failure.
  @CompletesOn(COMPLETER) Future onSuccess(@RunsOn(COMPLETER) Handler handler);
  @CompletesOn(COMPLETER) @MayIgnore Future onFailure(@RunsOn(COMPLETER) Handler handler);
  @CompletesOn(COMPLETER) @MayIgnore Future andThen(@RunsOn(COMPLETER) Completable completable);
  @CompletesOn(COMPLETER) @MayIgnore Future andThen(@RunsOn(COMPLETER) Handler handler);

  @CompletesOnArgument({"this", "mapper"}) @MayIgnore
  Future recover(@RunsOn(COMPLETER) Function mapper);

  @CompletesOn(COMPLETER) @MayIgnore Future otherwise(Object value);
  @CompletesOn(COMPLETER) @MayIgnore Future otherwise(@RunsOn(COMPLETER) Function mapper);
  @CompletesOnArgument("mapper") Future compose(@RunsOn(COMPLETER) Function mapper);

  @CompletesOnArgument({"successMapper", "failureMapper"})
  Future compose(
      @RunsOn(COMPLETER) Function successMapper, @RunsOn(COMPLETER) Function failureMapper);

  @CompletesOnArgument({"this", "supplier"})
  Future eventually(@RunsOn(COMPLETER) Supplier supplier);

  @CompletesOnArgument({"this", "function"})
  Future eventually(@RunsOn(COMPLETER) Function function);

  @CompletesOnArgument("mapper") Future flatMap(@RunsOn(COMPLETER) Function mapper);
  @CompletesOn(COMPLETER) Future map(@RunsOn(COMPLETER) Function mapper);
  @CompletesOnArgument("biFunction") Future transform(@RunsOn(COMPLETER) BiFunction biFunction);
  @CompletesOnArgument("mapper") Future transform(@RunsOn(COMPLETER) Function mapper);
  @CompletesOn(COMPLETER) @MayIgnore Future otherwiseEmpty();
  static Future future(@RunsOn(CALLER) Handler handler);
  @CompletesOn(COMPLETER) CompletionStage toCompletionStage();
  @CompletesOn(COMPLETER) Future mapEmpty();
}

interface CompositeFuture {
  @CompletesOn(COMPLETER) @MayIgnore CompositeFuture onComplete(@RunsOn(COMPLETER) Handler handler);
  @CompletesOn(COMPLETER) CompositeFuture onSuccess(@RunsOn(COMPLETER) Handler handler);
  @CompletesOn(COMPLETER) @MayIgnore CompositeFuture onFailure(@RunsOn(COMPLETER) Handler handler);
}
