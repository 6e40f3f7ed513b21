package reactor.netty;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface DisposableChannel {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED) void disposeNow();

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED, timeout = "timeout")
  void disposeNow(Duration timeout);
}

interface NettyInbound {
  @CompletesOn(EVENT_LOOP) ByteBufFlux receive();
  @CompletesOn(EVENT_LOOP) Flux receiveObject();
}

interface Connection {
  Connection onReadIdle(long idleTimeout, @RunsOn(EVENT_LOOP) Runnable onReadIdle);
  Connection onWriteIdle(long idleTimeout, @RunsOn(EVENT_LOOP) Runnable onWriteIdle);
}

// What nobody made from a text or a file has been received.
@CompletesOn(EVENT_LOOP)
class ByteBufFlux {
  @CompletesOn(EMITTER) static ByteBufFlux fromInbound(Publisher source);

  @CompletesOn(EMITTER)
  static ByteBufFlux fromInbound(Publisher source, ByteBufAllocator allocator);

  @CompletesOn(CALLER) static ByteBufFlux fromPath(Path path);
  @CompletesOn(CALLER) static ByteBufFlux fromPath(Path path, int maxChunkSize);
  @CompletesOn(CALLER) static ByteBufFlux fromPath(Path path, ByteBufAllocator allocator);

  @CompletesOn(CALLER)
  static ByteBufFlux fromPath(Path path, int maxChunkSize, ByteBufAllocator allocator);

  @CompletesOn(EMITTER) static ByteBufFlux fromString(Publisher source);

  @CompletesOn(EMITTER)
  static ByteBufFlux fromString(Publisher source, Charset charset, ByteBufAllocator allocator);

  @CompletesOn(EMITTER) ByteBufMono aggregate();
  @CompletesOn(EMITTER) Flux asByteArray();
  @CompletesOn(EMITTER) Flux asByteBuffer();
  @CompletesOn(EMITTER) Flux asInputStream();
  @CompletesOn(EMITTER) Flux asString();
  @CompletesOn(EMITTER) Flux asString(Charset charset);
  @CompletesOn(EMITTER) ByteBufFlux retain();
}

@CompletesOn(EVENT_LOOP)
class ByteBufMono {
  @CompletesOn(EMITTER) static ByteBufMono fromString(Publisher source);

  @CompletesOn(EMITTER)
  static ByteBufMono fromString(Publisher source, Charset charset, ByteBufAllocator allocator);

  @CompletesOn(EMITTER) Mono asByteArray();
  @CompletesOn(EMITTER) Mono asByteBuffer();
  @CompletesOn(EMITTER) Mono asInputStream();
  @CompletesOn(EMITTER) Mono asString();
  @CompletesOn(EMITTER) Mono asString(Charset charset);
  @CompletesOn(EMITTER) ByteBufMono retain();
}
