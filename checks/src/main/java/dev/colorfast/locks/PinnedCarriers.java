package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds where a virtual thread blocks and cannot leave its carrier: before JDK 24 while it holds a
 * monitor (JEP 491), in any JDK while it initializes a class.
 */
public final class PinnedCarriers {
  /** The first release in which monitors do not pin any more. */
  private static final int MONITORS_DO_NOT_PIN = 24;

  /** The function runs inside a monitor of the map. */
  private static final String MAP = "java.util.concurrent.ConcurrentHashMap";

  private static final Set<String> RUN_INSIDE =
      Set.of("compute", "computeIfAbsent", "computeIfPresent", "merge");

  private final Summaries summaries;
  private final CallGraph graph;
  private final Bodies bodies;
  private final boolean doMonitorsPin;
  private final SortedMap<SourcePosition, PinnedCarrier> found = new TreeMap<>();

  private PinnedCarriers(Summaries summaries, int release) {
    this.summaries = summaries;
    graph = summaries.graph();
    bodies = new Bodies(graph);
    doMonitorsPin = release < MONITORS_DO_NOT_PIN;
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
    Optional<Bodies.Body> read =
        doMonitorsPin && graph.entersMonitor(at.body()) ? bodies.read(at.body()) : Optional.empty();
    List<ResolvedCall> calls = graph.calls(at.body());
    for (int call = 0; call < calls.size(); call++) {
      CallSite site = calls.get(call).site();
      Optional<String> pin = pin(site, call, read);
      if (pin.isPresent() && !at.isExcluded(calls.get(call), summaries)) {
        Optional<BlockingPath> path = longest(at.body(), call);
        if (path.isPresent()) {
          PinnedCarrier pinned =
              new PinnedCarrier(site, pin.get(), at.because(), at.way(site.position()), path.get());
          found.putIfAbsent(site.position(), pinned);
        }
      }
    }
  }

  /** Returns what keeps the thread on its carrier while a call is made, as it reads after "in". */
  private Optional<String> pin(CallSite site, int call, Optional<Bodies.Body> read) {
    if (site.dispatch() == Dispatch.CLASS_INITIALIZATION) {
      return Optional.of("a static initializer");
    }
    if (doMonitorsPin
        && site.callee().owner().equals(MAP)
        && RUN_INSIDE.contains(site.callee().name())) {
      return Optional.of("a monitor of the map");
    }
    return read.flatMap(
        body ->
            body.locks().at(call).stream()
                .filter(Lock::isMonitor)
                .map(Lock::name)
                .min(Comparator.naturalOrder()));
  }

  /** What is short does not matter to a carrier either. */
  private Optional<BlockingPath> longest(int body, int call) {
    return summaries.paths(body, call, unused -> false).stream()
        .filter(path -> path.effect().kind().weight() == BlockingKind.HEAVIEST)
        .filter(path -> !path.effect().except().contains(ThreadKind.VIRTUAL))
        .min(Comparator.comparingInt(BlockingPath::length).thenComparing(BlockingPath::effect));
  }
}
