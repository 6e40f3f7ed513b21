package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which findings would come and go with a change; {@link WhatIf} states what is assumed. */
final class Outlook {
  private static final String PINNED = "PinnedCarrierThread";

  private final ColorMap map;
  private final Map<String, Method> methods;
  private final Set<String> reported = new HashSet<>();
  private final Map<String, Set<String>> watchedOn = new HashMap<>();

  Outlook(ColorMap map, Map<String, Method> methods) {
    this.map = map;
    this.methods = methods;
    for (Found found : map.found()) {
      if (found.fate() == Found.Fate.REPORTED) {
        reported.add(key(found.check(), found.method(), found.line()));
      }
    }
    for (Watch watch : map.watches()) {
      watchedOn.computeIfAbsent(watch.method(), unused -> new HashSet<>()).add(watch.on());
    }
  }

  private static String key(String check, String method, int line) {
    return check + ' ' + line + ' ' + method;
  }

  /**
   * Returns what would be reported if some methods came to block, that one first which makes the
   * others.
   */
  List<Expected> blocking(String first, Collection<String> changed) {
    Set<String> all = new HashSet<>(changed);
    all.add(first);
    Set<Expected> found = new TreeSet<>();
    for (Watch watch : map.watches()) {
      if (!watch.isOfThread()) {
        continue;
      }
      if (watch.method().equals(first)) {
        found.add(new Expected(watch.check(), first, 0, 0));
      }
      for (Call call : methods.get(watch.method()).calls()) {
        // What is known to run there by itself is reported inside.
        boolean isReportedInside =
            watchedOn.getOrDefault(call.callee(), Set.of()).contains(watch.on());
        boolean isThere = reported.contains(key(watch.check(), watch.method(), call.line()));
        boolean runs = call.how() != How.HANDS_OVER && all.contains(call.callee());
        if (runs && !isReportedInside && !isThere) {
          found.add(new Expected(watch.check(), watch.method(), call.line(), 0));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Returns the methods that would not block any more if one of them did not. */
  Set<String> released(String first) {
    Set<String> released = new LinkedHashSet<>(Set.of(first));
    Map<String, List<Method>> because = new HashMap<>();
    for (Method method : map.methods()) {
      for (Cause cause : method.blocking()) {
        because.computeIfAbsent(cause.method(), unused -> new ArrayList<>()).add(method);
      }
    }
    Deque<String> open = new ArrayDeque<>(released);
    while (!open.isEmpty()) {
      for (Method user : because.getOrDefault(open.poll(), List.of())) {
        boolean isReleased =
            user.blocking().stream().allMatch(cause -> released.contains(cause.method()));
        if (isReleased && released.add(user.id())) {
          open.add(user.id());
        }
      }
    }
    return released;
  }

  /** Returns what would not be reported any more if some methods did not block. */
  List<Found> without(Set<String> released) {
    return map.found().stream()
        .filter(each -> each.fate() == Found.Fate.REPORTED && !each.restsOn().isEmpty())
        .filter(each -> isReleased(each, released))
        .toList();
  }

  private boolean isReleased(Found found, Set<String> released) {
    Method method = methods.get(found.method());
    if (method == null) {
      return false;
    }
    List<Cause> there =
        method.blocking().stream().filter(cause -> cause.line() == found.line()).toList();
    return released.contains(found.method())
        || !there.isEmpty() && there.stream().allMatch(cause -> released.contains(cause.method()));
  }

  /** Returns what would be reported of methods that block still, and whose results come later. */
  List<Expected> async(Collection<String> changed, Set<String> released) {
    return map.watches().stream()
        .filter(watch -> !watch.isOfThread() && changed.contains(watch.method()))
        .filter(watch -> !released.contains(watch.method()))
        .map(watch -> new Expected(watch.check(), watch.method(), 0, 0))
        .sorted()
        .toList();
  }

  /**
   * Returns what would not be reported any more if an entry point ran on virtual threads.
   *
   * @param plain the methods whose results need not come later then
   */
  List<Found> unneeded(String entry, Collection<String> plain) {
    Set<String> moved = moved(entry);
    Set<String> waiting = new HashSet<>(plain);
    return map.found().stream()
        .filter(each -> each.fate() == Found.Fate.REPORTED)
        .filter(
            each ->
                each.restsOnThread() && moved.contains(each.method())
                    || each.restsOn().equals(Found.COLOR) && waiting.contains(named(each.method())))
        .toList();
  }

  /** What a method calls back runs where the method runs. */
  private Set<String> moved(String entry) {
    return reached(
        entry, call -> call.how() == How.CALLS_BACK && isForm(call.callee(), Form.LAMBDA));
  }

  private boolean isForm(String method, Form form) {
    return methods.containsKey(method) && methods.get(method).form() == form;
  }

  private String named(String method) {
    String at = method;
    while (methods.containsKey(at) && methods.get(at).enclosing().isPresent()) {
      at = methods.get(at).enclosing().orElseThrow();
    }
    return at;
  }

  /** Returns where virtual threads would be pinned if an entry point ran on them. */
  List<Expected> pinned(String entry) {
    Set<String> running = reached(entry, call -> call.how() != How.HANDS_OVER);
    return map.pins().stream()
        .filter(pin -> running.contains(pin.method()))
        .filter(pin -> !reported.contains(key(PINNED, pin.method(), pin.line())))
        .map(pin -> new Expected(PINNED, pin.method(), pin.line(), pin.before()))
        .distinct()
        .sorted()
        .toList();
  }

  private Set<String> reached(String entry, Predicate<Call> follows) {
    Set<String> seen = new LinkedHashSet<>(Set.of(entry));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Call call : methods.get(open.poll()).calls()) {
        if (methods.containsKey(call.callee()) && follows.test(call) && seen.add(call.callee())) {
          open.add(call.callee());
        }
      }
    }
    return seen;
  }
}
