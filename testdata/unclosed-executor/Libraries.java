import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Event loop groups, schedulers and the like of libraries. */
class Libraries {

  void groupBad(Runnable task) {
    // BUG: Diagnostic contains: is never ended
    EventLoopGroup group = new NioEventLoopGroup(1);
    group.next().execute(task);
  }

  void executorGroupBad(Runnable task) {
    // BUG: Diagnostic contains: is never ended
    new DefaultEventExecutorGroup(2).execute(task);
  }

  void groupOk(Runnable task) {
    EventLoopGroup group = new NioEventLoopGroup(1);
    try {
      group.execute(task);
    } finally {
      group.shutdownGracefully();
    }
  }

  void timerBad() {
    // BUG: Diagnostic contains: is never ended
    HashedWheelTimer timer = new HashedWheelTimer();
    timer.newTimeout(timeout -> {}, 1, TimeUnit.SECONDS);
  }

  static final class HoldsTimer {
    private final HashedWheelTimer timer = new HashedWheelTimer();

    void close() {
      timer.stop();
    }
  }

  void schedulerBad(Runnable task) {
    // BUG: Diagnostic contains: is never ended
    Scheduler scheduler = Schedulers.newSingle("once");
    scheduler.schedule(task);
  }

  void sharedSchedulerOk(Runnable task) {
    Schedulers.boundedElastic().schedule(task);
  }

  /** The library may keep it. */
  Mono<String> handedToOperatorOk(Mono<String> source) {
    return source.publishOn(Schedulers.newSingle("once"));
  }

  void vertxBad() {
    // BUG: Diagnostic contains: is never ended
    Vertx vertx = Vertx.vertx();
    vertx.setTimer(1, id -> {});
  }

  void vertxOk() {
    Vertx vertx = Vertx.vertx();
    vertx.setTimer(1, id -> vertx.close());
  }

  /** A bootstrap never ends its group. */
  void clientBad(ChannelHandler handler) throws InterruptedException {
    // BUG: Diagnostic contains: is never ended
    EventLoopGroup group = new NioEventLoopGroup();
    new Bootstrap().group(group).handler(handler).connect("localhost", 1).sync();
  }

  void failedConnectBad(ChannelHandler handler) throws InterruptedException {
    // BUG: Diagnostic contains: is not ended when ChannelFuture.sync throws
    EventLoopGroup group = new NioEventLoopGroup();
    Channel channel =
        new Bootstrap().group(group).handler(handler).connect("localhost", 1).sync().channel();
    channel.closeFuture().sync();
    group.shutdownGracefully();
  }

  void clientOk(ChannelHandler handler) throws InterruptedException {
    EventLoopGroup group = new NioEventLoopGroup();
    try {
      new Bootstrap().group(group).handler(handler).connect("localhost", 1).sync();
    } finally {
      group.shutdownGracefully();
    }
  }

  /** Ends with its channel. */
  Channel endsWithChannelOk(ChannelHandler handler) throws InterruptedException {
    EventLoopGroup group = new NioEventLoopGroup();
    Channel channel =
        new Bootstrap().group(group).handler(handler).connect("localhost", 1).sync().channel();
    channel.closeFuture().addListener(closed -> group.shutdownGracefully());
    return channel;
  }

  static class Server implements AutoCloseable {
    // BUG: Diagnostic contains: is kept in boss, which nothing ends, not even
    private final EventLoopGroup boss = new NioEventLoopGroup(1);
    private final EventLoopGroup workers = new NioEventLoopGroup();

    Channel start(ChannelHandler handler) throws InterruptedException {
      ServerBootstrap bootstrap = new ServerBootstrap().group(boss, workers);
      return bootstrap.childHandler(handler).bind(80).sync().channel();
    }

    @Override
    public void close() {
      workers.shutdownGracefully();
    }
  }

  void completionServiceBad(Callable<String> task) throws Exception {
    // BUG: Diagnostic contains: is never ended
    ExecutorService pool = Executors.newFixedThreadPool(3);
    ExecutorCompletionService<String> service = new ExecutorCompletionService<>(pool);
    service.submit(task);
    service.take().get();
  }
}
