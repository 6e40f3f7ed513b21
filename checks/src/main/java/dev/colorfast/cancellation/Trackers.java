package dev.colorfast.cancellation;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import java.util.HashSet;
import java.util.Set;

/**
 * What may tell whether a body holds a thing: a variable that is assigned several times, an object
 * that the body has made, or the thing itself.
 */
final class Trackers {
  private final Ways ways;
  private final int body;
  private final Paths paths;
  private final AccessPath thing;
  private Set<AccessPath> variables;

  Trackers(Ways ways, int body, Paths paths, AccessPath thing) {
    this.ways = ways;
    this.body = body;
    this.paths = paths;
    this.thing = thing;
  }

  /** Returns whether what is tested, or part of it, tells what has happened before. */
  boolean include(AccessPath tested) {
    if (tested.root() instanceof Root.Computed computed) {
      return computed.operands().stream().anyMatch(this::include);
    }
    return tested.equals(thing)
        || tested.root() instanceof Root.Local
            && variables().contains(new AccessPath(tested.root()));
  }

  /** Returns whether a value is an object that the body has made, which is not acquired by that. */
  boolean isMadeHere(AccessPath value) {
    if (!(value.root() instanceof Root.Result result)) {
      return false;
    }
    ResolvedCall call = ways.call(body, result.call());
    return call.site().callee().isConstructor() && !call.contract().acquires();
  }

  private Set<AccessPath> variables() {
    if (variables == null) {
      variables = new HashSet<>();
      Set<AccessPath> assigned = new HashSet<>();
      for (Point point : paths.points()) {
        if (point.event() instanceof Event.Assigned each
            && each.target().isLocal()
            && (!assigned.add(each.target()) || isMadeHere(each.value()))) {
          variables.add(each.target());
        }
      }
      for (Point point : paths.points()) {
        // The outcome of a conditional expression has a variable of its own.
        if (point.event() instanceof Event.Assigned each
            && each.target().isLocal()
            && variables.contains(each.value())) {
          variables.add(each.target());
        }
      }
    }
    return variables;
  }
}
