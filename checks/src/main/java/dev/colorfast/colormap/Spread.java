package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** How far each color has spread from where it begins. */
public final class Spread {
  private final ColorMap map;
  private final Map<String, Method> methods = new HashMap<>();

  private Spread(ColorMap map) {
    this.map = map;
    map.methods().forEach(method -> methods.put(method.id(), method));
  }

  /**
   * Where a color begins, and what it has colored.
   *
   * @param isAsync whether the color is async, rather than blocking
   * @param kind what sort of reason it is; what is waited for, if it is blocking
   * @param method the library's method with which it begins; empty for handles that are passed in,
   *     and for those of which nothing is known
   * @param direct the methods and lambdas that have it from there at first hand, in order
   * @param methods how many methods have it, at any depth; neither lambdas nor declarations count
   */
  public record Origin(
      boolean isAsync,
      String kind,
      String method,
      List<String> direct,
      int methods,
      int classes,
      int packages,
      int modules) {
    private static final Comparator<Origin> WIDEST_FIRST =
        Comparator.comparingInt(Origin::methods)
            .reversed()
            .thenComparing(Origin::method)
            .thenComparing(Origin::kind)
            .thenComparing(Origin::isAsync);

    public Origin {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(method);
      direct = List.copyOf(direct);
    }
  }

  private record Key(boolean isAsync, String kind, String method) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::isAsync).thenComparing(Key::kind).thenComparing(Key::method);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** Returns every origin, the one that has spread most widely first. */
  public static List<Origin> of(ColorMap map) {
    return new Spread(map).origins();
  }

  private List<Origin> origins() {
    Map<Key, List<String>> direct = new TreeMap<>();
    Map<String, List<String>> async = new HashMap<>();
    Map<String, List<String>> blocking = new HashMap<>();
    for (Method method : map.methods()) {
      method.async().forEach(cause -> add(method, cause, true, direct, async));
      method.blocking().forEach(cause -> add(method, cause, false, direct, blocking));
    }
    List<Origin> origins = new ArrayList<>();
    direct.forEach((key, first) -> origins.add(origin(key, first, key.isAsync ? async : blocking)));
    origins.sort(Origin.WIDEST_FIRST);
    return origins;
  }

  private void add(
      Method method,
      Cause cause,
      boolean isAsync,
      Map<Key, List<String>> direct,
      Map<String, List<String>> further) {
    if (begins(cause, isAsync)) {
      boolean isNamed = !cause.method().equals(method.id());
      Key key = new Key(isAsync, cause.kind(), isNamed ? cause.method() : "");
      List<String> known = direct.computeIfAbsent(key, unused -> new ArrayList<>());
      if (!known.contains(method.id())) {
        known.add(method.id());
      }
    } else {
      further.computeIfAbsent(cause.method(), unused -> new ArrayList<>()).add(method.id());
    }
  }

  /** What is called of the project itself has the color from somewhere else. */
  private boolean begins(Cause cause, boolean isAsync) {
    return isAsync && !cause.kind().equals("call") || !methods.containsKey(cause.method());
  }

  private Origin origin(Key key, List<String> first, Map<String, List<String>> further) {
    Set<String> colored = new HashSet<>(first);
    Deque<String> open = new ArrayDeque<>(first);
    Set<String> classes = new HashSet<>();
    Set<String> packages = new HashSet<>();
    Set<String> modules = new HashSet<>();
    int count = 0;
    while (!open.isEmpty()) {
      Method method = methods.get(open.poll());
      if (method.form() == Form.METHOD) {
        count++;
        classes.add(method.owner());
        packages.add(method.packageName());
        modules.add(method.module());
      }
      further.getOrDefault(method.id(), List.of()).stream().filter(colored::add).forEach(open::add);
    }
    return new Origin(
        key.isAsync,
        key.kind,
        key.method,
        first,
        count,
        classes.size(),
        packages.size(),
        modules.size());
  }
}
