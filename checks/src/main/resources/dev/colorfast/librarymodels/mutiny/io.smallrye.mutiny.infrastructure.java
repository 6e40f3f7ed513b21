package io.smallrye.mutiny.infrastructure;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

class Infrastructure {
  @ThreadKindOf(WORKER) static ScheduledExecutorService getDefaultWorkerPool();
  @ThreadKindOf(WORKER) static Executor getDefaultExecutor();
  @OnThread({COMMON_POOL, WORKER, VIRTUAL}) static boolean canCallerThreadBeBlocked();
}
