package dev.colorfast.cancellation;

import dev.colorfast.model.MethodSignature;
import java.util.Set;

/**
 * What the language itself says about interrupts and the end of a program. Libraries are described
 * in model files; that {@code Thread.interrupt} sets the status is what the word means.
 */
final class Interrupts {
  static final String EXCEPTION = "java.lang.InterruptedException";

  private static final Set<String> TAKE_EXCEPTION =
      Set.of(EXCEPTION, "java.lang.Exception", "java.lang.Throwable");
  private static final String THREAD = "java.lang.Thread";

  private Interrupts() {}

  /** Returns whether a clause that names this class catches an interrupt. */
  static boolean isCaughtBy(String exception) {
    return TAKE_EXCEPTION.contains(exception);
  }

  /** Returns whether the method sets the interrupt status. */
  static boolean sets(MethodSignature method) {
    return method.owner().equals(THREAD) && method.name().equals("interrupt");
  }

  /** Returns whether the method clears the interrupt status of the current thread. */
  static boolean clears(MethodSignature method) {
    return method.owner().equals(THREAD) && method.name().equals("interrupted");
  }

  /** Returns whether the method tells whether the interrupt status is set. */
  static boolean tells(MethodSignature method) {
    return clears(method) || method.owner().equals(THREAD) && method.name().equals("isInterrupted");
  }

  /** Returns whether the method decides whether a thread keeps the process from ending. */
  static boolean makesDaemon(MethodSignature method) {
    return method.owner().equals(THREAD) && method.name().equals("setDaemon");
  }

  /** Returns whether the method ends the process. */
  static boolean endsProcess(MethodSignature method) {
    boolean isRuntime =
        method.owner().equals("java.lang.System") || method.owner().equals("java.lang.Runtime");
    return isRuntime && (method.name().equals("exit") || method.name().equals("halt"));
  }
}
