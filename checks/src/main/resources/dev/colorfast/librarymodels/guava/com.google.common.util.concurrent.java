package com.google.common.util.concurrent;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import com.google.common.base.Function;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

class RateLimiter {
  @Blocking(kind = SLEEP, interrupt = IGNORES, when = "the rate is exceeded") double acquire();

  @Blocking(kind = SLEEP, interrupt = IGNORES, when = "the rate is exceeded")
  double acquire(int permits);
}

class Futures {
  @NonBlocking static Object getDone(Future future);

  static void addCallback(
      ListenableFuture future,
      @RunsOnArgument("executor") FutureCallback callback,
      Executor executor);

  static ListenableFuture transform(
      ListenableFuture input,
      @RunsOnArgument("executor") Function function,
      Executor executor);

  static ListenableFuture transformAsync(
      ListenableFuture input,
      @RunsOnArgument("executor") AsyncFunction function,
      Executor executor);
}

interface ListenableFuture {
  void addListener(@RunsOnArgument("executor") Runnable listener, Executor executor);
}
