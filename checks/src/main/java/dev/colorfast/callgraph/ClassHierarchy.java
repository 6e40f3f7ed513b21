package dev.colorfast.callgraph;

import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which bodies the classes of the compilation have for a method. */
public final class ClassHierarchy {
  private final FactSource facts;
  private final Map<String, List<ClassFacts>> subtypes = new HashMap<>();
  private final Map<MethodSignature, List<MethodSignature>> lambdas = new HashMap<>();
  private final Set<MethodSignature> bodies = new HashSet<>();
  private final Map<Call, Bodies> implementations = new HashMap<>();

  private record Call(MethodSignature callee, String receiverType) {}

  /**
   * The bodies that a call may run.
   *
   * @param known those of the compilation, in order
   * @param areAll whether there is none outside the compilation, inherited from a library's class
   */
  public record Bodies(List<MethodSignature> known, boolean areAll) {
    public Bodies {
      known = List.copyOf(known);
    }
  }

  /** Reads the hierarchy of all classes of the compilation. */
  public ClassHierarchy(FactSource facts) {
    this.facts = facts;
    for (ClassFacts type : facts.classes()) {
      for (String above : type.supertypes()) {
        subtypes.computeIfAbsent(above, unused -> new ArrayList<>()).add(type);
      }
    }
    for (MethodFacts body : facts.bodies()) {
      bodies.add(body.signature());
      if (body.form() != MethodFacts.Form.METHOD) {
        for (MethodSignature implemented : overridden(body.signature())) {
          lambdas.computeIfAbsent(implemented, unused -> new ArrayList<>()).add(body.signature());
        }
      }
    }
  }

  private List<MethodSignature> overridden(MethodSignature method) {
    return facts.declaration(method).map(MethodDeclaration::overridden).orElse(List.of());
  }

  /** Returns whether the class is part of the compilation. */
  public boolean isInCompilation(String className) {
    return facts.classNamed(className).map(ClassFacts::isInCompilation).orElse(false);
  }

  /** Returns whether a class is, extends or implements another one. */
  public boolean isSubtype(String className, String above) {
    return className.equals(above)
        || facts.classNamed(className).map(type -> type.supertypes().contains(above)).orElse(false);
  }

  /** Returns every class and interface above a class, nearest first. */
  public List<String> supertypes(String className) {
    return facts.classNamed(className).map(ClassFacts::supertypes).orElse(List.of());
  }

  /** Returns whether some class of the compilation extends or implements the class. */
  public boolean hasSubtypes(String className) {
    return subtypes.containsKey(className);
  }

  /**
   * Returns the body that an object of exactly this class runs when the method is called on it; or
   * nothing if that body is outside the compilation.
   */
  public Optional<MethodSignature> bodyIn(String className, MethodSignature callee) {
    Optional<ClassFacts> at = facts.classNamed(className);
    if (at.isEmpty() || !at.get().isInCompilation()) {
      return Optional.empty();
    }
    Optional<MethodSignature> found = declaredBody(at.get(), callee);
    for (String above : at.get().supertypes()) {
      if (found.isPresent()) {
        return found;
      }
      Optional<ClassFacts> next = facts.classNamed(above);
      if (next.isEmpty() || !next.get().isInCompilation()) {
        // A class of a library may have a body of its own; interfaces come after all classes.
        continue;
      }
      found = declaredBody(next.get(), callee);
    }
    return found;
  }

  private Optional<MethodSignature> declaredBody(ClassFacts type, MethodSignature callee) {
    for (MethodSignature method : type.methods()) {
      if (method.name().equals(callee.name())
          && bodies.contains(method)
          && (method.descriptor().equals(callee.descriptor())
              || overridden(method).contains(callee))) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the bodies that a call may run, as far as the classes of the compilation tell.
   *
   * @param receiverType the static type of what the method is called on
   */
  public Bodies bodies(MethodSignature callee, String receiverType) {
    return implementations.computeIfAbsent(
        new Call(callee, receiverType), call -> findBodies(callee, receiverType));
  }

  private Bodies findBodies(MethodSignature callee, String receiverType) {
    List<ClassFacts> candidates = new ArrayList<>();
    facts.classNamed(receiverType).ifPresent(candidates::add);
    candidates.addAll(subtypes.getOrDefault(receiverType, List.of()));
    Set<MethodSignature> found = new TreeSet<>(lambdas.getOrDefault(callee, List.of()));
    boolean areAll = true;
    for (ClassFacts type : candidates) {
      // What is neither instantiable nor extended here is extended by code that we do not see.
      if (type.isInstantiable() || !hasSubtypes(type.name())) {
        Optional<MethodSignature> body = bodyIn(type.name(), callee);
        body.ifPresent(found::add);
        areAll &= body.isPresent() || !type.isInstantiable();
      }
    }
    return new Bodies(List.copyOf(found), areAll);
  }

  /**
   * Returns the bodies with which a class implements the abstract methods of an interface or class
   * above it: what runs when an object is handed over as a callback.
   */
  public List<MethodSignature> callbacks(String className, String callbackType) {
    Set<MethodSignature> found = new TreeSet<>();
    List<String> lineage = new ArrayList<>();
    lineage.add(className);
    facts.classNamed(className).ifPresent(type -> lineage.addAll(type.supertypes()));
    Set<String> callbackTypes = new HashSet<>();
    callbackTypes.add(callbackType);
    facts.classNamed(callbackType).ifPresent(type -> callbackTypes.addAll(type.supertypes()));
    callbackTypes.remove("java.lang.Object");
    Set<MethodSignature> replaced = new HashSet<>();
    for (String name : lineage) {
      for (MethodSignature method :
          facts.classNamed(name).map(ClassFacts::methods).orElse(List.of())) {
        boolean isCallback =
            overridden(method).stream().anyMatch(above -> callbackTypes.contains(above.owner()));
        if (isCallback && bodies.contains(method) && !replaced.contains(method)) {
          found.add(method);
          replaced.addAll(overridden(method));
        }
      }
    }
    return List.copyOf(found);
  }
}
