package shop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Suppressed where the finding would stand, and nowhere else. */
class Suppression {

  static final class OnMethodOk extends ChannelInboundHandlerAdapter {
    @Override
    @SuppressWarnings("BlockingOnEventLoop") // Only the administrator connects here.
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      Thread.sleep(10);
    }
  }

  @SuppressWarnings("BlockingOnEventLoop")
  static final class OnClassOk extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      Thread.sleep(10);
    }
  }

  static final class OnVariableOk extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      @SuppressWarnings("BlockingOnEventLoop")
      Object written = ctx.writeAndFlush(message).sync();
      ctx.fireChannelRead(written);
    }
  }

  static final class AnotherCheckBad extends ChannelInboundHandlerAdapter {
    @Override
    @SuppressWarnings("SelfDeadlock")
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      // BUG: Diagnostic contains: sleeps
      Thread.sleep(10);
    }
  }

  /** Whoever suppresses in a callee does not decide for its callers. */
  static final class OnCalleeBad extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      // BUG: Diagnostic contains: sleeps
      pause();
    }

    @SuppressWarnings("BlockingOnEventLoop")
    private static void pause() throws InterruptedException {
      Thread.sleep(10);
    }
  }
}
