package dev.colorfast.threads;

import dev.colorfast.model.ThreadKind;
import java.util.Objects;

/**
 * A body whose thread is known.
 *
 * @param body its number in the call graph
 * @param thread the kind of thread that runs it
 * @param reason why we believe so
 * @param isCalledBack whether it is called back by other known code, on that code's thread, rather
 *     than handed over to a thread
 */
public record KnownThread(int body, ThreadKind thread, ThreadReason reason, boolean isCalledBack) {
  public KnownThread {
    Objects.requireNonNull(thread);
    Objects.requireNonNull(reason);
  }
}
