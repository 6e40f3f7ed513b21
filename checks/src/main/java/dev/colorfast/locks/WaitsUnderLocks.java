package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.locks.Waits.Awaited;
import dev.colorfast.locks.Waits.Work;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds waits under a lock that the awaited side takes.
 *
 * <p>It begins where a lock is held and goes down to the waits; only then it looks what the work
 * behind them takes. Both are seen from the object whose code holds the lock, so that a lock is the
 * same on both sides if it has the same name.
 */
public final class WaitsUnderLocks {
  private final CallGraph graph;
  private final Bodies bodies;
  private final Frames frames;
  private final Waits waits;
  private final Reaching leading;
  private final SortedMap<SourcePosition, WaitUnderLock> found = new TreeMap<>();

  private WaitsUnderLocks(Summaries summaries) {
    graph = summaries.graph();
    bodies = new Bodies(graph);
    frames = new Frames(summaries, bodies);
    waits = new Waits(summaries, bodies, new Tasks(summaries));
    leading = Reaching.of(graph, call -> waits.awaited(call).isPresent());
  }

  /** Returns what is found in a compilation, at most one for each wait, by its place. */
  public static Collection<WaitUnderLock> of(Summaries summaries) {
    WaitsUnderLocks all = new WaitsUnderLocks(summaries);
    for (int body = 0; body < all.graph.size(); body++) {
      if (all.leading.contains(body) && all.mayHold(body)) {
        all.addIn(body);
      }
    }
    return all.found.values();
  }

  private boolean mayHold(int body) {
    return graph.entersMonitor(body) || graph.calls(body).stream().anyMatch(Bodies::takes);
  }

  private void addIn(int body) {
    Optional<Bodies.Body> read = bodies.read(body);
    if (read.isEmpty()) {
      return;
    }
    Frame start = Frame.first(body, View.ofItself(graph.body(body).signature().owner()));
    for (Event.Called called : read.get().calls().values()) {
      List<Lock> held = new ArrayList<>();
      for (Lock lock : read.get().locks().at(called.call())) {
        seen(lock, start).ifPresent(held::add);
      }
      if (!held.isEmpty()) {
        addIfWaits(start, start, called, held);
        for (Frame into : frames.called(start, called)) {
          for (Frame below : frames.from(into, leading::contains)) {
            bodies
                .read(below.body())
                .ifPresent(
                    inner ->
                        inner
                            .calls()
                            .values()
                            .forEach(each -> addIfWaits(start, below, each, held)));
          }
        }
      }
    }
  }

  private Optional<Lock> seen(Lock lock, Frame frame) {
    return bodies.named(lock.at(frame.view().seen(lock.path(), graph.hierarchy())));
  }

  private void addIfWaits(Frame holder, Frame frame, Event.Called called, List<Lock> held) {
    ResolvedCall call = graph.calls(frame.body()).get(called.call());
    Optional<Awaited> awaited = waits.awaited(call);
    if (awaited.isEmpty() || found.containsKey(call.site().position())) {
      return;
    }
    List<Work> work = waits.work(frame, called, awaited.get());
    if (isByHolder(work, holder)) {
      return;
    }
    for (Lock lock : held) {
      Optional<List<Step>> taking = taking(work, lock);
      if (taking.isPresent()) {
        SourcePosition at = call.site().position();
        found.put(
            at,
            new WaitUnderLock(
                call.site(), lock, awaited.get().phrase(), frame.way(at), taking.get()));
        return;
      }
    }
  }

  /**
   * A body that holds the lock, waits, and alone ends such waits would never have got past the
   * first: some condition sees to it that it only waits for what is done.
   */
  private static boolean isByHolder(List<Work> work, Frame holder) {
    return !work.isEmpty()
        && work.stream()
            .allMatch(each -> each.until() >= 0 && each.frame().body() == holder.body());
  }

  /** Whoever may end the wait has to take the lock before; of tasks, any one is waited for. */
  private Optional<List<Step>> taking(List<Work> work, Lock lock) {
    List<Step> first = null;
    for (Work each : work) {
      Optional<List<Step>> taking =
          each.until() < 0 ? takingAnywhere(each.frame(), lock) : takingBefore(each, lock);
      if (each.until() >= 0 && taking.isEmpty()) {
        return Optional.empty();
      }
      if (first == null && taking.isPresent()) {
        first = taking.get();
      }
    }
    return Optional.ofNullable(first);
  }

  private Optional<List<Step>> takingAnywhere(Frame task, Lock lock) {
    for (Frame frame : frames.from(task, graph::isInCompilation)) {
      if (!mayHold(frame.body())) {
        continue;
      }
      Optional<Bodies.Body> read = bodies.read(frame.body());
      if (read.isPresent()) {
        for (HeldLocks.Taken taken : read.get().locks().taken()) {
          Optional<Lock> same = seen(taken.lock(), frame);
          if (same.isPresent() && bodies.exclude(lock, same.get())) {
            return Optional.of(frame.way(taken.position()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<Step>> takingBefore(Work work, Lock lock) {
    Optional<Bodies.Body> read = bodies.read(work.frame().body());
    if (read.isPresent()) {
      HeldLocks locks = read.get().locks();
      for (HeldLocks.Taken taken : locks.taken()) {
        Optional<Lock> same = seen(taken.lock(), work.frame());
        if (same.isPresent()
            && bodies.exclude(lock, same.get())
            && locks.takenBefore(work.until()).contains(taken.lock())) {
          return Optional.of(work.frame().way(taken.position()));
        }
      }
    }
    return Optional.empty();
  }
}
