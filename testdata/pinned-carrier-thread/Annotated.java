package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;

/** Code of which an annotation says that it runs on virtual threads. */
class Annotated {
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Object lock = new Object();

  @RunsOn(ThreadKind.VIRTUAL)
  void awaitBad() throws InterruptedException {
    synchronized (lock) {
      // BUG: Diagnostic contains: waits for another thread inside lock, and keeps the carrier
      ready.await();
    }
  }

  @RunsOn(ThreadKind.VIRTUAL)
  String firstUseBad() {
    // BUG: Diagnostic contains: sleeps inside a static initializer, and keeps the carrier
    return Host.NAME;
  }

  @RunsOn(ThreadKind.VIRTUAL)
  InetAddress notLockedOk() throws UnknownHostException {
    return InetAddress.getByName("example.org");
  }

  @RunsOn(ThreadKind.WORKER)
  void workerOk() throws InterruptedException {
    synchronized (lock) {
      ready.await();
    }
  }

  private static final class Host {
    static final String NAME = name();

    private static String name() {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return "example.org";
    }
  }
}
