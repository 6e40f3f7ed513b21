package com.google.common.util.concurrent;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import com.google.common.base.Function;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class RateLimiter {
  @Blocking(kind = SLEEP, interrupt = IGNORES, when = "the rate is exceeded") double acquire();

  @Blocking(kind = SLEEP, interrupt = IGNORES, when = "the rate is exceeded")
  double acquire(int permits);
}

class Monitor {
  @Acquires void enter();
  @Acquires boolean enter(long time, TimeUnit unit);
  @Acquires void enterInterruptibly();
  @Acquires boolean enterInterruptibly(long time, TimeUnit unit);
  @Acquires boolean tryEnter();
  @Acquires void enterWhen(Monitor.Guard guard);
  @Acquires boolean enterWhen(Monitor.Guard guard, long time, TimeUnit unit);
  @Acquires void enterWhenUninterruptibly(Monitor.Guard guard);
  @Acquires boolean enterWhenUninterruptibly(Monitor.Guard guard, long time, TimeUnit unit);
  @Acquires boolean enterIf(Monitor.Guard guard);
  @Acquires boolean enterIf(Monitor.Guard guard, long time, TimeUnit unit);
  @Acquires boolean enterIfInterruptibly(Monitor.Guard guard);
  @Acquires boolean tryEnterIf(Monitor.Guard guard);
  @Releases void leave();
}

class Futures {
  @NonBlocking static Object getDone(Future future);

  static void addCallback(
      ListenableFuture future,
      @RunsOnArgument("executor") FutureCallback callback,
      Executor executor);

  @CompletesOnArgument("executor")
  static ListenableFuture transform(
      ListenableFuture input,
      @RunsOnArgument("executor") Function function,
      Executor executor);

  @CompletesOnArgument("function")
  static ListenableFuture transformAsync(
      ListenableFuture input,
      @RunsOnArgument("executor") AsyncFunction function,
      Executor executor);
}

class SettableFuture {
  @Owned static SettableFuture create();
  @Releases boolean set(Object value);
  @Releases boolean setException(Throwable throwable);
  @Releases boolean setFuture(ListenableFuture future);
}

interface ListenableFuture {
  void addListener(@RunsOnArgument("executor") Runnable listener, Executor executor);
}

class MoreExecutors {
  @ThreadKindOf(CALLER) static Executor directExecutor();
  @ThreadKindOf(CALLER) static ListeningExecutorService newDirectExecutorService();
  @CompletesOnArgument("delegate")
  static ListeningExecutorService listeningDecorator(ExecutorService delegate);
}

interface ListeningExecutorService {
  @CompletesOnArgument("this") ListenableFuture submit(@RunsOnArgument("this") Callable task);
  @CompletesOnArgument("this") ListenableFuture submit(@RunsOnArgument("this") Runnable task);
}
