package org.apache.curator.framework.recipes.leader;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

class LeaderLatch {
  @Blocking(kind = WAIT, interrupt = THROWS, when = "the latch has no leadership yet") void await();

  @Blocking(kind = WAIT, interrupt = THROWS, when = "the latch has no leadership yet", timeout = "l")
  boolean await(long l, TimeUnit timeUnit);

  @Blocking(kind = NETWORK) Collection getParticipants();
  @Blocking(kind = NETWORK) Participant getLeader();
}
