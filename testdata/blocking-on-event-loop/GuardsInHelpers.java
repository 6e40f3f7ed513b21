package shop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Context;
import reactor.core.scheduler.Schedulers;

/** Tests of the thread that stand in methods of their own. */
class GuardsInHelpers extends ChannelInboundHandlerAdapter {
  private Thread owner;
  private EventExecutor loop;
  private boolean isOpen;

  static void load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOwner() {
    return Thread.currentThread() == owner;
  }

  private static boolean mayBlock() {
    return !Schedulers.isInNonBlockingThread() && !Context.isOnEventLoopThread();
  }

  private static boolean mayNotBlock() {
    return !mayBlock();
  }

  private boolean isOnLoop() {
    return loop.inEventLoop();
  }

  private boolean isOpenOnLoop() {
    return isOpen && loop.inEventLoop();
  }

  private boolean isOpenOrOnLoop() {
    return isOpen || loop.inEventLoop();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!isOwner()) {
      load();
    }
    if (mayBlock()) {
      load();
    }
    if (!isOnLoop()) {
      load();
    }
    if (!isOpenOrOnLoop()) {
      load();
    }
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    if (mayBlock()) {
      load();
    } else {
      // BUG: Diagnostic contains: load() sleeps, and channelActive runs on an event loop
      load();
    }
    if (mayNotBlock()) {
      return;
    }
    load();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    if (!isOpenOnLoop()) {
      // BUG: Diagnostic contains: load() sleeps, and channelInactive runs on an event loop
      load();
    }
    if (isOpenOrOnLoop()) {
      // BUG: Diagnostic contains: load() sleeps, and channelInactive runs on an event loop
      load();
    }
  }

  void anyThreadBad() {
    if (isOpenOnLoop()) {
      // BUG: Diagnostic contains: load() sleeps, and anyThreadBad runs on an event loop
      load();
    }
  }
}
