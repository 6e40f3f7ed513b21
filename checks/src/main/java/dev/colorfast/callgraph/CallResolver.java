package dev.colorfast.callgraph;

import dev.colorfast.callgraph.ClassHierarchy.Bodies;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.List;
import java.util.Optional;

/** Finds the bodies that a call may run, or what is stated about it. */
final class CallResolver {
  private static final Bodies NO_BODIES = new Bodies(List.of(), false);

  private final FactSource facts;
  private final StatedFacts stated;
  private final ClassHierarchy hierarchy;

  CallResolver(FactSource facts, StatedFacts stated, ClassHierarchy hierarchy) {
    this.facts = facts;
    this.stated = stated;
    this.hierarchy = hierarchy;
  }

  /**
   * Returns what a call may run.
   *
   * @param isFollowed whether bodies of libraries are looked for
   */
  Targets resolve(CallSite site, boolean isFollowed) {
    Targets found = find(site, isFollowed);
    boolean isMoved = found.bodies().stream().anyMatch(facts::isMovedByProxy) && !isOnSelf(site);
    return isMoved ? new Targets(found.contract(), List.of(), false) : found;
  }

  /** An object that calls itself does so without the proxy that stands before it. */
  private static boolean isOnSelf(CallSite site) {
    return site.receiver().equals(Operand.UNKNOWN)
        || site.receiver().value() instanceof Value.Instance instance && !instance.exact();
  }

  private Targets find(CallSite site, boolean isFollowed) {
    MethodSignature callee = site.callee();
    if (site.dispatch() == Dispatch.CLASS_INITIALIZATION) {
      return isFollowed || hierarchy.isInCompilation(callee.owner())
          ? new Targets(MethodContract.NOTHING, initializers(callee), true)
          : Targets.UNKNOWN;
    }
    Optional<MethodSignature> exact = exactBody(site, isFollowed);
    if (exact.isPresent() && !isOfLibrary(exact.get(), site)) {
      return ofBody(exact.get());
    }
    boolean isDeclaredHere = hierarchy.isInCompilation(callee.owner());
    MethodContract contract =
        (isDeclaredHere ? stated.own(callee) : stated.effective(site))
            .orElse(MethodContract.NOTHING);
    if (contract.decidesBlocking()) {
      return new Targets(contract, List.of(), true);
    }
    if (exact.isPresent()) {
      return new Targets(contract, List.of(exact.get()), true);
    }
    Bodies possible = possibleBodies(site, isFollowed);
    if (possible.known().size() == 1 && possible.areAll()) {
      Targets sole = ofBody(possible.known().get(0));
      return sole.contract().decidesBlocking() ? sole : new Targets(contract, sole.bodies(), true);
    }
    if (possible.known().isEmpty() && contract == MethodContract.NOTHING) {
      contract =
          stated
              .effective(callee)
              .or(() -> isAbstract(callee) ? stated.ofProxied(callee.owner()) : Optional.empty())
              .orElse(MethodContract.NOTHING);
    }
    return new Targets(
        contract, contract.decidesBlocking() ? List.of() : possible.known(), possible.areAll());
  }

  /** What is stated about a library's method, or about what it overrides, goes before its body. */
  private boolean isOfLibrary(MethodSignature body, CallSite site) {
    return !hierarchy.isInCompilation(body.owner())
        && !(held(site.receiver().value()) instanceof Value.Lambda);
  }

  private List<MethodSignature> initializers(MethodSignature initializer) {
    return facts.hasBody(initializer) ? List.of(initializer) : List.of();
  }

  private Targets ofBody(MethodSignature body) {
    MethodContract contract = contractOfBody(body);
    return new Targets(contract, contract.decidesBlocking() ? List.of() : List.of(body), true);
  }

  /** A promise not to block binds overriders; that a method blocks does not. */
  MethodContract contractOfBody(MethodSignature body) {
    Optional<MethodContract> own = stated.own(body);
    if (own.isPresent()) {
      return own.get();
    }
    for (MethodSignature above : stated.overridden(body)) {
      Optional<MethodContract> inherited = stated.own(above);
      if (inherited.isPresent() && inherited.get().nonBlocking()) {
        return inherited.get();
      }
    }
    return MethodContract.NOTHING;
  }

  private Optional<MethodSignature> exactBody(CallSite site, boolean isFollowed) {
    MethodSignature callee = site.callee();
    if (site.dispatch() == Dispatch.EXACT) {
      return (isFollowed || hierarchy.isInCompilation(callee.owner())) && facts.hasBody(callee)
          ? Optional.of(callee)
          : Optional.empty();
    }
    Value receiver = held(site.receiver().value());
    if (receiver instanceof Value.Lambda lambda && isAbstract(callee)) {
      return Optional.of(lambda.body());
    }
    if (receiver instanceof Value.Instance instance
        && instance.exact()
        && (isFollowed || hierarchy.isInCompilation(instance.className()))) {
      return hierarchy.bodyIn(instance.className(), callee);
    }
    return Optional.empty();
  }

  private Bodies possibleBodies(CallSite site, boolean isFollowed) {
    if (site.dispatch() != Dispatch.VIRTUAL
        || held(site.receiver().value()) instanceof Value.Instance instance && instance.exact()) {
      return NO_BODIES;
    }
    String type = site.receiver().type();
    // Who implements an interface of the JDK is never known.
    return hierarchy.isInCompilation(type) || isFollowed && facts.isInLibrary(type)
        ? hierarchy.bodies(site.callee(), type)
        : NO_BODIES;
  }

  /** Returns whether the method has no body of its own. */
  boolean isAbstract(MethodSignature method) {
    return facts.declaration(method).map(MethodDeclaration::isAbstract).orElse(false);
  }

  /** Returns what a value is after following fields that are assigned one thing only. */
  Value held(Value value) {
    Value at = value;
    // A field may be assigned from a field; two of them from each other.
    for (int steps = 0; steps < 4 && at instanceof Value.Field field; steps++) {
      Value assigned = assignedTo(field);
      if (assigned == null) {
        return value;
      }
      at = assigned;
    }
    return at;
  }

  /** Returns the only value beside null that a field is assigned; null if there is no such. */
  private Value assignedTo(Value.Field field) {
    Optional<FieldFacts> known = facts.field(field.owner(), field.name());
    Value found = null;
    for (Operand operand : known.isEmpty() ? List.<Operand>of() : known.get().assigned()) {
      if (operand.value() != Value.NULL) {
        if (found != null) {
          return null;
        }
        found = operand.value();
      }
    }
    return found;
  }
}
