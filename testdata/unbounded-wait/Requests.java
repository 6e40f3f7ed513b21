package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.AbstractVerticle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What is done for a request, on threads that may block. */
class Requests {
  private final Semaphore permits = new Semaphore(8);

  @RunsOn(ThreadKind.WORKER)
  String handle(Future<String> reply) throws Exception {
    // BUG: Diagnostic contains: permits.acquire() waits without a limit, and the request waits
    permits.acquire();
    try {
      return load(reply);
    } finally {
      permits.release();
    }
  }

  private String load(Future<String> reply) throws Exception {
    // BUG: Diagnostic contains: reply.get() waits without a limit
    return reply.get();
  }

  @RunsOn(ThreadKind.WORKER)
  String limitedOk(Future<String> reply) throws Exception {
    return permits.tryAcquire(1, TimeUnit.SECONDS) ? reply.get(1, TimeUnit.SECONDS) : "";
  }

  @RunsOn(ThreadKind.WORKER)
  String completeOk(CompletableFuture<String> reply) {
    return reply.isDone() ? reply.join() : "";
  }

  static final class Service extends AbstractVerticle {
    void refresh(BlockingQueue<String> news) {
      vertx.setTimer(
          10,
          id ->
              vertx.executeBlocking(
                  () -> {
                    // BUG: Diagnostic contains: news.take() waits without a limit
                    return news.take();
                  }));
    }
  }

  static final class Handler extends ChannelInboundHandlerAdapter {
    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      CompletableFuture<Object> reply = new CompletableFuture<>();
      // BUG: Diagnostic contains: reply.join() waits without a limit
      workers.execute(() -> ctx.writeAndFlush(reply.join()));
    }
  }

  /** A task of one's own is no request. */
  void pollOk(ExecutorService workers, BlockingQueue<String> queue) {
    workers.submit(queue::take);
  }

  /** Which methods a container calls is known of some only. */
  String missedAlarmEndpoint(Future<String> reply) throws Exception {
    return reply.get();
  }
}
