package reactor.netty;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.time.Duration;

interface DisposableChannel {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED) void disposeNow();

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  void disposeNow(Duration timeout);
}
