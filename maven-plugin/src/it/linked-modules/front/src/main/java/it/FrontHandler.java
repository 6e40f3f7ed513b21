package it;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

public class FrontHandler extends ChannelInboundHandlerAdapter {
  private final Store store;

  public FrontHandler(Store store) {
    this.store = store;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    ctx.writeAndFlush(store.find(1));
  }

  @Override
  @SuppressWarnings("BlockingOnEventLoop")
  public void channelActive(ChannelHandlerContext ctx) {
    store.find(0);
  }
}
