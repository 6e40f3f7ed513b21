import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.vertx.core.Vertx;
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
}
