package io.netty.handler.codec.http.websocketx;

import dev.colorfast.annotations.*;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;

class WebSocketServerHandshakerFactory {
  // Writes a response, as other writes do.
  @MayIgnore static ChannelFuture sendUnsupportedVersionResponse(Channel channel);

  @MayIgnore
  static ChannelFuture sendUnsupportedVersionResponse(Channel channel, ChannelPromise promise);
}
