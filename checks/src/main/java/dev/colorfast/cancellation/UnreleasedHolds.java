package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is acquired and, on some way out of a body that gives it back on others, kept. */
public final class UnreleasedHolds {
  private final CallGraph graph;
  private final Ways ways;
  private final Throwing throwing;
  private final List<UnreleasedHold> found = new ArrayList<>();
  private Releasers releasers;

  private UnreleasedHolds(CallGraph graph) {
    this.graph = graph;
    ways = new Ways(graph);
    throwing = new Throwing(ways);
  }

  /** Returns what is found in the compilation, in the order of bodies. */
  public static List<UnreleasedHold> of(Summaries summaries) {
    UnreleasedHolds all = new UnreleasedHolds(summaries.graph());
    for (int body = 0; body < summaries.graph().size(); body++) {
      if (all.acquires(body)) {
        all.addIn(body);
      }
    }
    return List.copyOf(all.found);
  }

  private boolean acquires(int body) {
    return graph.isInCompilation(body)
        && graph.calls(body).stream().anyMatch(call -> acquiresReceiver(call) || isStamp(call));
  }

  private static boolean acquiresReceiver(ResolvedCall call) {
    String descriptor = call.site().callee().descriptor();
    return call.contract().acquires()
        && !call.site().callee().isConstructor()
        && (descriptor.endsWith(")V") || descriptor.endsWith(")Z"));
  }

  /** What owns something of its own is somebody else's concern. */
  private static boolean isStamp(ResolvedCall call) {
    String descriptor = call.site().callee().descriptor();
    return call.contract().acquires() && (descriptor.endsWith(")J") || descriptor.endsWith(")I"));
  }

  private void addIn(int body) {
    Optional<Paths> paths = ways.through(body);
    if (paths.isEmpty()) {
      return;
    }
    if (releasers == null) {
      releasers = new Releasers(ways);
    }
    Things things = new Things(ways, body, paths.get());
    Map<AccessPath, CallSite> acquired = new LinkedHashMap<>();
    for (Point point : paths.get().points()) {
      if (point.event() instanceof Event.Called called) {
        ResolvedCall call = ways.call(body, called.call());
        AccessPath thing =
            isStamp(call)
                ? new AccessPath(new Root.Result(called.call()))
                : acquiresReceiver(call) ? things.named(called.receiver()) : AccessPath.UNKNOWN;
        if (thing.isKnown()) {
          acquired.putIfAbsent(thing, call.site());
        }
      }
    }
    acquired.forEach((thing, call) -> addLeaks(body, paths.get(), things, thing, call));
  }

  private void addLeaks(int body, Paths paths, Things things, AccessPath thing, CallSite first) {
    HoldWalk walk =
        new HoldWalk(ways, throwing, releasers, body, paths, things, thing, releasers.token(first));
    // What several calls acquire in turn is lost in one place, and reported once.
    Set<HoldWalk.Leak> told = new HashSet<>();
    walk.leaks()
        .forEach(
            (call, leak) -> {
              if (told.add(leak)) {
                found.add(
                    new UnreleasedHold(
                        graph.body(body),
                        ways.call(body, call).site(),
                        leak.reason(),
                        leak.at(),
                        leak.thrower()));
              }
            });
  }
}
