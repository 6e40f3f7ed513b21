package shop;

/**
 * A promise not to block says nothing about the thread. That these break theirs is for
 * NonBlockingContractBroken to say.
 */
class NonBlockingPromises {

  // SUMMARY: plain
  @dev.colorfast.annotations.NonBlocking
  void oursOk() throws InterruptedException {
    Thread.sleep(1);
  }

  @org.jetbrains.annotations.NonBlocking
  void jetBrainsOk() throws InterruptedException {
    Thread.sleep(1);
  }

  @io.micronaut.core.annotation.NonBlocking
  void micronautOk() throws InterruptedException {
    Thread.sleep(1);
  }
}
