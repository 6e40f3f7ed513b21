package dev.colorfast.callgraph;

import dev.colorfast.facts.Answer;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ExceptionFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
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
  private final FactSource facts;
  private final StatedFacts stated;
  private final ClassHierarchy hierarchy;
  private final CallResolver resolver;
  private final Discovery discovery;
  private final List<MethodFacts> bodies;
  private final Map<MethodSignature, Integer> numbers = new HashMap<>();
  private final List<List<ResolvedCall>> calls = new ArrayList<>();
  private final BitSet compiled = new BitSet();

  /** Calls of one method on one type share their targets, of which there may be hundreds. */
  private final Map<List<MethodSignature>, List<Integer>> numberedTargets = new IdentityHashMap<>();

  /** Resolves the calls of a compilation, with what matters by default. */
  public CallGraph(FactSource facts, StatedFacts stated) {
    this(facts, stated, Reach.DEFAULT);
  }

  /**
   * Resolves the calls of a compilation among each other. Into libraries only those are followed
   * that hand over something which can be called back.
   *
   * @param reach what it is in libraries that matters
   */
  public CallGraph(FactSource facts, StatedFacts stated, Reach reach) {
    this.facts = facts;
    this.stated = stated;
    hierarchy = new ClassHierarchy(facts);
    resolver = new CallResolver(facts, stated, hierarchy);
    discovery = new Discovery(facts, resolver, hierarchy, reach);
    discovery.run();
    bodies = discovery.bodies();
    number();
  }

  private CallGraph(CallGraph before) {
    facts = before.facts;
    stated = before.stated;
    hierarchy = before.hierarchy;
    resolver = before.resolver;
    discovery = before.discovery;
    bodies = discovery.bodies();
    number();
  }

  /**
   * Returns a larger graph, in which all calls of some bodies of the compilation are followed into
   * libraries. Afterwards this graph cannot be made larger in another way.
   */
  public CallGraph following(Collection<MethodSignature> ours) {
    discovery.follow(ours);
    return new CallGraph(this);
  }

  private void number() {
    for (int body = 0; body < bodies.size(); body++) {
      MethodSignature name = bodies.get(body).signature();
      numbers.put(name, body);
      if (hierarchy.isInCompilation(name.owner())) {
        compiled.set(body);
      }
    }
    for (MethodFacts body : bodies) {
      List<CallSite> sites = discovery.sites(body.signature());
      List<Targets> targets = discovery.targets(body.signature());
      List<ResolvedCall> resolved = new ArrayList<>(targets.size());
      for (int call = 0; call < targets.size(); call++) {
        resolved.add(numbered(sites.get(call), targets.get(call)));
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

  /** Returns what the body of that number returns; empty if nothing is known of some of it. */
  public List<Operand> returned(int number) {
    List<Operand> returned = bodies.get(number).returned();
    return isInCompilation(number) ? returned : returned.stream().map(facts::linked).toList();
  }

  /** Returns what the body of that number tells if it does nothing but ask. */
  public Answer answer(int number) {
    Answer answer = bodies.get(number).answer();
    return isInCompilation(number) ? answer : facts.linked(answer);
  }

  /** Returns the calls of the body of that number, in the order of the source. */
  public List<ResolvedCall> calls(int number) {
    return calls.get(number);
  }

  /** Returns a call by its name, if the body that makes it is part of the graph. */
  public Optional<ResolvedCall> call(CallReference at) {
    return numberOf(at.body())
        .map(calls::get)
        .filter(all -> at.index() < all.size())
        .map(all -> all.get(at.index()));
  }

  /** Returns the number of the body of that name, if there is one. */
  public Optional<Integer> numberOf(MethodSignature method) {
    return Optional.ofNullable(numbers.get(method));
  }

  /** Returns what the graph was made from. */
  public FactSource facts() {
    return facts;
  }

  /** Returns what is stated about methods and types. */
  public StatedFacts stated() {
    return stated;
  }

  /** Returns whether the body of that number belongs to what is compiled. */
  public boolean isInCompilation(int number) {
    return compiled.get(number);
  }

  /** Returns what to call instead, where a blocking method has a twin that returns at once. */
  public AsyncTwins asyncTwins() {
    return new AsyncTwins(facts, stated);
  }

  /** Returns the class hierarchy. */
  public ClassHierarchy hierarchy() {
    return hierarchy;
  }

  /** Returns the declaration of a method, if anything is known of it. */
  public Optional<MethodDeclaration> declaration(MethodSignature method) {
    return facts.declaration(method);
  }

  /** Returns what the body of that number does with exceptions. */
  public ExceptionFacts exceptions(int number) {
    return facts.exceptions(bodies.get(number).signature());
  }

  /** Returns whether the body of that number enters a monitor, as far as that is known. */
  public boolean entersMonitor(int number) {
    return facts.entersMonitor(bodies.get(number).signature());
  }

  /** Returns the ways through the body of that number, if they can be read. */
  public Optional<Paths> paths(int number) {
    return facts.paths(bodies.get(number).signature());
  }

  /** Returns the calls that a library's body makes, whether or not it is part of the graph. */
  public List<CallSite> libraryCalls(MethodSignature body) {
    return facts.body(body).map(MethodFacts::calls).orElse(List.of()).stream()
        .map(facts::linked)
        .toList();
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

  /** Returns whether the body of that number is trusted not to block, whatever it calls. */
  public boolean isPromised(int number) {
    return resolver.contractOfBody(bodies.get(number).signature()).nonBlocking();
  }

  /** Returns whether the user accepts whatever blocks inside the body of that number. */
  public boolean isAccepted(int number) {
    return stated.isAccepted(bodies.get(number).signature());
  }

  private ResolvedCall numbered(CallSite site, Targets targets) {
    List<Integer> known =
        targets.bodies().size() == 1
            ? numbered(targets.bodies())
            : numberedTargets.computeIfAbsent(targets.bodies(), this::numbered);
    boolean areAll = targets.areAll() && known.size() == targets.bodies().size();
    return new ResolvedCall(site, targets.contract(), known, numbered(targets.behind()), areAll);
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
    return resolver.isAbstract(method);
  }

  /** Returns what a value is after following fields that are assigned one thing only. */
  public Value held(Value value) {
    return resolver.held(value);
  }

  /** Returns the calls that are in sight of a constructor of the compilation. */
  public List<CallSite> creations(MethodSignature constructor) {
    return resolver.creations(constructor);
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
      return invoked.filter(method -> resolver.isOfAnother(method, lambda.body())).isPresent()
          ? List.of()
          : numbered(List.of(lambda.body()));
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
