package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colors.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes small maps by hand. */
final class Maps {
  private final List<Method> methods = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private final List<Watch> watches = new ArrayList<>();
  private final List<Pin> pins = new ArrayList<>();
  private final Map<String, String> grounds = new TreeMap<>();

  /** Adds a method that calls others. */
  Maps method(String id, Color color, String... calls) {
    return method(id, color, List.of(), List.of(), calls);
  }

  /** Adds a method that overrides some, runs on some threads, and calls others. */
  Maps method(
      String id, Color color, List<String> overrides, List<String> threads, String... calls) {
    List<Call> made = new ArrayList<>();
    for (String call : calls) {
      String[] parts = call.split(" ");
      boolean isPlain = parts.length == 1;
      made.add(
          new Call(name(parts[parts.length - 1]), 1, isPlain ? How.CALLS : How.valueOf(parts[0])));
    }
    methods.add(
        new Method(
            name(id),
            "",
            Form.METHOD,
            Optional.empty(),
            "F.java",
            1,
            color,
            threads,
            overrides.stream().map(Maps::name).toList(),
            made,
            color.isAsync() ? List.of(cause(calls, "call")) : List.of(),
            color.isBlocking() ? List.of(cause(calls, "sleep")) : List.of()));
    return this;
  }

  private static Cause cause(String[] calls, String kind) {
    return new Cause(name(calls[0]), Optional.empty(), 1, kind);
  }

  /** Returns the name of a method of no parameters. */
  static String name(String id) {
    return id.replaceFirst("\\.(\\w+)$", "#$1()V");
  }

  /** Adds a finding, reported or not, in the first line of a method. */
  Maps found(String check, String method, String restsOn, Found.Fate fate) {
    found.add(new Found(check, name(method), 1, restsOn, fate));
    return this;
  }

  /** Adds a method in which a check reports what comes to block on a thread. */
  Maps watch(String method, String on, String check) {
    watches.add(new Watch(name(method), on, check, "C.read (model)"));
    return this;
  }

  /** Adds a call that would pin virtual threads before a release. */
  Maps pin(String method, int line, int before) {
    pins.add(new Pin(name(method), line, "java.T#sleep()V", "this", before));
    return this;
  }

  /** Says who states something of a method. */
  Maps ground(String method, String ground) {
    grounds.put(name(method), ground);
    return this;
  }

  ColorMap map() {
    return new ColorMap(methods, List.of(), found, watches, pins, grounds);
  }
}
