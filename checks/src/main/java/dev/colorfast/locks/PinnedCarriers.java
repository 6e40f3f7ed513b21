package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds where a virtual thread blocks and cannot leave its carrier: before JDK 24 while it holds a
 * monitor (JEP 491), in any JDK while it initializes a class.
 */
public final class PinnedCarriers {
  private final Summaries summaries;
  private final CallGraph graph;
  private final CarrierPins pins;
  private final int release;
  private final SortedMap<SourcePosition, PinnedCarrier> found = new TreeMap<>();

  private PinnedCarriers(Summaries summaries, int release) {
    this.summaries = summaries;
    graph = summaries.graph();
    pins = new CarrierPins(summaries);
    this.release = release;
  }

  /**
   * Returns what is found in a compilation, at most one for each call, by its place.
   *
   * @param release the Java release that is compiled for
   */
  public static Collection<PinnedCarrier> of(
      Summaries summaries, Collection<KnownThread> contexts, int release) {
    PinnedCarriers all = new PinnedCarriers(summaries, release);
    OnThread.reached(summaries, contexts, ThreadKind.VIRTUAL::equals).forEach(all::addIn);
    return all.found.values();
  }

  private void addIn(OnThread at) {
    List<ResolvedCall> calls = graph.calls(at.body());
    for (CarrierPin pin : pins.in(at.body(), release)) {
      SourcePosition position = pin.site().position();
      if (!at.isExcluded(calls.get(pin.call()), summaries)) {
        PinnedCarrier pinned =
            new PinnedCarrier(pin.site(), pin.by(), at.because(), at.way(position), pin.path());
        found.putIfAbsent(position, pinned);
      }
    }
  }
}
