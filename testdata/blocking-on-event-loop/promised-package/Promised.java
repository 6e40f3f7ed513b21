package shop.promised;

import dev.colorfast.annotations.Blocking;

/** Its callers trust what the package says; a method that says otherwise is believed too. */
public class Promised {

  public void harmless() throws InterruptedException {
    Thread.sleep(1);
  }

  @Blocking
  public void exception() throws InterruptedException {
    Thread.sleep(1);
  }
}
