package shop;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;

/** A loop that waits for one of its own channels. */
class NettyChannels extends ChannelInboundHandlerAdapter {
  private final Channel other;

  NettyChannels(Channel other) {
    this.other = other;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws InterruptedException {
    // BUG: Diagnostic contains: waits for what an event loop does
    ctx.writeAndFlush(message).sync();
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    ChannelFuture closed = ctx.channel().close();
    // BUG: Diagnostic contains: closed.awaitUninterruptibly() waits for what an event loop does
    closed.awaitUninterruptibly();
  }

  /** It blocks the loop, but may be another loop's channel. */
  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws InterruptedException {
    other.close().sync();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close().addListener(done -> ctx.fireExceptionCaught(cause));
  }

  void anywhereOk(ChannelHandlerContext ctx) throws InterruptedException {
    ctx.close().sync();
  }

  static final class Guarded extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws InterruptedException {
      if (!ctx.channel().eventLoop().inEventLoop()) {
        ctx.writeAndFlush(message).sync();
      }
    }
  }

  static final class Initializer extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) throws InterruptedException {
      // BUG: Diagnostic contains: waits for what an event loop does, and initChannel keeps it from
      channel.closeFuture().await();
    }
  }
}
