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

/**
 * Finds the method that does the same as a blocking one, but returns at once: {@code sendAsync} for
 * {@code send}, or {@code S3AsyncClient.getObject} for {@code S3Client.getObject}.
 *
 * <p>A twin takes what the method takes, in the same order, and perhaps more after it, and returns
 * a handle. The convention alone is not enough: the twin is one that exists.
 */
public final class AsyncTwins {
  private static final String SUFFIX = "Async";
  private static final String CLIENT = "Client";

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
        .or(() -> inTwinClient(receiver, callee).map(twin -> new Twin(twin, false)))
        .filter(twin -> isCallable(twin.method(), caller));
  }

  private Optional<MethodSignature> besideIt(String receiver, MethodSignature callee) {
    List<String> types = new ArrayList<>();
    types.add(receiver);
    types.addAll(supertypes(receiver));
    return types.stream()
        .map(type -> twinIn(type, callee.name() + SUFFIX, callee))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<MethodSignature> inTwinClient(String receiver, MethodSignature callee) {
    return receiver.endsWith(CLIENT) && !receiver.endsWith(SUFFIX + CLIENT)
        ? twinIn(
            receiver.substring(0, receiver.length() - CLIENT.length()) + SUFFIX + CLIENT,
            callee.name(),
            callee)
        : Optional.empty();
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
        || outermost(twin).equals(outermost(caller));
  }

  private static String outermost(MethodSignature method) {
    int nested = method.owner().indexOf('$', 1);
    return nested < 0 ? method.owner() : method.owner().substring(0, nested);
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
