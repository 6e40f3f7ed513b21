package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where executors and schedulers run their tasks. */
public final class Executors {
  private final CallGraph graph;

  /** Reads what is stated in the graph. */
  public Executors(CallGraph graph) {
    this.graph = graph;
  }

  /** Returns the kind of thread that runs the callback passed as a parameter, if it is known. */
  public Optional<ThreadKind> threadOf(ParameterContract stated, ResolvedCall call) {
    if (stated.runsOn().isPresent()) {
      return stated.runsOn().filter(kind -> !kind.isRelative());
    }
    return stated.executor() == ParameterContract.NO_EXECUTOR
        ? Optional.empty()
        : threadOf(executor(stated, call));
  }

  /** Returns the operand that holds the executor which a parameter's contract names. */
  public static Operand executor(ParameterContract stated, ResolvedCall call) {
    return stated.executor() == ParameterContract.RECEIVER
        ? call.site().receiver()
        : call.site().argument(stated.executor());
  }

  /** Returns the kind of thread on which what an operand holds runs its tasks, if it is known. */
  public Optional<ThreadKind> threadOf(Operand executor) {
    if (executor.value() instanceof Value.Field field) {
      Optional<ThreadKind> annotated = graph.field(field).flatMap(FieldFacts::threadKind);
      if (annotated.isPresent()) {
        return annotated;
      }
    }
    Value held = graph.held(executor.value());
    Optional<ThreadKind> found = threadOf(held);
    if (found.isPresent()) {
      return found;
    }
    if (held instanceof Value.Field field) {
      found = agreedThread(field);
    }
    return found.isPresent() ? found : graph.stated().threadKindOfType(executor.type());
  }

  private Optional<ThreadKind> threadOf(Value held) {
    if (held instanceof Value.Result result) {
      return graph.stated().effective(result.callee()).flatMap(MethodContract::threadKind);
    }
    if (held instanceof Value.Instance instance) {
      return graph.stated().threadKindOfType(instance.className());
    }
    if (held instanceof Value.Parameter parameter) {
      return graph
          .stated()
          .effective(parameter.method())
          .flatMap(contract -> contract.parameter(parameter.index()).threadKind());
    }
    return Optional.empty();
  }

  /** A field that is assigned several executors of one kind holds one of that kind. */
  private Optional<ThreadKind> agreedThread(Value.Field field) {
    List<Operand> assigned = graph.field(field).map(FieldFacts::assigned).orElse(List.of());
    List<Optional<ThreadKind>> kinds =
        assigned.stream()
            .map(Operand::value)
            .filter(value -> value != Value.NULL)
            .map(value -> threadOf(graph.held(value)))
            .distinct()
            .collect(Collectors.toList());
    return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
  }
}
