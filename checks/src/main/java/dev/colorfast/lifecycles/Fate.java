package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.Uses.Use;
import java.util.List;

/**
 * What becomes of a value in the end, wherever it is passed on in sight.
 *
 * @param stored the private fields that hold it, in the order in which they are met
 * @param ends what is done with it, except holding and storing it and passing it to bodies in sight
 */
record Fate(List<Use.Stored> stored, List<Use> ends) {
  Fate {
    stored = List.copyOf(stored);
    ends = List.copyOf(ends);
  }

  /** Returns whether nothing is ever done with it, not even looking at it. */
  boolean isUnused() {
    return stored.isEmpty() && ends.stream().allMatch(Use.Dropped.class::isInstance);
  }

  /** Returns the calls that are made on it. */
  List<CallReference> calls() {
    return ends.stream()
        .filter(Use.Received.class::isInstance)
        .map(end -> ((Use.Received) end).call())
        .toList();
  }
}
