package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.solver.Summaries;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The functions that are parts of the body which passes them on: lambdas, method references and
 * anonymous classes that every call has run before it returns to which they are passed.
 *
 * <p>What is kept in a field, returned, or passed to code that is not known may be called by
 * anybody, at any time.
 */
final class FunctionsCalledHere {
  private final Summaries summaries;
  private final CallGraph graph;
  private final Map<Integer, SortedSet<Integer>> callers = new HashMap<>();
  private final Set<Value> here = new HashSet<>();
  private final Set<Value> anywhere = new HashSet<>();

  private FunctionsCalledHere(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
  }

  /** Looks at everything that is passed on in a compilation. */
  static FunctionsCalledHere in(Summaries summaries) {
    FunctionsCalledHere all = new FunctionsCalledHere(summaries);
    for (int body = 0; body < all.graph.size(); body++) {
      for (int call = 0; call < all.graph.calls(body).size(); call++) {
        all.addPassed(body, call);
      }
      all.graph.returned(body).forEach(operand -> all.anywhere.add(operand.value()));
    }
    for (ClassFacts type : all.graph.facts().classes()) {
      for (FieldFacts field : type.fields().values()) {
        field.assigned().forEach(operand -> all.anywhere.add(operand.value()));
      }
    }
    all.here.removeAll(all.anywhere);
    return all;
  }

  /** Returns whether a body is one of a function, wherever that is called. */
  static boolean isOfFunction(MethodFacts body) {
    return body.form() != MethodFacts.Form.METHOD || isAnonymous(body.signature().owner());
  }

  /** Returns whether a body belongs to a function that is only called where it is passed on. */
  boolean include(int body) {
    return here.contains(functionOf(body));
  }

  /** Returns the bodies that have a body run by passing it on, in order. */
  Set<Integer> callersOf(int body) {
    return include(body) ? callers.getOrDefault(body, new TreeSet<>()) : Set.of();
  }

  private void addPassed(int body, int call) {
    ResolvedCall resolved = graph.calls(body).get(call);
    Set<Value> run = new HashSet<>();
    for (int callback : summaries.calledBack(body, call)) {
      run.add(functionOf(callback));
      callers.computeIfAbsent(callback, unused -> new TreeSet<>()).add(body);
    }
    for (Operand argument : resolved.site().arguments()) {
      boolean isOver =
          run.contains(argument.value())
              && !isForLater(resolved, new CallReference(graph.body(body).signature(), call));
      (isOver ? here : anywhere).add(argument.value());
    }
    Value receiver = resolved.site().receiver().value();
    if (resolved.bodies().stream().anyMatch(target -> functionOf(target).equals(receiver))) {
      here.add(receiver);
    }
  }

  private Value functionOf(int body) {
    MethodSignature signature = graph.body(body).signature();
    return graph.body(body).form() == MethodFacts.Form.METHOD
        ? new Value.Instance(signature.owner(), true)
        : new Value.Lambda(signature);
  }

  private static boolean isAnonymous(String className) {
    int last = className.lastIndexOf('$') + 1;
    return last < className.length() && Character.isDigit(className.charAt(last));
  }

  /** What a lazy chain is given is called where its end is asked for, by whoever has it then. */
  private boolean isForLater(ResolvedCall call, CallReference at) {
    if (!isLazy(call)) {
      return false;
    }
    Set<Origin> seen = new HashSet<>();
    Deque<Origin> open = new ArrayDeque<>();
    open.add(new Origin.Result(at));
    while (!open.isEmpty()) {
      Origin origin = open.poll();
      if (!seen.add(origin)) {
        continue;
      }
      for (Use use : graph.facts().uses(at.body().owner()).of(origin)) {
        if (use instanceof Use.Held held) {
          open.add(held.variable());
        } else if (use instanceof Use.Received received) {
          Optional<ResolvedCall> next = graph.call(received.call());
          if (next.isPresent() && isLazy(next.get())) {
            open.add(new Origin.Result(received.call()));
          }
        } else {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isLazy(ResolvedCall call) {
    String type = Descriptors.returnedType(call.site().callee().descriptor());
    return graph.stated().threadKindOfType(type).isPresent();
  }
}
