package dev.colorfast.colors;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the values in the classes of a compilation come from: {@link Uses}, read backwards. */
final class ValueSources {
  private final Map<Place, List<Place>> held = new HashMap<>();
  private final Map<MethodSignature, List<Place>> returned = new HashMap<>();
  private final Map<CallReference, List<Place>> received = new HashMap<>();
  private final Map<Argument, List<Place>> passed = new HashMap<>();
  private final Map<Place, List<Use>> uses = new LinkedHashMap<>();

  private record Argument(CallReference call, int index) {}

  /**
   * A value.
   *
   * @param within the outermost class for a variable, which is numbered there; empty for others
   */
  record Place(String within, Origin origin) {}

  ValueSources(FactSource facts) {
    Set<String> outermost = new LinkedHashSet<>();
    for (ClassFacts type : facts.classes()) {
      if (outermost.add(MethodSignature.outermost(type.name()))) {
        add(MethodSignature.outermost(type.name()), facts.uses(type.name()));
      }
    }
  }

  private void add(String within, Uses all) {
    all.all()
        .forEach(
            (origin, each) -> {
              Place place = place(within, origin);
              uses.computeIfAbsent(place, unused -> new ArrayList<>(2)).addAll(each);
              each.forEach(use -> add(place, use, within));
            });
  }

  private void add(Place place, Use use, String within) {
    if (use instanceof Use.Held variable) {
      add(held, place(within, variable.variable()), place);
    } else if (use instanceof Use.Stored field) {
      add(held, place(within, field.field()), place);
    } else if (use instanceof Use.Returned body) {
      add(returned, body.body(), place);
    } else if (use instanceof Use.Received call) {
      add(received, call.call(), place);
    } else if (use instanceof Use.Passed argument) {
      add(passed, new Argument(argument.call(), argument.index()), place);
    }
  }

  private static <K> void add(Map<K, List<Place>> to, K key, Place place) {
    to.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(place);
  }

  static Place place(String within, Origin origin) {
    return new Place(
        origin instanceof Origin.Variable ? MethodSignature.outermost(within) : "", origin);
  }

  /** Returns every value of which something is done, with what is done. */
  Map<Place, List<Use>> uses() {
    return uses;
  }

  /** Returns what is done with a value. */
  List<Use> usesOf(Place place) {
    return uses.getOrDefault(place, List.of());
  }

  /** Returns what a variable or field is assigned. */
  List<Place> heldBy(Place place) {
    return held.getOrDefault(place, List.of());
  }

  /** Returns what a body returns. */
  List<Place> returnedBy(MethodSignature body) {
    return returned.getOrDefault(body, List.of());
  }

  /** Returns what a call is made on. */
  List<Place> receiverOf(CallReference call) {
    return received.getOrDefault(call, List.of());
  }

  /** Returns what is passed in a call. */
  List<Place> argumentOf(CallReference call, int index) {
    return passed.getOrDefault(new Argument(call, index), List.of());
  }
}
