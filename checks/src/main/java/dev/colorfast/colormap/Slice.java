package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The part of the call graph around some methods. */
public final class Slice {
  private Slice() {}

  /**
   * Returns the map of what calls some methods, of what they call, and of the methods themselves;
   * empty if the map has none of that name.
   *
   * @param name of a class or method; package, outer classes and parameters may be left out
   * @param callers how many calls up
   * @param callees how many calls down
   */
  public static Optional<ColorMap> of(ColorMap map, String name, int callers, int callees) {
    List<Method> meant = Named.in(map, name);
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> up = new HashMap<>();
    Map<String, List<String>> down = new HashMap<>();
    for (Method method : map.methods()) {
      for (Call call : method.calls()) {
        down.computeIfAbsent(method.id(), unused -> new ArrayList<>()).add(call.callee());
        up.computeIfAbsent(call.callee(), unused -> new ArrayList<>()).add(method.id());
      }
    }
    List<String> from = meant.stream().map(Method::id).toList();
    TreeSet<String> kept = new TreeSet<>(reached(from, up, callers));
    kept.addAll(reached(from, down, callees));
    return Optional.of(
        new ColorMap(
            map.methods().stream().filter(method -> kept.contains(method.id())).toList(),
            map.boundaries().stream().filter(each -> kept.contains(each.method())).toList(),
            map.found().stream().filter(each -> kept.contains(each.method())).toList(),
            map.watches().stream().filter(each -> kept.contains(each.method())).toList(),
            map.pins().stream().filter(each -> kept.contains(each.method())).toList(),
            map.grounds()));
  }

  private static Set<String> reached(List<String> from, Map<String, List<String>> next, int depth) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    from.forEach(each -> seen.put(each, 0));
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String at = open.poll();
      if (seen.get(at) < depth) {
        for (String each : next.getOrDefault(at, List.of())) {
          if (seen.putIfAbsent(each, seen.get(at) + 1) == null) {
            open.add(each);
          }
        }
      }
    }
    return seen.keySet();
  }

  /** Returns a map in the language of Graphviz: a node for each method, an arrow for each call. */
  public static String dot(ColorMap map) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder("digraph calls {\n  rankdir=LR;\n");
    text.append("  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"];\n");
    for (Method method : map.methods()) {
      int number = numbers.size();
      numbers.put(method.id(), number);
      text.append("  n").append(number).append(" [label=\"");
      text.append(method.brief().replace("\\", "\\\\").replace("\"", "\\\""));
      text.append("\", fillcolor=\"").append(fill(method)).append("\"];\n");
    }
    TreeSet<String> arrows = new TreeSet<>();
    for (Method method : map.methods()) {
      for (Call call : method.calls()) {
        if (numbers.containsKey(call.callee())) {
          arrows.add(
              String.format(
                  Locale.ROOT,
                  "  n%d -> n%d%s;\n",
                  numbers.get(method.id()),
                  numbers.get(call.callee()),
                  style(call)));
        }
      }
    }
    arrows.forEach(text::append);
    return text.append("}\n").toString();
  }

  private static String fill(Method method) {
    return switch (method.color()) {
      case PLAIN -> "#eeeae2";
      case BLOCKING -> "#f2b592";
      case ASYNC -> "#a9cdec";
      case MIXED -> "#dfa9d4";
    };
  }

  private static String style(Call call) {
    return switch (call.how()) {
      case CALLS -> "";
      case CALLS_BACK -> " [arrowhead=empty]";
      case HANDS_OVER -> " [style=dashed]";
    };
  }
}
