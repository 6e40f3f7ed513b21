package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.Operand;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which types are handles of what comes later, and when the work behind them starts. */
final class Handles {
  private final CallGraph graph;
  private final Map<String, Optional<HandleStart>> starts = new HashMap<>();

  Handles(CallGraph graph) {
    this.graph = graph;
  }

  /** Returns when the work behind what a method returns starts, if that is a handle. */
  Optional<HandleStart> returnedBy(MethodSignature method) {
    return start(Descriptors.returnedType(method.descriptor()));
  }

  /** Returns whether an operand is the handle of something that has been started. */
  boolean isStarted(Operand operand) {
    return start(operand.type()).filter(HandleStart.EAGER::equals).isPresent();
  }

  /**
   * Returns whether a method makes a handle that has failed. It is given what the handle is
   * complete with: an exception, or whatever stands for one where another method of the name takes
   * that.
   */
  boolean isFailed(MethodSignature method) {
    return isCompleteWithException(method)
        || method.descriptor().charAt(1) != ')'
            && isCompleted(method)
            && graph.facts().methodsNamed(method.owner(), method.name()).stream()
                .anyMatch(this::isCompleteWithException);
  }

  private boolean isCompleteWithException(MethodSignature method) {
    return isCompleted(method)
        && Descriptors.parameterTypes(method.descriptor()).stream()
            .anyMatch(type -> graph.hierarchy().isSubtype(type, "java.lang.Throwable"));
  }

  private boolean isCompleted(MethodSignature method) {
    return returnedBy(method).isPresent()
        && graph.stated().effective(method).filter(MethodContract::completed).isPresent();
  }

  /** Returns when the work behind handles of a type starts, if it is one. */
  Optional<HandleStart> start(String type) {
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<HandleStart> known = starts.get(type);
    if (known == null) {
      known = find(type);
      starts.put(type, known);
    }
    return known;
  }

  /**
   * Much is a publisher by the way, a response for instance; it is lazy only if that is all it is.
   */
  private Optional<HandleStart> find(String type) {
    List<String> above = new ArrayList<>(graph.hierarchy().supertypes(type));
    boolean isEager =
        stated(type).filter(HandleStart.EAGER::equals).isPresent()
            || above.stream().anyMatch(each -> stated(each).equals(Optional.of(HandleStart.EAGER)));
    return isEager ? Optional.of(HandleStart.EAGER) : stated(type);
  }

  private Optional<HandleStart> stated(String type) {
    return graph.stated().typeContract(type).flatMap(TypeContract::handle);
  }
}
