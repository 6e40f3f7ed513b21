package dev.colorfast.lifecycles;

import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a task lets its failures out. */
final class Failures {
  private static final String INTERRUPT = "java.lang.InterruptedException";

  /** How far down we look for who catches. */
  private static final int DEEPEST = 3;

  private final Values values;

  Failures(Values values) {
    this.values = values;
  }

  /**
   * Returns whether what is handed over to be run is known to let failures out: it calls something,
   * and nobody in sight, neither it nor what it calls, catches anything.
   *
   * @param type the type as which it is handed over
   */
  boolean mayComeFrom(Operand task, String type) {
    return values.graph().callbacks(task, Optional.empty(), type).stream()
        .map(body -> values.graph().body(body).signature())
        .anyMatch(body -> callsKnown(body, type) && !isCaughtIn(body, DEEPEST));
  }

  /** A task that runs another one of its kind is a wrapper: that one is not in sight. */
  private boolean callsKnown(MethodSignature body, String type) {
    List<CallSite> calls =
        values.facts().body(body).map(MethodFacts::calls).orElse(List.of()).stream()
            .filter(call -> call.dispatch() != Dispatch.CLASS_INITIALIZATION)
            .toList();
    return !calls.isEmpty() && calls.stream().noneMatch(call -> call.callee().owner().equals(type));
  }

  private boolean isCaughtIn(MethodSignature body, int depth) {
    if (depth == 0 || catchesFailures(body) || !values.isReadable(body.owner())) {
      return depth > 0;
    }
    List<CallSite> calls = values.facts().body(body).map(MethodFacts::calls).orElse(List.of());
    for (int index = 0; index < calls.size(); index++) {
      List<MethodSignature> next = new ArrayList<>(values.targets(new CallReference(body, index)));
      for (Operand argument : calls.get(index).arguments()) {
        if (argument.value() instanceof Value.Lambda lambda) {
          next.add(lambda.body());
        }
      }
      if (next.stream().anyMatch(each -> isCaughtIn(each, depth - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Who catches anything but an interrupt has thought of what may fail. */
  private boolean catchesFailures(MethodSignature body) {
    return values
        .facts()
        .paths(body)
        .map(
            paths ->
                paths.points().stream()
                    .anyMatch(
                        point ->
                            point.event() instanceof Event.Caught caught
                                && !caught.exceptions().equals(List.of(INTERRUPT))))
        .orElse(false);
  }
}
