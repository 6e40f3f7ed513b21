package shop;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Tests may wait as they like. */
public class WaitTest {
  private final CountDownLatch ready = new CountDownLatch(1);

  @Test
  public void waitsOk() {
    awaitOk();
  }

  public void awaitOk() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      System.out.println("woken up");
    }
  }
}
