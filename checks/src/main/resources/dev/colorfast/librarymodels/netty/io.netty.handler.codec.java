package io.netty.handler.codec;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.util.List;

class ByteToMessageDecoder {
  @RunsOn(EVENT_LOOP) void decode(ChannelHandlerContext ctx, ByteBuf in, List out);
  @RunsOn(EVENT_LOOP) void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List out);
  @RunsOn(EVENT_LOOP) void handlerRemoved0(ChannelHandlerContext ctx);
}

class ByteToMessageCodec {
  @RunsOn(EVENT_LOOP) void decode(ChannelHandlerContext ctx, ByteBuf in, List out);
  @RunsOn(EVENT_LOOP) void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List out);
  @RunsOn(EVENT_LOOP) void encode(ChannelHandlerContext ctx, Object msg, ByteBuf out);
}

class MessageToByteEncoder {
  @RunsOn(EVENT_LOOP) void encode(ChannelHandlerContext ctx, Object msg, ByteBuf out);
}

class MessageToMessageDecoder {
  @RunsOn(EVENT_LOOP) void decode(ChannelHandlerContext ctx, Object msg, List out);
}

class MessageToMessageEncoder {
  @RunsOn(EVENT_LOOP) void encode(ChannelHandlerContext ctx, Object msg, List out);
}

class MessageToMessageCodec {
  @RunsOn(EVENT_LOOP)
  void decode(ChannelHandlerContext channelHandlerContext, Object object, List list);

  @RunsOn(EVENT_LOOP)
  void encode(ChannelHandlerContext channelHandlerContext, Object object, List list);
}
