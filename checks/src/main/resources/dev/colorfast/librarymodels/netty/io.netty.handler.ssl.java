package io.netty.handler.ssl;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;

class ApplicationProtocolNegotiationHandler {
  @RunsOn(EVENT_LOOP) void configurePipeline(ChannelHandlerContext ctx, String protocol);
  @RunsOn(EVENT_LOOP) void handshakeFailure(ChannelHandlerContext ctx, Throwable cause);
}

class AbstractSniHandler {
  @RunsOn(EVENT_LOOP) Future lookup(ChannelHandlerContext ctx, ByteBuf clientHello);
  @RunsOn(EVENT_LOOP) Future lookup(ChannelHandlerContext ctx, String hostname);
  @RunsOn(EVENT_LOOP) void onLookupComplete(ChannelHandlerContext ctx, Future future);

  @RunsOn(EVENT_LOOP)
  void onLookupComplete(ChannelHandlerContext ctx, String hostname, Future future);
}

class SslContextBuilder {
  @Blocking(kind = FILE, interrupt = IGNORES,
      when = "keys, certificates or native libraries are loaded")
  SslContext build();
}
