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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

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
  private final Map<List<MethodSignature>, List<Integer>> numberedTargets = new IdentityHashMap<>();

  /**
   * What a call may run, by name.
   *
   * @param areAll whether it runs nothing else
   */
  private record Targets(MethodContract contract, List<MethodSignature> bodies, boolean areAll) {
    static final Targets UNKNOWN = new Targets(MethodContract.NOTHING, List.of(), false);
  }

  /** Resolves the calls of the compilation among each other, and follows none into libraries. */
  public CallGraph(FactSource facts, StatedFacts stated) {
    this(facts, stated, body -> false);
  }

  /**
   * Resolves every call of the compilation, and those of the libraries' bodies that it reaches.
   *
   * @param isFollowed says of which bodies of the compilation all calls are followed into
   *     libraries; of the others those that hand over something that can be called back
   */
  public CallGraph(FactSource facts, StatedFacts stated, Predicate<MethodSignature> isFollowed) {
    this.facts = facts;
    this.stated = stated;
    hierarchy = new ClassHierarchy(facts);
    Discovery discovery = new Discovery(isFollowed);
    discovery.run();
    bodies = List.copyOf(discovery.bodies.values());
    for (int body = 0; body < bodies.size(); body++) {
      numbers.put(bodies.get(body).signature(), body);
    }
    for (MethodFacts body : bodies) {
      List<Targets> targets = discovery.targets.get(body.signature());
      List<ResolvedCall> resolved = new ArrayList<>(targets.size());
      for (int call = 0; call < targets.size(); call++) {
        resolved.add(numbered(body.calls().get(call), targets.get(call)));
      }
      calls.add(resolved);
    }
  }

  /** Finds every body that matters, beginning with those of the compilation. */
  private final class Discovery {
    final SortedMap<MethodSignature, MethodFacts> bodies = new TreeMap<>();
    final Map<MethodSignature, List<Targets>> targets = new HashMap<>();
    private final Predicate<MethodSignature> isFollowed;
    private final Set<MethodSignature> followed = new HashSet<>();
    private final Deque<MethodSignature> open = new ArrayDeque<>();

    Discovery(Predicate<MethodSignature> isFollowed) {
      this.isFollowed = isFollowed;
    }

    void run() {
      for (MethodFacts body : facts.bodies()) {
        add(body, isFollowed.test(body.signature()));
      }
      while (!open.isEmpty()) {
        MethodSignature next = open.poll();
        read(bodies.get(next), followed.contains(next));
      }
    }

    private void add(MethodFacts body, boolean isFollowedFully) {
      MethodSignature name = body.signature();
      boolean isNew = bodies.putIfAbsent(name, body) == null;
      if (isFollowedFully && followed.add(name) || isNew) {
        open.add(name);
      }
    }

    private void read(MethodFacts body, boolean isFollowedFully) {
      List<Targets> all = new ArrayList<>(body.calls().size());
      for (CallSite site : body.calls()) {
        boolean isFollowedNow = isFollowedFully || handsOver(site);
        Targets found = resolve(site, isFollowedNow);
        all.add(found);
        if (isFollowedNow) {
          for (MethodSignature target : found.bodies()) {
            follow(target, isFollowedFully);
          }
          for (Operand argument : site.arguments()) {
            followCallback(argument, isFollowedFully);
          }
          followCallback(site.receiver(), isFollowedFully);
        }
      }
      targets.put(body.signature(), all);
    }

    private void follow(MethodSignature target, boolean isFollowedFully) {
      if (!hierarchy.isInCompilation(target.owner())) {
        facts.body(target).ifPresent(body -> add(body, isFollowedFully));
      }
    }

    /** The lambdas and callback objects of libraries. */
    private void followCallback(Operand operand, boolean isFollowedFully) {
      if (operand.value() instanceof Value.Lambda lambda) {
        follow(lambda.body(), isFollowedFully);
      } else if (operand.value() instanceof Value.Instance instance
          && instance.exact()
          && facts.isInLibrary(instance.className())) {
        for (MethodSignature method : hierarchy.overriders(instance.className())) {
          follow(method, isFollowedFully);
        }
      }
    }
  }

  /** Returns whether a call passes on something that the callee might call back. */
  private boolean handsOver(CallSite site) {
    for (Operand argument : site.arguments()) {
      Value value = argument.value();
      if (value instanceof Value.Lambda
          || value instanceof Value.Instance instance
              && instance.exact()
              && hierarchy.isInCompilation(instance.className())
          || value instanceof Value.Parameter && mayBeCallback(argument.type())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeCallback(String type) {
    return !type.isEmpty() && (!type.startsWith("java.lang.") || type.equals("java.lang.Runnable"));
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

  /** Returns whether the body of that number belongs to what is compiled. */
  public boolean isInCompilation(int number) {
    return hierarchy.isInCompilation(bodies.get(number).signature().owner());
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

  private Targets resolve(CallSite site, boolean isFollowed) {
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
      contract = stated.effective(callee).orElse(MethodContract.NOTHING);
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

  private ResolvedCall numbered(CallSite site, Targets targets) {
    List<Integer> known =
        targets.bodies().size() == 1
            ? numbered(targets.bodies())
            : numberedTargets.computeIfAbsent(targets.bodies(), this::numbered);
    boolean areAll = targets.areAll() && known.size() == targets.bodies().size();
    return new ResolvedCall(site, targets.contract(), known, areAll);
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
    return facts.field(field.owner(), field.name());
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
    boolean isOurs = hierarchy.isInCompilation(type);
    if (!isOurs && !(isExact && facts.isInLibrary(type))
        || !isExact && hierarchy.hasSubtypes(type)) {
      return List.of();
    }
    return numbered(
        invoked.isPresent()
            ? hierarchy.bodyIn(type, invoked.get()).map(List::of).orElse(List.of())
            : hierarchy.callbacks(type, callbackType));
  }
}
