package reactor.core.scheduler;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

interface Scheduler {
  Disposable schedule(@RunsOnArgument("this") Runnable task);
  Disposable schedule(@RunsOnArgument("this") Runnable task, long delay, TimeUnit unit);

  Disposable schedulePeriodically(
      @RunsOnArgument("this") Runnable task,
      long initialDelay,
      long period,
      TimeUnit unit);

  @Releases void dispose();
  @Releases Mono disposeGracefully();

  interface Worker {
    Disposable schedule(@RunsOnArgument("this") Runnable task);
    Disposable schedule(@RunsOnArgument("this") Runnable task, long delay, TimeUnit unit);

    Disposable schedulePeriodically(
        @RunsOnArgument("this") Runnable task,
        long initialDelay,
        long period,
        TimeUnit unit);
  }
}

class Schedulers {
  @ThreadKindOf(COMPUTATION) static Scheduler parallel();
  @Owned @ThreadKindOf(COMPUTATION) static Scheduler newParallel(String name);
  @Owned @ThreadKindOf(COMPUTATION) static Scheduler newParallel(String name, int parallelism);

  // The threads are those of the factory, which Reactor lets block.
  @Owned @ThreadKindOf(WORKER)
  static Scheduler newParallel(int parallelism, ThreadFactory threadFactory);

  @Owned @ThreadKindOf(COMPUTATION)
  static Scheduler newParallel(String name, int parallelism, boolean daemon);

  @Owned @ThreadKindOf(COMPUTATION) static Scheduler newSingle(String name);
  @Owned @ThreadKindOf(WORKER) static Scheduler newSingle(ThreadFactory threadFactory);
  @Owned @ThreadKindOf(COMPUTATION) static Scheduler newSingle(String name, boolean daemon);
  @ThreadKindOf(COMPUTATION) static Scheduler single();
  @ThreadKindOf(WORKER) static Scheduler boundedElastic();

  @Owned @ThreadKindOf(WORKER)
  static Scheduler newBoundedElastic(int threadCap, int queuedTaskCap, String name);

  @Owned @ThreadKindOf(WORKER)
  static Scheduler newBoundedElastic(int threadCap, int queuedTaskCap, String name, int ttlSeconds);

  @Owned @ThreadKindOf(WORKER)
  static Scheduler newBoundedElastic(
      int threadCap,
      int queuedTaskCap,
      ThreadFactory threadFactory,
      int ttlSeconds);

  @Owned @ThreadKindOf(WORKER)
  static Scheduler newBoundedElastic(
      int threadCap,
      int queuedTaskCap,
      String name,
      int ttlSeconds,
      boolean daemon);

  @ThreadKindOf(CALLER) static Scheduler immediate();
  @OnThread({EVENT_LOOP, COMPUTATION}) static boolean isInNonBlockingThread();
}
