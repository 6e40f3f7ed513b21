package oracle;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.lang.Thread.State;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A Netty event loop waits for a monitor, which another thread keeps. */
final class Monitors {

  private Monitors() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new DefaultEventLoop();
    try {
      contendedMonitorOk(loop);
    } finally {
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  /** No call, so that BlockHound sees none, and for Colorfast a short lock like any other. */
  static void contendedMonitorOk(EventLoop loop) throws Exception {
    Object monitor = new Object();
    AtomicReference<Thread> waiting = new AtomicReference<>();
    CountDownLatch isHeld = new CountDownLatch(1);
    Thread holder =
        new Thread(
            () -> {
              synchronized (monitor) {
                isHeld.countDown();
                while (waiting.get() == null || waiting.get().getState() != State.BLOCKED) {
                  Thread.onSpinWait();
                }
              }
            });
    holder.start();
    isHeld.await();
    await(
        loop.submit(
            () -> {
              waiting.set(Thread.currentThread());
              synchronized (monitor) {
                return "";
              }
            }));
    holder.join();
  }

  private static void await(Future<?> task) throws Exception {
    task.get(10, TimeUnit.SECONDS);
  }
}
