package shop;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.nio.NioEventLoopGroup;

/** A bootstrap, or a channel, hands out the group that it was lent. */
class HandedBack {
  private final Bootstrap bootstrap = new Bootstrap();

  HandedBack() {
    bootstrap.group(new NioEventLoopGroup());
  }

  Channel channel() throws InterruptedException {
    return bootstrap.connect("localhost", 1).sync().channel();
  }

  void endsByConfigurationOk() {
    bootstrap.config().group().shutdownGracefully();
  }
}
