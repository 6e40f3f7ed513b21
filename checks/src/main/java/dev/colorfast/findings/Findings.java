package dev.colorfast.findings;

import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that is to be reported of a compilation. */
public final class Findings {
  private Findings() {}

  /**
   * Returns the findings in the order of {@link Finding#ORDER}, at most one for each check and
   * place.
   *
   * @param certain what surely happens
   * @param possible what may happen, if that is asked for
   */
  public static List<Finding> of(
      Summaries certain, Optional<Summaries> possible, KindSwitches switches) {
    List<Finding> all = new ArrayList<>(blockedThreads(certain, possible, switches));
    all.addAll(FakeAsync.of(certain, switches));
    all.addAll(LifecycleMessages.of(certain));
    all.sort(Finding.ORDER);
    return List.copyOf(all);
  }

  private static List<Finding> blockedThreads(
      Summaries certain, Optional<Summaries> possible, KindSwitches switches) {
    SortedMap<SourcePosition, BlockedThread> blocked = new TreeMap<>();
    possible.ifPresent(known -> blocked.putAll(BlockedThreads.of(known, switches, false)));
    blocked.putAll(BlockedThreads.of(certain, switches, true));
    return blocked.values().stream().map(Findings::finding).toList();
  }

  private static Finding finding(BlockedThread blocked) {
    return new Finding(
        "BlockingOnEventLoop",
        blocked.position(),
        blocked.place(),
        BlockingMessage.of(blocked),
        blocked.level(),
        blocked.isCertain());
  }
}
