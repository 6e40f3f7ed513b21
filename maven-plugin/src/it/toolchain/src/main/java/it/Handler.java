package it;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

public class Handler extends ChannelInboundHandlerAdapter {
  record Pause(long millis) {}

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws InterruptedException {
    waitFor(msg);
  }

  private static void waitFor(Object message) throws InterruptedException {
    if (message instanceof Pause(long millis)) {
      Thread.sleep(millis);
    }
  }
}
