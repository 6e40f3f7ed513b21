package it;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import lombok.SneakyThrows;

public class Handler extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    waitFor(new Pause(10));
  }

  @SneakyThrows
  private static void waitFor(Pause pause) {
    Thread.sleep(pause.getMillis());
  }
}
