package dev.colorfast.cancellation;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.solver.Summaries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which bodies only tasks run: when those end, the thread is free for something else, and nobody is
 * left to whom an interrupt of theirs could matter.
 */
final class TaskBodies {
  private static final Set<String> TASK_TYPES =
      Set.of("java.lang.Runnable", "java.util.concurrent.Callable");
  private static final int MOST_CALLERS = 200;

  private final Summaries summaries;
  private final CallGraph graph;
  private final Set<Integer> onKnownThreads;
  private List<List<Integer>> callers = List.of();
  private FunctionsCalledHere calledHere;

  /**
   * Asks of bodies of a compilation.
   *
   * @param onKnownThreads the bodies that somebody else's threads run
   */
  TaskBodies(Summaries summaries, Set<Integer> onKnownThreads) {
    this.summaries = summaries;
    graph = summaries.graph();
    this.onKnownThreads = onKnownThreads;
  }

  /**
   * Returns whether a body is a task, or only tasks are known to run it.
   *
   * @param isOpen whether others that are not known may call what is public
   */
  boolean isOfTask(int body, boolean isOpen) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    seen.add(body);
    open.add(body);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (isTask(at)) {
        continue;
      }
      List<Integer> above = callersOf(at);
      if (above.isEmpty() || isOpen && isForAnyone(at) || seen.size() > MOST_CALLERS) {
        return false;
      }
      for (int caller : above) {
        if (seen.add(caller)) {
          open.add(caller);
        }
      }
    }
    return true;
  }

  /**
   * Where lambdas and anonymous classes end up, and who calls them back, is not known, unless they
   * are parts of a body around them.
   */
  private boolean isTask(int body) {
    MethodFacts facts = graph.body(body);
    if (onKnownThreads.contains(body)) {
      return true;
    }
    if (FunctionsCalledHere.isOfFunction(facts)) {
      return !isCalledHere(body) || callersOf(body).isEmpty();
    }
    return facts.signature().isMain()
        || declaration(body).map(MethodDeclaration::overridden).orElse(List.of()).stream()
            .anyMatch(this::isOfTaskType);
  }

  private boolean isCalledHere(int body) {
    if (calledHere == null) {
      calledHere = FunctionsCalledHere.in(summaries);
    }
    return calledHere.include(body);
  }

  /** What subclasses add to a task is run by the task. */
  private boolean isOfTaskType(MethodSignature overridden) {
    return TASK_TYPES.stream()
        .anyMatch(type -> graph.hierarchy().isSubtype(overridden.owner(), type));
  }

  private boolean isForAnyone(int body) {
    return !FunctionsCalledHere.isOfFunction(graph.body(body))
        && (declaration(body).map(MethodDeclaration::isPublic).orElse(true)
            || graph.body(body).signature().isConstructor());
  }

  private Optional<MethodDeclaration> declaration(int body) {
    return graph.declaration(graph.body(body).signature());
  }

  private List<Integer> callersOf(int body) {
    if (callers.isEmpty()) {
      List<List<Integer>> all = new ArrayList<>();
      for (int i = 0; i < graph.size(); i++) {
        all.add(new ArrayList<>(2));
      }
      for (int caller = 0; caller < graph.size(); caller++) {
        for (ResolvedCall call : graph.calls(caller)) {
          for (int target : call.bodies()) {
            all.get(target).add(caller);
          }
        }
      }
      callers = all;
    }
    if (!isCalledHere(body)) {
      return callers.get(body);
    }
    List<Integer> all = new ArrayList<>(callers.get(body));
    all.addAll(calledHere.callersOf(body));
    return all;
  }
}
