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
  private final Map<String, Method> methods = new HashMap<>();
  private final Map<String, List<Method>> callers = new HashMap<>();
  private final Map<String, List<Found>> found = new HashMap<>();
  private final Map<String, List<Watch>> watches = new HashMap<>();
  private final Map<String, String> grounds;
  private final StringBuilder text = new StringBuilder();

  private Explanation(ColorMap map) {
    grounds = map.grounds();
    map.watches()
        .forEach(each -> watches.computeIfAbsent(each.method(), at -> new ArrayList<>()).add(each));
    map.found()
        .forEach(each -> found.computeIfAbsent(each.method(), at -> new ArrayList<>()).add(each));
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
   * Returns the explanation of every method that a name may mean, lambdas left out, or of that in
   * which a line stands; empty if the map has none.
   *
   * @param name of a class or method; package, outer classes and parameters may be left out. Or the
   *     place of a finding: {@code Store.java:31}
   */
  public static Optional<String> of(ColorMap map, String name) {
    List<Method> meant =
        Named.isPlace(name)
            ? Named.at(map, name)
            : Named.in(map, name).stream().filter(method -> method.form() != Form.LAMBDA).toList();
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
      line("runs on " + kind(thread).phrase() + because(method, thread));
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

  private String because(Method method, String thread) {
    return watches.getOrDefault(method.id(), List.of()).stream()
        .filter(watch -> watch.on().equals(thread))
        .findFirst()
        .map(watch -> ": " + watch.because())
        .orElse("");
  }

  private String ground(String method) {
    String stated = grounds.getOrDefault(method, methods.containsKey(method) ? "source" : "");
    return stated.isEmpty() ? "" : "  (" + stated + ')';
  }

  private void addChain(Method start, boolean isAsync) {
    Set<String> seen = new HashSet<>();
    Method at = start;
    String kind = "";
    while (at != null && seen.add(at.id())) {
      List<Cause> causes = isAsync ? at.async() : at.blocking();
      Cause cause = next(causes, seen, kind);
      if (cause == null) {
        boolean isPassed = causes.stream().anyMatch(each -> each.kind().equals("passed"));
        line("  → " + (isPassed ? "a handle that is passed in" : "a handle of unknown origin"));
        return;
      }
      kind = cause.kind();
      boolean isEnd =
          !methods.containsKey(cause.method()) || isAsync && !cause.kind().equals("call");
      String place = place(cause.file().orElse(at.file()), cause.line());
      line(
          ("  → " + ColorMap.brief(cause.method()) + (cause.line() == 0 ? "" : "  " + place))
              + (isEnd ? "  " + end(cause, isAsync) : "")
              + ground(cause.method()));
      at = isEnd ? null : methods.get(cause.method());
    }
  }

  /**
   * What is waited for at the end is what the way was chosen for, where that is among the causes.
   */
  private static Cause next(List<Cause> causes, Set<String> seen, String kind) {
    List<Cause> open = causes.stream().filter(each -> !seen.contains(each.method())).toList();
    return open.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElse(open.isEmpty() ? null : open.get(0));
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
    List<Found> here = found.getOrDefault(method.id(), List.of());
    here.forEach(each -> line(each.check() + at(each, method) + ": " + each.fate().words()));
    boolean isWatched = isWatched(method);
    if (!method.color().isBlocking()) {
      if (isWatched && here.stream().noneMatch(Found::restsOnThread)) {
        line("nothing that it surely calls blocks for longer than an instant");
      }
    } else if (isWatched) {
      if (here.isEmpty()) {
        line("what blocks is reported further down, if at all");
      }
    } else {
      watchedCaller(method)
          .ifPresentOrElse(
              this::addReached,
              () ->
                  line(
                      "not reported for its thread: neither it nor anything that calls it is known"
                          + " to run on a thread that must not block"));
    }
  }

  private static String at(Found found, Method in) {
    return found.line() == 0 ? "" : "  " + place(in.file(), found.line());
  }

  private void addReached(Reached reached) {
    Method from = reached.from;
    String thread =
        from.threads().stream()
            .map(Explanation::kind)
            .filter(ThreadKind::mustNotBlock)
            .findFirst()
            .orElseThrow()
            .phrase();
    String reported =
        found.getOrDefault(from.id(), List.of()).stream()
            .filter(each -> each.line() == reached.line)
            .map(each -> each.check() + at(each, from) + ' ' + each.fate().words())
            .findFirst()
            .orElse("nothing is reported there");
    line("reached from " + from.brief() + ", which runs on " + thread + ": " + reported);
  }

  private static boolean isWatched(Method method) {
    return method.threads().stream().anyMatch(each -> kind(each).mustNotBlock());
  }

  /** A method whose thread is known, and the line in which it calls what leads to another. */
  private record Reached(Method from, int line) {}

  private Optional<Reached> watchedCaller(Method method) {
    Set<String> seen = new HashSet<>(Set.of(method.id()));
    Deque<Method> open = new ArrayDeque<>(List.of(method));
    while (!open.isEmpty()) {
      Method at = open.poll();
      List<String> names = new ArrayList<>(List.of(at.id()));
      names.addAll(at.overrides());
      for (String name : names) {
        for (Method caller : callers.getOrDefault(name, List.of())) {
          if (isWatched(caller)) {
            return Optional.of(new Reached(caller, lineOf(caller, name)));
          }
          if (seen.add(caller.id())) {
            open.add(caller);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int lineOf(Method caller, String callee) {
    return caller.calls().stream()
        .filter(call -> call.callee().equals(callee) && call.how() != How.HANDS_OVER)
        .mapToInt(Call::line)
        .findFirst()
        .orElse(0);
  }
}
