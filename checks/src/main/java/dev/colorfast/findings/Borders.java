package dev.colorfast.findings;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.threads.ThreadReason;

/** The borders between the checks that report blocked threads, and what each of them lets pass. */
final class Borders {
  private Borders() {}

  /**
   * Returns the name of the check whose it is to report a blocked thread.
   *
   * @param reason why the thread is known
   */
  static String checkFor(ThreadKind thread, ThreadReason reason) {
    if (reason instanceof ThreadReason.Promised) {
      return "NonBlockingContractBroken";
    }
    return switch (thread) {
      case COMMON_POOL, COMPUTATION -> "BlockingOnCommonPool";
      case TIMER, DISPATCHER -> "BlockingContinuation";
      default ->
          reason instanceof ThreadReason.Attached attached && attached.isContinuation()
              ? "BlockingContinuation"
              : "BlockingOnEventLoop";
    };
  }

  /** Returns whether a thread may be blocked in this way: what is short does not stop a pool. */
  static boolean isTolerated(ThreadKind thread, Blocking blocking) {
    boolean isLong = blocking.kind().weight() == BlockingKind.HEAVIEST;
    return switch (thread) {
      case COMMON_POOL -> !isLong || blocking.isCompensated();
      case TIMER, DISPATCHER, COMPUTATION -> !isLong;
      default -> false;
    };
  }

  /** Returns how severe it is to block a thread in this way. */
  static Level level(ThreadKind thread, ThreadReason reason, Blocking blocking, KindSwitches on) {
    return switch (checkFor(thread, reason)) {
      case "BlockingOnCommonPool", "BlockingContinuation" -> Level.WARNING;
      default -> on.level(blocking.kind());
    };
  }
}
