package reactor.netty.tcp;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import reactor.netty.Connection;

class TcpServer {
  TcpServer handle(@RunsOn(EVENT_LOOP) BiFunction handler);
  TcpServer doOnConnection(@RunsOn(EVENT_LOOP) Consumer doOnConnection);
}

class TcpClient {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED) Connection connectNow();

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Connection connectNow(Duration timeout);

  TcpClient handle(@RunsOn(EVENT_LOOP) BiFunction handler);
}
