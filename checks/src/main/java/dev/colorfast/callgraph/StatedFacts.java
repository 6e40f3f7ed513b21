package dev.colorfast.callgraph;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Contracts;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is stated about methods and types, from all sources, the first that says anything winning:
 * the user's own models, annotations in the code, then the models of libraries.
 */
public final class StatedFacts {
  private final FactSource facts;
  private final Contracts userModels;
  private final Contracts libraryModels;
  private final Map<MethodSignature, Optional<MethodContract>> own = new HashMap<>();
  private final Map<MethodSignature, Optional<MethodContract>> effective = new HashMap<>();
  private final Map<String, Optional<ThreadKind>> executorTypes = new HashMap<>();
  private final Map<String, List<String>> handleTypes = new HashMap<>();
  private final Map<String, Optional<TypeContract>> types = new HashMap<>();

  /** Reads statements from the three sources. */
  public StatedFacts(FactSource facts, Contracts userModels, Contracts libraryModels) {
    this.facts = facts;
    this.userModels = userModels;
    this.libraryModels = libraryModels;
  }

  /** Returns what is stated about the method itself, not about those that it overrides. */
  public Optional<MethodContract> own(MethodSignature method) {
    Optional<MethodContract> known = own.get(method);
    if (known == null) {
      known = findOwn(method);
      own.put(method, known);
    }
    return known;
  }

  private Optional<MethodContract> findOwn(MethodSignature method) {
    Optional<MethodContract> found = userModels.ofDeclared(method);
    if (found.isPresent()) {
      return found;
    }
    Optional<MethodContract> annotated = annotated(method);
    // That its result may be dropped is all that a library says of many a method.
    boolean saysLittle = annotated.filter(MethodContract.MAY_IGNORE::equals).isPresent();
    if (annotated.isPresent() && !saysLittle) {
      return annotated;
    }
    Optional<MethodContract> modelled = libraryModels.ofDeclared(method);
    return modelled.isPresent() ? modelled : annotated;
  }

  /**
   * Returns whether the code itself, or the user's model of it, promises that a method does not
   * block. What we say of libraries only describes them: who extends them has promised nothing.
   */
  public boolean isPromised(MethodSignature method) {
    Optional<MethodContract> found = userModels.ofDeclared(method);
    if (found.isEmpty()) {
      found = annotated(method);
    }
    return found.isPresent() && found.get().nonBlocking();
  }

  /** Returns whether the user accepts whatever blocks inside a method. */
  public boolean isAccepted(MethodSignature method) {
    return userModels.acceptsBlockingInside(method).orElse(false);
  }

  /** Returns whether the user does not accept what blocks inside a method, whoever calls it. */
  public boolean isRefused(MethodSignature method) {
    return !userModels.acceptsBlockingInside(method).orElse(true);
  }

  private Optional<MethodContract> annotated(MethodSignature method) {
    Optional<MethodDeclaration> known = facts.declaration(method);
    return known.isPresent() && known.get().stated() != MethodContract.NOTHING
        ? Optional.of(known.get().stated())
        : Optional.empty();
  }

  /** Returns what is stated about the method, or about the nearest one that it overrides. */
  public Optional<MethodContract> effective(MethodSignature method) {
    Optional<MethodContract> known = effective.get(method);
    if (known == null) {
      known = findEffective(method);
      effective.put(method, known);
    }
    return known;
  }

  private Optional<MethodContract> findEffective(MethodSignature method) {
    Optional<MethodContract> found = own(method);
    if (found.isPresent()) {
      return found;
    }
    for (MethodSignature above : overridden(method)) {
      found = own(above);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what is stated about the method that a call names, as the receiver's class has it: a
   * statement about the receiver's class is nearer than one about the class that declares the
   * method.
   */
  public Optional<MethodContract> effective(CallSite call) {
    return effective(call, call.receiver().value());
  }

  /**
   * Returns what is stated about the method that a call names.
   *
   * @param receiver what the call is made on, of which more may be known than the call itself tells
   */
  Optional<MethodContract> effective(CallSite call, Value receiver) {
    String type =
        receiver instanceof Value.Instance instance ? instance.className() : call.receiver().type();
    MethodSignature callee = call.callee();
    if (!type.isEmpty() && !type.equals(callee.owner()) && !callee.isConstructor()) {
      Optional<MethodContract> nearer = statedBelow(callee, type);
      if (nearer.isPresent()) {
        return nearer;
      }
    }
    return effective(callee);
  }

  private Optional<MethodContract> statedBelow(MethodSignature callee, String type) {
    Optional<ClassFacts> below = facts.classNamed(type);
    if (below.isEmpty()
        || below.get().isInCompilation()
        || !below.get().supertypes().contains(callee.owner())) {
      return Optional.empty();
    }
    Optional<MethodContract> found = statedIn(type, callee);
    for (String above : below.get().supertypes()) {
      if (found.isPresent() || above.equals(callee.owner())) {
        break;
      }
      found = statedIn(above, callee);
    }
    return found;
  }

  /**
   * What is stated about every method of a type speaks of those that it declares; a model may name
   * one that it inherits.
   */
  private Optional<MethodContract> statedIn(String type, MethodSignature callee) {
    MethodSignature named = new MethodSignature(type, callee.name(), callee.descriptor());
    Optional<MethodContract> found = own(named);
    return found.isPresent() && facts.declaration(named).isPresent()
        ? found
        : userModels.ofMethod(named).or(() -> libraryModels.ofMethod(named));
  }

  /**
   * Returns what is stated about every method of the nearest type above an interface of which
   * anything is: where nobody implements the interface, a framework does, as it does with the type
   * above.
   */
  public Optional<MethodContract> ofProxied(String interfaceName) {
    for (String above :
        facts.classNamed(interfaceName).map(ClassFacts::supertypes).orElse(List.of())) {
      Optional<MethodContract> found =
          userModels.ofEveryMethod(above).or(() -> libraryModels.ofEveryMethod(above));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the methods that a method overrides, nearest first. */
  public List<MethodSignature> overridden(MethodSignature method) {
    Optional<MethodDeclaration> known = facts.declaration(method);
    return known.isPresent() ? known.get().overridden() : List.of();
  }

  /** Returns where executors of a type run their tasks, if the type alone tells. */
  public Optional<ThreadKind> threadKindOfType(String type) {
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return executorTypes.computeIfAbsent(type, this::findThreadKindOfType);
  }

  /** Returns where the methods of a type's instances run, if the type alone tells. */
  public Optional<ThreadKind> threadOfMethods(String type) {
    return typeContract(type).flatMap(TypeContract::runsOn);
  }

  /**
   * Returns the types of which it is stated that they are handles to a result that comes later:
   * among the given type and all above it, nearest first.
   */
  public List<String> handleTypes(String type) {
    return type.isEmpty() ? List.of() : handleTypes.computeIfAbsent(type, this::findHandleTypes);
  }

  private List<String> findHandleTypes(String type) {
    List<String> lineage = new ArrayList<>();
    lineage.add(type);
    facts.classNamed(type).ifPresent(found -> lineage.addAll(found.supertypes()));
    lineage.removeIf(each -> typeContract(each).flatMap(TypeContract::handle).isEmpty());
    return List.copyOf(lineage);
  }

  /** Returns when the work behind a handle of a type starts, if it is one. */
  public Optional<TypeContract.HandleStart> handleStart(String type) {
    return handleTypes(type).stream()
        .findFirst()
        .flatMap(nearest -> typeContract(nearest).flatMap(TypeContract::handle));
  }

  private Optional<ThreadKind> findThreadKindOfType(String type) {
    Optional<ThreadKind> found = typeContract(type).flatMap(TypeContract::threadKind);
    if (found.isPresent()) {
      return found;
    }
    for (String above : facts.classNamed(type).map(ClassFacts::supertypes).orElse(List.of())) {
      found = typeContract(above).flatMap(TypeContract::threadKind);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns whether objects of a type stand for results that come later. */
  boolean isHandle(String type) {
    return !handleTypes(type).isEmpty();
  }

  /** Returns what is stated about the instances of a type, not about those of types above it. */
  public Optional<TypeContract> typeContract(String type) {
    Optional<TypeContract> known = types.get(type);
    if (known == null) {
      known = findTypeContract(type);
      types.put(type, known);
    }
    return known;
  }

  private Optional<TypeContract> findTypeContract(String type) {
    Optional<TypeContract> found = userModels.ofType(type);
    if (found.isPresent()) {
      return found;
    }
    Optional<ClassFacts> known = facts.classNamed(type);
    return known.isPresent() && !known.get().stated().equals(TypeContract.NOTHING)
        ? Optional.of(known.get().stated())
        : libraryModels.ofType(type);
  }
}
