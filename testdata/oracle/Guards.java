package oracle;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Promise;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.NonBlocking;
import reactor.core.scheduler.Schedulers;

/** Code that asks on which thread it is, and is called on both sorts of threads. */
final class Guards {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private Guards() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new DefaultEventLoop();
    Vertx vertx = Vertx.vertx();
    try {
      nettyOk(loop);
      reactorOk();
      falseAlarmReactorByThread();
      vertxOk(vertx);
      doneOk(loop);
      wrongBranchBad(loop);
    } finally {
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
      vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
  }

  private static void await(Future<?> task) throws Exception {
    task.get(10, TimeUnit.SECONDS);
  }

  static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pauseUnlessOn(EventLoop loop) {
    if (!loop.inEventLoop()) {
      pause();
    }
  }

  private static void pauseElsewhere(EventLoop loop) {
    if (loop.inEventLoop()) {
      return;
    }
    pause();
  }

  static void nettyOk(EventLoop loop) throws Exception {
    pauseUnlessOn(loop);
    pauseElsewhere(loop);
    await(
        loop.submit(
            () -> {
              pauseUnlessOn(loop);
              pauseElsewhere(loop);
            }));
  }

  private static void pauseWhereOneMay() {
    if (!Schedulers.isInNonBlockingThread()) {
      pause();
    }
  }

  static void reactorOk() {
    pauseWhereOneMay();
    Mono.fromRunnable(() -> pauseWhereOneMay()).subscribeOn(Schedulers.parallel()).block(LIMIT);
    Mono.fromRunnable(() -> pauseWhereOneMay()).subscribeOn(Schedulers.single()).block(LIMIT);
  }

  private static void pauseUnlessItIsNonBlocking(Thread thread) {
    if (!Schedulers.isNonBlockingThread(thread)) {
      pause();
    }
  }

  private static void pauseUnlessThisIsNonBlocking() {
    if (Schedulers.isNonBlockingThread(Thread.currentThread())) {
      return;
    }
    pause();
  }

  private static void pauseUnlessMarked() {
    if (Thread.currentThread() instanceof NonBlocking) {
      return;
    }
    pause();
  }

  static void falseAlarmReactorByThread() {
    pauseUnlessItIsNonBlocking(Thread.currentThread());
    pauseUnlessThisIsNonBlocking();
    pauseUnlessMarked();
    Mono.fromRunnable(() -> pauseUnlessThisIsNonBlocking())
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    // ONLY COLORFAST: false alarm: a guard that asks of any thread
    Mono.fromRunnable(() -> pauseUnlessItIsNonBlocking(Thread.currentThread()))
        .subscribeOn(Schedulers.parallel())
        .block(LIMIT);
    Mono.fromRunnable(() -> pauseUnlessMarked()).subscribeOn(Schedulers.parallel()).block(LIMIT);
  }

  private static void pauseOutsideOfVertx() {
    if (!Context.isOnEventLoopThread()) {
      pause();
    }
  }

  static void vertxOk(Vertx vertx) throws Exception {
    pauseOutsideOfVertx();
    CompletableFuture<String> done = new CompletableFuture<>();
    vertx.runOnContext(
        nothing -> {
          pauseOutsideOfVertx();
          done.complete("");
        });
    done.get(10, TimeUnit.SECONDS);
  }

  private static String now(CompletableFuture<String> price) {
    return price.isDone() ? price.join() : "unknown";
  }

  static void doneOk(EventLoop loop) throws Exception {
    await(loop.submit(() -> now(new CompletableFuture<>())));
    await(loop.submit(() -> now(CompletableFuture.completedFuture("1"))));
    Promise<String> promise = loop.newPromise();
    promise.setSuccess("2");
    await(loop.submit(() -> promise.getNow()));
  }

  static void wrongBranchBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              if (loop.inEventLoop()) {
                pause();
              }
            }));
  }
}
