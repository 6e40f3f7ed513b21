package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Value;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Summaries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Follows calls through the compilation, and keeps who is who. */
final class Frames {
  /** Whoever calls more than this says nothing of a single object any more. */
  private static final int MOST = 300;

  private final Summaries summaries;
  private final CallGraph graph;
  private final Bodies bodies;

  Frames(Summaries summaries, Bodies bodies) {
    this.summaries = summaries;
    graph = summaries.graph();
    this.bodies = bodies;
  }

  private record Seen(int body, View view) {}

  /**
   * Returns a body and all that it surely runs on its own thread, nearest first.
   *
   * @param into which bodies are of interest
   */
  List<Frame> from(Frame first, IntPredicate into) {
    List<Frame> found = new ArrayList<>();
    Set<Seen> seen = new HashSet<>();
    Deque<Frame> open = new ArrayDeque<>();
    seen.add(new Seen(first.body(), first.view()));
    open.add(first);
    while (!open.isEmpty() && found.size() < MOST) {
      Frame frame = open.poll();
      found.add(frame);
      for (Frame next : called(frame)) {
        if (into.test(next.body()) && seen.add(new Seen(next.body(), next.view()))) {
          open.add(next);
        }
      }
    }
    return found;
  }

  private List<Frame> called(Frame frame) {
    MethodFacts body = graph.body(frame.body());
    if (body.form() == MethodFacts.Form.REFERENCE) {
      return referred(frame, body);
    }
    List<Frame> found = new ArrayList<>();
    bodies
        .read(frame.body())
        .ifPresent(read -> read.calls().values().forEach(call -> add(frame, call, found)));
    return found;
  }

  /** Returns what one call of a body surely runs. */
  List<Frame> called(Frame frame, Event.Called called) {
    List<Frame> found = new ArrayList<>();
    add(frame, called, found);
    return found;
  }

  private void add(Frame frame, Event.Called called, List<Frame> found) {
    ResolvedCall call = graph.calls(frame.body()).get(called.call());
    SourcePosition at = call.site().position();
    if (call.hasOneTarget() && graph.isInCompilation(call.targets().get(0))) {
      int target = call.targets().get(0);
      boolean isOnObject =
          !call.site().receiver().equals(Operand.UNKNOWN) && !call.site().callee().isConstructor();
      AccessPath receiver =
          isOnObject ? frame.view().seen(called.receiver(), graph.hierarchy()) : AccessPath.UNKNOWN;
      List<AccessPath> arguments = new ArrayList<>();
      called.arguments().forEach(each -> arguments.add(frame.view().seen(each, graph.hierarchy())));
      String owner = graph.body(target).signature().owner();
      found.add(new Frame(target, frame.view().called(owner, receiver, arguments), frame, at));
    }
    for (int inside : summaries.calledBack(frame.body(), called.call())) {
      MethodFacts lambda = graph.body(inside);
      boolean isLocal =
          lambda.enclosing().equals(Optional.of(graph.body(frame.body()).signature()))
              && lambda.form() != MethodFacts.Form.METHOD;
      if (isLocal) {
        found.add(new Frame(inside, frame.view().inLambda(), frame, at));
      }
    }
  }

  /** A reference to a method of the object at hand. */
  private List<Frame> referred(Frame frame, MethodFacts body) {
    for (ResolvedCall call : graph.calls(frame.body())) {
      if (call.hasOneTarget() && graph.isInCompilation(call.targets().get(0))) {
        int target = call.targets().get(0);
        String owner = graph.body(target).signature().owner();
        boolean isOnSelf =
            call.site().receiver().value() instanceof Value.Instance instance
                && !instance.exact()
                && graph.hierarchy().isSubtype(body.signature().owner(), instance.className());
        AccessPath receiver =
            isOnSelf
                ? frame
                    .view()
                    .seen(
                        new AccessPath(new Root.This(body.signature().owner())), graph.hierarchy())
                : AccessPath.UNKNOWN;
        View view = frame.view().called(owner, receiver, List.of());
        // What stands in between is only an abbreviation.
        return List.of(new Frame(target, view, frame.from(), frame.at()));
      }
    }
    return List.of();
  }
}
