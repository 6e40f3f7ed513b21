package shop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;

/** Methods that Spring runs on another thread, when it gets to know of the call. */
class Mails {

  @Async
  public void send(String address) {
    deliver(address);
  }

  @Async
  public CompletableFuture<Integer> count() {
    deliver("");
    return CompletableFuture.completedFuture(1);
  }

  public void sendAllBad(List<String> addresses) {
    for (String address : addresses) {
      // BUG: Diagnostic contains: send(address) runs here and not on another thread: an object that
      send(address);
    }
  }

  public void sendToOneBad() {
    // BUG: Diagnostic contains: runs here and not on another thread
    this.send("one@example.org");
  }

  @Async
  // BUG: Diagnostic contains: logBad is not moved to another thread: no proxy can stand before
  private void logBad(String address) {
    deliver(address);
  }

  public void logsOk() {
    logBad("");
  }

  private static void deliver(String address) {
    try {
      Thread.sleep(address.length());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whoever calls it from outside is not kept waiting. */
  static class Handler extends ChannelInboundHandlerAdapter {
    private final Mails mails;

    Handler(Mails mails) {
      this.mails = mails;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      mails.send("reader@example.org");
    }
  }

  @Async
  static class Reports {
    public void writeOk() {
      deliver("");
    }

    /** It has been moved itself. */
    public void writeTwiceOk() {
      writeOk();
      writeOk();
    }

    void writeUnmovedBad() {
      // BUG: Diagnostic contains: runs here and not on another thread
      writeOk();
    }
  }
}
