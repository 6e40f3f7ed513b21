package dev.colorfast.colormap;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.colors.AsyncSource;
import dev.colorfast.colors.Colors;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract;
import dev.colorfast.model.Witness;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.threads.KnownThread;
import dev.colorfast.threads.ThreadReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who says what is known of a method: a model file, an annotation, or inference from its body. */
final class Grounds {
  private static final String INFERRED = "inferred from class files";

  private final CallGraph graph;
  private final FactSource facts;
  private final List<Statements> models;

  /**
   * Prepares the search.
   *
   * @param models the most trusted first
   */
  Grounds(CallGraph graph, List<Statements> models) {
    this.graph = graph;
    facts = graph.facts();
    this.models = models;
  }

  /**
   * Returns who says something of the methods with which colors begin, by their names; of those
   * whose source is at hand, only where it is not the body that says it.
   */
  SortedMap<String, String> ofOrigins(Colors colors) {
    SortedMap<String, String> found = new TreeMap<>();
    for (ClassFacts type : graph.facts().classes()) {
      for (MethodSignature method : type.methods()) {
        ofModel(method).ifPresent(ground -> found.put(method.toString(), ground));
      }
    }
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        int caller = body;
        colors
            .blockingCalls(body)
            .forEach(
                (call, path) -> addWay(graph.calls(caller).get(call).site().callee(), path, found));
        for (AsyncSource source : colors.asyncSources(body)) {
          boolean isUnknown =
              source.kind() == AsyncSource.Kind.PASSED || source.kind() == AsyncSource.Kind.UNKNOWN;
          if (source.isOrigin() && !isUnknown) {
            ofHandle(source.method())
                .ifPresent(ground -> found.putIfAbsent(source.method().toString(), ground));
          }
        }
      }
    }
    return found;
  }

  private void addWay(MethodSignature callee, BlockingPath path, SortedMap<String, String> found) {
    Witness way = path.witness();
    String leaf = ofMethod(way.leaf()).orElse("");
    if (facts.isInCompilation(way.leaf().owner())) {
      found.putIfAbsent(way.leaf().toString(), leaf);
    }
    boolean isOurs =
        way.hops().stream().anyMatch(hop -> facts.isInCompilation(hop.method().owner()));
    if (isOurs || leaf.isEmpty()) {
      return;
    }
    String ground =
        way.hops().isEmpty()
            ? leaf
            : INFERRED
                + way.hops().stream()
                    .map(Witness.Hop::origin)
                    .filter(origin -> !origin.isEmpty())
                    .findFirst()
                    .map(origin -> " in " + origin)
                    .orElse("")
                + ", down to "
                + ColorMap.brief(way.leaf().toString())
                + ": "
                + leaf;
    found.putIfAbsent(callee.toString(), ground);
  }

  /** Returns who states something of a method, or of one that it overrides. */
  Optional<String> ofMethod(MethodSignature method) {
    List<MethodSignature> all = new ArrayList<>(List.of(method));
    all.addAll(graph.stated().overridden(method));
    for (MethodSignature each : all) {
      Optional<String> found = own(each);
      if (found.isPresent()) {
        return each.equals(method)
            ? found
            : found.map(ground -> ground + ", on " + ColorMap.brief(each.toString()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> own(MethodSignature method) {
    Optional<Statements> user =
        models.stream().filter(each -> each.isOfUser() && each.speakOf(method)).findFirst();
    if (user.isPresent()) {
      return Optional.of(user.get().nameFor(method.owner()));
    }
    boolean isAnnotated =
        facts
            .declaration(method)
            .map(MethodDeclaration::stated)
            .filter(stated -> !stated.equals(MethodContract.NOTHING))
            .filter(stated -> !stated.equals(MethodContract.MAY_IGNORE))
            .isPresent();
    if (isAnnotated) {
      return Optional.of(annotation(method.owner()));
    }
    return ofModel(method);
  }

  /** Callers believe the model, and not the body, of what is modelled and at hand as source too. */
  private Optional<String> ofModel(MethodSignature method) {
    return models.stream()
        .filter(each -> each.speakOf(method))
        .findFirst()
        .map(each -> each.nameFor(method.owner()));
  }

  private String annotation(String type) {
    return facts.isInCompilation(type)
        ? "annotation in the source"
        : "annotation in its class file";
  }

  /** What is returned, or created, tells that its result comes later. */
  private Optional<String> ofHandle(MethodSignature method) {
    String type =
        method.isConstructor() ? method.owner() : Descriptors.returnedType(method.descriptor());
    Optional<String> handle = graph.stated().handleTypes(type).stream().findFirst();
    return handle.isEmpty()
        ? ofMethod(method)
        : handle.map(each -> simple(each) + " is a handle: " + ofType(each));
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
  }

  private String ofType(String type) {
    Optional<Statements> user =
        models.stream().filter(each -> each.isOfUser() && each.speakOf(type)).findFirst();
    boolean isAnnotated =
        facts
            .classNamed(type)
            .filter(known -> !known.stated().equals(TypeContract.NOTHING))
            .isPresent();
    if (user.isEmpty() && isAnnotated) {
      return annotation(type);
    }
    return user.or(() -> models.stream().filter(each -> each.speakOf(type)).findFirst())
        .map(each -> each.nameFor(type))
        .orElse(INFERRED);
  }

  /** Returns why the thread of a body is known, and who says so. */
  String ofThread(KnownThread known) {
    ThreadReason reason = known.reason();
    Optional<MethodSignature> method;
    if (reason instanceof ThreadReason.Overrides overrides) {
      method = Optional.of(overrides.callback());
    } else if (reason instanceof ThreadReason.PassedTo passed) {
      method = Optional.of(passed.callee());
    } else if (reason instanceof ThreadReason.Attached attached) {
      method = Optional.of(attached.callee());
    } else if (reason instanceof ThreadReason.Begun begun) {
      method = Optional.of(begun.callee());
    } else if (reason instanceof ThreadReason.CalledBy called) {
      method = Optional.of(called.callback());
    } else if (reason instanceof ThreadReason.Tested tested) {
      method = Optional.of(tested.test());
    } else {
      method = Optional.of(graph.body(known.body()).signature());
    }
    return reason.phrase()
        + method.flatMap(this::ofMethod).map(ground -> " (" + ground + ')').orElse("");
  }
}
