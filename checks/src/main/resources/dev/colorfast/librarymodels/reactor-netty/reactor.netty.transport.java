package reactor.netty.transport;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.time.Duration;
import java.util.function.Consumer;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;

class ServerTransport {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED) DisposableServer bindNow();

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  DisposableServer bindNow(Duration timeout);

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  void bindUntilJavaShutdown(Duration timeout, Consumer onStart);

  ServerTransport doOnConnection(@RunsOn(EVENT_LOOP) Consumer doOnConnection);
}

class ClientTransport {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED) Connection connectNow();

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Connection connectNow(Duration timeout);

  ClientTransport doOnConnected(@RunsOn(EVENT_LOOP) Consumer doOnConnected);
  ClientTransport doOnDisconnected(@RunsOn(EVENT_LOOP) Consumer doOnDisconnected);
}
