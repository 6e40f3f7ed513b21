package reactor.netty.tcp;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.BiFunction;
import java.util.function.Consumer;

class TcpServer {
  TcpServer handle(@RunsOn(EVENT_LOOP) BiFunction handler);
  TcpServer doOnConnection(@RunsOn(EVENT_LOOP) Consumer doOnConnection);
}

class TcpClient {
  TcpClient handle(@RunsOn(EVENT_LOOP) BiFunction handler);
}
