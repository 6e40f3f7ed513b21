package io.netty.util;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.Set;
import java.util.concurrent.TimeUnit;

interface Timer {
  Timeout newTimeout(@RunsOn(TIMER) TimerTask task, long delay, TimeUnit unit);
  @Releases @Blocking(kind = WAIT, interrupt = IGNORES) Set stop();
}

@Owned
class HashedWheelTimer {
  @Releases @Blocking(kind = WAIT, interrupt = IGNORES) Set stop();
}

interface Timeout {
  @Releases boolean cancel();
}

interface TimerTask {
  @RunsOn(TIMER) void run(Timeout timeout);
}
