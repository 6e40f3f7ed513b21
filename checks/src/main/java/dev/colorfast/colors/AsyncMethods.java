package dev.colorfast.colors;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The methods whose signature says that their result comes later: they return a handle that can be
 * composed with others.
 */
public final class AsyncMethods {
  /** All that can be done with it is to wait for it, so that it promises nothing to callers. */
  private static final String ONLY_AWAITED = "java.util.concurrent.Future";

  private final CallGraph graph;

  /** Reads the signatures of a graph. */
  public AsyncMethods(CallGraph graph) {
    this.graph = graph;
  }

  /** Returns the numbers of those of the compilation, in order. */
  public List<Integer> compiled() {
    List<Integer> found = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body) && isAsync(body)) {
        found.add(body);
      }
    }
    return found;
  }

  private boolean isAsync(int body) {
    MethodSignature method = graph.body(body).signature();
    return graph.body(body).form() == MethodFacts.Form.METHOD
        && handle(method).isPresent()
        && !saysThatItBlocks(method);
  }

  private boolean saysThatItBlocks(MethodSignature method) {
    return graph.stated().effective(method).flatMap(MethodContract::blocking).isPresent();
  }

  /** Returns the binary name of the type of handle that a method returns, if it returns one. */
  public Optional<String> handle(MethodSignature method) {
    String type = Descriptors.returnedType(method.descriptor());
    boolean isAsync =
        graph.stated().handleTypes(type).stream().anyMatch(stated -> !stated.equals(ONLY_AWAITED));
    return isAsync ? Optional.of(type) : Optional.empty();
  }
}
