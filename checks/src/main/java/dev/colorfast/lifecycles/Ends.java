package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the life of an object ends. */
final class Ends {
  /** What the end of an object's life is called where it does not implement AutoCloseable. */
  private static final Set<String> NAMES =
      Set.of("close", "stop", "shutdown", "shutdownNow", "destroy", "dispose", "terminate");

  private final CallGraph graph;

  Ends(CallGraph graph) {
    this.graph = graph;
  }

  /** Returns whether a method of that name ends its object, as a rule. */
  static boolean isNameOfEnd(String name) {
    return NAMES.contains(name);
  }

  /**
   * Returns the method that ends the objects of a class, if there is one whose body is known: one
   * of the usual names, or of which it is stated, as by {@code @PreDestroy}.
   */
  Optional<MethodSignature> of(String className) {
    List<String> lineage = new ArrayList<>();
    lineage.add(className);
    lineage.addAll(graph.hierarchy().supertypes(className));
    for (String type : lineage) {
      for (MethodSignature method :
          graph.facts().classNamed(type).map(ClassFacts::methods).orElse(List.of())) {
        boolean isEnd = NAMES.contains(method.name()) || isStated(method);
        if (isEnd && graph.facts().hasBody(method)) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether objects of a type have a method that may be their end. */
  boolean mayEnd(String type) {
    List<String> lineage = new ArrayList<>();
    lineage.add(type);
    lineage.addAll(graph.hierarchy().supertypes(type));
    return lineage.stream()
        .anyMatch(
            each ->
                NAMES.stream().anyMatch(name -> !graph.facts().methodsNamed(each, name).isEmpty()));
  }

  private boolean isStated(MethodSignature method) {
    return graph
        .facts()
        .declaration(method)
        .filter(declaration -> declaration.stated().releases())
        .isPresent();
  }
}
