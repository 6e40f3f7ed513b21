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
  ScheduledFuture schedule(@RunsOnArgument("this") Runnable command, long delay, TimeUnit unit);
  ScheduledFuture schedule(@RunsOnArgument("this") Callable callable, long delay, TimeUnit unit);

  @MayIgnore
  ScheduledFuture scheduleAtFixedRate(
      @RunsOnArgument("this") Runnable command,
      long initialDelay,
      long period,
      TimeUnit unit);

  @MayIgnore
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
  @Blocking(kind = WAIT, interrupt = IGNORES) Object invoke(ForkJoinTask task);
  @Blocking(kind = WAIT, interrupt = THROWS) List invokeAll(Collection tasks);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  List invokeAll(Collection tasks, long timeout, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = THROWS) Object invokeAny(Collection tasks);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
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
  CompletionStage acceptEither(CompletionStage other, @RunsOn(COMPLETER) Consumer action);
  CompletionStage applyToEither(CompletionStage other, @RunsOn(COMPLETER) Function fn);
  CompletionStage runAfterBoth(CompletionStage other, @RunsOn(COMPLETER) Runnable action);
  CompletionStage runAfterEither(CompletionStage other, @RunsOn(COMPLETER) Runnable action);
  CompletionStage thenAccept(@RunsOn(COMPLETER) Consumer action);
  CompletionStage thenAcceptBoth(CompletionStage other, @RunsOn(COMPLETER) BiConsumer action);
  CompletionStage thenApply(@RunsOn(COMPLETER) Function fn);
  CompletionStage thenCombine(CompletionStage other, @RunsOn(COMPLETER) BiFunction fn);
  CompletionStage thenCompose(@RunsOn(COMPLETER) Function fn);
  CompletionStage thenRun(@RunsOn(COMPLETER) Runnable action);
  CompletionStage acceptEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Consumer action);

  CompletionStage acceptEitherAsync(
      CompletionStage other,
      @RunsOnArgument("executor") Consumer action,
      Executor executor);

  CompletionStage applyToEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Function fn);

  CompletionStage applyToEitherAsync(
      CompletionStage other,
      @RunsOnArgument("executor") Function fn,
      Executor executor);

  CompletionStage runAfterBothAsync(CompletionStage other, @RunsOn(COMMON_POOL) Runnable action);

  CompletionStage runAfterBothAsync(
      CompletionStage other,
      @RunsOnArgument("executor") Runnable action,
      Executor executor);

  CompletionStage runAfterEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Runnable action);

  CompletionStage runAfterEitherAsync(
      CompletionStage other,
      @RunsOnArgument("executor") Runnable action,
      Executor executor);

  CompletionStage thenAcceptAsync(@RunsOn(COMMON_POOL) Consumer action);
  CompletionStage thenAcceptAsync(@RunsOnArgument("executor") Consumer action, Executor executor);

  CompletionStage thenAcceptBothAsync(
      CompletionStage other,
      @RunsOn(COMMON_POOL) BiConsumer action);

  CompletionStage thenAcceptBothAsync(
      CompletionStage other,
      @RunsOnArgument("executor") BiConsumer action,
      Executor executor);

  CompletionStage thenApplyAsync(@RunsOn(COMMON_POOL) Function fn);
  CompletionStage thenApplyAsync(@RunsOnArgument("executor") Function fn, Executor executor);
  CompletionStage thenCombineAsync(CompletionStage other, @RunsOn(COMMON_POOL) BiFunction fn);

  CompletionStage thenCombineAsync(
      CompletionStage other,
      @RunsOnArgument("executor") BiFunction fn,
      Executor executor);

  CompletionStage thenComposeAsync(@RunsOn(COMMON_POOL) Function fn);
  CompletionStage thenComposeAsync(@RunsOnArgument("executor") Function fn, Executor executor);
  CompletionStage thenRunAsync(@RunsOn(COMMON_POOL) Runnable action);
  CompletionStage thenRunAsync(@RunsOnArgument("executor") Runnable action, Executor executor);
  @MayIgnore CompletionStage exceptionally(@RunsOn(COMPLETER) Function fn);
  @MayIgnore CompletionStage exceptionallyCompose(@RunsOn(COMPLETER) Function fn);
  @MayIgnore CompletionStage handle(@RunsOn(COMPLETER) BiFunction fn);
  @MayIgnore CompletionStage whenComplete(@RunsOn(COMPLETER) BiConsumer action);
  @MayIgnore CompletionStage exceptionallyAsync(@RunsOn(COMMON_POOL) Function fn);

  @MayIgnore
  CompletionStage exceptionallyAsync(@RunsOnArgument("executor") Function fn, Executor executor);

  @MayIgnore CompletionStage exceptionallyComposeAsync(@RunsOn(COMMON_POOL) Function fn);

  @MayIgnore
  CompletionStage exceptionallyComposeAsync(
      @RunsOnArgument("executor") Function fn,
      Executor executor);

  @MayIgnore CompletionStage handleAsync(@RunsOn(COMMON_POOL) BiFunction fn);

  @MayIgnore
  CompletionStage handleAsync(@RunsOnArgument("executor") BiFunction fn, Executor executor);

  @MayIgnore CompletionStage whenCompleteAsync(@RunsOn(COMMON_POOL) BiConsumer action);

  @MayIgnore
  CompletionStage whenCompleteAsync(
      @RunsOnArgument("executor") BiConsumer action,
      Executor executor);
}

class CompletableFuture {
  @Blocking(kind = RESULT, interrupt = THROWS) Object get();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout")
  Object get(long timeout, TimeUnit unit);

  @Blocking(kind = RESULT, interrupt = IGNORES) Object join();
  @Completed boolean isDone();
  @Completed boolean isCompletedExceptionally();
  @Completed @CancellationPoint boolean isCancelled();
  @Completed static CompletableFuture completedFuture(Object value);
  @Completed static CompletionStage completedStage(Object value);
  @Completed static CompletableFuture failedFuture(Throwable ex);
  @Completed static CompletionStage failedStage(Throwable ex);

  @CompletesOn(COMMON_POOL)
  static CompletableFuture supplyAsync(@RunsOn(COMMON_POOL) Supplier supplier);

  static CompletableFuture supplyAsync(
      @RunsOnArgument("executor") Supplier supplier,
      Executor executor);

  @CompletesOn(COMMON_POOL)
  static CompletableFuture runAsync(@RunsOn(COMMON_POOL) Runnable runnable);

  static CompletableFuture runAsync(
      @RunsOnArgument("executor") Runnable runnable,
      Executor executor);

  @MayIgnore CompletableFuture completeAsync(@RunsOn(COMMON_POOL) Supplier supplier);

  @MayIgnore
  CompletableFuture completeAsync(@RunsOnArgument("executor") Supplier supplier, Executor executor);

  @MayIgnore CompletableFuture orTimeout(long timeout, TimeUnit unit);
  @MayIgnore CompletableFuture completeOnTimeout(Object value, long timeout, TimeUnit unit);
  @ThreadKindOf(COMMON_POOL) static Executor delayedExecutor(long delay, TimeUnit unit);
  CompletableFuture acceptEither(CompletionStage other, @RunsOn(COMPLETER) Consumer action);
  CompletableFuture applyToEither(CompletionStage other, @RunsOn(COMPLETER) Function fn);
  CompletableFuture runAfterBoth(CompletionStage other, @RunsOn(COMPLETER) Runnable action);
  CompletableFuture runAfterEither(CompletionStage other, @RunsOn(COMPLETER) Runnable action);
  CompletableFuture thenAccept(@RunsOn(COMPLETER) Consumer action);
  CompletableFuture thenAcceptBoth(CompletionStage other, @RunsOn(COMPLETER) BiConsumer action);
  CompletableFuture thenApply(@RunsOn(COMPLETER) Function fn);
  CompletableFuture thenCombine(CompletionStage other, @RunsOn(COMPLETER) BiFunction fn);
  CompletableFuture thenCompose(@RunsOn(COMPLETER) Function fn);
  CompletableFuture thenRun(@RunsOn(COMPLETER) Runnable action);
  CompletableFuture acceptEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Consumer action);

  CompletableFuture acceptEitherAsync(
      CompletionStage other,
      @RunsOnArgument("executor") Consumer action,
      Executor executor);

  CompletableFuture applyToEitherAsync(CompletionStage other, @RunsOn(COMMON_POOL) Function fn);

  CompletableFuture applyToEitherAsync(
      CompletionStage other,
      @RunsOnArgument("executor") Function fn,
      Executor executor);

  CompletableFuture runAfterBothAsync(CompletionStage other, @RunsOn(COMMON_POOL) Runnable action);

  CompletableFuture runAfterBothAsync(
      CompletionStage other,
      @RunsOnArgument("executor") Runnable action,
      Executor executor);

  CompletableFuture runAfterEitherAsync(
      CompletionStage other,
      @RunsOn(COMMON_POOL) Runnable action);

  CompletableFuture runAfterEitherAsync(
      CompletionStage other,
      @RunsOnArgument("executor") Runnable action,
      Executor executor);

  CompletableFuture thenAcceptAsync(@RunsOn(COMMON_POOL) Consumer action);
  CompletableFuture thenAcceptAsync(@RunsOnArgument("executor") Consumer action, Executor executor);

  CompletableFuture thenAcceptBothAsync(
      CompletionStage other,
      @RunsOn(COMMON_POOL) BiConsumer action);

  CompletableFuture thenAcceptBothAsync(
      CompletionStage other,
      @RunsOnArgument("executor") BiConsumer action,
      Executor executor);

  CompletableFuture thenApplyAsync(@RunsOn(COMMON_POOL) Function fn);
  CompletableFuture thenApplyAsync(@RunsOnArgument("executor") Function fn, Executor executor);
  CompletableFuture thenCombineAsync(CompletionStage other, @RunsOn(COMMON_POOL) BiFunction fn);

  CompletableFuture thenCombineAsync(
      CompletionStage other,
      @RunsOnArgument("executor") BiFunction fn,
      Executor executor);

  CompletableFuture thenComposeAsync(@RunsOn(COMMON_POOL) Function fn);
  CompletableFuture thenComposeAsync(@RunsOnArgument("executor") Function fn, Executor executor);
  CompletableFuture thenRunAsync(@RunsOn(COMMON_POOL) Runnable action);
  CompletableFuture thenRunAsync(@RunsOnArgument("executor") Runnable action, Executor executor);
  @MayIgnore CompletableFuture exceptionally(@RunsOn(COMPLETER) Function fn);
  @MayIgnore CompletableFuture exceptionallyCompose(@RunsOn(COMPLETER) Function fn);
  @MayIgnore CompletableFuture handle(@RunsOn(COMPLETER) BiFunction fn);
  @MayIgnore CompletableFuture whenComplete(@RunsOn(COMPLETER) BiConsumer action);
  @MayIgnore CompletableFuture exceptionallyAsync(@RunsOn(COMMON_POOL) Function fn);

  @MayIgnore
  CompletableFuture exceptionallyAsync(@RunsOnArgument("executor") Function fn, Executor executor);

  @MayIgnore CompletableFuture exceptionallyComposeAsync(@RunsOn(COMMON_POOL) Function fn);

  @MayIgnore
  CompletableFuture exceptionallyComposeAsync(
      @RunsOnArgument("executor") Function fn,
      Executor executor);

  @MayIgnore CompletableFuture handleAsync(@RunsOn(COMMON_POOL) BiFunction fn);

  @MayIgnore
  CompletableFuture handleAsync(@RunsOnArgument("executor") BiFunction fn, Executor executor);

  @MayIgnore CompletableFuture whenCompleteAsync(@RunsOn(COMMON_POOL) BiConsumer action);

  @MayIgnore
  CompletableFuture whenCompleteAsync(
      @RunsOnArgument("executor") BiConsumer action,
      Executor executor);
}

interface CompletionService {
  @Blocking(kind = QUEUE, interrupt = THROWS) Future take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Future poll(long timeout, TimeUnit unit);

  @MayIgnore Future submit(Callable task);
  @MayIgnore Future submit(Runnable task, Object result);
}

class ExecutorCompletionService {
  @Blocking(kind = QUEUE, interrupt = THROWS) Future take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Future poll(long timeout, TimeUnit unit);

  @MayIgnore Future submit(Callable task);
  @MayIgnore Future submit(Runnable task, Object result);
}

interface BlockingQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS) void put(Object e);
  @Blocking(kind = QUEUE, interrupt = THROWS) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

interface BlockingDeque {
  @Blocking(kind = QUEUE, interrupt = THROWS) void put(Object e);
  @Blocking(kind = QUEUE, interrupt = THROWS) void putFirst(Object e);
  @Blocking(kind = QUEUE, interrupt = THROWS) void putLast(Object e);
  @Blocking(kind = QUEUE, interrupt = THROWS) Object take();
  @Blocking(kind = QUEUE, interrupt = THROWS) Object takeFirst();
  @Blocking(kind = QUEUE, interrupt = THROWS) Object takeLast();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean offerFirst(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean offerLast(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object pollFirst(long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object pollLast(long timeout, TimeUnit unit);
}

interface TransferQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS) void transfer(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean tryTransfer(Object e, long timeout, TimeUnit unit);
}

class ArrayBlockingQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS) void put(Object e);
  @Blocking(kind = QUEUE, interrupt = THROWS) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

class DelayQueue {
  @NonBlocking void put(Delayed e);
  @NonBlocking boolean offer(Delayed e, long timeout, TimeUnit unit);
  @Blocking(kind = QUEUE, interrupt = THROWS) Delayed take();

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

  @Blocking(kind = QUEUE, interrupt = THROWS) Object take();
  @Blocking(kind = QUEUE, interrupt = THROWS) Object takeFirst();
  @Blocking(kind = QUEUE, interrupt = THROWS) Object takeLast();

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

  @Blocking(kind = QUEUE, interrupt = THROWS) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

class LinkedTransferQueue {
  @NonBlocking void put(Object e);
  @NonBlocking boolean offer(Object e, long timeout, TimeUnit unit);
  @Blocking(kind = QUEUE, interrupt = THROWS) Object take();
  @Blocking(kind = QUEUE, interrupt = THROWS) void transfer(Object e);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean tryTransfer(Object e, long timeout, TimeUnit unit);
}

class PriorityBlockingQueue {
  @NonBlocking void put(Object e);
  @NonBlocking boolean offer(Object e, long timeout, TimeUnit unit);
  @Blocking(kind = QUEUE, interrupt = THROWS) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

class SynchronousQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS) void put(Object e);
  @Blocking(kind = QUEUE, interrupt = THROWS) Object take();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  boolean offer(Object e, long timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Object poll(long timeout, TimeUnit unit);
}

class CountDownLatch {
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
  @Blocking(kind = WAIT, interrupt = IGNORES) int arriveAndAwaitAdvance();
  @Blocking(kind = WAIT, interrupt = IGNORES) int awaitAdvance(int phase);
  @Blocking(kind = WAIT, interrupt = THROWS) int awaitAdvanceInterruptibly(int phase);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
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
