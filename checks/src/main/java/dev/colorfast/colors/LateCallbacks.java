package dev.colorfast.colors;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.colors.ValueSources.Place;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.Summaries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which methods give their result to a callback that runs later: a parameter is handed to a method
 * that runs it on some other thread, or is called by a lambda that is.
 *
 * <p>Only what is called with something is a callback. A task is handed over, and nobody waits for
 * a result of it.
 */
final class LateCallbacks {
  private final Summaries summaries;
  private final CallGraph graph;
  private final ValueSources values;
  private final Map<Object, List<Reason>> reasons = new LinkedHashMap<>();
  private final Map<Object, List<Object>> after = new HashMap<>();
  private final Set<Object> late = new HashSet<>();
  private final Map<String, Boolean> callbackTypes = new HashMap<>();
  private final Map<MethodSignature, TreeSet<AsyncSource>> found = new HashMap<>();

  /** An object of a class that is written where it is handed over. */
  private record Anonymous(String className) {}

  /** Why something runs later, if what it depends on does; null if it depends on nothing. */
  private record Reason(AsyncSource source, Object dependsOn) {}

  LateCallbacks(Summaries summaries, ValueSources values) {
    this.summaries = summaries;
    this.values = values;
    graph = summaries.graph();
    beginWhereStated();
    linkCalls();
    linkCaptured();
    spread();
    collect();
  }

  /** Returns what makes the callbacks of a method run later, in order; none if nothing does. */
  List<AsyncSource> sources(MethodSignature method) {
    return List.copyOf(found.getOrDefault(method, new TreeSet<>()));
  }

  private void beginWhereStated() {
    for (int body = 0; body < graph.size(); body++) {
      MethodFacts facts = graph.body(body);
      if (graph.isInCompilation(body) && facts.form() == MethodFacts.Form.METHOD) {
        MethodSignature method = facts.signature();
        List<ParameterContract> parameters =
            graph.stated().own(method).map(MethodContract::parameters).orElse(List.of());
        for (int i = 0; i < parameters.size(); i++) {
          if (isLater(parameters.get(i))) {
            AsyncSource source =
                new AsyncSource(AsyncSource.Kind.CALLBACK, method, facts.position());
            add(new Origin.Parameter(method, i), new Reason(source, null));
          }
        }
      }
    }
  }

  private void linkCalls() {
    for (int body = 0; body < graph.size(); body++) {
      List<ResolvedCall> calls = graph.isInCompilation(body) ? graph.calls(body) : List.of();
      for (int call = 0; call < calls.size(); call++) {
        CallReference at = new CallReference(graph.body(body).signature(), call);
        for (int i = 0; i < calls.get(call).site().arguments().size(); i++) {
          for (Object argument : callbacks(at, calls.get(call).site().argument(i), i)) {
            linkArgument(argument, calls.get(call), i);
          }
        }
      }
    }
  }

  private List<Object> callbacks(CallReference at, Operand argument, int index) {
    List<Object> all = new ArrayList<>();
    Value held = graph.held(argument.value());
    if (held instanceof Value.Lambda lambda) {
      all.add(lambda.body());
    } else if (held instanceof Value.Instance instance && instance.exact()) {
      all.add(new Anonymous(instance.className()));
    }
    for (Place place : values.argumentOf(at, index)) {
      if (place.origin() instanceof Origin.Parameter) {
        all.add(place.origin());
      }
    }
    return all;
  }

  private void linkArgument(Object argument, ResolvedCall call, int index) {
    CallSite site = call.site();
    MethodContract contract =
        call.contract() != MethodContract.NOTHING
            ? call.contract()
            : graph.stated().effective(site).orElse(MethodContract.NOTHING);
    if (isLater(contract.parameter(index)) && !isInvoked(call, index)) {
      AsyncSource source =
          new AsyncSource(AsyncSource.Kind.CALLBACK, site.callee(), site.position());
      add(argument, new Reason(source, null));
    }
    for (int target : call.targets()) {
      if (graph.isInCompilation(target)) {
        MethodSignature ours = graph.body(target).signature();
        AsyncSource source = new AsyncSource(AsyncSource.Kind.OURS, ours, site.position());
        add(argument, new Reason(source, new Origin.Parameter(ours, index)));
      }
    }
  }

  private boolean isInvoked(ResolvedCall call, int index) {
    return summaries.whereabouts().isInvoked(call, index)
        && !summaries.whereabouts().isCompletedLater(call.site().receiver());
  }

  private static boolean isLater(ParameterContract parameter) {
    return parameter.executor() != ParameterContract.NO_EXECUTOR
        || parameter.runsOn().filter(kind -> kind != ThreadKind.CALLER).isPresent();
  }

  private void add(Object to, Reason reason) {
    reasons.computeIfAbsent(to, unused -> new ArrayList<>(1)).add(reason);
    if (reason.dependsOn != null) {
      after.computeIfAbsent(reason.dependsOn, unused -> new ArrayList<>(1)).add(to);
    }
  }

  /** What is used in a lambda is used when the lambda runs. */
  private void linkCaptured() {
    values
        .uses()
        .forEach(
            (place, uses) -> {
              if (place.origin() instanceof Origin.Parameter parameter) {
                for (Use use : uses) {
                  CallReference at = callOf(use);
                  if (at != null && !at.body().equals(parameter.method())) {
                    addCapture(parameter, at.body());
                  }
                }
              }
            });
  }

  private static CallReference callOf(Use use) {
    if (use instanceof Use.Received received) {
      return received.call();
    }
    return use instanceof Use.Passed passed ? passed.call() : null;
  }

  private void addCapture(Origin.Parameter parameter, MethodSignature user) {
    Optional<MethodSignature> at = Optional.of(user);
    while (at.isPresent() && !at.get().equals(parameter.method())) {
      add(parameter, new Reason(null, at.get()));
      if (!at.get().owner().equals(parameter.method().owner())) {
        add(parameter, new Reason(null, new Anonymous(at.get().owner())));
      }
      at = graph.numberOf(at.get()).flatMap(number -> graph.body(number).enclosing());
    }
  }

  private void spread() {
    Deque<Object> open = new ArrayDeque<>();
    reasons.forEach(
        (each, why) -> {
          if (why.stream().anyMatch(reason -> reason.dependsOn == null) && late.add(each)) {
            open.add(each);
          }
        });
    while (!open.isEmpty()) {
      for (Object next : after.getOrDefault(open.poll(), List.of())) {
        if (late.add(next)) {
          open.add(next);
        }
      }
    }
  }

  private void collect() {
    for (Object each : late) {
      if (each instanceof Origin.Parameter parameter && isCallback(parameter)) {
        addSources(parameter, found.computeIfAbsent(parameter.method(), key -> new TreeSet<>()));
      }
    }
  }

  private void addSources(Object start, Set<AsyncSource> into) {
    Set<Object> seen = new HashSet<>(List.of(start));
    Deque<Object> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Reason reason : reasons.getOrDefault(open.poll(), List.of())) {
        if (reason.source == null) {
          if (late.contains(reason.dependsOn) && seen.add(reason.dependsOn)) {
            open.add(reason.dependsOn);
          }
        } else if (reason.dependsOn == null || late.contains(reason.dependsOn)) {
          into.add(reason.source);
        }
      }
    }
  }

  private boolean isCallback(Origin.Parameter parameter) {
    boolean isOfMethod =
        graph
            .numberOf(parameter.method())
            .map(graph::body)
            .filter(body -> body.form() == MethodFacts.Form.METHOD)
            .isPresent();
    String descriptor = parameter.method().descriptor();
    return isOfMethod
        && !parameter.method().isConstructor()
        && Descriptors.isSingle(descriptor, parameter.index())
        && callbackTypes.computeIfAbsent(
            Descriptors.parameterType(descriptor, parameter.index()), this::isCallbackType);
  }

  /** A callback has one abstract method, and is given something. */
  private boolean isCallbackType(String type) {
    if (type.startsWith("java.util.function.")) {
      return !type.endsWith("Supplier");
    }
    List<String> lineage = new ArrayList<>();
    lineage.add(type);
    lineage.addAll(graph.hierarchy().supertypes(type));
    List<MethodSignature> abstractOnes = new ArrayList<>();
    for (String name : lineage) {
      List<MethodSignature> methods =
          graph.hierarchy().isInCompilation(name)
              ? graph.facts().classNamed(name).map(ClassFacts::methods).orElse(List.of())
              : graph.facts().libraryMethods(name);
      for (MethodSignature method : methods) {
        if (graph.declaration(method).map(MethodDeclaration::isAbstract).orElse(false)) {
          abstractOnes.add(method);
        }
      }
    }
    return abstractOnes.size() == 1 && !abstractOnes.get(0).descriptor().startsWith("()");
  }
}
