package org.apache.curator.framework.recipes.locks;

import static dev.colorfast.annotations.BlockingKind.*;

import dev.colorfast.annotations.*;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

interface InterProcessLock {
  @Blocking(kind = NETWORK) void acquire();
  @Blocking(kind = NETWORK) boolean acquire(long l, TimeUnit timeUnit);
  @Blocking(kind = NETWORK) void release();
}

class InterProcessSemaphoreV2 {
  @Blocking(kind = NETWORK) Collection getParticipantNodes();
  @Blocking(kind = NETWORK) Lease acquire();
  @Blocking(kind = NETWORK) Collection acquire(int i);
  @Blocking(kind = NETWORK) Lease acquire(long l, TimeUnit timeUnit);
  @Blocking(kind = NETWORK) Collection acquire(int i, long l, TimeUnit timeUnit);
}
