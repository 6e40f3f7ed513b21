package io.netty.util.concurrent;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

interface Future {
  @CompletesOn(COMPLETER) @MayIgnore
  Future addListener(@RunsOn(COMPLETER) GenericFutureListener listener);
  @MayIgnore Future addListeners(@RunsOn(COMPLETER) GenericFutureListener... listeners);
  @MayIgnore Future removeListener(GenericFutureListener listener);
  @MayIgnore Future removeListeners(GenericFutureListener... listeners);
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) Future await();
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) Future sync();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeoutMillis")
  boolean await(long timeoutMillis);

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout")
  boolean await(long timeout, TimeUnit unit);

  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) Future awaitUninterruptibly();
  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) Future syncUninterruptibly();

  @Blocking(kind = RESULT, interrupt = IGNORES, timeout = "timeoutMillis")
  boolean awaitUninterruptibly(long timeoutMillis);

  @Blocking(kind = RESULT, interrupt = IGNORES, timeout = "timeout")
  boolean awaitUninterruptibly(long timeout, TimeUnit unit);

  @Completed boolean isSuccess();
}

interface Promise {
  @MayIgnore Promise addListener(@RunsOn(COMPLETER) GenericFutureListener listener);
  @MayIgnore Promise addListeners(@RunsOn(COMPLETER) GenericFutureListener... listeners);
  @MayIgnore Promise removeListener(GenericFutureListener listener);
  @MayIgnore Promise removeListeners(GenericFutureListener... listeners);
  @Releases @MayIgnore Promise setSuccess(Object result);
  @Releases @MayIgnore Promise setFailure(Throwable cause);
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) Promise await();
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) Promise sync();
  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) Promise awaitUninterruptibly();
  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) Promise syncUninterruptibly();
  @Releases boolean trySuccess(Object result);
  @Releases boolean tryFailure(Throwable cause);
}

class DefaultPromise {
  @MayIgnore Promise addListener(@RunsOn(COMPLETER) GenericFutureListener listener);
  @MayIgnore Promise addListeners(@RunsOn(COMPLETER) GenericFutureListener... listeners);
  @MayIgnore Promise removeListener(GenericFutureListener listener);
  @MayIgnore Promise removeListeners(GenericFutureListener... listeners);
  @Releases @MayIgnore Promise setSuccess(Object result);
  @Releases @MayIgnore Promise setFailure(Throwable cause);
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) Promise await();
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) Promise sync();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeoutMillis")
  boolean await(long timeoutMillis);

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout")
  boolean await(long timeout, TimeUnit unit);

  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) Promise awaitUninterruptibly();
  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) Promise syncUninterruptibly();

  @Blocking(kind = RESULT, interrupt = IGNORES, timeout = "timeoutMillis")
  boolean awaitUninterruptibly(long timeoutMillis);

  @Blocking(kind = RESULT, interrupt = IGNORES, timeout = "timeout")
  boolean awaitUninterruptibly(long timeout, TimeUnit unit);
}

interface GenericFutureListener {
  void operationComplete(@Completed Future future);
}

interface EventExecutorGroup {
  @CompletesOnArgument("this") Future submit(@RunsOnArgument("this") Runnable task);
  @CompletesOnArgument("this") Future submit(@RunsOnArgument("this") Callable task);
  @CompletesOnArgument("this") Future submit(@RunsOnArgument("this") Runnable task, Object result);

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

  @MayIgnore @Releases Future shutdownGracefully();
  @MayIgnore @Releases Future shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  @CompletesOnArgument("this") EventExecutor next();
}

interface EventExecutor {
  @OnThread(EVENT_LOOP) boolean inEventLoop();
  @Completed Future newSucceededFuture(Object result);
  @Completed Future newFailedFuture(Throwable cause);
  @CompletesOnArgument("this") @Owned Promise newPromise();
}

@Owned
class MultithreadEventExecutorGroup {}

@Owned
@ThreadKindOf(WORKER)
class DefaultEventExecutor {}

@ThreadKindOf(WORKER)
class DefaultEventExecutorGroup {}

@ThreadKindOf(WORKER)
class UnorderedThreadPoolEventExecutor {}

// For what must not run on a loop: people give it work that waits, on purpose.
@ThreadKindOf(WORKER)
class GlobalEventExecutor {}

@ThreadKindOf(CALLER)
class ImmediateEventExecutor {}

@ThreadKindOf(CALLER)
class ImmediateExecutor {}
