package dev.colorfast.findings;

import dev.colorfast.callgraph.AsyncTwins;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.Witness;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.threads.ThreadReason;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A call that blocks where it must not.
 *
 * @param position where the call stands
 * @param isImplicit whether the source does not spell the call out
 * @param method the body that makes the call
 * @param form what kind of body that is
 * @param declared where that body is declared
 * @param thread the kind of thread that runs it
 * @param reason why we believe so
 * @param path how the call blocks
 * @param level how severe it is
 * @param isCertain whether it happens whenever the call is made
 * @param twin the method to call instead, if the one that is called has a twin that does not block
 */
record BlockedThread(
    SourcePosition position,
    boolean isImplicit,
    MethodSignature method,
    MethodFacts.Form form,
    SourcePosition declared,
    ThreadKind thread,
    ThreadReason reason,
    BlockingPath path,
    Level level,
    boolean isCertain,
    Optional<AsyncTwins.Twin> twin) {

  /** Certain before possible, severe before mild, short before long. */
  static final Comparator<BlockedThread> MOST_TELLING_FIRST =
      Comparator.comparing((BlockedThread finding) -> !finding.isCertain)
          .thenComparing(BlockedThread::level)
          .thenComparingInt(finding -> finding.path.length())
          .thenComparing(finding -> finding.path.effect())
          .thenComparing(BlockedThread::method)
          .thenComparing(BlockedThread::thread);

  BlockedThread {
    Objects.requireNonNull(position);
    Objects.requireNonNull(method);
    Objects.requireNonNull(form);
    Objects.requireNonNull(declared);
    Objects.requireNonNull(thread);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(path);
    Objects.requireNonNull(level);
    Objects.requireNonNull(twin);
  }

  /** Returns the chain from the call to the leaf. */
  Witness witness() {
    return path.witness();
  }

  /** Returns the name of the check that reports it. */
  String check() {
    return Borders.checkFor(thread, reason);
  }

  /** Returns what stands where the thread is blocked. */
  Finding.Place place() {
    if (!isImplicit) {
      return Finding.Place.CALL;
    }
    boolean isInitialization =
        !witness().hops().isEmpty() && witness().hops().get(0).method().isStaticInitializer();
    return isInitialization ? Finding.Place.FIRST_USE : Finding.Place.IMPLICIT_CALL;
  }
}
