package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.model.MethodSignature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a task lets its failures out. */
final class Failures {
  private static final Set<String> BROAD =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  /** How far down we look for who catches. */
  private static final int DEEPEST = 4;

  private final Values values;

  Failures(Values values) {
    this.values = values;
  }

  /**
   * Returns whether what is handed over to be run seems to deal with its failures itself: it calls
   * nothing, or catches all that is thrown, or leaves all to bodies that do.
   */
  boolean areHandledBy(Operand task) {
    List<MethodSignature> bodies =
        values.graph().callbacks(task, Optional.empty(), task.type()).stream()
            .map(body -> values.graph().body(body).signature())
            .toList();
    return !bodies.isEmpty() && bodies.stream().allMatch(body -> areHandledIn(body, DEEPEST));
  }

  private boolean areHandledIn(MethodSignature body, int depth) {
    MethodFacts facts = values.facts().body(body).orElse(null);
    if (facts == null || depth == 0) {
      return false;
    }
    if (catchesBroadly(body)) {
      return true;
    }
    for (int index = 0; index < facts.calls().size(); index++) {
      if (facts.calls().get(index).dispatch() == Dispatch.CLASS_INITIALIZATION) {
        continue;
      }
      CallReference call = new CallReference(body, index);
      boolean isHandled =
          values.soleTarget(call).filter(target -> areHandledIn(target, depth - 1)).isPresent();
      if (!isHandled) {
        return false;
      }
    }
    return true;
  }

  private boolean catchesBroadly(MethodSignature body) {
    return values
        .facts()
        .paths(body)
        .map(
            paths ->
                paths.points().stream()
                    .anyMatch(
                        point ->
                            point.event() instanceof Event.Caught caught
                                && caught.exceptions().stream().anyMatch(BROAD::contains)))
        .orElse(false);
  }
}
