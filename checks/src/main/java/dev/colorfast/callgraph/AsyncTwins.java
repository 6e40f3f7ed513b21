package dev.colorfast.callgraph;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the method that does the same as a blocking one, but returns at once: {@code sendAsync} for
 * {@code send}, {@code readFile} for {@code readFileBlocking}, or a method of the same name of a
 * twin type: {@code S3AsyncClient} for {@code S3Client}, {@code RedisAsyncCommands} for {@code
 * RedisCommands}, {@code ReactiveMongoTemplate} for {@code MongoTemplate}.
 *
 * <p>A twin takes what the method takes, in the same order, and perhaps more after it, and returns
 * a handle. The convention alone is not enough: the twin is one that exists.
 */
public final class AsyncTwins {
  private static final String ASYNC = "Async";
  private static final String REACTIVE = "Reactive";
  private static final String BLOCKING = "Blocking";

  /** What the names of types end with that have a twin of another name before that end. */
  private static final List<String> ROLES = List.of("Client", "Commands");

  private final FactSource facts;
  private final StatedFacts stated;

  /**
   * A twin.
   *
   * @param isBesideIt whether it can be called on the same object, rather than on a twin of that
   */
  public record Twin(MethodSignature method, boolean isBesideIt) {}

  AsyncTwins(FactSource facts, StatedFacts stated) {
    this.facts = facts;
    this.stated = stated;
  }

  /**
   * Returns the twin of the method that a call names, the one with the fewest parameters.
   *
   * @param caller the body that makes the call
   */
  public Optional<Twin> of(CallSite call, MethodSignature caller) {
    MethodSignature callee = call.callee();
    if (callee.isConstructor() || callee.isStaticInitializer()) {
      return Optional.empty();
    }
    String receiver = call.receiver().type().isEmpty() ? callee.owner() : call.receiver().type();
    return besideIt(receiver, callee)
        .map(twin -> new Twin(twin, true))
        .or(() -> inTwinType(receiver, callee).map(twin -> new Twin(twin, false)))
        .filter(twin -> isCallable(twin.method(), caller));
  }

  private Optional<MethodSignature> besideIt(String receiver, MethodSignature callee) {
    String name = callee.name();
    String twin =
        name.endsWith(BLOCKING)
            ? name.substring(0, name.length() - BLOCKING.length())
            : name + ASYNC;
    return lineage(receiver, callee)
        .map(type -> twinIn(type, twin, callee))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<MethodSignature> inTwinType(String receiver, MethodSignature callee) {
    return lineage(receiver, callee)
        .flatMap(type -> twinTypes(type).stream())
        .map(type -> twinIn(type, callee.name(), callee))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<String> lineage(String receiver, MethodSignature callee) {
    List<String> types = new ArrayList<>(List.of(receiver));
    types.addAll(supertypes(receiver));
    types.add(callee.owner());
    return types.stream().distinct();
  }

  /** The names that the twin of a type may have; most types have none. */
  private static List<String> twinTypes(String type) {
    String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    String inPackage = type.substring(0, type.length() - simple.length());
    if (simple.contains(ASYNC) || simple.startsWith(REACTIVE)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String role : ROLES) {
      if (simple.endsWith(role)) {
        String twin = simple.substring(0, simple.length() - role.length()) + ASYNC + role;
        names.add(inPackage + twin);
        names.add(inPackage.replace(".sync.", ".async.") + twin);
      }
    }
    names.add(inPackage + REACTIVE + simple);
    names.add(inPackage + "reactive." + REACTIVE + simple);
    return names;
  }

  private Optional<MethodSignature> twinIn(String type, String name, MethodSignature callee) {
    String parameters = parameters(callee);
    return facts.methodsNamed(type, name).stream()
        .filter(twin -> parameters(twin).startsWith(parameters) && stated.isHandle(result(twin)))
        .min(
            Comparator.comparingInt((MethodSignature twin) -> parameters(twin).length())
                .thenComparing(Comparator.naturalOrder()));
  }

  /** What nobody can override may be private to its class. */
  private boolean isCallable(MethodSignature twin, MethodSignature caller) {
    return !facts.isInCompilation(twin.owner())
        || facts.declaration(twin).map(MethodDeclaration::isOverridable).orElse(false)
        || twin.outermostOwner().equals(caller.outermostOwner());
  }

  private List<String> supertypes(String type) {
    return facts.classNamed(type).map(ClassFacts::supertypes).orElse(List.of());
  }

  /** The types of the parameters, as in the descriptor. */
  private static String parameters(MethodSignature method) {
    return method.descriptor().substring(1, method.descriptor().indexOf(')'));
  }

  /** The binary name of the class that is returned; empty for primitives and arrays. */
  private static String result(MethodSignature method) {
    String result = method.descriptor().substring(method.descriptor().indexOf(')') + 1);
    return result.startsWith("L") ? result.substring(1, result.length() - 1).replace('/', '.') : "";
  }
}
