package io.lettuce.core;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

// Unless the client is told to publish on a pool of its own.
@CompletesOn(EVENT_LOOP)
interface RedisFuture {
  // Stays: inference finds it only where nobody else implements the interface.
  @Blocking(kind = RESULT, interrupt = THROWS) boolean await(long timeout, TimeUnit unit);
}

class LettuceFutures {
  @Blocking(kind = RESULT, interrupt = THROWS)
  static boolean awaitAll(Duration timeout, Future... futures);

  @Blocking(kind = RESULT, interrupt = THROWS)
  static boolean awaitAll(long timeout, TimeUnit unit, Future... futures);
}
