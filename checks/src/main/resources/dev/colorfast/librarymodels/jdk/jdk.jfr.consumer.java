package jdk.jfr.consumer;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.time.Duration;

interface EventStream {
  @Blocking(kind = WAIT, interrupt = THROWS) void awaitTermination();
  @Blocking(kind = WAIT, interrupt = THROWS) void awaitTermination(Duration timeout);
  @Blocking(kind = WAIT, interrupt = IGNORES) void start();
}

class RecordingStream {
  @Blocking(kind = WAIT, interrupt = THROWS) void awaitTermination();
  @Blocking(kind = WAIT, interrupt = THROWS) void awaitTermination(Duration timeout);
  @Blocking(kind = WAIT, interrupt = IGNORES) void start();
}
