package jdk.management.jfr;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.time.Duration;

class RemoteRecordingStream {
  @Blocking(kind = WAIT, interrupt = THROWS) void awaitTermination();
  @Blocking(kind = WAIT, interrupt = THROWS) void awaitTermination(Duration timeout);
  @Blocking(kind = WAIT, interrupt = IGNORES) void start();
}
