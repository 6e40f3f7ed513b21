package dev.colorfast.colormap;

import dev.colorfast.colors.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The methods of a project, their colors and calls, and the places where colors end.
 *
 * <p>Methods are named as the JVM names them, {@code owner#name(descriptor)return}. A name that is
 * no method of the map is a library's.
 *
 * @param methods in the order of their names; no name twice
 * @param boundaries in the order of {@link Boundary}
 * @param found what is found, and what would be if nothing kept it back, in the order of {@link
 *     Found}
 * @param watches where more would be found if more blocked, in the order of {@link Watch}
 * @param pins where virtual threads would be pinned, in the order of {@link Pin}
 * @param grounds which model or annotation says what is known of a method, by its name; none for
 *     what is inferred from the source
 */
public record ColorMap(
    List<Method> methods,
    List<Boundary> boundaries,
    List<Found> found,
    List<Watch> watches,
    List<Pin> pins,
    Map<String, String> grounds) {

  /** The map of nothing. */
  public static final ColorMap EMPTY = new ColorMap(List.of(), List.of());

  public ColorMap {
    Set<String> seen = new HashSet<>();
    List<Method> sorted = new ArrayList<>();
    methods.stream()
        .sorted(Comparator.comparing(Method::id).thenComparing(Method::module))
        .filter(method -> seen.add(method.id()))
        .forEach(sorted::add);
    methods = List.copyOf(sorted);
    boundaries = sorted(boundaries);
    found = sorted(found);
    watches = sorted(watches).stream().filter(each -> seen.contains(each.method())).toList();
    pins = sorted(pins);
    grounds = Collections.unmodifiableMap(new TreeMap<>(grounds));
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> all) {
    return all.stream().sorted().distinct().toList();
  }

  /** Creates a map in which nothing is found. */
  public ColorMap(List<Method> methods, List<Boundary> boundaries) {
    this(methods, boundaries, List.of(), List.of(), List.of(), Map.of());
  }

  /**
   * Returns the map of a project whose modules were compiled one by one. A method that several
   * modules have is that of the first, by name.
   *
   * @param modules the map of each module, by the module's name
   */
  public static ColorMap of(Map<String, ColorMap> modules) {
    List<Method> methods = new ArrayList<>();
    List<Boundary> boundaries = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    List<Watch> watches = new ArrayList<>();
    List<Pin> pins = new ArrayList<>();
    Map<String, String> grounds = new HashMap<>();
    new TreeMap<>(modules)
        .forEach(
            (name, map) -> {
              map.methods.forEach(method -> methods.add(method.in(name)));
              boundaries.addAll(map.boundaries);
              found.addAll(map.found);
              watches.addAll(map.watches);
              pins.addAll(map.pins);
              map.grounds.forEach(grounds::putIfAbsent);
            });
    // What one module takes from class files another may have the source of.
    modules
        .values()
        .forEach(
            map ->
                map.methods.stream()
                    .map(Method::id)
                    .filter(id -> !map.grounds.containsKey(id))
                    .forEach(grounds::remove));
    return new ColorMap(methods, boundaries, found, watches, pins, grounds);
  }

  /** Returns the same map with other paths for its files. */
  public ColorMap withFiles(UnaryOperator<String> path) {
    return new ColorMap(
        methods.stream().map(method -> method.withFiles(path)).toList(),
        boundaries,
        found,
        watches,
        pins,
        grounds);
  }

  /** Returns the same map with something else in the place of each thing that is found. */
  public ColorMap withFound(UnaryOperator<Found> change) {
    return new ColorMap(
        methods, boundaries, found.stream().map(change).toList(), watches, pins, grounds);
  }

  /** What sort of body a method of the map is. */
  public enum Form {
    /** A method, constructor or initializer. */
    METHOD,
    /** A lambda. */
    LAMBDA,
    /** A method that is only declared. */
    ABSTRACT
  }

  /** How a call gets at the body that it runs. */
  public enum How {
    /** It calls it. */
    CALLS,
    /** It passes it as an argument, and it has run when the call returns. */
    CALLS_BACK,
    /** It passes it as an argument or keeps it, to be run at another time or on another thread. */
    HANDS_OVER
  }

  /**
   * A method or lambda.
   *
   * @param id its name
   * @param module the name of the module; empty in the map of a single compilation
   * @param enclosing for a lambda, the method or lambda around it
   * @param file the path of the source file; empty if it is not known
   * @param line where it is declared; 0 if it is not known
   * @param threads the kinds of thread on which it is known to run
   * @param overrides the names of what it overrides or implements, JDK left out, nearest first
   * @param calls what it runs, as far as it is the project's or a library's that may be part of it
   * @param async why its result comes later, the nearest reason first; none if it does not
   * @param blocking why it blocks, in the order of the source; none if it does not
   * @param mayBlock whether it blocks at all: as its color says, or for an instant, or if an
   *     argument says so
   */
  public record Method(
      String id,
      String module,
      Form form,
      Optional<String> enclosing,
      String file,
      int line,
      Color color,
      List<String> threads,
      List<String> overrides,
      List<Call> calls,
      List<Cause> async,
      List<Cause> blocking,
      boolean mayBlock) {
    public Method {
      Objects.requireNonNull(id);
      Objects.requireNonNull(module);
      Objects.requireNonNull(form);
      Objects.requireNonNull(enclosing);
      Objects.requireNonNull(file);
      Objects.requireNonNull(color);
      threads = List.copyOf(threads);
      overrides = List.copyOf(overrides);
      calls = List.copyOf(calls);
      async = List.copyOf(async);
      blocking = List.copyOf(blocking);
    }

    /** Creates one that blocks only if its color says so. */
    public Method(
        String id,
        String module,
        Form form,
        Optional<String> enclosing,
        String file,
        int line,
        Color color,
        List<String> threads,
        List<String> overrides,
        List<Call> calls,
        List<Cause> async,
        List<Cause> blocking) {
      this(
          id,
          module,
          form,
          enclosing,
          file,
          line,
          color,
          threads,
          overrides,
          calls,
          async,
          blocking,
          color.isBlocking());
    }

    /** Returns the binary name of the class that declares it. */
    public String owner() {
      return id.substring(0, id.indexOf('#'));
    }

    /** Returns the name of the package, empty if it has none. */
    public String packageName() {
      int end = owner().lastIndexOf('.');
      return end < 0 ? "" : owner().substring(0, end);
    }

    /** Returns its class without package, and its name: {@code Map.Entry.getKey}. */
    public String brief() {
      return ColorMap.brief(id);
    }

    private Method withFiles(UnaryOperator<String> path) {
      UnaryOperator<Cause> moved =
          cause -> new Cause(cause.method, cause.file.map(path), cause.line, cause.kind);
      return new Method(
          id,
          module,
          form,
          enclosing,
          file.isEmpty() ? file : path.apply(file),
          line,
          color,
          threads,
          overrides,
          calls,
          async.stream().map(moved).toList(),
          blocking.stream().map(moved).toList(),
          mayBlock);
    }

    private Method in(String name) {
      return new Method(
          id, name, form, enclosing, file, line, color, threads, overrides, calls, async, blocking,
          mayBlock);
    }
  }

  /** Returns how a method is called where people read: {@code Map.Entry.getKey}. */
  public static String brief(String id) {
    String owner = id.substring(0, id.indexOf('#'));
    String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    String name = id.substring(id.indexOf('#') + 1, id.indexOf('('));
    return switch (name) {
      case "<init>" -> "new " + simple;
      case "<clinit>" -> "static initializer of " + simple;
      default -> simple + '.' + name;
    };
  }

  /**
   * A call.
   *
   * @param callee the name of what runs
   * @param line where the call stands
   */
  public record Call(String callee, int line, How how) {
    public Call {
      Objects.requireNonNull(callee);
      Objects.requireNonNull(how);
    }
  }

  /**
   * A reason for a color.
   *
   * @param method the method that has the color, or with which it begins
   * @param file where that is called, if it is another file than the one the method stands in
   * @param line where that is called; 0 if the reason is no call
   * @param kind for what is async: {@code call}, {@code promise}, {@code callback}, {@code passed},
   *     {@code unknown}; for what blocks, what is waited for: {@code database}. The same along a
   *     chain
   */
  public record Cause(String method, Optional<String> file, int line, String kind) {
    public Cause {
      Objects.requireNonNull(method);
      Objects.requireNonNull(file);
      Objects.requireNonNull(kind);
    }
  }

  /**
   * A place where a color ends.
   *
   * @param method the body in which it stands
   * @param callee what is called there
   * @param of what has the color that ends: the async method whose result is waited for or goes no
   *     further, the body that blocks; empty if it is not known
   */
  public record Boundary(Kind kind, String method, int line, String callee, String of)
      implements Comparable<Boundary> {
    private static final Comparator<Boundary> ORDER =
        Comparator.comparing(Boundary::method)
            .thenComparingInt(Boundary::line)
            .thenComparing(Boundary::kind)
            .thenComparing(Boundary::callee)
            .thenComparing(Boundary::of);

    public Boundary {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(method);
      Objects.requireNonNull(callee);
      Objects.requireNonNull(of);
    }

    /** How a color ends. */
    public enum Kind {
      /** A thread waits for a handle: what was async is blocking from here on. */
      BRIDGE,
      /** What blocks is handed to another thread. */
      HAND_OFF,
      /** What comes of a result that comes later is not passed on. */
      EDGE
    }

    /** Orders by method, line, kind. */
    @Override
    public int compareTo(Boundary other) {
      return ORDER.compare(this, other);
    }
  }
}
