package dev.colorfast.cancellation;

import static dev.colorfast.cancellation.WrittenWays.END;
import static dev.colorfast.cancellation.WrittenWays.LOCK;
import static dev.colorfast.cancellation.WrittenWays.THROWN;
import static dev.colorfast.cancellation.WrittenWays.assign;
import static dev.colorfast.cancellation.WrittenWays.branch;
import static dev.colorfast.cancellation.WrittenWays.call;
import static dev.colorfast.cancellation.WrittenWays.field;
import static dev.colorfast.cancellation.WrittenWays.local;
import static dev.colorfast.cancellation.WrittenWays.raising;
import static dev.colorfast.cancellation.WrittenWays.rethrown;
import static dev.colorfast.cancellation.WrittenWays.returns;
import static dev.colorfast.cancellation.WrittenWays.throwing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.cancellation.UnreleasedHold.Reason;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.ExceptionFacts;
import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.solver.Inference;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays held on the ways out of a body. */
final class UnreleasedHoldsTest {
  private static final String CHECKED = "java.io.IOException";
  private static final Operand THE_LOCK = HandWrittenFacts.field("A", "lock", "L");

  private final HandWrittenFacts facts = new HandWrittenFacts();

  /** The body {@code A.a} locks with call 0, works with call 1 and unlocks with call 2. */
  @BeforeEach
  void locksAndUnlocks() {
    facts.states("L.lock").acquires();
    facts.states("L.unlock").releases();
    facts
        .body("A.a")
        .callsOn(THE_LOCK, "L.lock")
        .calls("A.work")
        .callsOn(THE_LOCK, "L.unlock")
        .callsOn(THE_LOCK, "L.lock");
    facts.body("A.work");
  }

  private static Point lock(int next) {
    return call(0, LOCK, next);
  }

  private static Point work(int next) {
    return call(1, AccessPath.UNKNOWN, next);
  }

  private static Point unlock(int next) {
    return call(2, LOCK, next);
  }

  private void assertReasons(Reason... expected) {
    assertEquals(
        List.of(expected),
        UnreleasedHolds.of(Inference.certain(facts).summaries()).stream()
            .map(UnreleasedHold::reason)
            .toList());
  }

  @Test
  void pairOk() {
    facts.ways("A.a", lock(1), work(2), unlock(END));
    assertReasons();
  }

  @Test
  void declaredBad() {
    facts.ways("A.a", lock(1), raising(work(2), CHECKED, THROWN), unlock(END));
    assertReasons(Reason.CALL_DECLARES);
  }

  @Test
  void releasedInFinallyOk() {
    facts.ways(
        "A.a", lock(1), raising(work(2), CHECKED, 3), unlock(END), unlock(4), rethrown(THROWN));
    assertReasons();
  }

  @Test
  void neverReleasedOk() {
    facts.ways("A.a", lock(1), raising(work(END), CHECKED, THROWN));
    assertReasons();
  }

  @Test
  void uncheckedIsInferredBad() {
    facts.exceptions("A.work", new ExceptionFacts(false, true, true));
    facts.type("E").extending("java.lang.RuntimeException");
    facts.ways("A.work", throwing(local(1), "E", THROWN));
    facts.ways("A.a", lock(1), raising(work(2), "java.lang.RuntimeException", THROWN), unlock(END));
    assertReasons(Reason.CALL_THROWS);
  }

  @Test
  void uncheckedThatNobodyThrowsOk() {
    facts.ways("A.work", returns(local(1)));
    facts.ways("A.a", lock(1), raising(work(2), "java.lang.RuntimeException", THROWN), unlock(END));
    assertReasons();
  }

  @Test
  void earlyReturnBad() {
    facts.ways("A.a", lock(1), branch(field("closed"), END, 2), unlock(END));
    assertReasons(Reason.RETURNS);
  }

  @Test
  void splitProtocolOk() {
    facts.body("A.leave").callsOn(THE_LOCK, "L.unlock");
    facts.ways("A.a", lock(1), branch(field("closed"), END, 2), unlock(END));
    assertReasons();
  }

  @Test
  void sameConditionOk() {
    facts.ways(
        "A.a",
        branch(field("guarded"), 1, 2),
        lock(2),
        work(3),
        branch(field("guarded"), 4, END),
        unlock(END));
    assertReasons();
  }

  @Test
  void reassignedConditionBad() {
    facts.ways(
        "A.a",
        branch(field("guarded"), 1, 3),
        lock(2),
        assign(field("guarded"), AccessPath.UNKNOWN, 3),
        branch(field("guarded"), 4, END),
        unlock(END));
    assertReasons(Reason.RETURNS);
  }

  @Test
  void acquiredInsideTryBad() {
    facts.ways("A.a", raising(lock(1), CHECKED, 2), unlock(END), unlock(3), rethrown(THROWN));
    assertReasons(Reason.RELEASES_WHAT_IS_NOT_HELD);
  }

  @Test
  void handedOverOk() {
    facts.body("A.b").callsOn(THE_LOCK, "L.lock").calls("B.take(L)").callsOn(THE_LOCK, "L.unlock");
    facts.ways(
        "A.b",
        call(0, LOCK, 1),
        branch(field("closed"), 2, 3),
        raising(call(1, local(1), END, LOCK), CHECKED, THROWN),
        call(2, LOCK, END));
    facts.ways("A.a", lock(1), unlock(END));
    assertReasons();
  }

  @Test
  void handOverHandOk() {
    facts.ways(
        "A.a",
        call(0, local(1).field("lock"), 1),
        assign(local(1), local(2), 2),
        raising(work(3), CHECKED, THROWN),
        call(2, local(1).field("lock"), END));
    assertReasons();
  }
}
