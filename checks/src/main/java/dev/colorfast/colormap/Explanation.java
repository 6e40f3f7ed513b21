package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in words what the map knows of a method or class, and why. */
public final class Explanation {
  private static final String UNLESS =
      ", unless it is guarded, suppressed, known or of a kind that is off";

  private final Map<String, Method> methods = new HashMap<>();
  private final Map<String, List<Method>> callers = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Explanation(ColorMap map) {
    map.methods().forEach(method -> methods.put(method.id(), method));
    for (Method method : map.methods()) {
      for (Call call : method.calls()) {
        if (call.how() != How.HANDS_OVER) {
          callers.computeIfAbsent(call.callee(), unused -> new ArrayList<>()).add(method);
        }
      }
    }
  }

  /**
   * Returns the explanation of every method that a name may mean, lambdas left out; empty if the
   * map has none.
   *
   * @param name of a class or method; package, outer classes and parameters may be left out
   */
  public static Optional<String> of(ColorMap map, String name) {
    List<Method> meant =
        Named.in(map, name).stream().filter(method -> method.form() != Form.LAMBDA).toList();
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Explanation explanation = new Explanation(map);
    meant.forEach(explanation::add);
    return Optional.of(explanation.text.toString());
  }

  private void add(Method method) {
    text.append(method.brief()).append(": ").append(method.color().word());
    text.append(method.form() == Form.ABSTRACT ? ", only declared" : "").append('\n');
    line(
        method.id()
            + (place(method.file(), method.line()).isEmpty() ? "" : "  ")
            + place(method.file(), method.line()));
    for (String thread : method.threads()) {
      line("runs on " + kind(thread).phrase());
    }
    if (!method.async().isEmpty()) {
      line("its result comes later:");
      addChain(method, true);
    }
    if (!method.blocking().isEmpty()) {
      line("it blocks:");
      addChain(method, false);
    }
    addWhyNothingIsReported(method);
  }

  private void line(String content) {
    text.append("    ").append(content).append('\n');
  }

  private static String place(String file, int line) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.isEmpty() || line == 0 ? name : name + ':' + line;
  }

  private static ThreadKind kind(String thread) {
    return ThreadKind.valueOf(thread.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private void addChain(Method start, boolean isAsync) {
    Set<String> seen = new HashSet<>();
    Method at = start;
    while (at != null && seen.add(at.id())) {
      List<Cause> causes = isAsync ? at.async() : at.blocking();
      Cause cause =
          causes.stream().filter(each -> !seen.contains(each.method())).findFirst().orElse(null);
      if (cause == null) {
        boolean isPassed = causes.stream().anyMatch(each -> each.kind().equals("passed"));
        line("  → " + (isPassed ? "a handle that is passed in" : "a handle of unknown origin"));
        return;
      }
      boolean isEnd =
          !methods.containsKey(cause.method()) || isAsync && !cause.kind().equals("call");
      String place = place(cause.file().orElse(at.file()), cause.line());
      line(
          ("  → " + ColorMap.brief(cause.method()) + (cause.line() == 0 ? "" : "  " + place))
              + (isEnd ? "  " + end(cause, isAsync) : ""));
      at = isEnd ? null : methods.get(cause.method());
    }
  }

  private static String end(Cause cause, boolean isAsync) {
    if (!isAsync) {
      return "blocks: " + cause.kind();
    }
    return switch (cause.kind()) {
      case "promise" -> "a promise that others complete";
      case "callback" -> "calls back later";
      default -> "a library's method that returns a handle";
    };
  }

  /** Most that blocks is never reported, and people ask why. */
  private void addWhyNothingIsReported(Method method) {
    if (!method.color().isBlocking()) {
      boolean isWatched = method.threads().stream().anyMatch(each -> kind(each).mustNotBlock());
      if (isWatched) {
        line("nothing that it surely calls blocks for longer than an instant");
      }
      return;
    }
    Optional<Method> watched = watchedCaller(method);
    if (watched.isPresent() && watched.get().equals(method)) {
      line("reported in it" + UNLESS);
    } else if (watched.isPresent()) {
      line(
          "reached from "
              + watched.get().brief()
              + ", which runs on "
              + watched.get().threads().stream()
                  .map(Explanation::kind)
                  .filter(ThreadKind::mustNotBlock)
                  .findFirst()
                  .orElseThrow()
                  .phrase()
              + ": reported there"
              + UNLESS);
    } else {
      line(
          "not reported for its thread: neither it nor anything that calls it is known to run on a"
              + " thread that must not block");
    }
  }

  private Optional<Method> watchedCaller(Method method) {
    Set<String> seen = new HashSet<>(Set.of(method.id()));
    Deque<Method> open = new ArrayDeque<>(List.of(method));
    while (!open.isEmpty()) {
      Method at = open.poll();
      if (at.threads().stream().anyMatch(each -> kind(each).mustNotBlock())) {
        return Optional.of(at);
      }
      List<Method> next = new ArrayList<>(callers.getOrDefault(at.id(), List.of()));
      at.overrides().forEach(each -> next.addAll(callers.getOrDefault(each, List.of())));
      next.stream().filter(each -> seen.add(each.id())).forEach(open::add);
    }
    return Optional.empty();
  }
}
