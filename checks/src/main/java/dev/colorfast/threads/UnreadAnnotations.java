package dev.colorfast.threads;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds methods that ask a proxy to run them on another thread where no proxy can: nobody else can
 * call them, or the object calls them itself.
 */
public final class UnreadAnnotations {
  private static final List<ResolvedCall> NO_CALLS = List.of();

  private UnreadAnnotations() {}

  /** Returns the methods of a compilation that no other object can call, in order. */
  public static List<MethodFacts> outOfReach(CallGraph graph) {
    List<MethodFacts> found = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      MethodSignature method = graph.body(body).signature();
      if (graph.facts().isMovedByProxy(method) && !isInReach(graph, method)) {
        found.add(graph.body(body));
      }
    }
    return found;
  }

  private static boolean isInReach(CallGraph graph, MethodSignature method) {
    return graph
        .declaration(method)
        .map(declared -> declared.isOverridable() || declared.isPublic())
        .orElse(true);
  }

  /** Returns the calls of such methods by the object that has them, in the order of bodies. */
  public static List<CallSite> calledOnSelf(CallGraph graph) {
    List<CallSite> found = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      // What has been moved already need not be moved again.
      boolean isAsked =
          graph.isInCompilation(body)
              && !graph.facts().isMovedByProxy(graph.body(body).signature());
      for (ResolvedCall call : isAsked ? graph.calls(body) : NO_CALLS) {
        MethodSignature callee = call.site().callee();
        if (call.hasOneTarget()
            && graph.facts().isMovedByProxy(callee)
            && isInReach(graph, callee)) {
          found.add(call.site());
        }
      }
    }
    return found;
  }
}
