package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;

/** Calls in the guards and arms of pattern switches. */
class PatternSwitches {

  sealed interface Order permits Online, InStore {}

  record Online(String address) implements Order {}

  record InStore(int counter) implements Order {}

  // SUMMARY: blocks(sleep)
  static int slow(int value) {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return value;
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int armsBad(Order order) {
    return switch (order) {
      // BUG: Diagnostic contains: sleeps
      case InStore(int counter) when slow(counter) > 3 -> counter;
      case InStore(int counter) -> -counter;
      // BUG: Diagnostic contains: sleeps
      case Online online -> slow(online.address().length());
    };
  }
}
