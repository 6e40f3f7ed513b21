package dev.colorfast.callgraph;

import dev.colorfast.callgraph.ClassHierarchy.Bodies;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every body of the analysed code, with its calls resolved. Bodies are numbered in the order of
 * their signatures, so that whatever is computed from the graph does not depend on the order in
 * which files were given.
 */
public final class CallGraph {
  private static final Bodies NO_BODIES = new Bodies(List.of(), false);

  private final FactSource facts;
  private final StatedFacts stated;
  private final ClassHierarchy hierarchy;
  private final List<MethodFacts> bodies;
  private final Map<MethodSignature, Integer> numbers = new HashMap<>();
  private final List<List<ResolvedCall>> calls = new ArrayList<>();

  /** Calls of one method on one type share their targets, of which there may be hundreds. */
  private final Map<List<MethodSignature>, List<Integer>> possibleTargets = new IdentityHashMap<>();

  /** Resolves every call. */
  public CallGraph(FactSource facts, StatedFacts stated) {
    this.facts = facts;
    this.stated = stated;
    hierarchy = new ClassHierarchy(facts);
    bodies = List.copyOf(facts.bodies());
    for (int body = 0; body < bodies.size(); body++) {
      numbers.put(bodies.get(body).signature(), body);
    }
    for (MethodFacts body : bodies) {
      List<ResolvedCall> resolved = new ArrayList<>(body.calls().size());
      for (CallSite site : body.calls()) {
        resolved.add(resolve(site));
      }
      calls.add(resolved);
    }
  }

  /** Returns the number of bodies. */
  public int size() {
    return bodies.size();
  }

  /** Returns the body of that number. */
  public MethodFacts body(int number) {
    return bodies.get(number);
  }

  /** Returns the calls of the body of that number, in the order of the source. */
  public List<ResolvedCall> calls(int number) {
    return calls.get(number);
  }

  /** Returns the number of the body of that name, if there is one. */
  public Optional<Integer> numberOf(MethodSignature method) {
    return Optional.ofNullable(numbers.get(method));
  }

  /** Returns what is stated about methods and types. */
  public StatedFacts stated() {
    return stated;
  }

  /** Returns the class hierarchy. */
  public ClassHierarchy hierarchy() {
    return hierarchy;
  }

  /** Returns the declaration of a method, if anything is known of it. */
  public Optional<MethodDeclaration> declaration(MethodSignature method) {
    return facts.declaration(method);
  }

  /** Returns whether {@code inner} is, or stands inside, {@code outer}. */
  public boolean isInside(MethodSignature inner, MethodSignature outer) {
    Optional<MethodSignature> at = Optional.of(inner);
    while (at.isPresent()) {
      if (at.get().equals(outer)) {
        return true;
      }
      at = numberOf(at.get()).flatMap(number -> body(number).enclosing());
    }
    return false;
  }

  private ResolvedCall resolve(CallSite site) {
    if (site.dispatch() == Dispatch.CLASS_INITIALIZATION) {
      return new ResolvedCall(site, MethodContract.NOTHING, numbered(List.of(site.callee())), true);
    }
    List<MethodSignature> exact = exactBody(site);
    if (!exact.isEmpty()) {
      return ofBody(site, exact.get(0));
    }
    boolean isDeclaredHere = hierarchy.isInCompilation(site.callee().owner());
    MethodContract contract =
        (isDeclaredHere ? stated.own(site.callee()) : stated.effective(site))
            .orElse(MethodContract.NOTHING);
    if (contract.decidesBlocking()) {
      return new ResolvedCall(site, contract, List.of(), true);
    }
    Bodies possible = possibleBodies(site);
    if (possible.known().size() == 1 && possible.areAll()) {
      ResolvedCall sole = ofBody(site, possible.known().get(0));
      return sole.contract().decidesBlocking()
          ? sole
          : new ResolvedCall(site, contract, sole.targets(), true);
    }
    if (possible.known().isEmpty() && contract == MethodContract.NOTHING) {
      contract = stated.effective(site.callee()).orElse(MethodContract.NOTHING);
    }
    return new ResolvedCall(
        site,
        contract,
        contract.decidesBlocking()
            ? List.of()
            : possibleTargets.computeIfAbsent(possible.known(), this::numbered),
        possible.areAll());
  }

  private ResolvedCall ofBody(CallSite site, MethodSignature body) {
    MethodContract contract = contractOfBody(body);
    return new ResolvedCall(
        site, contract, contract.decidesBlocking() ? List.of() : numbered(List.of(body)), true);
  }

  /** Returns whether the body of that number is trusted not to block, whatever it calls. */
  public boolean isPromised(int number) {
    return contractOfBody(bodies.get(number).signature()).nonBlocking();
  }

  /** A promise not to block binds overriders; that a method blocks does not. */
  private MethodContract contractOfBody(MethodSignature body) {
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

  private List<MethodSignature> exactBody(CallSite site) {
    MethodSignature callee = site.callee();
    if (site.dispatch() == Dispatch.EXACT) {
      return numbers.containsKey(callee) ? List.of(callee) : List.of();
    }
    Value receiver = held(site.receiver().value());
    if (receiver instanceof Value.Lambda lambda && isAbstract(callee)) {
      return List.of(lambda.body());
    }
    if (receiver instanceof Value.Instance instance && instance.exact()) {
      return hierarchy.bodyIn(instance.className(), callee).map(List::of).orElse(List.of());
    }
    return List.of();
  }

  private Bodies possibleBodies(CallSite site) {
    if (held(site.receiver().value()) instanceof Value.Instance instance && instance.exact()) {
      return NO_BODIES;
    }
    String type = site.receiver().type();
    // Who implements a library's interface is not known; who implements ours is.
    return site.dispatch() == Dispatch.VIRTUAL && hierarchy.isInCompilation(type)
        ? hierarchy.bodies(site.callee(), type)
        : NO_BODIES;
  }

  private List<Integer> numbered(List<MethodSignature> methods) {
    List<Integer> found = new ArrayList<>(methods.size());
    for (MethodSignature method : methods) {
      Integer number = numbers.get(method);
      if (number != null) {
        found.add(number);
      }
    }
    return List.copyOf(found);
  }

  /** Returns whether the method has no body of its own. */
  public boolean isAbstract(MethodSignature method) {
    return facts.declaration(method).map(MethodDeclaration::isAbstract).orElse(false);
  }

  /** Returns what a value is after following fields that are assigned one thing only. */
  public Value held(Value value) {
    Value at = value;
    // A field may be assigned from a field; two of them from each other.
    for (int steps = 0; steps < 4 && at instanceof Value.Field field; steps++) {
      List<Operand> assigned =
          field(field).map(FieldFacts::assigned).orElse(List.of()).stream()
              .filter(operand -> operand.value() != Value.NULL)
              .toList();
      if (assigned.size() != 1) {
        return value;
      }
      at = assigned.get(0).value();
    }
    return at;
  }

  /** Returns what is known of a field. */
  public Optional<FieldFacts> field(Value.Field field) {
    return facts
        .classNamed(field.owner())
        .map(ClassFacts::fields)
        .map(fields -> fields.get(field.name()));
  }

  /**
   * Returns the bodies that run when what an operand holds is called back, none if that is not
   * known for certain.
   *
   * @param invoked the method through which it is called back; empty if it is every abstract one of
   *     the type
   * @param callbackType the type as which it is handed over
   */
  public List<Integer> callbacks(
      Operand operand, Optional<MethodSignature> invoked, String callbackType) {
    Value value = held(operand.value());
    if (value instanceof Value.Lambda lambda) {
      return numbered(List.of(lambda.body()));
    }
    boolean isExact = value instanceof Value.Instance instance && instance.exact();
    String type = value instanceof Value.Instance instance ? instance.className() : operand.type();
    if (!hierarchy.isInCompilation(type) || !isExact && hierarchy.hasSubtypes(type)) {
      return List.of();
    }
    return numbered(
        invoked.isPresent()
            ? hierarchy.bodyIn(type, invoked.get()).map(List::of).orElse(List.of())
            : hierarchy.callbacks(type, callbackType));
  }
}
