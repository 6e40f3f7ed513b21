package dev.colorfast.callgraph;

import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which bodies the classes of the compilation and of libraries have for a method. */
public final class ClassHierarchy {
  private final FactSource facts;
  private final Map<String, List<ClassFacts>> subtypes = new HashMap<>();
  private final Map<MethodSignature, List<MethodSignature>> lambdas = new HashMap<>();
  private final Map<String, List<MethodSignature>> libraryOverriders = new HashMap<>();
  private final Map<Call, Bodies> implementations = new HashMap<>();
  private final Map<String, Boolean> functional = new HashMap<>();

  private static final String OBJECT = "java.lang.Object";

  /** What an interface says anew of every object. */
  private static final Set<String> OF_OBJECT = Set.of("equals1", "hashCode0", "toString0");

  /** More implementations than these say nothing together: their interface needs a model. */
  private static final int MOST_IMPLEMENTATIONS = 8;

  private record Call(MethodSignature callee, String receiverType) {}

  /**
   * The bodies that a call may run.
   *
   * @param known those that can be read, in order
   * @param areAll whether there is no other
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
    return facts.isInCompilation(className);
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

  /** Returns whether some class that is known extends or implements the class. */
  public boolean hasSubtypes(String className) {
    return subtypes.containsKey(className)
        || !isInCompilation(className) && !facts.librarySubtypes(className).isEmpty();
  }

  /**
   * Returns the body that an object of exactly this class runs when the method is called on it; or
   * nothing if that body cannot be read.
   */
  public Optional<MethodSignature> bodyIn(String className, MethodSignature callee) {
    Optional<MethodSignature> found = declaredBody(className, callee);
    for (String above : supertypes(className)) {
      if (found.isPresent()) {
        return found;
      }
      // The JDK's classes may have bodies of their own; interfaces come after all classes.
      found = declaredBody(above, callee);
    }
    return found;
  }

  /** Returns the classes of the compilation that extend classes of libraries, in order. */
  public List<String> classesThatExtendLibraries() {
    return facts.classes().stream()
        .filter(type -> type.isInstantiable() && !libraryClassesAbove(type.name()).isEmpty())
        .map(ClassFacts::name)
        .toList();
  }

  /** Returns the classes and interfaces of libraries above a class, nearest first. */
  public List<String> libraryClassesAbove(String className) {
    return supertypes(className).stream()
        .filter(above -> !isInCompilation(above) && facts.isInLibrary(above))
        .toList();
  }

  /** Returns the bodies with which a class overrides something, remembered. */
  public List<MethodSignature> overridersIn(String className) {
    return libraryOverriders.computeIfAbsent(className, this::overriders);
  }

  /** Returns the bodies with which a class itself overrides or implements something. */
  public List<MethodSignature> overriders(String className) {
    List<MethodSignature> found = new ArrayList<>();
    for (MethodSignature method : methods(className)) {
      if (!overridden(method).isEmpty() && facts.hasBody(method)) {
        found.add(method);
      }
    }
    return found;
  }

  private List<MethodSignature> methods(String className) {
    return isInCompilation(className)
        ? facts.classNamed(className).map(ClassFacts::methods).orElse(List.of())
        : facts.libraryMethods(className);
  }

  private Optional<MethodSignature> declaredBody(String className, MethodSignature callee) {
    for (MethodSignature method : methods(className)) {
      if (method.name().equals(callee.name())
          && (method.descriptor().equals(callee.descriptor())
              || overridden(method).contains(callee))
          && facts.hasBody(method)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the bodies that a call may run, as far as the known classes tell.
   *
   * @param receiverType the static type of what the method is called on
   */
  public Bodies bodies(MethodSignature callee, String receiverType) {
    Call call = new Call(callee, receiverType);
    Bodies known = implementations.get(call);
    if (known == null) {
      known =
          isInCompilation(receiverType)
              ? findBodies(callee, receiverType)
              : findLibraryBodies(callee, receiverType);
      implementations.put(call, known);
    }
    return known;
  }

  private Bodies findBodies(MethodSignature callee, String receiverType) {
    List<ClassFacts> candidates = new ArrayList<>();
    facts.classNamed(receiverType).ifPresent(candidates::add);
    candidates.addAll(subtypes.getOrDefault(receiverType, List.of()));
    Set<MethodSignature> found = new TreeSet<>(lambdas.getOrDefault(callee, List.of()));
    return bodies(callee, candidates, found);
  }

  private Bodies bodies(
      MethodSignature callee, List<ClassFacts> candidates, Set<MethodSignature> found) {
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

  /** Who implements a library's type is known from the class path, unless lambdas can. */
  private Bodies findLibraryBodies(MethodSignature callee, String receiverType) {
    if (isFunctional(receiverType)) {
      return new Bodies(List.of(), false);
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(receiverType);
    for (ClassFacts type : subtypes.getOrDefault(receiverType, List.of())) {
      names.add(type.name());
    }
    List<String> open = new ArrayList<>(names);
    for (int next = 0; next < open.size(); next++) {
      for (String below : facts.librarySubtypes(open.get(next))) {
        if (names.add(below)) {
          open.add(below);
        }
      }
      if (open.size() > MOST_IMPLEMENTATIONS) {
        return new Bodies(List.of(), false);
      }
    }
    List<ClassFacts> candidates = new ArrayList<>();
    for (String name : open) {
      facts.classNamed(name).ifPresent(candidates::add);
    }
    return bodies(callee, candidates, new TreeSet<>());
  }

  /** Returns whether a lambda can stand for a type, or whether the type cannot be seen. */
  public boolean isFunctional(String type) {
    return functional.computeIfAbsent(type, this::hasOneAbstractMethod);
  }

  private boolean hasOneAbstractMethod(String type) {
    Optional<ClassFacts> known = facts.classNamed(type);
    if (known.isEmpty() || known.get().isInstantiable()) {
      return known.isEmpty();
    }
    List<String> lineage = new ArrayList<>();
    lineage.add(type);
    lineage.addAll(known.get().supertypes());
    lineage.remove(OBJECT);
    Set<String> implemented = new HashSet<>();
    Set<String> abstractMethods = new HashSet<>();
    for (String name : lineage) {
      for (MethodSignature method : facts.methods(name)) {
        if (method.isConstructor()) {
          return false;
        }
        // What a type says anew for its own type arguments has other parameter types.
        String called = method.name() + Descriptors.parameters(method.descriptor());
        if (!facts.declaration(method).map(MethodDeclaration::isAbstract).orElse(false)) {
          implemented.add(called);
        } else if (!implemented.contains(called) && !OF_OBJECT.contains(called)) {
          abstractMethods.add(called);
        }
      }
    }
    return abstractMethods.size() == 1;
  }

  /**
   * Returns whether objects of a type are made to be called: of the JDK's interfaces with one
   * method most stand for things.
   */
  public boolean isFunction(String type) {
    return type.startsWith("java.")
        ? type.equals("java.lang.Runnable")
            || type.equals("java.util.concurrent.Callable")
            || type.startsWith("java.util.function.")
        : isFunctional(type);
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
    callbackTypes.remove(OBJECT);
    Set<MethodSignature> replaced = new HashSet<>();
    for (String name : lineage) {
      for (MethodSignature method : methods(name)) {
        boolean isCallback =
            overridden(method).stream().anyMatch(above -> callbackTypes.contains(above.owner()));
        if (isCallback && facts.hasBody(method) && !replaced.contains(method)) {
          found.add(method);
          replaced.addAll(overridden(method));
        }
      }
    }
    return List.copyOf(found);
  }
}
