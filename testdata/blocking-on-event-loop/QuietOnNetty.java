package shop;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A handler that does what handlers do, and holds its event loop up nowhere but at one place. */
class QuietOnNetty extends SimpleChannelInboundHandler<ByteBuf> {
  private static final Logger LOG = Logger.getLogger("gateway");

  private final ExecutorService reports;
  private final EventExecutorGroup workers;
  private final ChannelGroup clients;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<String> recent = new ArrayDeque<>();
  private final LinkedBlockingQueue<String> audit = new LinkedBlockingQueue<>();

  QuietOnNetty(ExecutorService reports, EventExecutorGroup workers, ChannelGroup clients) {
    this.reports = reports;
    this.workers = workers;
    this.clients = clients;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf message) throws Exception {
    String order = readOk(message);
    String id = firstUseOk() + UUID.randomUUID().toString();
    remembersOk(order);
    answersOk(ctx, id);
    reportsOk(ctx, order);
    worksOk(order);
    LOG.log(Level.INFO, "order {0}", id);
    System.out.println(id);
    // BUG: Diagnostic contains: accesses files, and
    Files.writeString(Path.of("last-order"), id);
  }

  /** These streams throw what files throw, and are memory. */
  private static String readOk(ByteBuf message) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteBufInputStream(message))) {
      return in.readUTF();
    }
  }

  /** Read once, like a class. */
  private static String firstUseOk() {
    return ResourceBundle.getBundle("texts").getString("prefix");
  }

  /** The lock is held for a moment, and the queue has no bound. */
  private void remembersOk(String order) {
    lock.lock();
    try {
      recent.addFirst(order);
      while (recent.size() > 100) {
        recent.removeLast();
      }
    } finally {
      lock.unlock();
    }
    audit.offer(order);
  }

  /** What a write ends in is seen by Netty, and a future that a listener is given is complete. */
  private static void answersOk(ChannelHandlerContext ctx, String id) throws IOException {
    ByteBuf answer = ctx.alloc().buffer();
    try (ByteBufOutputStream out = new ByteBufOutputStream(answer)) {
      out.writeUTF(id);
    }
    ctx.writeAndFlush(answer)
        .addListener(
            (ChannelFutureListener)
                written -> {
                  if (!written.isSuccess()) {
                    LOG.log(Level.WARNING, "not answered", written.cause());
                  }
                });
    ctx.flush();
  }

  /** The report is made on the pool, and comes back to the loop when it is there. */
  private void reportsOk(ChannelHandlerContext ctx, String order) {
    CompletableFuture<byte[]> report =
        CompletableFuture.supplyAsync(() -> reportOf(order), reports);
    report.whenCompleteAsync(
        (bytes, failure) -> {
          if (failure == null) {
            ctx.writeAndFlush(ctx.alloc().buffer().writeBytes(bytes));
          } else {
            ctx.fireExceptionCaught(failure);
          }
        },
        ctx.executor());
  }

  private static byte[] reportOf(String order) {
    try {
      return Files.readAllBytes(Path.of(order));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Netty's own workers may wait; the outcome goes to the promise. */
  private void worksOk(String order) {
    Promise<byte[]> stored = workers.next().newPromise();
    workers.execute(
        () -> {
          try {
            stored.setSuccess(reportOf(order));
          } catch (RuntimeException e) {
            stored.setFailure(e);
          }
        });
    stored.addListener(this::storedOk);
  }

  private void storedOk(Future<? super byte[]> stored) {
    try {
      LOG.log(Level.INFO, "stored {0}", stored.get());
    } catch (InterruptedException | ExecutionException e) {
      LOG.log(Level.WARNING, "not stored", e);
    }
  }

  /** Whoever asks first does not wait. */
  private static String nameOk(CompletableFuture<String> name, ChannelFuture bound)
      throws Exception {
    if (bound.isDone()) {
      bound.get();
    }
    return name.isDone() ? name.get() : "?";
  }

  /** All of them are there when the last of them is. */
  private static void allOk(ChannelHandlerContext ctx, List<CompletableFuture<String>> parts) {
    CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]))
        .whenComplete(
            (none, failure) -> {
              if (failure == null) {
                parts.forEach(part -> ctx.write(part.join()));
              }
            });
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    clients.add(ctx.channel());
    nameOk(CompletableFuture.completedFuture("gateway"), ctx.newSucceededFuture());
    allOk(ctx, List.of());
    // A poll, as nobody waits for no time.
    String next = audit.poll(0, TimeUnit.SECONDS);
    ctx.fireUserEventTriggered(next);
  }

  /** What is closed on the way out need not be waited for, nor its failure be seen. */
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    clients.close();
    ctx.close();
    reports.shutdown();
  }

  /** The thread that stops the server is not one of its loops. */
  static void stopOk(Channel server, EventExecutorGroup loops) throws InterruptedException {
    server.close().sync();
    loops.shutdownGracefully().await(5, TimeUnit.SECONDS);
  }
}
