package it;

import io.netty.channel.ChannelHandlerContext;

public class ServerHandler extends LibraryHandler {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    pause();
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
