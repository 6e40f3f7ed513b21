package dev.colorfast.colors;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.colors.ValueSources.Place;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.model.Completion;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract.HandleStart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which bodies return what is only there later.
 *
 * <p>Values flow from calls through variables, fields, operators on handles and the functions that
 * these are given, to what bodies return. Async is what is reached from where a handle begins: a
 * library's method that returns one, a promise, a handle of which nothing is known. What is
 * complete, or does its work where it is asked for, begins nothing. A method that passes a
 * parameter on is as async as what is passed, call by call.
 */
final class AsyncResults {
  private static final String OBJECT = "java.lang.Object";

  private final CallGraph graph;
  private final ValueSources values;
  private final Handles handles;
  private final Map<Object, List<Object>> before = new HashMap<>();
  private final Map<Object, List<Object>> after = new LinkedHashMap<>();
  private final Map<Object, AsyncSource> begins = new LinkedHashMap<>();
  private final Map<Object, Integer> distance = new HashMap<>();

  /** What is complete, or is done where it is asked for. */
  private final Set<Object> settled = new HashSet<>();

  private final Map<MethodSignature, Set<PassedOn>> passedOn = new HashMap<>();
  private final Set<MethodSignature> passes = new HashSet<>();

  /** What a body returns. */
  private record Returned(MethodSignature body) {}

  /**
   * A parameter, or {@link ParameterContract#RECEIVER}, that is returned, or of which it is
   * returned what calling it back returns.
   */
  private record PassedOn(int index, boolean isCalledBack) {}

  AsyncResults(CallGraph graph, ValueSources values, Handles handles) {
    this.graph = graph;
    this.values = values;
    this.handles = handles;
    linkValues();
    linkCalls();
    findPassedOn();
    linkPassedOn();
    spread(begins.keySet());
    beginWhereMoved();
    beginWhereUnknown();
    markPassing();
  }

  // Answers

  /** Returns whether a body returns what is only there later. */
  boolean isAsync(MethodSignature body) {
    return distance.containsKey(new Returned(body)) || passes.contains(body);
  }

  /** Returns whether what a call returns is only there later. */
  boolean isAsync(CallReference call) {
    return distance.containsKey(result(call));
  }

  /** Returns what makes the result of a body async, in order; the shortest way is the first. */
  List<AsyncSource> sources(MethodSignature body) {
    Object start = new Returned(body);
    if (!distance.containsKey(start)) {
      return passes.contains(body)
          ? List.of(new AsyncSource(AsyncSource.Kind.PASSED, body, declared(body)))
          : List.of();
    }
    Map<AsyncSource, Integer> found = new LinkedHashMap<>();
    Set<Object> seen = new HashSet<>(List.of(start));
    Deque<Object> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Object at = open.poll();
      if (begins.containsKey(at)) {
        found.merge(begins.get(at), distance.get(at), Math::min);
      }
      for (Object from : before.getOrDefault(at, List.of())) {
        if (!distance.containsKey(from)) {
          continue;
        }
        if (from instanceof Returned other && isMethod(other.body) && !other.body.equals(body)) {
          found.merge(ours(other.body, at), distance.get(from), Math::min);
        } else if (seen.add(from)) {
          open.add(from);
        }
      }
    }
    List<AsyncSource> sources = new ArrayList<>(found.keySet());
    sources.sort((one, other) -> compare(one, found.get(one), other, found.get(other)));
    return sources;
  }

  private static int compare(AsyncSource one, int near, AsyncSource other, int far) {
    int byLength = Integer.compare(near, far);
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  private AsyncSource ours(MethodSignature method, Object at) {
    SourcePosition position =
        at instanceof Place place && place.origin() instanceof Origin.Result made
            ? position(made.call())
            : SourcePosition.NONE;
    return new AsyncSource(AsyncSource.Kind.OURS, method, position);
  }

  private boolean isMethod(MethodSignature body) {
    return graph
        .numberOf(body)
        .map(graph::body)
        .filter(facts -> facts.form() == MethodFacts.Form.METHOD)
        .isPresent();
  }

  private SourcePosition position(CallReference call) {
    return graph.call(call).map(known -> known.site().position()).orElse(SourcePosition.NONE);
  }

  private SourcePosition declared(MethodSignature body) {
    return graph.numberOf(body).map(graph::body).orElseThrow().position();
  }

  // How values flow

  private static Place result(CallReference call) {
    return new Place("", new Origin.Result(call));
  }

  private void link(Object from, Object to) {
    before.computeIfAbsent(to, unused -> new ArrayList<>(2)).add(from);
    after.computeIfAbsent(from, unused -> new ArrayList<>(2)).add(to);
  }

  private void begin(Object at, AsyncSource.Kind kind, MethodSignature method, SourcePosition in) {
    begins.putIfAbsent(at, new AsyncSource(kind, method, in));
  }

  private void linkValues() {
    values
        .uses()
        .forEach(
            (place, uses) -> {
              for (Use use : uses) {
                if (use instanceof Use.Returned body) {
                  link(place, new Returned(body.body()));
                }
              }
            });
    for (Place place : values.uses().keySet()) {
      values.heldBy(place).forEach(from -> link(from, place));
    }
  }

  private void linkCalls() {
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        List<ResolvedCall> calls = graph.calls(body);
        for (int call = 0; call < calls.size(); call++) {
          CallSite site = calls.get(call).site();
          if (!site.isImplicit() && site.dispatch() != Dispatch.CLASS_INITIALIZATION) {
            linkCall(new CallReference(graph.body(body).signature(), call), calls.get(call));
          }
        }
      }
    }
  }

  private void linkCall(CallReference at, ResolvedCall call) {
    MethodSignature callee = call.site().callee();
    Place result = result(at);
    if (callee.isConstructor()) {
      if (handles.isHandle(callee.owner())) {
        if (isCompletedHere(at)) {
          settled.add(result);
        } else {
          begin(result, AsyncSource.Kind.PROMISE, callee, call.site().position());
        }
      }
      ours(call).forEach(target -> linkArguments(at, call, target));
      return;
    }
    MethodContract contract = stated(call);
    if (contract.completed()) {
      settled.add(result);
      return;
    }
    List<MethodSignature> ours = ours(call);
    if (!ours.isEmpty()) {
      ours.forEach(target -> link(new Returned(target), result));
      return;
    }
    String type = Descriptors.returnedType(callee.descriptor());
    boolean isHandle = handles.isHandle(type);
    if (isHandle || type.equals(OBJECT)) {
      linkLibraryCall(at, call, contract, isHandle);
    }
  }

  private void linkLibraryCall(
      CallReference at, ResolvedCall call, MethodContract contract, boolean isHandle) {
    Place result = result(at);
    CallSite site = call.site();
    boolean hasInput = false;
    boolean isStatic = site.receiver().equals(Operand.UNKNOWN);
    boolean isOnHandle =
        !isStatic
            && (handles.isHandle(site.receiver().type())
                || handles.isHandle(site.callee().owner()));
    if (isHandle && isOnHandle) {
      values.receiverOf(at).forEach(from -> link(from, result));
      hasInput = true;
    }
    for (int i = 0; i < site.arguments().size(); i++) {
      Operand argument = site.argument(i);
      if (isHandle && (isStatic || isOnHandle) && handles.isHandle(argument.type())) {
        values.argumentOf(at, i).forEach(from -> link(from, result));
        hasInput = true;
      }
      boolean decides =
          contract.completion().statesWhere()
              ? contract.completion().with().contains(i)
              : !contract
                  .parameter(i)
                  .runsOn()
                  .filter(kind -> kind != ThreadKind.CALLER)
                  .isPresent();
      for (int function : decides ? functions(call, i) : List.<Integer>of()) {
        if (returnsHandle(function)) {
          link(new Returned(graph.body(function).signature()), result);
          hasInput = true;
        }
      }
    }
    if (isDoneWhereAsked(contract, Descriptors.returnedType(site.callee().descriptor()))) {
      settled.add(result);
    } else if (isHandle && !hasInput && !isDecidedByFunctions(call, contract)) {
      beginAt(result, site);
    }
  }

  /** What a generic function is declared to return says little, and its body more. */
  private boolean returnsHandle(int function) {
    String declared = Descriptors.returnedType(graph.body(function).signature().descriptor());
    return handles.isHandle(declared)
        || graph.returned(function).stream().anyMatch(each -> handles.isHandle(each.type()));
  }

  private void beginAt(Place result, CallSite site) {
    boolean isOurs = graph.hierarchy().isInCompilation(site.callee().owner());
    begin(
        result,
        isOurs ? AsyncSource.Kind.OURS : AsyncSource.Kind.CALL,
        site.callee(),
        site.position());
  }

  private List<Integer> functions(ResolvedCall call, int index) {
    CallSite site = call.site();
    String type = Descriptors.parameterType(site.callee().descriptor(), index);
    return type.isEmpty()
        ? List.of()
        : graph.callbacks(site.argument(index), Optional.empty(), type).stream()
            .filter(graph::isInCompilation)
            .toList();
  }

  private MethodContract stated(ResolvedCall call) {
    return call.contract() != MethodContract.NOTHING
        ? call.contract()
        : graph.stated().effective(call.site()).orElse(MethodContract.NOTHING);
  }

  private List<MethodSignature> ours(ResolvedCall call) {
    return call.targets().stream()
        .filter(graph::isInCompilation)
        .map(target -> graph.body(target).signature())
        .toList();
  }

  /** An eager handle that completes on the thread that asks does so when that is free again. */
  private boolean isDoneWhereAsked(MethodContract contract, String type) {
    return contract.completion().on().equals(Optional.of(ThreadKind.CALLER))
        && graph.stated().handleStart(type).equals(Optional.of(HandleStart.LAZY));
  }

  private static boolean isDecidedByFunctions(ResolvedCall call, MethodContract contract) {
    List<Integer> with = contract.completion().with();
    return !with.isEmpty()
        && with.stream()
            .allMatch(
                index ->
                    index >= 0
                        && index < call.site().arguments().size()
                        && contract.parameter(index).runsOn().isPresent());
  }

  /** What is passed to a constructor may be held by the object. */
  private void linkArguments(CallReference at, ResolvedCall call, MethodSignature constructor) {
    for (int i = 0; i < call.site().arguments().size(); i++) {
      if (handles.isHandle(call.site().argument(i).type())) {
        Place parameter = new Place("", new Origin.Parameter(constructor, i));
        values.argumentOf(at, i).forEach(from -> link(from, parameter));
      }
    }
  }

  /** A promise that nobody but its own body has to do with is complete when it is returned. */
  private boolean isCompletedHere(CallReference creation) {
    Deque<Place> open = new ArrayDeque<>(List.of(result(creation)));
    Set<Place> seen = new HashSet<>(open);
    boolean isCalled = false;
    while (!open.isEmpty()) {
      Place at = open.poll();
      for (Use use : values.usesOf(at)) {
        if (use instanceof Use.Held held) {
          Place variable = ValueSources.place(creation.body().owner(), held.variable());
          if (seen.add(variable)) {
            open.add(variable);
          }
        } else if (use instanceof Use.Received received) {
          Optional<ResolvedCall> call = graph.call(received.call());
          boolean isHere = received.call().body().equals(creation.body());
          boolean isHandedOn =
              call.map(each -> each.site().callee().descriptor())
                  .map(Descriptors::returnedType)
                  .map(handles::isHandle)
                  .orElse(true);
          if (!isHere || isHandedOn) {
            return false;
          }
          isCalled = true;
        } else if (!(use instanceof Use.Returned || use instanceof Use.LookedAt)) {
          return false;
        }
      }
    }
    return isCalled;
  }

  // Parameters

  private void findPassedOn() {
    boolean isNew = true;
    while (isNew) {
      isNew = false;
      for (int body = 0; body < graph.size(); body++) {
        MethodSignature method = graph.body(body).signature();
        boolean mayReturn = !Descriptors.returnedType(method.descriptor()).isEmpty();
        if (graph.isInCompilation(body) && mayReturn && isMethod(method)) {
          Set<PassedOn> found = passedOnBy(method);
          isNew |= passedOn.getOrDefault(method, Set.of()).size() != found.size();
          passedOn.put(method, found);
        }
      }
    }
  }

  private Set<PassedOn> passedOnBy(MethodSignature method) {
    Set<PassedOn> found = new HashSet<>();
    Object start = new Returned(method);
    Set<Object> seen = new HashSet<>(List.of(start));
    Deque<Object> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Object at = open.poll();
      List<Object> from = new ArrayList<>();
      if (at instanceof Place place && place.origin() instanceof Origin.Parameter parameter) {
        if (parameter.method().equals(method)) {
          found.add(new PassedOn(parameter.index(), false));
        }
        continue;
      }
      if (at instanceof Place place && place.origin() instanceof Origin.Field) {
        if (isThis(place)) {
          found.add(new PassedOn(ParameterContract.RECEIVER, false));
        }
        continue;
      }
      if (at instanceof Place place && place.origin() instanceof Origin.Result made) {
        addFunctionsCalled(made.call(), method, found, from);
      }
      for (Object each : before.getOrDefault(at, List.of())) {
        boolean isElsewhere = each instanceof Returned other && !graph.isInside(other.body, method);
        if (!isElsewhere) {
          from.add(each);
        }
      }
      from.stream().filter(seen::add).forEach(open::add);
    }
    return found;
  }

  /** Adds the parameters of a method that a call calls back, and what it passes on otherwise. */
  private void addFunctionsCalled(
      CallReference at, MethodSignature method, Set<PassedOn> found, List<Object> from) {
    ResolvedCall call = graph.call(at).orElse(null);
    if (call == null) {
      return;
    }
    if (call.targets().isEmpty()
        && !handles.isHandle(call.site().receiver().type())
        && graph.isAbstract(call.site().callee())) {
      addParameters(values.receiverOf(at), method, found);
    }
    for (MethodSignature target : ours(call)) {
      for (PassedOn each : passedOn.getOrDefault(target, Set.of())) {
        if (each.isCalledBack) {
          addParameters(values.argumentOf(at, each.index), method, found);
          functions(call, each.index)
              .forEach(function -> from.add(new Returned(graph.body(function).signature())));
        } else {
          from.addAll(passed(at, each));
        }
      }
    }
  }

  private static void addParameters(
      Collection<Place> places, MethodSignature method, Set<PassedOn> found) {
    for (Place place : places) {
      if (place.origin() instanceof Origin.Parameter parameter
          && parameter.method().equals(method)) {
        found.add(new PassedOn(parameter.index(), true));
      }
    }
  }

  private void linkPassedOn() {
    for (int body = 0; body < graph.size(); body++) {
      List<ResolvedCall> calls = graph.isInCompilation(body) ? graph.calls(body) : List.of();
      for (int call = 0; call < calls.size(); call++) {
        CallReference at = new CallReference(graph.body(body).signature(), call);
        for (MethodSignature target : ours(calls.get(call))) {
          for (PassedOn each : passedOn.getOrDefault(target, Set.of())) {
            linkPassedOn(at, calls.get(call), each);
          }
        }
      }
    }
  }

  private void linkPassedOn(CallReference at, ResolvedCall call, PassedOn each) {
    Place result = result(at);
    if (each.isCalledBack) {
      functions(call, each.index)
          .forEach(function -> link(new Returned(graph.body(function).signature()), result));
    } else {
      passed(at, each).forEach(from -> link(from, result));
    }
  }

  private List<Place> passed(CallReference at, PassedOn each) {
    return each.index == ParameterContract.RECEIVER
        ? values.receiverOf(at)
        : values.argumentOf(at, each.index);
  }

  private static boolean isThis(Place place) {
    return place.origin() instanceof Origin.Field field && field.name().equals("this");
  }

  // Where async begins, and how far it spreads

  private void spread(Collection<?> from) {
    Deque<Object> open = new ArrayDeque<>();
    for (Object each : from) {
      if (distance.putIfAbsent(each, 0) == null) {
        open.add(each);
      }
    }
    while (!open.isEmpty()) {
      Object at = open.poll();
      for (Object to : after.getOrDefault(at, List.of())) {
        if (!settled.contains(to) && distance.putIfAbsent(to, distance.get(at) + 1) == null) {
          open.add(to);
        }
      }
    }
  }

  /** What continues something complete on another thread is there later nevertheless. */
  private void beginWhereMoved() {
    List<Object> moved = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      List<ResolvedCall> calls = graph.isInCompilation(body) ? graph.calls(body) : List.of();
      for (int call = 0; call < calls.size(); call++) {
        Place result = result(new CallReference(graph.body(body).signature(), call));
        if (!distance.containsKey(result) && !settled.contains(result)) {
          CallSite site = calls.get(call).site();
          boolean isHandle = handles.isHandle(Descriptors.returnedType(site.callee().descriptor()));
          MethodContract stated = stated(calls.get(call));
          boolean begins =
              moves(stated) || !stated.completion().statesWhere() && !takesHandle(site);
          if (isHandle && ours(calls.get(call)).isEmpty() && begins) {
            beginAt(result, site);
            moved.add(result);
          }
        }
      }
    }
    spread(moved);
  }

  private boolean takesHandle(CallSite site) {
    return handles.isHandle(site.receiver().type())
        || handles.isHandle(site.callee().owner())
        || site.arguments().stream().anyMatch(each -> handles.isHandle(each.type()));
  }

  private static boolean moves(MethodContract contract) {
    Completion completion = contract.completion();
    return completion.on().filter(kind -> !kind.isRelative()).isPresent()
        || completion.movesWork()
        || completion.with().stream()
            .anyMatch(
                index ->
                    index >= 0
                        && contract.parameters().stream()
                            .anyMatch(each -> each.executor() == index));
  }

  private void beginWhereUnknown() {
    List<Object> unknown = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      MethodSignature method = graph.body(body).signature();
      if (graph.isInCompilation(body)
          && graph.body(body).form() == MethodFacts.Form.METHOD
          && handles.isHandle(Descriptors.returnedType(method.descriptor()))
          && !distance.containsKey(new Returned(method))
          && isUnknown(method)) {
        unknown.add(new Returned(method));
      }
    }
    for (Object each : unknown) {
      MethodSignature method = ((Returned) each).body;
      begin(each, AsyncSource.Kind.UNKNOWN, method, declared(method));
    }
    spread(unknown);
  }

  /** Returns whether a body returns a value of which nothing is known. */
  private boolean isUnknown(MethodSignature method) {
    Object start = new Returned(method);
    Set<Object> seen = new HashSet<>(List.of(start));
    Deque<Object> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Object at = open.poll();
      List<Object> from = before.getOrDefault(at, List.of());
      if (from.isEmpty() && isUnknown(at, method)) {
        return true;
      }
      for (Object each : from) {
        boolean isElsewhere = each instanceof Returned other && !graph.isInside(other.body, method);
        if (!isElsewhere && !settled.contains(each) && seen.add(each)) {
          open.add(each);
        }
      }
    }
    return false;
  }

  private boolean isUnknown(Object at, MethodSignature method) {
    if (!(at instanceof Place place) || isThis(place)) {
      return false;
    }
    Set<PassedOn> passed = new HashSet<>();
    if (place.origin() instanceof Origin.Result made) {
      addFunctionsCalled(made.call(), method, passed, new ArrayList<>());
    } else {
      addParameters(List.of(place), method, passed);
    }
    return passed.isEmpty();
  }

  /** What depends on what is passed in does not spread: each call is judged by its arguments. */
  private void markPassing() {
    passedOn.forEach(
        (method, parameters) -> {
          if (!parameters.isEmpty()
              && handles.isHandle(Descriptors.returnedType(method.descriptor()))
              && !distance.containsKey(new Returned(method))) {
            passes.add(method);
          }
        });
  }
}
