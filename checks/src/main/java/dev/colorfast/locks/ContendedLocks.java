package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds locks that an event loop takes, and under which other code blocks.
 *
 * <p>Two objects of one class have two locks: whether it is the same object on both sides is not
 * known, which is one reason why this is only for those who ask.
 */
public final class ContendedLocks {
  /** They give the lock back while they wait. */
  private static final Set<String> GIVING_BACK =
      Set.of("java.lang.Object", "java.util.concurrent.locks.Condition");

  private final Summaries summaries;
  private final CallGraph graph;
  private final Bodies bodies;
  private final SortedMap<SourcePosition, ContendedLock> found = new TreeMap<>();

  private ContendedLocks(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
    bodies = new Bodies(graph);
  }

  /** What a body does while it holds a lock. */
  private record Blocker(Lock lock, int body, ResolvedCall call, BlockingPath path) {}

  /** Returns what is found in a compilation, at most one for each place. */
  public static Collection<ContendedLock> of(
      Summaries summaries, Collection<KnownThread> contexts) {
    ContendedLocks all = new ContendedLocks(summaries);
    List<OnThread> taking = new ArrayList<>();
    for (OnThread reached : OnThread.reached(summaries, contexts, ContendedLocks::isLoop)) {
      if (all.mayHold(reached.body())) {
        taking.add(reached);
      }
    }
    if (!taking.isEmpty()) {
      List<Blocker> blockers = all.blockers();
      taking.forEach(each -> all.addIn(each, blockers));
    }
    return all.found.values();
  }

  private static boolean isLoop(ThreadKind thread) {
    return thread == ThreadKind.EVENT_LOOP || thread == ThreadKind.UI;
  }

  private boolean mayHold(int body) {
    return graph.entersMonitor(body) || graph.calls(body).stream().anyMatch(Bodies::takes);
  }

  private List<Blocker> blockers() {
    List<Blocker> blockers = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body) && mayHold(body)) {
        Optional<Bodies.Body> read = bodies.read(body);
        if (read.isPresent()) {
          addBlockers(body, read.get().locks(), blockers);
        }
      }
    }
    return blockers;
  }

  private void addBlockers(int body, HeldLocks locks, List<Blocker> blockers) {
    List<ResolvedCall> calls = graph.calls(body);
    for (int call = 0; call < calls.size(); call++) {
      for (Lock held : locks.at(call)) {
        Optional<Lock> named = named(held, body);
        Optional<BlockingPath> path = named.isPresent() ? blocking(body, call) : Optional.empty();
        if (path.isPresent()) {
          blockers.add(new Blocker(named.get(), body, calls.get(call), path.get()));
        }
      }
    }
  }

  private Optional<Lock> named(Lock lock, int body) {
    View view = View.ofItself(graph.body(body).signature().owner());
    return bodies.named(lock.at(view.seen(lock.path(), graph.hierarchy())));
  }

  private Optional<BlockingPath> blocking(int body, int call) {
    return summaries.paths(body, call, unused -> false).stream()
        .filter(path -> path.effect().kind().weight() == BlockingKind.HEAVIEST)
        .filter(path -> !givesBack(path.witness().leaf()))
        .min(Comparator.comparingInt(BlockingPath::length).thenComparing(BlockingPath::effect));
  }

  private boolean givesBack(MethodSignature leaf) {
    return GIVING_BACK.contains(leaf.owner());
  }

  private void addIn(OnThread reached, List<Blocker> blockers) {
    Optional<Bodies.Body> read = bodies.read(reached.body());
    if (read.isEmpty()) {
      return;
    }
    for (HeldLocks.Taken taken : read.get().locks().taken()) {
      Optional<Lock> named = named(taken.lock(), reached.body());
      for (Blocker blocker : named.isEmpty() ? List.<Blocker>of() : blockers) {
        if (bodies.exclude(blocker.lock(), named.get())) {
          found.putIfAbsent(
              taken.position(),
              new ContendedLock(
                  named.get(),
                  taken.position(),
                  reached.because(),
                  reached.way(taken.position()),
                  new Step(blocker.body(), blocker.call().site().position()),
                  blocker.path()));
          break;
        }
      }
    }
  }
}
