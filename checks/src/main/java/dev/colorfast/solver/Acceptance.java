package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.model.Effect;
import dev.colorfast.solver.Derivation.Called;
import dev.colorfast.solver.Derivation.CalledBack;
import dev.colorfast.solver.Derivation.Step;
import java.util.List;
import java.util.Map;

/** In which bodies the user accepts blocking: there it is no effect that anybody hears of. */
final class Acceptance {
  private final CallGraph graph;
  private final List<Map<Effect, Derivation>> derivations;

  Acceptance(CallGraph graph, List<Map<Effect, Derivation>> derivations) {
    this.graph = graph;
    this.derivations = derivations;
  }

  /**
   * Returns whether it is accepted that a body blocks, unless the way to what blocks leads through
   * a body that takes the acceptance back.
   */
  boolean covers(int body, Step step) {
    boolean isAccepted =
        graph.isAccepted(body)
            || step instanceof CalledBack back && covers(back.through(), back.invocation());
    return isAccepted && !isRefused(step);
  }

  /** Returns whether a body calls back inside one where it is accepted that this blocks. */
  boolean covers(int through, Effect.Invokes invocation) {
    int body = through;
    Effect effect = invocation;
    while (body >= 0 && !graph.isAccepted(body)) {
      if (!(derivations.get(body).get(effect).step() instanceof Called called)) {
        return false;
      }
      body = called.through();
      effect = called.theirs();
    }
    return body >= 0;
  }

  private boolean isRefused(Step step) {
    Step at = step;
    while (at instanceof Called || at instanceof CalledBack) {
      int body = at instanceof Called ? at.through() : at.into();
      Effect theirs = at instanceof Called called ? called.theirs() : ((CalledBack) at).theirs();
      if (graph.stated().isRefused(graph.body(body).signature())) {
        return true;
      }
      at = derivations.get(body).get(theirs).step();
    }
    return false;
  }
}
