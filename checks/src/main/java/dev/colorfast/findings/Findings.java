package dev.colorfast.findings;

import dev.colorfast.cancellation.CancelledHolds;
import dev.colorfast.cancellation.HoldsAcrossThreads;
import dev.colorfast.cancellation.InterruptHandlers;
import dev.colorfast.cancellation.SplitUpdates;
import dev.colorfast.cancellation.SwallowedCancellations;
import dev.colorfast.cancellation.SwallowedInterrupts;
import dev.colorfast.cancellation.UnreleasedHolds;
import dev.colorfast.locks.ContendedLocks;
import dev.colorfast.locks.PinnedCarriers;
import dev.colorfast.locks.WaitsUnderLocks;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import dev.colorfast.threads.ThreadContexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything that is to be reported of a compilation. */
public final class Findings {
  /** Reports methods that return a handle and block before they do. */
  public static final String FAKE_ASYNC = FakeAsync.CHECK;

  private Findings() {}

  /** Returns whether a finding is one because the method that it stands in is async. */
  public static boolean restsOnColor(Finding finding) {
    return finding.check().equals(FakeAsync.CHECK) || finding.check().equals(FakeAsync.BRIDGE);
  }

  /** Returns whether callers of an async method do not expect it to block in that way. */
  public static boolean surprisesAsyncCallers(BlockingKind kind) {
    return !FakeAsync.EXPECTED.contains(kind);
  }

  /**
   * Returns the findings in the order of {@link Finding#ORDER}, at most one for each check and
   * place.
   *
   * @param certain what surely happens
   * @param possible what may happen, if that is asked for
   * @param release the Java release that is compiled for
   * @param isAskedFor says of a check that is for those who ask, and needs a search of its own,
   *     whether somebody does
   */
  public static List<Finding> of(
      Summaries certain,
      Optional<Summaries> possible,
      KindSwitches switches,
      int release,
      Predicate<String> isAskedFor) {
    Collection<KnownThread> contexts = ThreadContexts.of(certain);
    List<Finding> all = ofCalls(certain, contexts, possible, switches);
    Set<SourcePosition> deadlocks =
        all.stream()
            .filter(finding -> finding.check().equals("SelfDeadlock"))
            .map(Finding::position)
            .collect(Collectors.toSet());
    WaitsUnderLocks.of(certain).stream()
        .map(wait -> WaitMessage.of(wait, certain.graph()))
        .filter(finding -> !deadlocks.contains(finding.position()))
        .forEach(all::add);
    PinnedCarriers.of(certain, contexts, release).stream()
        .map(pinned -> PinnedCarrierMessage.of(pinned, certain.graph()))
        .forEach(all::add);
    if (isAskedFor.test(ContendedLockMessage.CHECK)) {
      ContendedLocks.of(certain, contexts).stream()
          .map(lock -> ContendedLockMessage.of(lock, certain.graph()))
          .forEach(all::add);
    }
    certain.graph().facts().contradictions().stream()
        .map(Findings::contradiction)
        .forEach(all::add);
    if (isAskedFor.test(LifecycleMessages.NEEDLESSLY_ASYNC)) {
      all.addAll(LifecycleMessages.needlesslyAsync(certain.graph()));
    }
    all.addAll(OffloadMessage.all(certain));
    all.addAll(LifecycleMessages.of(certain));
    Set<Integer> onKnownThreads =
        contexts.stream().map(KnownThread::body).collect(Collectors.toSet());
    all.addAll(OnRequestMessages.of(certain.graph(), onKnownThreads, isAskedFor));
    if (isAskedFor.test(OnRequestMessages.UNBOUNDED_WAIT)) {
      all.addAll(OnRequestMessages.unboundedWaits(certain, contexts));
    }
    List<Finding> interrupts =
        SwallowedInterrupts.of(certain, onKnownThreads).stream()
            .map(SwallowedInterruptMessage::finding)
            .toList();
    all.addAll(interrupts);
    Set<SourcePosition> clauses =
        interrupts.stream().map(Finding::position).collect(Collectors.toSet());
    SwallowedCancellations.in(certain.graph()).stream()
        .map(SwallowedCancellationMessage::finding)
        .filter(finding -> !clauses.contains(finding.position()))
        .forEach(all::add);
    all.addAll(InterruptHandlerMessages.of(InterruptHandlers.of(certain, onKnownThreads)));
    UnreleasedHolds.of(certain).stream().map(UnreleasedHoldMessage::finding).forEach(all::add);
    CancelledHolds.in(certain.graph()).stream()
        .map(CancelledHoldMessage::finding)
        .forEach(all::add);
    SplitUpdates.in(certain.graph()).stream().map(SplitUpdateMessage::finding).forEach(all::add);
    HoldsAcrossThreads.in(certain.graph()).stream()
        .map(HoldAcrossThreadsMessage::finding)
        .forEach(all::add);
    all.sort(Finding.ORDER);
    return List.copyOf(all);
  }

  /**
   * Returns what is found without reading how bodies are made, in the same order: blocked threads,
   * and nothing of what becomes of values.
   */
  public static List<Finding> ofCalls(Summaries certain, KindSwitches switches) {
    List<Finding> all = ofCalls(certain, ThreadContexts.of(certain), Optional.empty(), switches);
    all.sort(Finding.ORDER);
    return List.copyOf(all);
  }

  private static List<Finding> ofCalls(
      Summaries certain,
      Collection<KnownThread> contexts,
      Optional<Summaries> possible,
      KindSwitches switches) {
    Map<SourcePosition, Finding> deadlocks = SelfDeadlocks.of(certain, contexts);
    List<Finding> all = new ArrayList<>(deadlocks.values());
    for (Finding finding : blockedThreads(certain, contexts, possible, switches)) {
      if (!deadlocks.containsKey(finding.position())) {
        all.add(finding);
      }
    }
    all.addAll(FakeAsync.of(certain, contexts, switches));
    return all;
  }

  private static Finding contradiction(SourcePosition declaration) {
    return new Finding(
        "NonBlockingContractBroken",
        declaration,
        Finding.Place.DECLARATION,
        new Message(
            Message.SUBJECT + " is annotated both as blocking and as non-blocking", List.of()),
        Level.ERROR,
        true);
  }

  private static List<Finding> blockedThreads(
      Summaries certain,
      Collection<KnownThread> contexts,
      Optional<Summaries> possible,
      KindSwitches switches) {
    SortedMap<SourcePosition, BlockedThread> blocked = new TreeMap<>();
    possible.ifPresent(
        known ->
            blocked.putAll(BlockedThreads.of(known, ThreadContexts.of(known), switches, false)));
    blocked.putAll(BlockedThreads.of(certain, contexts, switches, true));
    return blocked.values().stream().map(Findings::finding).toList();
  }

  private static Finding finding(BlockedThread blocked) {
    return new Finding(
        blocked.check(),
        blocked.position(),
        blocked.place(),
        BlockingMessage.of(blocked),
        blocked.level(),
        blocked.isCertain());
  }
}
