package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Reach;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows values through variables, private fields, and into the bodies that they are passed to.
 */
final class Values {
  /** What goes through more hands than this is somebody else's in any case. */
  private static final int MOST_STEPS = 200;

  private final CallGraph graph;
  private final Reach reach;
  private final Map<String, Boolean> owned = new HashMap<>();
  private final Map<MethodSignature, List<CallReference>> callers = new HashMap<>();
  private final Map<Uses, Map<Use, List<Origin>>> sources = new IdentityHashMap<>();
  private final Map<String, List<String>> packages = new HashMap<>();

  Values(CallGraph graph) {
    this(graph, Reach.CLASS);
  }

  /**
   * Prepares to follow values.
   *
   * @param reach of fields that more can get at values are not followed out
   */
  Values(CallGraph graph, Reach reach) {
    this.graph = graph;
    this.reach = reach;
  }

  /** A value, in the class whose uses tell of it. */
  private record Place(String className, Origin origin) {}

  /** Returns what becomes of what a call returns or creates. */
  Fate fateOf(CallReference call) {
    return follow(new Place(call.body().owner(), new Origin.Result(call)));
  }

  /** Returns what becomes of what a body gets as an argument. */
  Fate fateOf(Origin.Parameter parameter) {
    return follow(new Place(parameter.method().owner(), parameter));
  }

  /** Returns what a call is made on, as far as one body tells: null if nothing is known. */
  Origin receiverOf(CallReference call) {
    return sourceOf(new Use.Received(call), call.body().owner());
  }

  /** Returns what a call is made on, as the body has it. */
  List<Origin> receiversOf(CallReference call) {
    return sourcesOf(new Use.Received(call), call.body().owner());
  }

  /** Returns everything that a body returns of which something is known. */
  List<Origin> returnedBy(MethodSignature body) {
    List<Origin> found = new ArrayList<>();
    sourcesOf(new Use.Returned(body), body.owner())
        .forEach(origin -> found.add(assignedTo(origin, body.owner())));
    return found;
  }

  /** Returns what becomes of each value that a body returns, a variable taken for what it holds. */
  List<Fate> fatesOfReturned(MethodSignature body) {
    List<Fate> fates = new ArrayList<>();
    for (Origin origin : sourcesOf(new Use.Returned(body), body.owner())) {
      fates.add(follow(new Place(body.owner(), assignedTo(origin, body.owner()))));
    }
    return fates;
  }

  /** Returns what becomes of the variables that a call may be made on. */
  List<Fate> fatesOfReceivingVariables(CallReference call) {
    String className = call.body().owner();
    return receiversOf(call).stream()
        .filter(Origin.Variable.class::isInstance)
        .map(variable -> follow(new Place(className, variable)))
        .toList();
  }

  /** Returns everything that a field is assigned of which something is known. */
  List<Origin> assignedTo(Origin.Field field) {
    List<Origin> found = new ArrayList<>();
    facts()
        .uses(field.owner())
        .all()
        .forEach(
            (origin, uses) -> {
              boolean isKept =
                  uses.stream()
                      .anyMatch(
                          use -> use instanceof Use.Stored kept && kept.field().equals(field));
              if (isKept) {
                found.add(assignedTo(origin, field.owner()));
              }
            });
    return found;
  }

  /**
   * Returns what a call gets as an argument, as far as one body tells: null if nothing is known.
   */
  Origin argumentOf(CallReference call, int index) {
    return sourceOf(new Use.Passed(call, index), call.body().owner());
  }

  private Origin sourceOf(Use use, String className) {
    List<Origin> sources = sourcesOf(use, className);
    return sources.size() == 1 ? assignedTo(sources.get(0), className) : null;
  }

  /** A variable that is assigned once stands for what it is assigned. */
  private Origin assignedTo(Origin origin, String className) {
    Origin at = origin;
    for (int steps = 0; steps < 4 && at instanceof Origin.Variable variable; steps++) {
      List<Origin> assigned = sourcesOf(new Use.Held(variable), className);
      if (assigned.size() != 1) {
        return origin;
      }
      at = assigned.get(0);
    }
    return at;
  }

  private List<Origin> sourcesOf(Use use, String className) {
    Uses uses = facts().uses(className);
    return sources.computeIfAbsent(uses, unused -> sources(uses)).getOrDefault(use, List.of());
  }

  private static Map<Use, List<Origin>> sources(Uses uses) {
    Map<Use, List<Origin>> sources = new HashMap<>();
    uses.all()
        .forEach(
            (origin, each) ->
                each.forEach(
                    use -> sources.computeIfAbsent(use, unused -> new ArrayList<>(1)).add(origin)));
    return sources;
  }

  /**
   * Returns the calls of a body that get a value as an argument, whatever they do with it.
   *
   * @param origin where the value comes from, in the same body or the parameters of it
   */
  Set<Integer> passedIn(MethodSignature body, Origin origin) {
    Uses uses = facts().uses(body.owner());
    Set<Integer> found = new HashSet<>();
    Set<Origin> seen = new HashSet<>();
    Deque<Origin> open = new ArrayDeque<>();
    open.add(origin);
    while (!open.isEmpty()) {
      Origin at = open.poll();
      if (!seen.add(at)) {
        continue;
      }
      for (Use use : uses.of(at)) {
        if (use instanceof Use.Held held) {
          open.add(held.variable());
        } else if (use instanceof Use.Passed passed && passed.call().body().equals(body)) {
          found.add(passed.call().index());
        }
      }
    }
    return found;
  }

  private Fate follow(Place start) {
    List<Use.Stored> stored = new ArrayList<>();
    List<Use> ends = new ArrayList<>();
    Set<Place> seen = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>();
    seen.add(start);
    open.add(start);
    while (!open.isEmpty()) {
      Place at = open.poll();
      if (seen.size() > MOST_STEPS) {
        ends.add(new Use.Elsewhere());
        break;
      }
      for (Use use : graph.facts().uses(at.className()).of(at.origin())) {
        Place next = null;
        if (use instanceof Use.Held held) {
          next = new Place(at.className(), held.variable());
        } else if (use instanceof Use.Stored kept && isFollowed(kept)) {
          stored.add(kept);
          next = new Place(kept.field().owner(), kept.field());
          for (String neighbour : neighbours(kept)) {
            Place there = new Place(neighbour, kept.field());
            if (facts().uses(neighbour).knows(kept.field()) && seen.add(there)) {
              open.add(there);
            }
          }
        } else if (use instanceof Use.Passed passed) {
          next = parameterOf(passed);
        } else if (use instanceof Use.Returned returned && isFollowed(returned, at.origin())) {
          for (CallReference call : callsOf(returned.body())) {
            if (!isReadable(call.body().owner())) {
              ends.add(use);
            }
            Place result = new Place(call.body().owner(), new Origin.Result(call));
            if (seen.add(result)) {
              open.add(result);
            }
          }
          continue;
        }
        if (next == null) {
          ends.add(use);
        } else if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return new Fate(stored, ends);
  }

  /** A field is followed where all that can get at it is read, or does not. */
  private boolean isFollowed(Use.Stored kept) {
    return !kept.isStatic()
        && kept.reach().compareTo(reach) <= 0
        && neighbours(kept).stream().noneMatch(neighbour -> usesUnseen(neighbour, kept.field()));
  }

  /** Returns whether a class gets at a field in code that is there as a class file only. */
  private boolean usesUnseen(String className, Origin.Field field) {
    return !isReadable(className)
        && facts().ownersOfFieldsUsed(className, field.name()).stream()
            .anyMatch(owner -> graph.hierarchy().isSubtype(owner, field.owner()));
  }

  /**
   * Returns the classes of a field's package, one for each source, if they can get at the field.
   */
  private Collection<String> neighbours(Use.Stored kept) {
    return kept.reach() == Reach.PACKAGE
        ? packages.computeIfAbsent(packageOf(kept.field().owner()), this::classesIn)
        : List.of();
  }

  private List<String> classesIn(String packageName) {
    List<String> found = new ArrayList<>();
    Set<Uses> files = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ClassFacts type : facts().classes()) {
      // A file is read as a whole.
      if (packageOf(type.name()).equals(packageName)
          && (!isReadable(type.name()) || files.add(facts().uses(type.name())))) {
        found.add(type.name());
      }
    }
    return found;
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
  }

  /**
   * Who gets at a value through an accessor of the field that holds it does not own it. Of what is
   * returned otherwise all callers must be in sight.
   */
  private boolean isFollowed(Use.Returned returned, Origin origin) {
    MethodDeclaration declaration = facts().declaration(returned.body()).orElse(null);
    if (declaration == null || isLambda(returned.body())) {
      return false;
    }
    boolean isImplementedForOthers =
        declaration.overridden().stream()
            .anyMatch(above -> !graph.hierarchy().isInCompilation(above.owner()));
    return origin instanceof Origin.Field && !isImplementedForOthers;
  }

  private boolean isLambda(MethodSignature body) {
    return facts().body(body).map(MethodFacts::form).orElse(MethodFacts.Form.LAMBDA)
        != MethodFacts.Form.METHOD;
  }

  /** Returns the calls in the compilation that may run a body. */
  List<CallReference> callsOf(MethodSignature body) {
    if (callers.isEmpty()) {
      for (int number = 0; number < graph.size(); number++) {
        if (graph.isInCompilation(number)) {
          addCallers(graph.body(number));
        }
      }
    }
    List<CallReference> found = new ArrayList<>(callers.getOrDefault(body, List.of()));
    for (MethodSignature above : graph.stated().overridden(body)) {
      found.addAll(callers.getOrDefault(above, List.of()));
    }
    return found;
  }

  private void addCallers(MethodFacts body) {
    for (int index = 0; index < body.calls().size(); index++) {
      callers
          .computeIfAbsent(body.calls().get(index).callee(), unused -> new ArrayList<>(1))
          .add(new CallReference(body.signature(), index));
    }
  }

  /** Returns the parameter that an argument becomes, or null if it is not known for certain. */
  private Place parameterOf(Use.Passed passed) {
    Optional<MethodSignature> target = soleTarget(passed.call());
    if (target.isEmpty() || !Descriptors.isSingle(target.get().descriptor(), passed.index())) {
      return null;
    }
    String owner = target.get().owner();
    return !isReadable(owner)
        ? null
        : new Place(owner, new Origin.Parameter(target.get(), passed.index()));
  }

  /** Of what was compiled before only the class files are there, and they say less. */
  boolean isReadable(String className) {
    return facts().uses(className) != Uses.NONE;
  }

  /** Returns the body of the compilation that a call surely runs. */
  Optional<MethodSignature> soleTarget(CallReference call) {
    return resolved(call)
        .flatMap(ResolvedCall::soleBody)
        .filter(graph::isInCompilation)
        .map(number -> graph.body(number).signature());
  }

  /** Returns the bodies of the compilation that a call may run. */
  List<MethodSignature> targets(CallReference call) {
    return resolved(call).map(ResolvedCall::bodies).orElse(List.of()).stream()
        .filter(graph::isInCompilation)
        .map(number -> graph.body(number).signature())
        .toList();
  }

  FactSource facts() {
    return graph.facts();
  }

  CallGraph graph() {
    return graph;
  }

  /** Returns a call, with what is known of it. */
  Optional<ResolvedCall> resolved(CallReference call) {
    return graph.numberOf(call.body()).map(body -> graph.calls(body).get(call.index()));
  }

  /** Returns what is stated about the method that a call names, or about what it overrides. */
  MethodContract stated(CallReference call) {
    return resolved(call).map(this::stated).orElse(MethodContract.NOTHING);
  }

  /** Returns what is stated about the method that a call names, or about what it overrides. */
  MethodContract stated(ResolvedCall call) {
    return graph.stated().effective(call.site()).orElse(MethodContract.NOTHING);
  }

  /** Returns whether an argument is an executor that the callee only lets tasks run on. */
  boolean isUsed(Use.Passed passed) {
    MethodContract contract = stated(passed.call());
    return contract.parameters().stream().anyMatch(each -> each.executor() == passed.index());
  }

  /** Returns whether an argument is something that the callee may keep, but never ends. */
  boolean isLent(Use.Passed passed) {
    return stated(passed.call()).parameter(passed.index()).lent();
  }

  /** Returns whether a call gives back, or ends, what it is made on. */
  boolean releases(CallReference call) {
    return stated(call).releases();
  }

  /** Returns whether an argument is given back, or ended, by the callee. */
  boolean releases(Use.Passed passed) {
    ParameterContract parameter = stated(passed.call()).parameter(passed.index());
    return parameter.releases() || parameter.owned();
  }

  /** Returns whether a parameter takes a task that another thread runs. */
  static boolean isTask(ParameterContract parameter) {
    return parameter.executor() != ParameterContract.NO_EXECUTOR
        || parameter.runsOn().filter(kind -> kind != ThreadKind.CALLER).isPresent();
  }

  /** Returns whether a method starts a task that goes on until somebody ends it. */
  static boolean isEndless(MethodContract contract) {
    return contract.owned() && contract.parameters().stream().anyMatch(Values::isTask);
  }

  /** Returns whether who creates an object of a type has to end it. */
  boolean isOwned(String type) {
    return owned.computeIfAbsent(type, this::findOwned);
  }

  private boolean findOwned(String type) {
    List<String> lineage = new ArrayList<>();
    lineage.add(type);
    lineage.addAll(graph.hierarchy().supertypes(type));
    return lineage.stream()
        .anyMatch(
            each -> graph.stated().typeContract(each).filter(TypeContract::owned).isPresent());
  }
}
