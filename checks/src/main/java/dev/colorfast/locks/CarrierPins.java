package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the calls that would pin a virtual thread to its carrier, whichever thread makes them:
 * before JDK 24 what blocks while a monitor is held (JEP 491), in any JDK what blocks while a class
 * is initialized.
 */
public final class CarrierPins {
  /** The first release in which monitors do not pin any more. */
  private static final int MONITORS_DO_NOT_PIN = 24;

  /** The function runs inside a monitor of the map. */
  private static final String MAP = "java.util.concurrent.ConcurrentHashMap";

  private static final Set<String> RUN_INSIDE =
      Set.of("compute", "computeIfAbsent", "computeIfPresent", "merge");

  private record Held(String by, int before) {}

  private final Summaries summaries;
  private final CallGraph graph;
  private final Bodies bodies;

  /** Looks at what is known of a compilation. */
  public CarrierPins(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
    bodies = new Bodies(graph);
  }

  /**
   * Returns the calls of a body that pin, in order; a test for virtual threads in the body is not
   * looked at.
   *
   * @param release the Java release that it is to run on
   */
  public List<CarrierPin> in(int body, int release) {
    boolean doMonitorsPin = release < MONITORS_DO_NOT_PIN;
    Optional<Bodies.Body> read =
        doMonitorsPin && graph.entersMonitor(body) ? bodies.read(body) : Optional.empty();
    List<CarrierPin> found = new ArrayList<>();
    List<ResolvedCall> calls = graph.calls(body);
    for (int call = 0; call < calls.size(); call++) {
      CallSite site = calls.get(call).site();
      Optional<Held> held = held(site, call, read, doMonitorsPin);
      Optional<BlockingPath> path = held.isPresent() ? longest(body, call) : Optional.empty();
      if (path.isPresent()) {
        found.add(new CarrierPin(call, site, held.get().by, held.get().before, path.get()));
      }
    }
    return found;
  }

  /** Returns what keeps the thread on its carrier while a call is made, as it reads after "in". */
  private static Optional<Held> held(
      CallSite site, int call, Optional<Bodies.Body> read, boolean doMonitorsPin) {
    if (site.dispatch() == Dispatch.CLASS_INITIALIZATION) {
      return Optional.of(new Held("a static initializer", 0));
    }
    if (doMonitorsPin
        && site.callee().owner().equals(MAP)
        && RUN_INSIDE.contains(site.callee().name())) {
      return Optional.of(new Held("a monitor of the map", MONITORS_DO_NOT_PIN));
    }
    return read.flatMap(
        body ->
            body.locks().at(call).stream()
                .filter(Lock::isMonitor)
                .map(Lock::name)
                .min(Comparator.naturalOrder())
                .map(monitor -> new Held(monitor, MONITORS_DO_NOT_PIN)));
  }

  /** What is short does not matter to a carrier either. */
  private Optional<BlockingPath> longest(int body, int call) {
    return summaries.paths(body, call, unused -> false).stream()
        .filter(path -> path.effect().kind().weight() == BlockingKind.HEAVIEST)
        .filter(path -> !path.effect().except().contains(ThreadKind.VIRTUAL))
        .min(Comparator.comparingInt(BlockingPath::length).thenComparing(BlockingPath::effect));
  }
}
