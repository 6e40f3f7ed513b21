package dev.colorfast.maven.rewriting;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colormap.Found;
import dev.colorfast.colors.Color;
import dev.colorfast.model.BlockingKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be written on a method.
 *
 * @param method its name in the color map: {@code owner#name(descriptor)result}
 * @param file the path of the source file; empty if it is not known
 * @param line where its name stands; 0 if it is not known
 * @param isBlocking whether it blocks, or promises not to
 * @param kind for what blocks, what it waits for, if that is one kind
 */
public record Inferred(
    String method, String file, int line, boolean isBlocking, Optional<BlockingKind> kind) {

  /** Where blocking is a bug to mend, and nothing to write down. */
  private static final Set<String> NEVER_TO_BLOCK = Set.of("event-loop", "ui");

  public Inferred {
    Objects.requireNonNull(method);
    Objects.requireNonNull(file);
    Objects.requireNonNull(kind);
  }

  /**
   * Returns what a map has to say of methods: that one blocks, or that it starts something, returns
   * and does not block. Nothing is said of a plain method, whose callers ask for nothing. What is
   * said of a method is said of those that override it: so nothing is that is not true of each, and
   * of a mere declaration no promise is made. What a model or an annotation has said is not said
   * again.
   *
   * <p>Law: a compiler that reads what is written finds what it has found before. So nothing is
   * said of a method in which it is found that it blocks, and no promise made for one that calls
   * what is now known to block.
   */
  public static List<Inferred> from(ColorMap map) {
    Set<String> toMend = toMend(map);
    Set<String> overriddenByBlocking = new HashSet<>();
    Set<String> overriddenByOthers = new HashSet<>();
    for (Method method : map.methods()) {
      if (method.mayBlock()) {
        overriddenByBlocking.addAll(method.overrides());
      }
      if (!method.color().isBlocking() || toMend.contains(method.id())) {
        overriddenByOthers.addAll(method.overrides());
      }
    }
    Set<String> blocking = new HashSet<>();
    for (Method method : map.methods()) {
      if (method.color().isBlocking()
          && !overriddenByOthers.contains(method.id())
          && !toMend.contains(method.id())) {
        blocking.add(method.id());
      }
    }
    Set<String> callers = withCallers(blocking, map);
    Set<String> callingBack = callingBackWhatBlocks(map);
    List<Inferred> all = new ArrayList<>();
    for (Method method : map.methods()) {
      if (map.grounds().containsKey(method.id())) {
        continue;
      }
      boolean isBlocking = blocking.contains(method.id());
      boolean isPromise =
          method.color() == Color.ASYNC
              && method.form() == Form.METHOD
              && !method.mayBlock()
              && !overriddenByBlocking.contains(method.id())
              && !callers.contains(method.id())
              && !callingBack.contains(method.id());
      boolean isDeclared = method.form() != Form.LAMBDA && !method.id().contains("#<clinit>");
      if (isDeclared && (isBlocking || isPromise)) {
        all.add(
            new Inferred(
                method.id(), method.file(), method.line(), isBlocking, kind(method.blocking())));
      }
    }
    return all;
  }

  /** The methods that block and should not. */
  private static Set<String> toMend(ColorMap map) {
    Set<String> found = new HashSet<>();
    for (Method method : map.methods()) {
      if (method.threads().stream().anyMatch(NEVER_TO_BLOCK::contains)) {
        found.add(method.id());
      }
    }
    map.found().stream()
        .filter(each -> each.restsOn().equals(Found.COLOR))
        .map(Found::method)
        .forEach(found::add);
    return found;
  }

  /** What is called back stands in the map on the line of the call that it is passed to. */
  private static Set<String> callingBackWhatBlocks(ColorMap map) {
    Set<String> blocking = new HashSet<>();
    map.methods().stream().filter(Method::mayBlock).map(Method::id).forEach(blocking::add);
    Set<String> found = new HashSet<>();
    for (Method method : map.methods()) {
      Set<Integer> lines = new HashSet<>();
      for (Call call : method.calls()) {
        if (call.how() == How.CALLS_BACK && blocking.contains(call.callee())) {
          lines.add(call.line());
        }
      }
      for (Call call : method.calls()) {
        if (call.how() == How.CALLS && lines.contains(call.line())) {
          found.add(call.callee());
        }
      }
    }
    return found;
  }

  private static Set<String> withCallers(Set<String> methods, ColorMap map) {
    Map<String, List<String>> callers = new HashMap<>();
    for (Method method : map.methods()) {
      for (Call call : method.calls()) {
        if (call.how() != How.HANDS_OVER) {
          callers.computeIfAbsent(call.callee(), unused -> new ArrayList<>()).add(method.id());
        }
      }
    }
    Set<String> found = new HashSet<>(methods);
    Deque<String> open = new ArrayDeque<>(methods);
    while (!open.isEmpty()) {
      for (String caller : callers.getOrDefault(open.poll(), List.of())) {
        if (found.add(caller)) {
          open.add(caller);
        }
      }
    }
    return found;
  }

  private static Optional<BlockingKind> kind(List<Cause> causes) {
    List<String> labels = causes.stream().map(Cause::kind).distinct().toList();
    return Arrays.stream(BlockingKind.values())
        .filter(kind -> kind != BlockingKind.UNSPECIFIED)
        .filter(kind -> labels.equals(List.of(kind.label())))
        .findFirst();
  }

  /** Returns the same of a file that has changed, so that lines may be other ones by now. */
  public Inferred withoutLine() {
    return new Inferred(method, file, 0, isBlocking, kind);
  }

  /** Returns the binary name of the class that declares the method. */
  public String owner() {
    return method.substring(0, method.indexOf('#'));
  }

  String name() {
    return method.substring(method.indexOf('#') + 1, method.indexOf('('));
  }

  String descriptor() {
    return method.substring(method.indexOf('('));
  }
}
