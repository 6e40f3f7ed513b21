package dev.colorfast.threads;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.Whereabouts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Objects that are handed over together with what says where they run: their type does not tell.
 *
 * <p>Of one that is handed over by its name, as a class or a text, it is not known which it is.
 * Where the code beside chooses a thread, all of that kind may be meant.
 */
final class MovedObjects {
  private static final Set<String> NAMES = Set.of("java.lang.String", "java.lang.Class");

  private static final int LONGEST_CHAIN = 12;

  private final CallGraph graph;
  private final Whereabouts whereabouts;
  private final Map<String, Set<String>> typesByClass = new HashMap<>();
  private final Set<String> typesByName = new HashSet<>();

  MovedObjects(CallGraph graph, Whereabouts whereabouts) {
    this.graph = graph;
    this.whereabouts = whereabouts;
  }

  /** Notes what the calls of a body hand over. */
  void addIn(int body) {
    for (ResolvedCall call : graph.calls(body)) {
      List<ParameterContract> parameters = call.contract().parameters();
      for (int i = 0; i < parameters.size(); i++) {
        int executor = parameters.get(i).executor();
        if (executor >= 0) {
          add(body, call, i, i, executor);
          for (int more = parameters.size(); isLast(call, i) && more < arguments(call); more++) {
            add(body, call, i, more, executor);
          }
        }
      }
    }
  }

  /** What follows the last parameter is more of the same. */
  private static boolean isLast(ResolvedCall call, int index) {
    return index == Descriptors.parameterTypes(call.site().callee().descriptor()).size() - 1;
  }

  private static int arguments(ResolvedCall call) {
    return call.site().arguments().size();
  }

  private void add(int body, ResolvedCall call, int index, int at, int executor) {
    MethodSignature callee = call.site().callee();
    String type = Descriptors.parameterType(callee.descriptor(), index);
    Operand argument = call.site().argument(at);
    Value value = graph.held(argument.value());
    if (value instanceof Value.Instance instance) {
      if (!isOnLoop(call, index)) {
        addWithSuperclasses(instance.className(), type);
      }
      return;
    }
    Operand chosen = call.site().argument(executor);
    Optional<String> named = named(argument);
    boolean isNamed = named.isPresent() || NAMES.contains(type) || value instanceof Value.Lambda;
    if (isNamed && choosesThread(body, chosen)) {
      if (named.isPresent()) {
        typesBeside(callee, index).forEach(each -> add(named.get(), each));
      } else if (NAMES.contains(type)) {
        typesByName.addAll(typesBeside(callee, index));
      } else {
        addMadeBy((Value.Lambda) value, typesBeside(callee, index));
      }
    } else if (!isNamed && chosen.value() != Value.NULL && !isOnLoop(call, index)) {
      addUnknown(body, argument.type(), type);
    }
  }

  private boolean isOnLoop(ResolvedCall call, int index) {
    return whereabouts.threadOfCallback(call, index).equals(Optional.of(ThreadKind.EVENT_LOOP));
  }

  /**
   * Where an object comes from is not always in sight. Its class may tell what it is; otherwise it
   * may be any that the code around makes, but for the one that hands it over.
   */
  private void addUnknown(int body, String className, String type) {
    if (graph.hierarchy().isFunctional(type)) {
      return;
    }
    if (isOfOurs(className, type)) {
      addWithSuperclasses(className, type);
      return;
    }
    if (!className.equals(type)) {
      return;
    }
    String around = graph.body(body).signature().outermostOwner();
    for (int other = 0; other < graph.size(); other++) {
      if (graph.body(other).signature().outermostOwner().equals(around)) {
        graph.calls(other).stream()
            .map(call -> call.site().callee())
            .filter(made -> made.isConstructor() && isOfOurs(made.owner(), type))
            .filter(made -> !made.owner().equals(graph.body(body).signature().owner()))
            .forEach(made -> addWithSuperclasses(made.owner(), type));
      }
    }
  }

  private boolean isOfOurs(String className, String type) {
    return graph.hierarchy().isInCompilation(className)
        && !className.equals(type)
        && graph.hierarchy().isSubtype(className, type);
  }

  /** What an object inherits runs where the object does. */
  private void addWithSuperclasses(String className, String type) {
    add(className, type);
    graph.hierarchy().supertypes(className).stream()
        .filter(above -> isOfOurs(above, type))
        .forEach(above -> add(above, type));
  }

  /** Returns the class that is named by its literal, or by the text that the literal gives. */
  private Optional<String> named(Operand argument) {
    Value value = graph.held(argument.value());
    if (value instanceof Value.Result result && result.at().isPresent()) {
      value =
          graph
              .call(result.at().get())
              .map(call -> graph.held(call.site().receiver().value()))
              .orElse(Value.UNKNOWN);
    }
    return value instanceof Value.ClassLiteral literal
        ? Optional.of(literal.className())
        : Optional.empty();
  }

  private void add(String className, String type) {
    typesByClass.computeIfAbsent(className, unused -> new HashSet<>()).add(type);
  }

  private void addMadeBy(Value.Lambda supplier, Set<String> types) {
    graph.numberOf(supplier.body()).map(graph::calls).orElse(List.of()).stream()
        .map(call -> call.site().callee())
        .filter(MethodSignature::isConstructor)
        .forEach(made -> types.forEach(type -> add(made.owner(), type)));
  }

  /** Returns whether a method that chooses a thread is called on some options, or may be. */
  private boolean choosesThread(int body, Operand options) {
    Operand at = options;
    for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
      if (isChosenFor(body, at)) {
        return true;
      }
      Value value = graph.held(at.value());
      if (value instanceof Value.Instance) {
        return false;
      }
      Optional<ResolvedCall> call =
          value instanceof Value.Result result
              ? result.at().flatMap(graph::call)
              : Optional.empty();
      if (call.isEmpty()) {
        break;
      }
      if (chooses(call.get())) {
        return true;
      }
      at = call.get().site().receiver();
    }
    return graph.calls(body).stream().anyMatch(this::chooses);
  }

  private boolean isChosenFor(int body, Operand options) {
    return options.variable() != Operand.NO_VARIABLE
        && graph.calls(body).stream()
            .anyMatch(
                call -> call.site().receiver().variable() == options.variable() && chooses(call));
  }

  private boolean chooses(ResolvedCall call) {
    return call.contract().threadKind().isPresent();
  }

  /** Returns what may stand in the place of a name in methods that are called the same. */
  private Set<String> typesBeside(MethodSignature callee, int index) {
    Set<String> types = new HashSet<>();
    for (MethodSignature method : graph.facts().methodsNamed(callee.owner(), callee.name())) {
      types.add(Descriptors.parameterType(method.descriptor(), index));
    }
    types.removeAll(NAMES);
    types.remove("");
    return types;
  }

  /**
   * Returns whether the objects of a class may run a callback elsewhere than its type says.
   *
   * @param callback the method above
   */
  boolean include(String className, MethodSignature callback) {
    return isOneOf(typesByClass.getOrDefault(className, Set.of()), callback.owner())
        || isOneOf(typesByName, callback.owner());
  }

  private boolean isOneOf(Set<String> types, String owner) {
    return types.stream().anyMatch(type -> graph.hierarchy().isSubtype(owner, type));
  }

  /** Returns whether a class, or the one around it, is that of such objects. */
  boolean includeInside(String className) {
    if (typesByClass.isEmpty() && typesByName.isEmpty()) {
      return false;
    }
    return isMoved(className) || isMoved(MethodSignature.outermost(className));
  }

  private boolean isMoved(String className) {
    return typesByClass.containsKey(className)
        || typesByName.stream().anyMatch(type -> graph.hierarchy().isSubtype(className, type));
  }
}
