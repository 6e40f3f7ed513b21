package dev.colorfast.cancellation;

import static dev.colorfast.cancellation.WrittenWays.CAUGHT;
import static dev.colorfast.cancellation.WrittenWays.END;
import static dev.colorfast.cancellation.WrittenWays.THROWN;
import static dev.colorfast.cancellation.WrittenWays.assign;
import static dev.colorfast.cancellation.WrittenWays.branch;
import static dev.colorfast.cancellation.WrittenWays.call;
import static dev.colorfast.cancellation.WrittenWays.caught;
import static dev.colorfast.cancellation.WrittenWays.field;
import static dev.colorfast.cancellation.WrittenWays.local;
import static dev.colorfast.cancellation.WrittenWays.raising;
import static dev.colorfast.cancellation.WrittenWays.result;
import static dev.colorfast.cancellation.WrittenWays.rethrown;
import static dev.colorfast.cancellation.WrittenWays.returns;
import static dev.colorfast.cancellation.WrittenWays.throwing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.cancellation.SwallowedInterrupt.Outcome;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.ExceptionFacts;
import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.solver.Inference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of interrupts on the ways from their handlers. */
final class SwallowedInterruptsTest {
  private static final String INTERRUPT = "java.lang.InterruptedException";
  private static final String RESTORE = "java.lang.Thread.interrupt";

  private final HandWrittenFacts facts = new HandWrittenFacts();

  /** The body {@code A.a} waits with its call 0, and may call more in the handler. */
  @BeforeEach
  void handlesInterrupts() {
    facts.exceptions("A.a", new ExceptionFacts(true, false, false));
  }

  private static Point waitAt(int next, int handler) {
    return raising(call(0, local(1), next), INTERRUPT, handler);
  }

  private void assertOutcomes(Outcome... expected) {
    assertEquals(
        List.of(expected),
        SwallowedInterrupts.of(Inference.certain(facts).summaries(), Set.of()).stream()
            .map(SwallowedInterrupt::outcome)
            .toList());
  }

  @Test
  void emptyHandlerBad() {
    facts.body("A.a").calls("Q.take");
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, END));
    assertOutcomes(Outcome.RETURNS);
  }

  @Test
  void broadClauseBad() {
    facts.states("Q.take").blocking(BlockingKind.QUEUE, InterruptResponse.THROWS);
    facts.body("A.a").calls("Q.take");
    facts.ways("A.a", waitAt(END, 1), caught("java.lang.Exception", END));
    assertOutcomes(Outcome.RETURNS);
  }

  @Test
  void broadClauseAroundWhatIsOnlySaidToBlockOk() {
    facts.states("Q.take").blocking(BlockingKind.QUEUE);
    facts.body("A.a").calls("Q.take");
    facts.ways("A.a", waitAt(END, 1), caught("java.lang.Exception", END));
    assertOutcomes();
  }

  @Test
  void broadClauseAroundOperationOk() {
    facts.body("A.a").calls("Lib.operate");
    facts.ways("A.a", waitAt(END, 1), caught("java.lang.Exception", END));
    assertOutcomes();
  }

  @Test
  void otherClauseOk() {
    facts.body("A.a").calls("Q.take");
    facts.ways("A.a", waitAt(END, 1), caught("java.io.IOException", END));
    assertOutcomes();
  }

  @Test
  void throughFinallyBad() {
    facts.body("A.a").calls("Q.take").calls("A.log");
    facts.ways("A.a", waitAt(END, 1), call(1, local(2), 2), rethrown(3), caught(INTERRUPT, END));
    assertOutcomes(Outcome.RETURNS);
  }

  @Test
  void loopBad() {
    facts.body("A.a").calls("Q.take");
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 0));
    assertOutcomes(Outcome.TRIES_AGAIN);
  }

  @Test
  void loopUntilInterruptedBad() {
    facts
        .body("A.run", "java.lang.Runnable.run")
        .calls("Q.take")
        .calls("java.lang.Thread.isInterrupted");
    facts.exceptions("A.run", new ExceptionFacts(true, false, false));
    facts.ways(
        "A.run",
        call(1, local(2), 1),
        branch(result(1), END, 2),
        waitAt(0, 3),
        caught(INTERRUPT, 0));
    assertOutcomes(Outcome.LOOPS_UNTIL_INTERRUPTED);
  }

  @Test
  void restoredOk() {
    facts.body("A.a").calls("Q.take").calls(RESTORE);
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END));
    assertOutcomes();
  }

  @Test
  void restoredOnOneWayOk() {
    facts.body("A.a").calls("Q.take").calls(RESTORE);
    facts.ways(
        "A.a",
        waitAt(END, 1),
        caught(INTERRUPT, 2),
        branch(AccessPath.UNKNOWN, 3, END),
        call(1, local(2), END));
    assertOutcomes();
  }

  @Test
  void restoredByHelpersOk() {
    facts.body("A.a").calls("Q.take").calls("A.b");
    facts.body("A.b").calls("A.c");
    facts.body("A.c").calls(RESTORE);
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END));
    assertOutcomes();
  }

  @Test
  void helperRestoresItsOwnBad() {
    facts.body("A.a").calls("Q.take").calls("A.b");
    facts.body("A.b").calls("Q.take").calls(RESTORE);
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END));
    facts.ways("A.b", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END));
    assertOutcomes(Outcome.RETURNS);
  }

  @Test
  void clearedBad() {
    facts.body("A.a").calls("Q.take").calls("java.lang.Thread.interrupted");
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END));
    assertOutcomes(Outcome.CLEARS);
  }

  @Test
  void throwsOk() {
    facts.body("A.a").calls("Q.take");
    facts.ways(
        "A.a", waitAt(END, 1), caught(INTERRUPT, 2), throwing(local(3), "java.lang.Error", THROWN));
    assertOutcomes();
  }

  @Test
  void helperThrowsOk() {
    facts.body("A.a").calls("Q.take").calls("A.fail");
    facts.body("A.fail");
    facts.exceptions("A.fail", new ExceptionFacts(false, true, true));
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END));
    facts.ways("A.fail", throwing(local(3), "java.lang.IllegalStateException", THROWN));
    assertOutcomes();
  }

  @Test
  void exitsOk() {
    facts.body("A.a").calls("Q.take").calls("java.lang.System.exit");
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END));
    assertOutcomes();
  }

  @Test
  void keptOrHandedOnOk() {
    facts.body("A.a").calls("Q.take").calls("P.fail(Throwable)");
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END, CAUGHT));
    assertOutcomes();
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), assign(local(4), CAUGHT, END));
    assertOutcomes();
    facts.ways("A.a", waitAt(END, 1), caught(INTERRUPT, 2), returns(CAUGHT));
    assertOutcomes();
    facts.ways(
        "A.a", waitAt(END, 1), caught(INTERRUPT, 2), assign(field("stop"), AccessPath.TRUE, END));
    assertOutcomes();
  }

  @Test
  void loggedBad() {
    facts.body("A.a").calls("Q.take").calls("Log.warn(java.lang.String,Throwable)");
    facts.ways(
        "A.a", waitAt(END, 1), caught(INTERRUPT, 2), call(1, local(2), END, local(5), CAUGHT));
    assertOutcomes(Outcome.RETURNS);
  }

  @Test
  void taskOk() {
    facts.body("A.run", "java.lang.Runnable.run").calls("Q.take");
    facts.exceptions("A.run", new ExceptionFacts(true, false, false));
    facts.ways("A.run", waitAt(END, 1), caught(INTERRUPT, END));
    assertOutcomes();
  }
}
