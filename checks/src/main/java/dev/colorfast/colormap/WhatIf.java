package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colors.Color;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What would change if a method had another color. Exact on the calls of the map, and on these
 * assumptions:
 *
 * <ul>
 *   <li>A caller of what becomes async needs its result, and hands out a handle itself rather than
 *       wait. What a method overrides, and what overrides that, changes its signature with it.
 *   <li>What is handed to another thread, or kept for later, does not color the one that hands it
 *       over. What is called back before the call returns does.
 *   <li>A method that nobody in the map calls is called by somebody whom we do not see.
 *   <li>What becomes async does not wait any more itself; what blocks because of it alone does not
 *       block any more either. What waits for something else as well goes on to do so.
 *   <li>A call that may run one of several methods counts as a call of each.
 *   <li>Where an entry point runs on virtual threads, so does all that it calls, and calls back
 *       before it returns; what it hands over runs where it ran. A promise not to block stays one.
 * </ul>
 */
public final class WhatIf {
  private final Map<String, Method> methods = new HashMap<>();
  private final Map<String, List<Use>> uses = new HashMap<>();
  private final Map<String, List<String>> above = new HashMap<>();
  private final Map<String, List<String>> below = new HashMap<>();
  private final Outlook outlook;

  private record Use(String caller, How how) {}

  /** Reads a map. */
  public WhatIf(ColorMap map) {
    map.methods().forEach(method -> methods.put(method.id(), method));
    for (Method method : map.methods()) {
      for (String overridden : method.overrides()) {
        if (methods.containsKey(overridden)) {
          above.computeIfAbsent(method.id(), unused -> new ArrayList<>()).add(overridden);
          below.computeIfAbsent(overridden, unused -> new ArrayList<>()).add(method.id());
        }
      }
      for (Call call : method.calls()) {
        uses.computeIfAbsent(call.callee(), unused -> new ArrayList<>())
            .add(new Use(method.id(), call.how()));
      }
    }
    outlook = new Outlook(map, methods);
  }

  /** A color that a method may take on. */
  public enum Turn {
    ASYNC,
    BLOCKING
  }

  /**
   * A method that changes.
   *
   * @param depth how many calls it is away
   * @param through the method because of which it changes
   * @param from its color today
   * @param to its color then
   */
  public record Change(String method, int depth, String through, Color from, Color to) {
    public Change {
      Objects.requireNonNull(method);
      Objects.requireNonNull(through);
      Objects.requireNonNull(from);
      Objects.requireNonNull(to);
    }
  }

  /**
   * What changes.
   *
   * @param changes the nearest first, the method itself left out
   * @param packages the borders between packages that are crossed, {@code a → b}, in order
   * @param modules the same of modules
   * @param stops the callers that do not change, because they have the color already
   * @param handOvers the bodies that hand over, or keep, what changes
   * @param ends what changes and nobody in the map calls
   * @param watched what comes to block on threads that must not, in order; none if it turns async
   * @param appear the findings that would be there, in order
   * @param vanish the findings that would not be there any more, in order
   */
  public record Answer(
      List<Change> changes,
      List<String> packages,
      List<String> modules,
      List<String> stops,
      List<String> handOvers,
      List<String> ends,
      List<String> watched,
      List<Expected> appear,
      List<Found> vanish) {
    public Answer {
      changes = List.copyOf(changes);
      packages = List.copyOf(packages);
      modules = List.copyOf(modules);
      stops = List.copyOf(stops);
      handOvers = List.copyOf(handOvers);
      ends = List.copyOf(ends);
      watched = List.copyOf(watched);
      appear = List.copyOf(appear);
      vanish = List.copyOf(vanish);
    }
  }

  /**
   * Returns what changes if a method takes on a color.
   *
   * @throws IllegalArgumentException if the map has no such method
   */
  public Answer became(String method, Turn turn) {
    Method start = methods.get(method);
    if (start == null) {
      throw new IllegalArgumentException("no such method: " + method);
    }
    Set<String> released = turn == Turn.ASYNC ? outlook.released(method) : Set.of();
    Map<String, Change> changes = new LinkedHashMap<>();
    Set<String> packages = new TreeSet<>();
    Set<String> modules = new TreeSet<>();
    Set<String> stops = new TreeSet<>();
    Set<String> handOvers = new TreeSet<>();
    Set<String> ends = new TreeSet<>();
    changes.put(method, change(start, 0, method, turn, released));
    Deque<String> open = new ArrayDeque<>(List.of(method));
    while (!open.isEmpty()) {
      String at = open.poll();
      Collection<Use> next = next(at, turn);
      boolean isUsed = false;
      for (Use use : next) {
        isUsed |= use.how == How.CALLS || use.how == How.CALLS_BACK;
        if (use.how == How.HANDS_OVER) {
          handOvers.add(use.caller);
        } else if (has(methods.get(use.caller), turn)) {
          stops.add(use.caller);
        } else if (!changes.containsKey(use.caller)) {
          int depth = changes.get(at).depth + (isSignature(at, use.caller, turn) ? 0 : 1);
          changes.put(use.caller, change(methods.get(use.caller), depth, at, turn, released));
          open.add(use.caller);
          addBorders(at, use.caller, packages, modules);
        }
      }
      if (!isUsed && methods.get(at).form() != Form.LAMBDA) {
        ends.add(at);
      }
    }
    changes.remove(method);
    stops.remove(method);
    List<String> watched =
        turn == Turn.ASYNC
            ? List.of()
            : changes.keySet().stream().filter(this::mustNotBlock).sorted().toList();
    return new Answer(
        List.copyOf(changes.values()),
        List.copyOf(packages),
        List.copyOf(modules),
        List.copyOf(stops),
        List.copyOf(handOvers),
        List.copyOf(ends),
        watched,
        turn == Turn.ASYNC
            ? outlook.async(changes.keySet(), released)
            : outlook.blocking(method, changes.keySet()),
        turn == Turn.ASYNC ? outlook.without(released) : List.of());
  }

  /** Who calls a method calls what it overrides; a signature is shared with both sides. */
  private Collection<Use> next(String method, Turn turn) {
    Set<Use> found = new LinkedHashSet<>(uses.getOrDefault(method, List.of()));
    if (turn == Turn.ASYNC) {
      above.getOrDefault(method, List.of()).forEach(each -> found.add(new Use(each, How.CALLS)));
      below.getOrDefault(method, List.of()).forEach(each -> found.add(new Use(each, How.CALLS)));
    }
    found.removeIf(use -> !methods.containsKey(use.caller));
    return found;
  }

  private boolean isSignature(String method, String other, Turn turn) {
    return turn == Turn.ASYNC
        && (above.getOrDefault(method, List.of()).contains(other)
            || below.getOrDefault(method, List.of()).contains(other));
  }

  private static boolean has(Method method, Turn turn) {
    return turn == Turn.ASYNC ? method.color().isAsync() : method.color().isBlocking();
  }

  private static Change change(
      Method method, int depth, String through, Turn turn, Set<String> released) {
    Color from = method.color();
    boolean staysBlocking = from.isBlocking() && !released.contains(method.id());
    Color to =
        Color.of(from.isAsync() || turn == Turn.ASYNC, staysBlocking || turn == Turn.BLOCKING);
    return new Change(method.id(), depth, through, from, to);
  }

  private void addBorders(String from, String to, Set<String> packages, Set<String> modules) {
    Method one = methods.get(from);
    Method other = methods.get(to);
    if (!one.packageName().equals(other.packageName())) {
      packages.add(one.packageName() + " → " + other.packageName());
    }
    if (!one.module().equals(other.module())) {
      modules.add(one.module() + " → " + other.module());
    }
  }

  private boolean mustNotBlock(String method) {
    return methods.get(method).threads().stream()
        .map(word -> ThreadKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
        .anyMatch(ThreadKind::mustNotBlock);
  }

  /**
   * What virtual threads make unnecessary.
   *
   * @param plain the async methods that nothing but the entry point reaches: what they start could
   *     be waited for, and they could return the result itself; in order
   * @param shared the async methods that other code reaches as well; in order
   * @param appear where virtual threads would be pinned, and up to which release; in order
   * @param vanish the findings that would not be there any more, in order
   */
  public record VirtualThreads(
      List<String> plain, List<String> shared, List<Expected> appear, List<Found> vanish) {
    public VirtualThreads {
      plain = List.copyOf(plain);
      shared = List.copyOf(shared);
      appear = List.copyOf(appear);
      vanish = List.copyOf(vanish);
    }
  }

  /**
   * Returns which async methods could be plain if a method, and whatever it calls, ran on virtual
   * threads.
   *
   * @throws IllegalArgumentException if the map has no such method
   */
  public VirtualThreads onVirtualThreads(String entry) {
    if (!methods.containsKey(entry)) {
      throw new IllegalArgumentException("no such method: " + entry);
    }
    Set<String> reached = reached(List.of(entry), "");
    List<String> others =
        methods.keySet().stream().filter(each -> !each.equals(entry) && isRoot(each)).toList();
    Set<String> elsewhere = reached(others, entry);
    Set<String> plain = new TreeSet<>();
    Set<String> shared = new TreeSet<>();
    for (String method : reached) {
      Method known = methods.get(method);
      if (known.form() == Form.METHOD && known.color().isAsync()) {
        (elsewhere.contains(method) ? shared : plain).add(method);
      }
    }
    return new VirtualThreads(
        List.copyOf(plain),
        List.copyOf(shared),
        outlook.pinned(entry),
        outlook.unneeded(entry, plain));
  }

  private boolean isRoot(String method) {
    Method known = methods.get(method);
    return known.form() == Form.METHOD
        && uses.getOrDefault(method, List.of()).isEmpty()
        && above.getOrDefault(method, List.of()).stream()
            .allMatch(each -> uses.getOrDefault(each, List.of()).isEmpty());
  }

  /** What some methods reach, without going through one of them. */
  private Set<String> reached(Collection<String> from, String without) {
    Set<String> seen = new HashSet<>(from);
    seen.remove(without);
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String at = open.poll();
      List<String> next = new ArrayList<>(below.getOrDefault(at, List.of()));
      methods.get(at).calls().forEach(call -> next.add(call.callee()));
      for (String each : next) {
        if (methods.containsKey(each) && !each.equals(without) && seen.add(each)) {
          open.add(each);
        }
      }
    }
    return seen;
  }
}
