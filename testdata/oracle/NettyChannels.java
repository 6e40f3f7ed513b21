package oracle;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalIoHandler;
import io.netty.channel.local.LocalServerChannel;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A client and a server of Netty, in one process. */
final class NettyChannels {

  private NettyChannels() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, LocalIoHandler.newFactory());
    try {
      callbacksBad(group);
      listenersBad(group);
      tasksBad(group);
      ownExecutorOk(group);
    } finally {
      group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  static String load() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  private static <T> T await(Future<T> task) throws Exception {
    return task.get(10, TimeUnit.SECONDS);
  }

  static final class Echo extends ChannelInboundHandlerAdapter {
    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
      load();
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      load();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      ctx.writeAndFlush(message + load());
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
      load();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      load();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      load();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable failure) {
      load();
    }
  }

  static final class Asking extends SimpleChannelInboundHandler<String> {
    private final CompletableFuture<String> answer;

    Asking(CompletableFuture<String> answer) {
      this.answer = answer;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) {
      answer.complete(message + load());
    }
  }

  static void callbacksBad(EventLoopGroup group) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Channel server =
        new ServerBootstrap()
            .group(group)
            .channel(LocalServerChannel.class)
            .childHandler(
                new ChannelInitializer<LocalChannel>() {
                  @Override
                  protected void initChannel(LocalChannel channel) {
                    load();
                    channel.pipeline().addLast(new Echo());
                  }
                })
            .bind(new LocalAddress("echo"))
            .sync()
            .channel();
    Channel client =
        new Bootstrap()
            .group(group)
            .channel(LocalChannel.class)
            .handler(new Asking(answer))
            .connect(new LocalAddress("echo"))
            .sync()
            .channel();
    client.writeAndFlush("price").sync();
    if (!await(answer).equals("priceloadedloaded")) {
      throw new IllegalStateException(await(answer));
    }
    client.pipeline().addLast(new Echo());
    client.pipeline().fireUserEventTriggered("event");
    client.pipeline().fireExceptionCaught(new IllegalStateException("no price"));
    client.close().sync();
    server.close().sync();
  }

  static void listenersBad(EventLoopGroup group) throws Exception {
    Channel server =
        new ServerBootstrap()
            .group(group)
            .channel(LocalServerChannel.class)
            .childHandler(new Echo())
            .bind(new LocalAddress("listened"))
            .sync()
            .channel();
    CompletableFuture<String> closed = new CompletableFuture<>();
    server.closeFuture().addListener((ChannelFutureListener) future -> closed.complete(load()));
    server.close().addListener(future -> load()).sync();
    await(closed);
  }

  static void tasksBad(EventLoopGroup group) throws Exception {
    await(group.submit(() -> load()));
    await(group.next().schedule(() -> load(), 1, TimeUnit.MILLISECONDS));
    CompletableFuture<String> executed = new CompletableFuture<>();
    group.execute(() -> executed.complete(load()));
    await(executed);
    CompletableFuture<String> periodic = new CompletableFuture<>();
    ScheduledFuture<?> ticks =
        group.scheduleAtFixedRate(() -> periodic.complete(load()), 0, 1, TimeUnit.HOURS);
    await(periodic);
    ticks.cancel(false);
    await(CompletableFuture.supplyAsync(() -> load(), group));
    DefaultEventLoop loop = new DefaultEventLoop();
    await(loop.submit(() -> load()));
    loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
  }

  /** Threads for handlers that block, as Netty's documentation has it. */
  static void ownExecutorOk(EventLoopGroup group) throws Exception {
    EventExecutorGroup workers = new DefaultEventExecutorGroup(1);
    try {
      // ONLY BLOCKHOUND: threads that may block, but have the class of those that must not
      await(workers.submit(() -> load()));
    } finally {
      workers.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }
}
