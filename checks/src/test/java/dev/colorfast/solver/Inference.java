package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the engine infers from hand-written facts, in words that a test can state. */
public record Inference(Summaries summaries) {

  /** Infers what is certain. */
  public static Inference certain(HandWrittenFacts written) {
    return of(written, written.facts(), Certainty.CERTAIN);
  }

  /** Infers what is possible. */
  public static Inference possible(HandWrittenFacts written) {
    return of(written, written.facts(), Certainty.POSSIBLE);
  }

  /** Infers from the same facts, given in some other order. */
  public static Inference of(HandWrittenFacts written, Facts facts, Certainty certainty) {
    StatedFacts stated =
        new StatedFacts(facts, HandWrittenFacts.noContracts(), written.contracts());
    return new Inference(Solver.solve(new CallGraph(facts, stated), certainty));
  }

  /** Returns the effects of a body. */
  public String effects(String name) {
    return summaries.describe(number(name));
  }

  /** Returns every way in which the calls of a body block, one line each. */
  public List<String> witnesses(String name) {
    List<String> lines = new ArrayList<>();
    int body = number(name);
    for (int call = 0; call < summaries.graph().calls(body).size(); call++) {
      for (BlockingPath path : summaries.paths(body, call, unused -> false)) {
        lines.add(text(path.witness()));
      }
    }
    return lines;
  }

  /** Returns the chain of a witness: every body on the way, and the leaf. */
  public static String text(Witness witness) {
    return witness.hops().stream()
            .map(hop -> hop.method().owner() + '.' + hop.method().name() + " > ")
            .collect(Collectors.joining())
        + witness.leaf().owner()
        + '.'
        + witness.leaf().name();
  }

  /** Returns where what an operand holds runs its tasks or completes, if that is known. */
  public Optional<ThreadKind> threadOf(Operand operand) {
    return summaries.whereabouts().threadOf(operand);
  }

  private int number(String name) {
    return summaries.graph().numberOf(HandWrittenFacts.method(name)).orElseThrow();
  }
}
