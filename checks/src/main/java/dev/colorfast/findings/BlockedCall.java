package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import dev.colorfast.threads.ThreadContexts;
import dev.colorfast.threads.ThreadReason;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A call that blocks a thread which must not block, reported or not.
 *
 * @param check the name of the check whose it is
 * @param position where the call stands
 * @param thread the kind of thread
 * @param isPromise whether nothing but a promise says that the thread must not block
 * @param outcome what becomes of it, as far as the analysis decides that
 */
public record BlockedCall(
    String check,
    SourcePosition position,
    ThreadKind thread,
    boolean isPromise,
    BlockedCall.Outcome outcome) {
  public BlockedCall {
    Objects.requireNonNull(check);
    Objects.requireNonNull(position);
    Objects.requireNonNull(thread);
    Objects.requireNonNull(outcome);
  }

  /** What becomes of a call that blocks. */
  public enum Outcome {
    /** It is a finding. */
    REPORTED,
    /** A test in the code keeps such threads from it. */
    GUARDED,
    /** It is of a kind that is not reported. */
    OFF,
    /** Such a thread may be blocked for that long. */
    TOLERATED,
    /** It happens with some of the methods that a call may run. */
    POSSIBLE
  }

  /** Returns the name of the check that reports what blocks in a body whose thread is known. */
  public static String checkFor(KnownThread known) {
    return Borders.checkFor(known.thread(), known.reason());
  }

  /**
   * Returns all of a compilation, by place.
   *
   * @param possible what may happen
   * @param switches what is reported
   */
  public static Collection<BlockedCall> of(
      Summaries certain, Summaries possible, KindSwitches switches) {
    Collection<KnownThread> contexts = ThreadContexts.of(certain);
    SortedMap<SourcePosition, BlockedCall> found = new TreeMap<>();
    add(BlockedThreads.of(certain, contexts, switches, true), Outcome.REPORTED, found);
    KindSwitches all = new KindSwitches(EnumSet.allOf(BlockingKind.class));
    add(BlockedThreads.of(certain, contexts, all, true), Outcome.OFF, found);
    addLetThrough(certain, contexts, found);
    add(
        BlockedThreads.of(possible, ThreadContexts.of(possible), switches, false),
        Outcome.POSSIBLE,
        found);
    return found.values();
  }

  private static void add(
      SortedMap<SourcePosition, BlockedThread> blocked,
      Outcome outcome,
      SortedMap<SourcePosition, BlockedCall> found) {
    blocked.forEach(
        (position, each) ->
            found.putIfAbsent(
                position,
                new BlockedCall(
                    each.check(),
                    position,
                    each.thread(),
                    each.reason() instanceof ThreadReason.Promised,
                    outcome)));
  }

  /** What blocks, and is not found for the sake of the thread. */
  private static void addLetThrough(
      Summaries summaries,
      Collection<KnownThread> contexts,
      SortedMap<SourcePosition, BlockedCall> found) {
    CallGraph graph = summaries.graph();
    Set<SourcePosition> before = new HashSet<>(found.keySet());
    for (KnownThread context : contexts) {
      if (!context.thread().mustNotBlock()) {
        continue;
      }
      for (int call = 0; call < graph.calls(context.body()).size(); call++) {
        ResolvedCall resolved = graph.calls(context.body()).get(call);
        CallSite site = resolved.site();
        for (BlockingPath path : summaries.paths(context.body(), call, unused -> true)) {
          boolean isGuarded = path.effect().except().contains(context.thread());
          boolean isTolerated = Borders.isTolerated(context.thread(), path.witness().blocking());
          boolean lasts = path.effect().kind().weight() > 0;
          if ((isGuarded && lasts || isTolerated) && !before.contains(site.position())) {
            found.putIfAbsent(
                site.position(),
                new BlockedCall(
                    checkFor(context),
                    site.position(),
                    context.thread(),
                    context.reason() instanceof ThreadReason.Promised,
                    isGuarded ? Outcome.GUARDED : Outcome.TOLERATED));
          }
        }
      }
    }
  }
}
