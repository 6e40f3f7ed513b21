package dev.colorfast.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a method that only asks tells by its answer: the tests that it has made, and what the thread
 * has been compared with.
 *
 * @param ifTrue what is known once it has returned {@code true}
 * @param ifFalse what is known once it has returned {@code false}
 */
public record Answer(List<Guard> ifTrue, List<Guard> ifFalse) {
  /** Of a method that does more than ask, or of which nothing is known. */
  public static final Answer NOTHING = new Answer(List.of(), List.of());

  public Answer {
    ifTrue = ofTests(ifTrue);
    ifFalse = ofTests(ifFalse);
  }

  /** Which variable of its own a method tests is of no use to its callers. */
  private static List<Guard> ofTests(List<Guard> guards) {
    List<Guard> tests = new ArrayList<>(guards.size());
    for (Guard guard : guards) {
      if (guard instanceof Guard.Test test) {
        tests.add(new Guard.Test(test.method(), test.outcome(), Operand.NO_VARIABLE));
      } else if (guard instanceof Guard.OfThread) {
        tests.add(guard);
      }
    }
    return List.copyOf(tests);
  }

  /** Returns what is known once the method has returned that value. */
  public List<Guard> when(boolean outcome) {
    return outcome ? ifTrue : ifFalse;
  }

  /** Returns the same answer with other names of the tests. */
  public Answer linked(UnaryOperator<Guard> names) {
    return this.equals(NOTHING)
        ? this
        : new Answer(ifTrue.stream().map(names).toList(), ifFalse.stream().map(names).toList());
  }
}
