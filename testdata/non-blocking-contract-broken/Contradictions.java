package shop;

import dev.colorfast.annotations.Blocking;
import dev.colorfast.annotations.NonBlocking;

/** Elements that say two things of themselves. */
class Contradictions {

  @Blocking
  @NonBlocking
  // BUG: Diagnostic contains: methodBad is annotated both as blocking and as non-blocking
  void methodBad() {
    Thread.onSpinWait();
  }

  interface Store {
    @org.jetbrains.annotations.Blocking
    @NonBlocking
    // BUG: Diagnostic contains: abstractBad is annotated both as blocking and as non-blocking
    String abstractBad();
  }

  /** What is nearer is said of the exception. */
  @NonBlocking
  static class PromisedOk {
    @Blocking
    void exceptionOk() throws InterruptedException {
      Thread.sleep(1);
    }
  }
}
