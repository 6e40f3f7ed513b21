package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds methods that return a handle which is always complete: everything is done before they
 * return, and their callers compose what they could have as it is.
 *
 * <p>What a method overrides, or what overrides it, may need the handle.
 */
public final class CompletedResults {
  private final CallGraph graph;
  private final Handles handles;
  private final Set<MethodSignature> found = new HashSet<>();

  private CompletedResults(CallGraph graph) {
    this.graph = graph;
    handles = new Handles(graph);
  }

  /** Returns the methods of the compilation whose handles are always complete, in order. */
  public static List<MethodFacts> in(CallGraph graph) {
    CompletedResults search = new CompletedResults(graph);
    int known;
    do {
      known = search.found.size();
      for (int body = 0; body < graph.size(); body++) {
        if (search.isCompleted(body)) {
          search.found.add(graph.body(body).signature());
        }
      }
    } while (search.found.size() > known);
    List<MethodFacts> methods = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      if (search.found.contains(graph.body(body).signature())) {
        methods.add(graph.body(body));
      }
    }
    return methods;
  }

  private boolean isCompleted(int body) {
    MethodFacts facts = graph.body(body);
    if (!graph.isInCompilation(body)
        || facts.form() != MethodFacts.Form.METHOD
        || handles.returnedBy(facts.signature()).isEmpty()) {
      return false;
    }
    List<Operand> returned = graph.returned(body);
    return !returned.isEmpty()
        && returned.stream().allMatch(each -> isCompleted(each.value()))
        && doesSomething(facts)
        && isItsOwn(facts.signature());
  }

  /** What only makes a complete handle is there for others who need one. */
  private boolean doesSomething(MethodFacts method) {
    return method.calls().stream()
        .anyMatch(call -> !call.isImplicit() && handles.returnedBy(call.callee()).isEmpty());
  }

  private boolean isCompleted(Value value) {
    return graph.held(value) instanceof Value.Result result
        && (found.contains(result.callee()) || isStated(result.callee()));
  }

  private boolean isStated(MethodSignature callee) {
    return graph.stated().effective(callee).map(MethodContract::completed).orElse(false);
  }

  private boolean isItsOwn(MethodSignature method) {
    return graph.stated().overridden(method).isEmpty()
        && graph.hierarchy().bodies(method, method.owner()).known().size() <= 1;
  }
}
