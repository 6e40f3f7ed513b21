package dev.colorfast.threads;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.Summaries;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The code of a compilation that must not block: everything that is reached by what is known to run
 * on threads which must not. Only there it matters what libraries do.
 */
public final class WatchedCode {
  private final Summaries summaries;
  private final CallGraph graph;
  private final Set<MethodSignature> watched = new HashSet<>();
  private final BitSet seen = new BitSet();
  private final Set<String> watchedClasses = new HashSet<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  private WatchedCode(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
  }

  /**
   * Returns the names of the bodies, none if no such thread is known.
   *
   * @param also the numbers of bodies that must not block whichever thread they run on
   */
  public static Set<MethodSignature> of(Summaries summaries, Collection<Integer> also) {
    WatchedCode code = new WatchedCode(summaries);
    also.forEach(code::add);
    for (KnownThread context : ThreadContexts.of(summaries)) {
      if (context.thread().mustNotBlock()) {
        code.add(context.body());
      }
    }
    code.addTested();
    code.reach();
    return code.watched;
  }

  private void add(int body) {
    if (!seen.get(body)) {
      seen.set(body);
      if (graph.isInCompilation(body)) {
        watched.add(graph.body(body).signature());
        open.add(body);
      }
    }
  }

  private void addTested() {
    for (int body = 0; body < graph.size(); body++) {
      for (ResolvedCall call : graph.calls(body)) {
        CallSite site = call.site();
        if (!site.guards().isEmpty()
            && summaries
                .guards()
                .thread(site, graph.body(body).signature())
                .map(ThreadKind::mustNotBlock)
                .orElse(false)) {
          add(body);
          break;
        }
      }
    }
  }

  private void reach() {
    while (!open.isEmpty()) {
      for (ResolvedCall call : graph.calls(open.poll())) {
        for (int target : call.targets()) {
          add(target);
        }
        addHeld(call.site().receiver());
        for (Operand argument : call.site().arguments()) {
          addHeld(argument);
        }
      }
    }
  }

  private void addHeld(Operand operand) {
    if (!(operand.value() instanceof Value.Lambda
        || operand.value() instanceof Value.Instance
        || operand.value() instanceof Value.Field)) {
      return;
    }
    Value held = graph.held(operand.value());
    if (held instanceof Value.Lambda lambda) {
      graph.numberOf(lambda.body()).ifPresent(this::add);
    } else if (held instanceof Value.Instance instance
        && watchedClasses.add(instance.className())) {
      for (MethodSignature method : graph.hierarchy().overriders(instance.className())) {
        graph.numberOf(method).ifPresent(this::add);
      }
    }
  }
}
