package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds methods that are given a limit of time, do not look at it, and wait without one although
 * the wait could have taken it.
 */
public final class LostDeadlines {
  private static final String DURATION = "Ljava/time/Duration;";
  private static final String TIME_UNIT = "Ljava/util/concurrent/TimeUnit;";

  private final CallGraph graph;
  private final List<LostDeadline> found = new ArrayList<>();

  private LostDeadlines(CallGraph graph) {
    this.graph = graph;
  }

  /**
   * A wait without a limit.
   *
   * @param method the method that is given one
   * @param site the wait
   */
  public record LostDeadline(MethodSignature method, CallSite site) {}

  /** Returns the waits of the compilation, in order. */
  public static List<LostDeadline> in(CallGraph graph) {
    LostDeadlines search = new LostDeadlines(graph);
    for (int body = 0; body < graph.size(); body++) {
      MethodFacts facts = graph.body(body);
      if (graph.isInCompilation(body)
          && facts.form() == MethodFacts.Form.METHOD
          && search.forgetsLimit(facts.signature())) {
        search.addWaitsOf(body);
      }
    }
    return search.found;
  }

  /** What implements something may have to take a limit that it does not need. */
  private boolean forgetsLimit(MethodSignature method) {
    int index = limit(method.descriptor());
    Uses uses = graph.facts().uses(method.owner());
    return index >= 0
        && uses != Uses.NONE
        && uses.of(new Origin.Parameter(method, index)).isEmpty()
        && graph.stated().overridden(method).isEmpty();
  }

  /**
   * Returns the index of the parameter that limits the time, or says in which unit it is; or -1.
   */
  private static int limit(String descriptor) {
    int index = 0;
    for (String type : types(descriptor)) {
      if (type.equals(DURATION) || type.equals(TIME_UNIT)) {
        return index;
      }
      index++;
    }
    return -1;
  }

  private static List<String> types(String descriptor) {
    List<String> types = new ArrayList<>();
    int at = 1;
    while (descriptor.charAt(at) != ')') {
      int start = at;
      while (descriptor.charAt(at) == '[') {
        at++;
      }
      at = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
      types.add(descriptor.substring(start, at));
    }
    return types;
  }

  private void addWaitsOf(int body) {
    for (ResolvedCall call : graph.calls(body)) {
      MethodSignature callee = call.site().callee();
      boolean isWait = call.contract().blocking().isPresent() && limit(callee.descriptor()) < 0;
      if (isWait && couldTakeLimit(callee)) {
        found.add(new LostDeadline(graph.body(body).signature(), call.site()));
      }
    }
  }

  private boolean couldTakeLimit(MethodSignature callee) {
    return graph.facts().methodsNamed(callee.owner(), callee.name()).stream()
        .anyMatch(each -> limit(each.descriptor()) >= 0);
  }
}
