package shop;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Netty calls them on a channel's event loop, unless they were added with a group of their own. */
class NettyHandlers {

  // SUMMARY: blocks(sleep)
  static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static final class InboundBad extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      // BUG: Diagnostic contains: sleeps, and channelActive runs on an event loop
      pause();
      ctx.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      // Whoever waits for the own channel waits for ever: SelfDeadlock's matter.
      ctx.writeAndFlush(message).sync();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
      ctx.close().await();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().closeFuture().awaitUninterruptibly(1, TimeUnit.SECONDS);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      // BUG: Diagnostic contains: sleeps
      pause();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception {
      // BUG: Diagnostic contains: accesses files
      Files.writeString(Path.of("failures"), cause.toString());
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
      // BUG: Diagnostic contains: sleeps
      pause();
    }
  }

  static final class DuplexBad extends ChannelDuplexHandler {
    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
      // BUG: Diagnostic contains: sleeps
      pause();
      ctx.write(message, promise);
    }

    @Override
    public void close(ChannelHandlerContext ctx, ChannelPromise promise) {
      // BUG: Diagnostic contains: sleeps
      pause();
      ctx.close(promise);
    }
  }

  static final class TypedBad extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String line) {
      // BUG: Diagnostic contains: sleeps, and channelRead0 runs on an event loop
      pause();
      ctx.writeAndFlush(line);
    }
  }

  static final class DecoderBad extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
      // BUG: Diagnostic contains: sleeps
      pause();
      out.add(in.readByte());
    }
  }

  static final class InitializerBad extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) {
      // BUG: Diagnostic contains: sleeps
      pause();
      channel.pipeline().addLast(new TypedBad());
    }
  }

  static final class AsynchronousOk extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      ctx.writeAndFlush(message).addListener(done -> ctx.close());
    }
  }

  static class Base extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      handle(ctx, message);
    }

    // SUMMARY: invokes(0)
    void handle(ChannelHandlerContext ctx, Object message) {
      ctx.fireChannelRead(message);
    }
  }

  static final class TwoLevelsBad extends Base {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      super.channelRead(ctx, message);
      // BUG: Diagnostic contains: sleeps
      pause();
    }
  }

  void tasksBad(EventLoop loop, Channel channel) {
    // BUG: Diagnostic contains: sleeps
    loop.execute(() -> pause());
    channel.eventLoop().execute(NettyHandlers::tickBad);
    // BUG: Diagnostic contains: sleeps
    loop.submit(() -> pause());
    // BUG: Diagnostic contains: sleeps
    loop.schedule(() -> pause(), 1, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: sleeps
    loop.scheduleAtFixedRate(() -> pause(), 1, 1, TimeUnit.SECONDS);
  }

  /** Handed over by name, it is itself the code that the event loop runs. */
  static void tickBad() {
    // BUG: Diagnostic contains: sleeps, and tickBad runs on an event loop
    pause();
  }

  void taskInAnonymousClassBad(EventLoop loop) {
    loop.submit(
        new Callable<String>() {
          @Override
          public String call() throws Exception {
            // BUG: Diagnostic contains: accesses files
            return Files.readString(Path.of("orders"));
          }
        });
  }

  void taskInVariableBad(EventLoop loop) {
    // BUG: Diagnostic contains: sleeps
    Runnable task = () -> pause();
    loop.execute(task);
  }

  /** The thread that starts the client is not known: it may well be main. */
  void connectsOk(Bootstrap bootstrap) throws InterruptedException {
    bootstrap.connect("localhost", 80).sync();
  }

  // ---- A handler with its own group runs there.

  private static final EventExecutorGroup WORKERS = new DefaultEventExecutorGroup(16);

  void anonymousHandlerWithGroupOk(ChannelPipeline pipeline) {
    pipeline.addLast(
        WORKERS,
        new ChannelInboundHandlerAdapter() {
          @Override
          public void channelRead(ChannelHandlerContext ctx, Object message) {
            pause();
          }
        });
  }

  static final class OnlyEverWithGroupOk extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      pause();
    }
  }

  void namedHandlerWithGroup(ChannelPipeline pipeline) {
    pipeline.addLast(WORKERS, "store", new OnlyEverWithGroupOk());
  }

  // ---- The executor of a handler is where the handler runs.

  static final class Delays extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      // BUG: Diagnostic contains: pause() sleeps, and this lambda runs on an event loop
      ctx.executor().execute(() -> pause());
    }
  }

  static final class DelaysWithGroup extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      ctx.executor().execute(() -> pauseOk());
    }

    private void pauseOk() {
      pause();
    }
  }

  void delaysWithGroup(ChannelPipeline pipeline) {
    pipeline.addLast(WORKERS, new DelaysWithGroup());
  }
}
