package reactor.netty.udp;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.time.Duration;
import java.util.function.BiFunction;
import reactor.netty.Connection;

class UdpServer {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED) Connection bindNow();

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  Connection bindNow(Duration timeout);

  UdpServer handle(@RunsOn(EVENT_LOOP) BiFunction handler);
}

class UdpClient {
  UdpClient handle(@RunsOn(EVENT_LOOP) BiFunction handler);
}
