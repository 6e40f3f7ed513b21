package shop.promised;

import dev.colorfast.annotations.Blocking;

/** Is held to what the package says, and trusted; a method that says otherwise is believed. */
public class Promised {

  public void harmless() throws InterruptedException {
    // BUG: Diagnostic contains: sleeps, and harmless promises not to block
    Thread.sleep(1);
  }

  @Blocking
  public void exception() throws InterruptedException {
    Thread.sleep(1);
  }
}
