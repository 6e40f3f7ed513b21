package dev.colorfast.benchmarks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.librarymodels.ContractStack;
import dev.colorfast.librarymodels.LibraryModels;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.TypeContract;
import dev.colorfast.solver.Certainty;
import dev.colorfast.solver.Solver;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The facts of code that nobody has written, of any size. */
final class SyntheticCode {
  private static final int METHODS_OF_A_CLASS = 20;

  private final Facts.Builder facts = new Facts.Builder();

  private SyntheticCode() {}

  /** One method calls the next, and the last one sleeps. */
  static Facts chain(int methods) {
    SyntheticCode code = new SyntheticCode();
    for (int number = 0; number < methods; number++) {
      boolean isLast = number == methods - 1;
      code.add(number, methods, List.of(isLast ? sleep() : call(number + 1, Dispatch.EXACT)));
    }
    return code.facts.build();
  }

  /**
   * Every method calls four others, most of them not far away and one in eight dispatched; some
   * call each other; one in five hundred sleeps.
   */
  static Facts web(int methods) {
    SyntheticCode code = new SyntheticCode();
    Random random = new Random(methods);
    for (int number = 0; number < methods; number++) {
      List<CallSite> calls = new ArrayList<>();
      for (int call = 0; call < 4; call++) {
        int near = number + random.nextInt(200) - 80;
        int callee = random.nextInt(4) > 0 ? near : random.nextInt(methods);
        Dispatch dispatch = random.nextInt(8) > 0 ? Dispatch.EXACT : Dispatch.VIRTUAL;
        calls.add(call(Math.floorMod(callee, methods), dispatch));
      }
      if (random.nextInt(500) == 0) {
        calls.add(sleep());
      }
      code.add(number, methods, calls);
    }
    return code.facts.build();
  }

  /** Infers what every method does, as a compilation does. */
  static Summaries infer(Facts facts) {
    StatedFacts stated =
        new StatedFacts(facts, ContractStack.of(), ContractStack.of(LibraryModels.builtIn()));
    return Solver.solve(new CallGraph(facts, stated), Certainty.CERTAIN);
  }

  private static String owner(int number) {
    return "synthetic.C" + number / METHODS_OF_A_CLASS;
  }

  private static MethodSignature method(int number) {
    return new MethodSignature(owner(number), "m" + number, "()V");
  }

  private static CallSite call(int callee, Dispatch dispatch) {
    return call(method(callee), dispatch);
  }

  private static CallSite sleep() {
    return call(new MethodSignature("java.lang.Thread", "sleep", "(J)V"), Dispatch.EXACT);
  }

  private static CallSite call(MethodSignature callee, Dispatch dispatch) {
    Operand receiver =
        dispatch == Dispatch.EXACT
            ? Operand.UNKNOWN
            : new Operand(Operand.UNKNOWN.value(), callee.owner(), Operand.NO_VARIABLE);
    return new CallSite(
        callee, dispatch, receiver, List.of(), List.of(), false, false, SourcePosition.NONE);
  }

  private void add(int number, int methods, List<CallSite> calls) {
    MethodSignature signature = method(number);
    facts.add(
        new MethodFacts(
            signature,
            MethodFacts.Form.METHOD,
            Optional.empty(),
            calls,
            new SourcePosition(owner(number), number, number)));
    facts.add(
        new MethodDeclaration(signature, false, true, true, List.of(), MethodContract.NOTHING, ""));
    if (number % METHODS_OF_A_CLASS == 0) {
      List<MethodSignature> declared = new ArrayList<>();
      for (int each = number; each < Math.min(methods, number + METHODS_OF_A_CLASS); each++) {
        declared.add(method(each));
      }
      facts.add(
          new ClassFacts(
              owner(number),
              true,
              List.of("java.lang.Object"),
              declared,
              Map.of(),
              TypeContract.NOTHING,
              true));
    }
  }
}
