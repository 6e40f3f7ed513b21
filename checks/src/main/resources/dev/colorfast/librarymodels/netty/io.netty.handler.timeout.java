package io.netty.handler.timeout;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.netty.channel.ChannelHandlerContext;

class IdleStateHandler {
  @RunsOn(EVENT_LOOP) void channelIdle(ChannelHandlerContext ctx, IdleStateEvent evt);
}

class ReadTimeoutHandler {
  @RunsOn(EVENT_LOOP) void readTimedOut(ChannelHandlerContext ctx);
}

class WriteTimeoutHandler {
  @RunsOn(EVENT_LOOP) void writeTimedOut(ChannelHandlerContext ctx);
}
