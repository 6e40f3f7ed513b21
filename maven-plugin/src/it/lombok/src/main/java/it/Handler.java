package it;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.util.concurrent.TimeUnit;
import lombok.SneakyThrows;

public class Handler extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    waitFor(new Pause(10));
  }

  /** Nothing but the library's class file says that this waits. */
  @Override
  @SneakyThrows
  public void channelInactive(ChannelHandlerContext ctx) {
    GlobalEventExecutor.INSTANCE.awaitInactivity(1, TimeUnit.SECONDS);
  }

  @SneakyThrows
  private static void waitFor(Pause pause) {
    Thread.sleep(pause.getMillis());
  }
}
