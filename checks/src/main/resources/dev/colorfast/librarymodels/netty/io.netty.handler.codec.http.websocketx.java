package io.netty.handler.codec.http.websocketx;

import dev.colorfast.annotations.*;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpRequest;

// What a handshaker does ends in a write; the handler that it installs sees how that went on.
class WebSocketClientHandshaker {
  @MayIgnore ChannelFuture handshake(Channel channel);
  @MayIgnore ChannelFuture handshake(Channel channel, ChannelPromise promise);
  @MayIgnore ChannelFuture close(Channel channel, CloseWebSocketFrame frame);
}

class WebSocketServerHandshaker {
  @MayIgnore ChannelFuture handshake(Channel channel, FullHttpRequest request);
  @MayIgnore ChannelFuture handshake(Channel channel, HttpRequest request);
  @MayIgnore ChannelFuture close(Channel channel, CloseWebSocketFrame frame);
}

class WebSocketServerHandshakerFactory {
  // Writes a response, as other writes do.
  @MayIgnore static ChannelFuture sendUnsupportedVersionResponse(Channel channel);

  @MayIgnore
  static ChannelFuture sendUnsupportedVersionResponse(Channel channel, ChannelPromise promise);
}
