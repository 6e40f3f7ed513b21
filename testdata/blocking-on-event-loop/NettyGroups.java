package shop;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.ssl.SslContext;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.util.function.Supplier;

/** What each of the handlers does. */
abstract class Slow extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    pause();
  }

  static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

class InjectedOk extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    Slow.pause();
  }
}

class MadeByMethodOk extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    Slow.pause();
  }
}

class OneOfManyOk extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    Slow.pause();
  }
}

class EitherOk extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    Slow.pause();
  }
}

class InheritsOk extends Slow {}

class OnLoopBad extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    // BUG: Diagnostic contains: Slow.pause() sleeps, and channelRead runs on an event loop
    Slow.pause();
  }
}

/** Handlers that are added with a group of their own, wherever they come from. */
class NettyGroups extends ChannelInitializer<Channel> {
  private final EventExecutorGroup workers = new DefaultEventExecutorGroup(16);
  private final InjectedOk injected;
  private final Supplier<ChannelHandler> others;

  NettyGroups(InjectedOk injected, Supplier<ChannelHandler> others) {
    this.injected = injected;
    this.others = others;
  }

  @Override
  protected void initChannel(Channel channel) {
    channel.pipeline().addLast(workers, injected);
    channel.pipeline().addLast(workers, made());
    channel.pipeline().addLast(workers, new InheritsOk(), new OneOfManyOk());
    ChannelHandler either = channel.isActive() ? new EitherOk() : others.get();
    channel.pipeline().addLast(workers, "either", either);
  }

  private ChannelHandler made() {
    return new MadeByMethodOk();
  }
}

class NettyLoops extends ChannelInitializer<Channel> {
  private final OnLoopBad handler;

  NettyLoops(OnLoopBad handler) {
    this.handler = handler;
  }

  @Override
  protected void initChannel(Channel channel) {
    channel.pipeline().addLast((EventExecutorGroup) null, handler);
  }
}

/** What adds a handler does not run where the handler does. */
class NettyTls extends ChannelInitializer<Channel> {
  private final EventExecutorGroup workers = new DefaultEventExecutorGroup(16);
  private final SslContext context;

  NettyTls(SslContext context) {
    this.context = context;
  }

  @Override
  protected void initChannel(Channel channel) {
    channel.pipeline().addFirst(workers, "tls", context.newHandler(channel.alloc()));
    // BUG: Diagnostic contains: Slow.pause() sleeps, and initChannel runs on an event loop
    Slow.pause();
  }
}
