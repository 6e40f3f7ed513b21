package shop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** What constructors and callbacks start. */
class Starts {

  static final class Poller {
    Poller(Runnable task) {
      // BUG: Diagnostic contains: starts what nobody owns
      Thread thread = new Thread(task, "poller");
      thread.setDaemon(true);
      thread.start();
    }
  }

  static final class Loader {
    Loader(Runnable task) {
      // BUG: Diagnostic contains: CompletableFuture.runAsync(task) starts what nobody owns
      CompletableFuture.runAsync(task);
    }
  }

  static final class Handler extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      // BUG: Diagnostic contains: there is nothing left to wait for it, or to cancel it
      new Thread(() -> System.out.println(ctx)).start();
    }
  }

  static final class Kept {
    private final Thread thread;
    private final CompletableFuture<Void> loaded;

    Kept(Runnable task) {
      thread = new Thread(task, "kept");
      thread.start();
      loaded = CompletableFuture.runAsync(task);
    }

    void close() throws InterruptedException {
      thread.interrupt();
      thread.join();
      loaded.join();
    }
  }

  static final class Owned {
    Owned(Runnable task, ExecutorService workers) {
      workers.execute(task);
    }
  }

  static final class Joined {
    Joined(Runnable task) throws InterruptedException {
      Thread thread = new Thread(task);
      thread.start();
      thread.join();
    }
  }

  /** A method may be the edge of the application. */
  void startOk(Runnable task) {
    new Thread(task).start();
  }

  /** A thread of one's own kind is not followed. */
  static final class MissedAlarm {
    MissedAlarm(Runnable task) {
      new Named(task).start();
    }
  }

  static final class Named extends Thread {
    Named(Runnable task) {
      super(task, "named");
    }
  }
}
