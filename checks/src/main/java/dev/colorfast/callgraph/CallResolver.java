package dev.colorfast.callgraph;

import dev.colorfast.callgraph.ClassHierarchy.Bodies;
import dev.colorfast.facts.CallSite;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the bodies that a call may run, or what is stated about it. */
final class CallResolver {
  private static final Bodies NO_BODIES = new Bodies(List.of(), false);
  private static final int LONGEST_WAY = 4;

  private final FactSource facts;
  private final StatedFacts stated;
  private final ClassHierarchy hierarchy;
  private final Map<Question, Targets> answers = new HashMap<>();
  private Map<MethodSignature, List<CallSite>> creations;

  /**
   * What decides which bodies a call may run.
   *
   * @param type the static type of the receiver
   * @param heldClass the class of the object that the receiver is; empty if that is not known
   * @param isExact whether the object is of that class and not of a subclass
   */
  private record Question(
      MethodSignature callee,
      Dispatch dispatch,
      String type,
      String heldClass,
      boolean isExact,
      boolean isFollowed) {

    static Question of(CallSite site, Value receiver, boolean isFollowed) {
      Value.Instance held = receiver instanceof Value.Instance instance ? instance : null;
      return new Question(
          site.callee(),
          site.dispatch(),
          site.receiver().type(),
          held == null ? "" : held.className(),
          held != null && held.exact(),
          isFollowed);
    }

    // Written out, as every javac run would link the generated ones anew.

    @Override
    public boolean equals(Object other) {
      return other instanceof Question that
          && callee.equals(that.callee)
          && dispatch == that.dispatch
          && type.equals(that.type)
          && heldClass.equals(that.heldClass)
          && isExact == that.isExact
          && isFollowed == that.isFollowed;
    }

    @Override
    public int hashCode() {
      return (callee.hashCode() * 31 + type.hashCode()) * 31
          + heldClass.hashCode()
          + (isFollowed ? 1 : 0);
    }
  }

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
    Value receiver = held(site.receiver().value());
    Targets found =
        receiver instanceof Value.Lambda
            ? find(site, receiver, isFollowed)
            : known(site, receiver, isFollowed);
    return isMoved(found.bodies()) && !isOnSelf(site)
        ? new Targets(found.contract(), List.of(), false)
        : found;
  }

  /** Most calls of a method ask what an earlier one has asked. */
  private Targets known(CallSite site, Value receiver, boolean isFollowed) {
    Question question = Question.of(site, receiver, isFollowed);
    Targets known = answers.get(question);
    if (known == null) {
      known = find(site, receiver, isFollowed);
      answers.put(question, known);
    }
    return known;
  }

  private boolean isMoved(List<MethodSignature> bodies) {
    for (MethodSignature body : bodies) {
      if (facts.isMovedByProxy(body)) {
        return true;
      }
    }
    return false;
  }

  /** An object that calls itself does so without the proxy that stands before it. */
  private static boolean isOnSelf(CallSite site) {
    return site.receiver().equals(Operand.UNKNOWN)
        || site.receiver().value() instanceof Value.Instance instance && !instance.exact();
  }

  private Targets find(CallSite site, Value receiver, boolean isFollowed) {
    MethodSignature callee = site.callee();
    if (site.dispatch() == Dispatch.CLASS_INITIALIZATION) {
      return isFollowed || hierarchy.isInCompilation(callee.owner())
          ? new Targets(MethodContract.NOTHING, initializers(callee), true)
          : Targets.UNKNOWN;
    }
    Optional<MethodSignature> exact = exactBody(site, receiver, isFollowed);
    if (exact.isPresent() && !isOfLibrary(exact.get(), receiver)) {
      return ofBody(exact.get());
    }
    boolean isDeclaredHere = hierarchy.isInCompilation(callee.owner());
    MethodContract contract =
        (isDeclaredHere ? stated.own(callee) : stated.effective(site, receiver))
            .orElse(MethodContract.NOTHING);
    if (contract.decidesBlocking()) {
      return new Targets(contract, List.of(), behind(site, receiver, isFollowed), true);
    }
    if (exact.isPresent()) {
      return new Targets(contract, List.of(exact.get()), true);
    }
    Bodies possible = possibleBodies(site, receiver, isFollowed);
    if (possible.known().size() == 1 && possible.areAll()) {
      Targets sole = ofBody(possible.known().get(0));
      return sole.contract().decidesBlocking() ? sole : new Targets(contract, sole.bodies(), true);
    }
    if (possible.known().isEmpty() && contract == MethodContract.NOTHING) {
      contract = statedAbove(callee).orElse(MethodContract.NOTHING);
    }
    return new Targets(
        contract, contract.decidesBlocking() ? List.of() : possible.known(), possible.areAll());
  }

  /** Of a library that is modelled no body is asked for. */
  private List<MethodSignature> behind(CallSite site, Value receiver, boolean isFollowed) {
    if (!hierarchy.isInCompilation(site.callee().owner())) {
      return List.of();
    }
    Bodies possible = possibleBodies(site, receiver, isFollowed);
    return possible.areAll() && possible.known().size() == 1 ? possible.known() : List.of();
  }

  private Optional<MethodContract> statedAbove(MethodSignature callee) {
    Optional<MethodContract> found = stated.effective(callee);
    return found.isEmpty() && isAbstract(callee) ? stated.ofProxied(callee.owner()) : found;
  }

  /** What is stated about a library's method, or about what it overrides, goes before its body. */
  private boolean isOfLibrary(MethodSignature body, Value receiver) {
    return !hierarchy.isInCompilation(body.owner()) && !(receiver instanceof Value.Lambda);
  }

  private List<MethodSignature> initializers(MethodSignature initializer) {
    return facts.hasBody(initializer) ? List.of(initializer) : List.of();
  }

  private Targets ofBody(MethodSignature body) {
    MethodContract contract = contractOfBody(body);
    return contract.decidesBlocking()
        ? new Targets(contract, List.of(), List.of(body), true)
        : new Targets(contract, List.of(body), true);
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

  private Optional<MethodSignature> exactBody(CallSite site, Value receiver, boolean isFollowed) {
    MethodSignature callee = site.callee();
    if (site.dispatch() == Dispatch.EXACT) {
      return (isFollowed || hierarchy.isInCompilation(callee.owner())) && facts.hasBody(callee)
          ? Optional.of(callee)
          : Optional.empty();
    }
    if (receiver instanceof Value.Lambda lambda && isAbstract(callee)) {
      return isOfAnother(callee, lambda.body()) ? Optional.empty() : Optional.of(lambda.body());
    }
    if (receiver instanceof Value.Instance instance
        && instance.exact()
        && (isFollowed || hierarchy.isInCompilation(instance.className()))) {
      return hierarchy.bodyIn(instance.className(), callee);
    }
    return Optional.empty();
  }

  private Bodies possibleBodies(CallSite site, Value receiver, boolean isFollowed) {
    if (site.dispatch() != Dispatch.VIRTUAL
        || receiver instanceof Value.Instance instance && instance.exact()) {
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

  /**
   * Returns whether a method is not the one that a lambda is: a cast says that what is passed may
   * be more than a function, and what is called then.
   */
  boolean isOfAnother(MethodSignature invoked, MethodSignature lambda) {
    List<MethodSignature> implemented = stated.overridden(lambda);
    return isAbstract(invoked)
        && !implemented.isEmpty()
        && implemented.stream().noneMatch(each -> each.name().equals(invoked.name()));
  }

  /**
   * Returns what a value is after following fields that are assigned one thing only, and, where
   * that tells which object or function it is, what a constructor is given in the one place that
   * calls it.
   */
  Value held(Value value) {
    Value at = value;
    // A field may be assigned from a field; two of them from each other.
    for (int steps = 0; steps < LONGEST_WAY && at instanceof Value.Field field; steps++) {
      Value assigned = assignedTo(field);
      if (assigned == null) {
        return value;
      }
      at = assigned;
    }
    return at != value && at instanceof Value.Parameter parameter ? given(parameter) : at;
  }

  /** Constructors pass on what they are given. */
  private Value given(Value.Parameter parameter) {
    Value at = parameter;
    for (int steps = 0; steps < LONGEST_WAY && at instanceof Value.Parameter passed; steps++) {
      at = givenOnce(passed);
    }
    return at instanceof Value.Lambda || at instanceof Value.Instance ? at : parameter;
  }

  /** Returns what a constructor is given as a parameter, if a single call of it is in sight. */
  private Value givenOnce(Value.Parameter parameter) {
    List<CallSite> calls = creations(parameter.method());
    return calls.size() == 1 ? calls.get(0).argument(parameter.index()).value() : Value.UNKNOWN;
  }

  /** Returns the calls that are in sight of a constructor of the compilation. */
  List<CallSite> creations(MethodSignature constructor) {
    if (creations == null) {
      creations = new HashMap<>();
      for (MethodFacts body : facts.bodies()) {
        for (CallSite call : body.calls()) {
          MethodSignature callee = call.callee();
          if (callee.isConstructor() && hierarchy.isInCompilation(callee.owner())) {
            creations.computeIfAbsent(callee, unused -> new ArrayList<>(1)).add(call);
          }
        }
      }
    }
    return creations.getOrDefault(constructor, List.of());
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
