package dev.colorfast.colors;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.model.TypeContract;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which types are handles of a result that comes later. */
final class Handles {
  private final CallGraph graph;
  private final Map<String, Boolean> known = new HashMap<>();

  Handles(CallGraph graph) {
    this.graph = graph;
  }

  /**
   * Returns whether objects of a type are handles. Much is a publisher by the way, a response for
   * instance: it is a lazy handle only if that is all it is.
   */
  boolean isHandle(String type) {
    return !type.isEmpty() && known.computeIfAbsent(type, this::find);
  }

  private boolean find(String type) {
    List<String> stated = graph.stated().handleTypes(type);
    return stated.contains(type)
        || stated.stream()
            .anyMatch(
                above ->
                    graph
                        .stated()
                        .typeContract(above)
                        .flatMap(TypeContract::handle)
                        .filter(HandleStart.EAGER::equals)
                        .isPresent());
  }
}
