package org.redisson.command;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.CompletableFuture;
import org.redisson.api.RFuture;

interface CommandAsyncExecutor {
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object get(RFuture rFuture);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object get(CompletableFuture completableFuture);
  @Blocking(kind = NETWORK, interrupt = THROWS) Object getInterrupted(RFuture rFuture);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  Object getInterrupted(CompletableFuture completableFuture);
}
