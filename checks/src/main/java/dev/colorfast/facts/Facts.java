package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Facts held in memory. */
public final class Facts implements FactSource {
  private final List<MethodFacts> bodies;
  private final Map<MethodSignature, MethodFacts> byName;
  private final Map<String, ClassFacts> classes;
  private final List<ClassFacts> sortedClasses;
  private final Map<String, ClassFacts> others;
  private final Map<MethodSignature, MethodDeclaration> declarations;
  private final Function<MethodSignature, Optional<Paths>> paths;
  private final Function<String, Uses> uses;
  private final Map<MethodSignature, ExceptionFacts> exceptions;
  private final Set<MethodSignature> monitors;
  private final SortedSet<SourcePosition> contradictions;
  private final Set<MethodSignature> movedByProxies;

  private Facts(Builder builder) {
    List<MethodFacts> sorted = new ArrayList<>(builder.bodies.values());
    sorted.sort(Comparator.comparing(MethodFacts::signature));
    bodies = Collections.unmodifiableList(sorted);
    byName = Collections.unmodifiableMap(builder.bodies);
    classes = Collections.unmodifiableMap(builder.classes);
    List<ClassFacts> ofCompilation = new ArrayList<>(builder.classes.values());
    ofCompilation.sort(Comparator.comparing(ClassFacts::name));
    sortedClasses = Collections.unmodifiableList(ofCompilation);
    others = Collections.unmodifiableMap(builder.others);
    declarations = Collections.unmodifiableMap(builder.declarations);
    paths = builder.paths;
    uses = builder.uses;
    exceptions = Collections.unmodifiableMap(builder.exceptions);
    monitors = Collections.unmodifiableSet(builder.monitors);
    movedByProxies = Collections.unmodifiableSet(builder.movedByProxies);
    contradictions = Collections.unmodifiableSortedSet(builder.contradictions);
  }

  @Override
  public Collection<MethodFacts> bodies() {
    return bodies;
  }

  @Override
  public boolean hasBody(MethodSignature method) {
    return byName.containsKey(method);
  }

  @Override
  public Optional<MethodFacts> body(MethodSignature method) {
    return Optional.ofNullable(byName.get(method));
  }

  @Override
  public Collection<ClassFacts> classes() {
    return sortedClasses;
  }

  @Override
  public Optional<ClassFacts> classNamed(String name) {
    ClassFacts found = classes.get(name);
    return Optional.ofNullable(found != null ? found : others.get(name));
  }

  @Override
  public boolean isInCompilation(String className) {
    return classes.containsKey(className);
  }

  @Override
  public Optional<MethodDeclaration> declaration(MethodSignature method) {
    return Optional.ofNullable(declarations.get(method));
  }

  @Override
  public Optional<Paths> paths(MethodSignature method) {
    return paths.apply(method);
  }

  @Override
  public Uses uses(String className) {
    return uses.apply(className);
  }

  @Override
  public ExceptionFacts exceptions(MethodSignature method) {
    return exceptions.getOrDefault(method, ExceptionFacts.NONE);
  }

  @Override
  public boolean entersMonitor(MethodSignature method) {
    return monitors.contains(method);
  }

  /**
   * Returns the facts of several compilations as those of one. What each says of its own classes
   * counts; a class that several of them compile is that of the first.
   */
  public static Facts joined(List<Facts> parts) {
    Builder joined = new Builder();
    for (Facts part : parts) {
      part.sortedClasses.forEach(joined::add);
      part.bodies.forEach(joined::add);
      part.movedByProxies.forEach(joined::movedByProxy);
      part.declarations.forEach(
          (method, declaration) -> {
            if (part.isInCompilation(method.owner())) {
              joined.add(declaration);
            }
          });
    }
    for (Facts part : parts) {
      part.others.values().forEach(joined::add);
      part.declarations.values().forEach(joined::add);
    }
    return joined.build();
  }

  /** Returns the same facts with the places of all bodies changed. */
  public Facts moved(UnaryOperator<SourcePosition> places) {
    Builder moved = new Builder();
    sortedClasses.forEach(moved::add);
    others.values().forEach(moved::add);
    declarations.values().forEach(moved::add);
    bodies.forEach(body -> moved.add(body.moved(places)));
    movedByProxies.forEach(moved::movedByProxy);
    return moved.build();
  }

  @Override
  public boolean isMovedByProxy(MethodSignature method) {
    return !movedByProxies.isEmpty() && movedByProxies.contains(method);
  }

  @Override
  public Collection<SourcePosition> contradictions() {
    return contradictions;
  }

  /** Returns the classes outside the compilation that a body mentions, in the order of names. */
  Collection<ClassFacts> otherClasses() {
    return new TreeMap<>(others).values();
  }

  /** Returns every declaration, in the order of names. */
  Collection<MethodDeclaration> declarations() {
    return new TreeMap<>(declarations).values();
  }

  /** Returns the methods that a proxy runs on another thread, in the order of names. */
  Collection<MethodSignature> movedByProxies() {
    return new TreeSet<>(movedByProxies);
  }

  /** Collects facts in any order. What is added twice under one name is kept once, the first. */
  public static final class Builder {
    private final Map<MethodSignature, MethodFacts> bodies = new HashMap<>();
    private final Map<String, ClassFacts> classes = new HashMap<>();
    private final Map<String, ClassFacts> others = new HashMap<>();
    private final Map<MethodSignature, MethodDeclaration> declarations = new HashMap<>();
    private final Map<MethodSignature, ExceptionFacts> exceptions = new HashMap<>();
    private final Set<MethodSignature> monitors = new HashSet<>();
    private final SortedSet<SourcePosition> contradictions = new TreeSet<>();
    private final Set<MethodSignature> movedByProxies = new HashSet<>();
    private Function<MethodSignature, Optional<Paths>> paths = unused -> Optional.empty();
    private Function<String, Uses> uses = unused -> Uses.NONE;

    /** Adds a body. */
    public Builder add(MethodFacts body) {
      bodies.putIfAbsent(body.signature(), body);
      return this;
    }

    /** Adds a class. */
    public Builder add(ClassFacts type) {
      (type.isInCompilation() ? classes : others).putIfAbsent(type.name(), type);
      return this;
    }

    /** Adds a declaration. */
    public Builder add(MethodDeclaration declaration) {
      declarations.putIfAbsent(declaration.signature(), declaration);
      return this;
    }

    /** Says what a body does with exceptions. */
    public Builder exceptions(MethodSignature body, ExceptionFacts found) {
      if (!found.equals(ExceptionFacts.NONE)) {
        exceptions.put(body, found);
      }
      return this;
    }

    /** Says that a body enters a monitor. */
    public Builder entersMonitor(MethodSignature body) {
      monitors.add(body);
      return this;
    }

    /** Says that a method asks a proxy to run it on another thread. */
    public Builder movedByProxy(MethodSignature method) {
      movedByProxies.add(method);
      return this;
    }

    /** Says that what is declared there is said both to block and not to. */
    public Builder contradiction(SourcePosition declaration) {
      contradictions.add(declaration);
      return this;
    }

    /** Says where the ways through bodies are read from. */
    public Builder paths(Function<MethodSignature, Optional<Paths>> reader) {
      paths = reader;
      return this;
    }

    /** Says where it is read from what becomes of the values in a class. */
    public Builder uses(Function<String, Uses> reader) {
      uses = reader;
      return this;
    }

    /** Returns whether the class has been added. */
    public boolean hasClass(String name) {
      return classes.containsKey(name) || others.containsKey(name);
    }

    /** Returns whether the declaration has been added. */
    public boolean hasDeclaration(MethodSignature method) {
      return declarations.containsKey(method);
    }

    /** Returns what was added; the builder is not to be used afterwards. */
    public Facts build() {
      return new Facts(this);
    }
  }
}
