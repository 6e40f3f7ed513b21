package org.apache.curator.framework.recipes.barriers;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.TimeUnit;

class DistributedBarrier {
  @Blocking(kind = NETWORK, interrupt = THROWS) void setBarrier();
  @Blocking(kind = NETWORK, interrupt = THROWS) void removeBarrier();
  @Blocking(kind = NETWORK, interrupt = THROWS) void waitOnBarrier();
  @Blocking(kind = NETWORK, interrupt = THROWS) boolean waitOnBarrier(long l, TimeUnit timeUnit);
}

class DistributedDoubleBarrier {
  @Blocking(kind = NETWORK, interrupt = THROWS) void enter();
  @Blocking(kind = NETWORK, interrupt = THROWS) boolean enter(long l, TimeUnit timeUnit);
  @Blocking(kind = NETWORK, interrupt = THROWS) void leave();
  @Blocking(kind = NETWORK, interrupt = THROWS) boolean leave(long l, TimeUnit timeUnit);
}
