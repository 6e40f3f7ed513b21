package shop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Asks another class on which thread it is. */
class Prices extends ChannelInboundHandlerAdapter {
  private Thread owner;
  private int waiting;

  static void load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (Threads.mayBlock()) {
      load();
    }
    if (!Threads.isOnThreadOf(owner)) {
      load();
    }
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    if (!Threads.mayBlock()) {
      // BUG: Diagnostic contains: load() sleeps, and channelActive runs on an event loop
      load();
    }
    if (Threads.isIdle(waiting)) {
      // BUG: Diagnostic contains: load() sleeps, and channelActive runs on an event loop
      load();
    }
  }
}
