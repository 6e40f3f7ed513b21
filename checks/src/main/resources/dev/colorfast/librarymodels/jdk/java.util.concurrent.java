package java.util.concurrent;

import static dev.colorfast.annotations.AsyncHandle.Start.*;
import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

interface Executor {
  void execute(@RunsOnArgument("this") Runnable command);
}

interface ExecutorService {
  Future submit(@RunsOnArgument("this") Runnable task);
  Future submit(@RunsOnArgument("this") Callable task);
  Future submit(@RunsOnArgument("this") Runnable task, Object result);
  @Blocking(kind = WAIT, interrupt = THROWS) List invokeAll(Collection tasks);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  List invokeAll(Collection tasks, long timeout, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = THROWS) Object invokeAny(Collection tasks);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  Object invokeAny(Collection tasks, long timeout, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  boolean awaitTermination(long timeout, TimeUnit unit);

  @Releases void shutdown();
  @Releases List shutdownNow();
  @Releases @Blocking(kind = WAIT, interrupt = IGNORES) void close();
}

class AbstractExecutorService {
  Future submit(@RunsOnArgument("this") Runnable task);
  Future submit(@RunsOnArgument("this") Callable task);
  Future submit(@RunsOnArgument("this") Runnable task, Object result);
  @Blocking(kind = WAIT, interrupt = THROWS) List invokeAll(Collection tasks);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  List invokeAll(Collection tasks, long timeout, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = THROWS) Object invokeAny(Collection tasks);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  Object invokeAny(Collection tasks, long timeout, TimeUnit unit);
}

interface ThreadFactory {
  Thread newThread(@RunsOn(WORKER) Runnable task);
}

@Owned
@ThreadKindOf(WORKER)
class ThreadPoolExecutor {
  // Without core threads, and with a limit to how long the others live, it ends by itself.
  @Releases void allowCoreThreadTimeOut(boolean value);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  boolean awaitTermination(long timeout, TimeUnit unit);
}

@ThreadKindOf(WORKER)
class ScheduledThreadPoolExecutor {}

interface ScheduledExecutorService {

  // Nothing else starts a task later: whoever wants no handle has to drop this one.
  @MayIgnore
  ScheduledFuture schedule(@RunsOnArgument("this") Runnable command, long delay, TimeUnit unit);

  @MayIgnore
  ScheduledFuture schedule(@RunsOnArgument("this") Callable callable, long delay, TimeUnit unit);

  @Owned @MayIgnore
  ScheduledFuture scheduleAtFixedRate(
      @RunsOnArgument("this") Runnable command,
      long initialDelay,
      long period,
      TimeUnit unit);

  @Owned @MayIgnore
  ScheduledFuture scheduleWithFixedDelay(
      @RunsOnArgument("this") Runnable command,
      long initialDelay,
      long delay,
      TimeUnit unit);
}

class Executors {
  // The threads of a cached pool end when there is nothing to do: who drops it leaks none.
  @Owned @MayIgnore @ThreadKindOf(WORKER) static ExecutorService newCachedThreadPool();
  @Owned @MayIgnore @ThreadKindOf(WORKER)
  static ExecutorService newCachedThreadPool(ThreadFactory threadFactory);
  @Owned @ThreadKindOf(WORKER) static ExecutorService newFixedThreadPool(int nThreads);

  @Owned @ThreadKindOf(WORKER)
  static ExecutorService newFixedThreadPool(int nThreads, ThreadFactory threadFactory);

  @Owned @ThreadKindOf(WORKER)
  static ScheduledExecutorService newScheduledThreadPool(int corePoolSize);

  @Owned @ThreadKindOf(WORKER)
  static ScheduledExecutorService newScheduledThreadPool(
      int corePoolSize,
      ThreadFactory threadFactory);

  @Owned @ThreadKindOf(WORKER) static ExecutorService newSingleThreadExecutor();
  @Owned @ThreadKindOf(WORKER)
  static ExecutorService newSingleThreadExecutor(ThreadFactory threadFactory);
  @Owned @ThreadKindOf(WORKER) static ScheduledExecutorService newSingleThreadScheduledExecutor();

  @Owned @ThreadKindOf(WORKER)
  static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory threadFactory);

  @ThreadKindOf(VIRTUAL) static ExecutorService newVirtualThreadPerTaskExecutor();
}

class ForkJoinPool {
  @ThreadKindOf(COMMON_POOL) static ForkJoinPool commonPool();
  void execute(@RunsOnArgument("this") Runnable task);
  ForkJoinTask submit(@RunsOnArgument("this") Runnable task);
  ForkJoinTask submit(@RunsOnArgument("this") Callable task);
  ForkJoinTask submit(@RunsOnArgument("this") Runnable task, Object result);
  @Blocking(kind = WAIT, interrupt = IGNORES, compensated = true) Object invoke(ForkJoinTask task);
  @Blocking(kind = WAIT, interrupt = THROWS, compensated = true) List invokeAll(Collection tasks);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout", compensated = true)
  List invokeAll(Collection tasks, long timeout, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = THROWS, compensated = true) Object invokeAny(Collection tasks);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout", compensated = true)
  Object invokeAny(Collection tasks, long timeout, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  boolean awaitTermination(long timeout, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = IGNORES, timeout = "timeout")
  boolean awaitQuiescence(long timeout, TimeUnit unit);

  @Releases @Blocking(kind = WAIT, interrupt = IGNORES, when = "it is not the common pool")
  void close();

  @Blocking(kind = WAIT, interrupt = THROWS)
  static void managedBlock(ForkJoinPool.ManagedBlocker blocker);

  interface ManagedBlocker {
    @Blocking(kind = WAIT, interrupt = THROWS) boolean block();
  }
}

class ForkJoinTask {
  @MayIgnore ForkJoinTask fork();

  @Blocking(kind = RESULT, interrupt = THROWS, when = "another thread has taken the task")
  Object get();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout",
      when = "another thread has taken the task")
  Object get(long timeout, TimeUnit unit);

  @Blocking(kind = RESULT, interrupt = IGNORES, when = "another thread has taken the task")
  Object invoke();

  @Blocking(kind = RESULT, interrupt = IGNORES, when = "another thread has taken the task")
  Object join();

  @Blocking(kind = RESULT, interrupt = IGNORES, when = "another thread has taken the task")
  void quietlyInvoke();

  @Blocking(kind = WAIT, interrupt = IGNORES, when = "another thread has taken the task")
  static void invokeAll(ForkJoinTask... tasks);

  @Blocking(kind = WAIT, interrupt = IGNORES, when = "another thread has taken the task")
  static Collection invokeAll(Collection tasks);

  @Blocking(kind = WAIT, interrupt = IGNORES, when = "another thread has taken the task")
  static void invokeAll(ForkJoinTask t1, ForkJoinTask t2);

  @Blocking(kind = RESULT, interrupt = IGNORES, when = "another thread has taken the task")
  void quietlyJoin();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout",
      when = "another thread has taken the task")
  boolean quietlyJoin(long timeout, TimeUnit unit);

  @Blocking(kind = RESULT, interrupt = IGNORES, timeout = "timeout",
      when = "another thread has taken the task")
  boolean quietlyJoinUninterruptibly(long timeout, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = IGNORES, when = "other threads have taken the tasks")
  static void helpQuiesce();

  @Completed boolean isDone();
  @Completed boolean isCompletedNormally();
  @Completed boolean isCompletedAbnormally();
  @Completed @CancellationPoint boolean isCancelled();
}

@AsyncHandle(EAGER)
interface Future {
  @Releases boolean cancel(boolean mayInterruptIfRunning);
  @Blocking(kind = RESULT, interrupt = THROWS) Object get();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout")
  Object get(long timeout, TimeUnit unit);

  @Completed boolean isDone();
  @Completed @CancellationPoint boolean isCancelled();
}

interface RunnableFuture {
  @Completed void run();
}

class FutureTask {
  @Completed void run();
  @Completed void done();

  @Blocking(kind = RESULT, interrupt = THROWS) Object get();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout")
  Object get(long timeout, TimeUnit unit);

  @Completed boolean isDone();
  @Completed @CancellationPoint boolean isCancelled();
}

@AsyncHandle(EAGER)
interface CompletionStage {
  @CompletesOn(COMPLETER) CompletableFuture toCompletableFuture();
  @CompletesOnArgument({"this", "other"})
  CompletionStage acceptEither(CompletionStage other, @RunsOn(COMPLETER) Consumer action);

  @CompletesOnArgument({"this", "other"})
  CompletionStage applyToEither(CompletionStage other, @RunsOn(COMPLETER) Function fn);

  @CompletesOnArgument({"this", "other"})
  CompletionStage runAfterBoth(CompletionStage other, @RunsOn(COMPLETER) Runnable action);

  @CompletesOnArgument({"this", "other"})
  CompletionStage runAfterEither(CompletionStage other, @RunsOn(COMPLETER) Runnable action);

  @CompletesOn(COMPLETER) CompletionStage thenAccept(@RunsOn(COMPLETER) Consumer action);

  @CompletesOnArgument({"this", "other"})
  CompletionStage thenAcceptBoth(CompletionStage other, @RunsOn(COMPLETER) BiConsumer action);

  @CompletesOn(COMPLETER) CompletionStage thenApply(@RunsOn(COMPLETER) Function fn);

  @CompletesOnArgument({"this", "other"})
  CompletionStage thenCombine(CompletionStage other, @RunsOn(COMPLETER) BiFunction fn);

  @CompletesOnArgument("fn") CompletionStage thenCompose(@RunsOn(COMPLETER) Function fn);
  @CompletesOn(COMPLETER) CompletionStage thenRun(@RunsOn(COMPLETER) Runnable action);

  @CompletesOn(COMMON_POOL)
  CompletionStage acceptEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Consumer action);

  @CompletesOnArgument("executor")
  CompletionStage acceptEitherAsync(
      CompletionStage other, @RunsOnArgument("executor") Consumer action, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletionStage applyToEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Function fn);

  @CompletesOnArgument("executor")
  CompletionStage applyToEitherAsync(
      CompletionStage other, @RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletionStage runAfterBothAsync(CompletionStage other, @RunsOn(COMMON_POOL) Runnable action);

  @CompletesOnArgument("executor")
  CompletionStage runAfterBothAsync(
      CompletionStage other, @RunsOnArgument("executor") Runnable action, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletionStage runAfterEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Runnable action);

  @CompletesOnArgument("executor")
  CompletionStage runAfterEitherAsync(
      CompletionStage other, @RunsOnArgument("executor") Runnable action, Executor executor);

  @CompletesOn(COMMON_POOL) CompletionStage thenAcceptAsync(@RunsOn(COMMON_POOL) Consumer action);

  @CompletesOnArgument("executor")
  CompletionStage thenAcceptAsync(@RunsOnArgument("executor") Consumer action, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletionStage thenAcceptBothAsync(
      CompletionStage other, @RunsOn(COMMON_POOL) BiConsumer action);

  @CompletesOnArgument("executor")
  CompletionStage thenAcceptBothAsync(
      CompletionStage other, @RunsOnArgument("executor") BiConsumer action, Executor executor);

  @CompletesOn(COMMON_POOL) CompletionStage thenApplyAsync(@RunsOn(COMMON_POOL) Function fn);

  @CompletesOnArgument("executor")
  CompletionStage thenApplyAsync(@RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletionStage thenCombineAsync(CompletionStage other, @RunsOn(COMMON_POOL) BiFunction fn);

  @CompletesOnArgument("executor")
  CompletionStage thenCombineAsync(
      CompletionStage other, @RunsOnArgument("executor") BiFunction fn, Executor executor);

  @CompletesOnArgument("fn") CompletionStage thenComposeAsync(@RunsOn(COMMON_POOL) Function fn);

  @CompletesOnArgument("fn")
  CompletionStage thenComposeAsync(@RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOn(COMMON_POOL) CompletionStage thenRunAsync(@RunsOn(COMMON_POOL) Runnable action);

  @CompletesOnArgument("executor")
  CompletionStage thenRunAsync(@RunsOnArgument("executor") Runnable action, Executor executor);

  @CompletesOn(COMPLETER) @MayIgnore CompletionStage exceptionally(@RunsOn(COMPLETER) Function fn);

  @CompletesOnArgument({"this", "fn"}) @MayIgnore
  CompletionStage exceptionallyCompose(@RunsOn(COMPLETER) Function fn);

  @CompletesOn(COMPLETER) @MayIgnore CompletionStage handle(@RunsOn(COMPLETER) BiFunction fn);

  @CompletesOn(COMPLETER) @MayIgnore
  CompletionStage whenComplete(@RunsOn(COMPLETER) BiConsumer action);

  @MayIgnore CompletionStage exceptionallyAsync(@RunsOn(COMMON_POOL) Function fn);

  @MayIgnore
  CompletionStage exceptionallyAsync(@RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOnArgument({"this", "fn"}) @MayIgnore
  CompletionStage exceptionallyComposeAsync(@RunsOn(COMMON_POOL) Function fn);

  @CompletesOnArgument({"this", "fn"}) @MayIgnore
  CompletionStage exceptionallyComposeAsync(
      @RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOn(COMMON_POOL) @MayIgnore
  CompletionStage handleAsync(@RunsOn(COMMON_POOL) BiFunction fn);

  @CompletesOnArgument("executor") @MayIgnore
  CompletionStage handleAsync(@RunsOnArgument("executor") BiFunction fn, Executor executor);

  @CompletesOn(COMMON_POOL) @MayIgnore
  CompletionStage whenCompleteAsync(@RunsOn(COMMON_POOL) BiConsumer action);

  @CompletesOnArgument("executor") @MayIgnore
  CompletionStage whenCompleteAsync(
      @RunsOnArgument("executor") BiConsumer action, Executor executor);
}

class CompletableFuture {
  @CompletesOn(COMPLETER) CompletableFuture toCompletableFuture();
  @Blocking(kind = RESULT, interrupt = THROWS, compensated = true) Object get();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout", compensated = true)
  Object get(long timeout, TimeUnit unit);

  @Blocking(kind = RESULT, interrupt = IGNORES, compensated = true) Object join();

  @Completed boolean isDone();
  @Completed boolean isCompletedExceptionally();
  @Completed @CancellationPoint boolean isCancelled();
  @Completed @CompletesOn(CALLER) static CompletableFuture completedFuture(Object value);
  @Completed @CompletesOn(CALLER) static CompletionStage completedStage(Object value);
  @Completed @CompletesOn(CALLER) static CompletableFuture failedFuture(Throwable ex);
  @Completed @CompletesOn(CALLER) static CompletionStage failedStage(Throwable ex);

  @CompletesOn(COMMON_POOL)
  static CompletableFuture supplyAsync(@RunsOn(COMMON_POOL) Supplier supplier);

  @CompletesOnArgument("executor")
  static CompletableFuture supplyAsync(
      @RunsOnArgument("executor") Supplier supplier, Executor executor);

  @CompletesOn(COMMON_POOL)
  static CompletableFuture runAsync(@RunsOn(COMMON_POOL) Runnable runnable);

  @CompletesOnArgument("executor")
  static CompletableFuture runAsync(
      @RunsOnArgument("executor") Runnable runnable, Executor executor);

  @Releases boolean complete(Object value);
  @Releases boolean completeExceptionally(Throwable ex);

  // All that it does: what would complete the future otherwise learns nothing of it, and goes on.
  @Releases @Completed boolean cancel(boolean mayInterruptIfRunning);

  @Releases void obtrudeValue(Object value);
  @Releases void obtrudeException(Throwable ex);

  @Releases @MayIgnore CompletableFuture completeAsync(@RunsOn(COMMON_POOL) Supplier supplier);

  @Releases @MayIgnore
  CompletableFuture completeAsync(@RunsOnArgument("executor") Supplier supplier, Executor executor);

  @Releases @MayIgnore CompletableFuture orTimeout(long timeout, TimeUnit unit);

  @CompletesOn(TIMER) @Releases @MayIgnore
  CompletableFuture completeOnTimeout(Object value, long timeout, TimeUnit unit);

  @ThreadKindOf(COMMON_POOL) static Executor delayedExecutor(long delay, TimeUnit unit);

  @CompletesOnArgument({"this", "other"})
  CompletableFuture acceptEither(CompletionStage other, @RunsOn(COMPLETER) Consumer action);

  @CompletesOnArgument({"this", "other"})
  CompletableFuture applyToEither(CompletionStage other, @RunsOn(COMPLETER) Function fn);

  @CompletesOnArgument({"this", "other"})
  CompletableFuture runAfterBoth(CompletionStage other, @RunsOn(COMPLETER) Runnable action);

  @CompletesOnArgument({"this", "other"})
  CompletableFuture runAfterEither(CompletionStage other, @RunsOn(COMPLETER) Runnable action);

  @CompletesOn(COMPLETER) CompletableFuture thenAccept(@RunsOn(COMPLETER) Consumer action);

  @CompletesOnArgument({"this", "other"})
  CompletableFuture thenAcceptBoth(CompletionStage other, @RunsOn(COMPLETER) BiConsumer action);

  @CompletesOn(COMPLETER) CompletableFuture thenApply(@RunsOn(COMPLETER) Function fn);

  @CompletesOnArgument({"this", "other"})
  CompletableFuture thenCombine(CompletionStage other, @RunsOn(COMPLETER) BiFunction fn);

  @CompletesOnArgument("fn") CompletableFuture thenCompose(@RunsOn(COMPLETER) Function fn);
  @CompletesOn(COMPLETER) CompletableFuture thenRun(@RunsOn(COMPLETER) Runnable action);

  @CompletesOn(COMMON_POOL)
  CompletableFuture acceptEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Consumer action);

  @CompletesOnArgument("executor")
  CompletableFuture acceptEitherAsync(
      CompletionStage other, @RunsOnArgument("executor") Consumer action, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletableFuture applyToEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Function fn);

  @CompletesOnArgument("executor")
  CompletableFuture applyToEitherAsync(
      CompletionStage other, @RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletableFuture runAfterBothAsync(CompletionStage other, @RunsOn(COMMON_POOL) Runnable action);

  @CompletesOnArgument("executor")
  CompletableFuture runAfterBothAsync(
      CompletionStage other, @RunsOnArgument("executor") Runnable action, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletableFuture runAfterEitherAsync(
      CompletionStage other, @RunsOn(COMMON_POOL) Runnable action);

  @CompletesOnArgument("executor")
  CompletableFuture runAfterEitherAsync(
      CompletionStage other, @RunsOnArgument("executor") Runnable action, Executor executor);

  @CompletesOn(COMMON_POOL) CompletableFuture thenAcceptAsync(@RunsOn(COMMON_POOL) Consumer action);

  @CompletesOnArgument("executor")
  CompletableFuture thenAcceptAsync(@RunsOnArgument("executor") Consumer action, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletableFuture thenAcceptBothAsync(
      CompletionStage other, @RunsOn(COMMON_POOL) BiConsumer action);

  @CompletesOnArgument("executor")
  CompletableFuture thenAcceptBothAsync(
      CompletionStage other, @RunsOnArgument("executor") BiConsumer action, Executor executor);

  @CompletesOn(COMMON_POOL) CompletableFuture thenApplyAsync(@RunsOn(COMMON_POOL) Function fn);

  @CompletesOnArgument("executor")
  CompletableFuture thenApplyAsync(@RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOn(COMMON_POOL)
  CompletableFuture thenCombineAsync(CompletionStage other, @RunsOn(COMMON_POOL) BiFunction fn);

  @CompletesOnArgument("executor")
  CompletableFuture thenCombineAsync(
      CompletionStage other, @RunsOnArgument("executor") BiFunction fn, Executor executor);

  @CompletesOnArgument("fn") CompletableFuture thenComposeAsync(@RunsOn(COMMON_POOL) Function fn);

  @CompletesOnArgument("fn")
  CompletableFuture thenComposeAsync(@RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOn(COMMON_POOL) CompletableFuture thenRunAsync(@RunsOn(COMMON_POOL) Runnable action);

  @CompletesOnArgument("executor")
  CompletableFuture thenRunAsync(@RunsOnArgument("executor") Runnable action, Executor executor);

  @CompletesOn(COMPLETER) @MayIgnore
  CompletableFuture exceptionally(@RunsOn(COMPLETER) Function fn);

  @CompletesOnArgument({"this", "fn"}) @MayIgnore
  CompletableFuture exceptionallyCompose(@RunsOn(COMPLETER) Function fn);

  @CompletesOn(COMPLETER) @MayIgnore CompletableFuture handle(@RunsOn(COMPLETER) BiFunction fn);

  @CompletesOn(COMPLETER) @MayIgnore
  CompletableFuture whenComplete(@RunsOn(COMPLETER) BiConsumer action);

  @MayIgnore CompletableFuture exceptionallyAsync(@RunsOn(COMMON_POOL) Function fn);

  @MayIgnore
  CompletableFuture exceptionallyAsync(@RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOnArgument({"this", "fn"}) @MayIgnore
  CompletableFuture exceptionallyComposeAsync(@RunsOn(COMMON_POOL) Function fn);

  @CompletesOnArgument({"this", "fn"}) @MayIgnore
  CompletableFuture exceptionallyComposeAsync(
      @RunsOnArgument("executor") Function fn, Executor executor);

  @CompletesOn(COMMON_POOL) @MayIgnore
  CompletableFuture handleAsync(@RunsOn(COMMON_POOL) BiFunction fn);

  @CompletesOnArgument("executor") @MayIgnore
  CompletableFuture handleAsync(@RunsOnArgument("executor") BiFunction fn, Executor executor);

  @CompletesOn(COMMON_POOL) @MayIgnore
  CompletableFuture whenCompleteAsync(@RunsOn(COMMON_POOL) BiConsumer action);

  @CompletesOnArgument("executor") @MayIgnore
  CompletableFuture whenCompleteAsync(
      @RunsOnArgument("executor") BiConsumer action, Executor executor);
}

interface CompletionService {
  @Completed @Blocking(kind = QUEUE, interrupt = THROWS) Future take();
  @Completed Future poll();

  // Whoever waits for a while only wants to know that something is done.
  @MayIgnore
  @Completed
  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Future poll(long timeout, TimeUnit unit);

  @MayIgnore Future submit(Callable task);
  @MayIgnore Future submit(Runnable task, Object result);
}

class ExecutorCompletionService {
  ExecutorCompletionService(@Lent Executor executor) {}
  ExecutorCompletionService(@Lent Executor executor, BlockingQueue completionQueue) {}

  @Completed @Blocking(kind = QUEUE, interrupt = THROWS) Future take();
  @Completed Future poll();

  // Whoever waits for a while only wants to know that something is done.
  @MayIgnore
  @Completed
  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Future poll(long timeout, TimeUnit unit);

  @MayIgnore Future submit(Callable task);
  @MayIgnore Future submit(Runnable task, Object result);
}

interface BlockingQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the queue is bounded and full")
  void put(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout",
      when = "the queue is bounded and full")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

interface BlockingDeque {
  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the queue is bounded and full")
  void put(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the queue is bounded and full")
  void putFirst(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the queue is bounded and full")
  void putLast(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object take();
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object takeFirst();
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object takeLast();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout",
      when = "the queue is bounded and full")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout",
      when = "the queue is bounded and full")
  boolean offerFirst(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout",
      when = "the queue is bounded and full")
  boolean offerLast(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object pollFirst(long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object pollLast(long timeout, TimeUnit unit);
}

interface TransferQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) void transfer(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean tryTransfer(Object e, long timeout, TimeUnit unit);
}

class ArrayBlockingQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) void put(Object e);
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

class DelayQueue {
  @NonBlocking void put(Delayed e);
  @NonBlocking boolean offer(Delayed e, long timeout, TimeUnit unit);
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Delayed take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Delayed poll(long timeout, TimeUnit unit);
}

class LinkedBlockingDeque {
  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the queue is bounded and full")
  void put(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the queue is bounded and full")
  void putFirst(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the queue is bounded and full")
  void putLast(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout",
      when = "the queue is bounded and full")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout",
      when = "the queue is bounded and full")
  boolean offerFirst(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout",
      when = "the queue is bounded and full")
  boolean offerLast(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object take();
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object takeFirst();
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object takeLast();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object pollFirst(long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object pollLast(long timeout, TimeUnit unit);
}

class LinkedBlockingQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the queue is bounded and full")
  void put(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout",
      when = "the queue is bounded and full")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

class LinkedTransferQueue {
  @NonBlocking void put(Object e);
  @NonBlocking boolean offer(Object e, long timeout, TimeUnit unit);
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object take();
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) void transfer(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean tryTransfer(Object e, long timeout, TimeUnit unit);
}

class PriorityBlockingQueue {
  @NonBlocking void put(Object e);
  @NonBlocking boolean offer(Object e, long timeout, TimeUnit unit);
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

class SynchronousQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) void put(Object e);
  @Blocking(kind = QUEUE, interrupt = THROWS, compensated = true) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

class CountDownLatch {
  @Releases void countDown();
  @Blocking(kind = WAIT, interrupt = THROWS) void await();

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  boolean await(long timeout, TimeUnit unit);
}

class CyclicBarrier {
  @Blocking(kind = WAIT, interrupt = THROWS) int await();

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  int await(long timeout, TimeUnit unit);
}

class Exchanger {
  @Blocking(kind = WAIT, interrupt = THROWS) Object exchange(Object x);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  Object exchange(Object x, long timeout, TimeUnit unit);
}

class Phaser {
  @Blocking(kind = WAIT, interrupt = IGNORES, compensated = true) int arriveAndAwaitAdvance();
  @Blocking(kind = WAIT, interrupt = IGNORES, compensated = true) int awaitAdvance(int phase);
  @Blocking(kind = WAIT, interrupt = THROWS, compensated = true) int awaitAdvanceInterruptibly(int phase);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout", compensated = true)
  int awaitAdvanceInterruptibly(int phase, long timeout, TimeUnit unit);
}

class Semaphore {
  @Acquires @Blocking(kind = WAIT, interrupt = THROWS) void acquire();
  @Acquires @Blocking(kind = WAIT, interrupt = THROWS) void acquire(int permits);
  @Acquires @Blocking(kind = WAIT, interrupt = IGNORES) void acquireUninterruptibly();
  @Acquires @Blocking(kind = WAIT, interrupt = IGNORES) void acquireUninterruptibly(int permits);

  @Acquires @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  boolean tryAcquire(long timeout, TimeUnit unit);

  @Acquires @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  boolean tryAcquire(int permits, long timeout, TimeUnit unit);
  @Acquires boolean tryAcquire();
  @Acquires boolean tryAcquire(int permits);
  @Releases void release();
  @Releases void release(int permits);
}

class SubmissionPublisher {
  @Blocking(kind = QUEUE, interrupt = IGNORES, when = "a subscriber's buffer is full")
  int submit(Object item);

  @Blocking(kind = QUEUE, interrupt = RETURNS, timeout = "timeout",
      when = "a subscriber's buffer is full")
  int offer(Object item, long timeout, TimeUnit unit, BiPredicate onDrop);
}

interface StructuredTaskScope {
  StructuredTaskScope.Subtask fork(@RunsOn(VIRTUAL) Runnable task);
  StructuredTaskScope.Subtask fork(@RunsOn(VIRTUAL) Callable task);
  @Blocking(kind = WAIT, interrupt = THROWS) Object join();
  @Releases @Blocking(kind = WAIT, interrupt = IGNORES) void close();
  @CancellationPoint boolean isCancelled();
}

class TimeUnit {
  @Blocking(kind = SLEEP, interrupt = THROWS, timeout = "timeout") void sleep(long timeout);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  void timedJoin(Thread thread, long timeout);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  void timedWait(Object object, long timeout);
}
