package dev.colorfast.solver;

import static dev.colorfast.facts.HandWrittenFacts.constant;
import static dev.colorfast.facts.HandWrittenFacts.created;
import static dev.colorfast.facts.HandWrittenFacts.parameter;
import static dev.colorfast.facts.HandWrittenFacts.read;
import static dev.colorfast.facts.HandWrittenFacts.result;
import static dev.colorfast.facts.HandWrittenFacts.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.ThreadKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How effects travel along calls, and under which conditions they do not. */
final class SolverTest {
  private final HandWrittenFacts facts = new HandWrittenFacts();

  @BeforeEach
  void stateTheLeaves() {
    facts.states("T.sleep").blocking(BlockingKind.SLEEP);
    facts.states("Db.query").blocking(BlockingKind.DATABASE);
    facts.states("F.get").blocking(BlockingKind.RESULT);
    facts.states("F.isDone").completed();
    facts.states("Loop.in").testsFor(ThreadKind.EVENT_LOOP);
  }

  // Chains

  @Test
  void directLeafBad() {
    facts.body("A.a").calls("T.sleep");

    assertCertain("A.a", "blocks(sleep)", "T.sleep");
  }

  @Test
  void unknownCalleeOk() {
    facts.body("A.a").calls("Lib.anything");

    assertCertain("A.a", "plain");
  }

  @Test
  void chainBad() {
    facts.body("A.a").calls("B.b");
    facts.body("B.b").calls("C.c");
    facts.body("C.c").calls("T.sleep");

    assertCertain("A.a", "blocks(sleep)", "B.b > C.c > T.sleep");
  }

  @Test
  void everyKindOfBlockingIsKeptBad() {
    facts.body("A.a").calls("B.b");
    facts.body("B.b").calls("Db.query").calls("T.sleep");

    assertCertain("A.a", "blocks(database); blocks(sleep)", "B.b > T.sleep", "B.b > Db.query");
  }

  @Test
  void shortestChainIsTheWitnessBad() {
    facts.body("A.a").calls("Long.one");
    facts.body("Long.one").calls("Long.two").calls("Short.one");
    facts.body("Long.two").calls("Long.three");
    facts.body("Long.three").calls("T.sleep");
    facts.body("Short.one").calls("T.sleep");

    assertCertain("A.a", "blocks(sleep)", "Long.one > Short.one > T.sleep");
  }

  @Test
  void amongEqualsTheFirstCallInTheSourceIsTheWitnessBad() {
    facts.body("A.a").calls("B.b");
    facts.body("B.b").calls("Z.z").calls("C.c");
    facts.body("C.c").calls("T.sleep");
    facts.body("Z.z").calls("T.sleep");

    assertCertain("A.a", "blocks(sleep)", "B.b > Z.z > T.sleep");
  }

  @Test
  void amongEqualTargetsTheFirstSignatureIsTheWitnessBad() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    for (String name : List.of("Z", "Y", "X")) {
      facts.type(name).extending("I");
      facts.body(name + ".m", "I.m").calls("T.sleep");
    }
    facts.body("A.a").callsOn(some("I"), "I.m");

    assertPossible("A.a", "blocks(sleep)", "X.m > T.sleep");
  }

  @Test
  void orderOfFactsDoesNotMatterOk() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    for (int i = 0; i < 40; i++) {
      facts.type("C" + i).extending("I");
      facts
          .body("C" + i + ".m", "I.m")
          .calls("C" + (i * 7 + 3) % 40 + ".n")
          .calls("C" + (i * 11 + 5) % 40 + ".n")
          .calls(i % 3 == 0 ? "T.sleep" : "Db.query");
      facts.body("C" + i + ".n").calls("C" + (i * 13 + 1) % 40 + ".m").callsOn(some("I"), "I.m");
    }
    List<String> expected = everyWitness(Inference.possible(facts));

    Random random = new Random(20261124);
    for (int round = 0; round < 20; round++) {
      Inference shuffled = Inference.of(facts, facts.shuffled(random), Certainty.POSSIBLE);
      assertEquals(expected, everyWitness(shuffled));
    }
  }

  private static List<String> everyWitness(Inference inference) {
    List<String> all = new java.util.ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(inference.effects("C" + i + ".n"));
      all.addAll(inference.witnesses("C" + i + ".m"));
      all.addAll(inference.witnesses("C" + i + ".n"));
    }
    return all;
  }

  // Cycles and depth

  @Test
  void selfRecursionBad() {
    facts.body("A.a").calls("A.a").calls("T.sleep");

    assertCertain("A.a", "blocks(sleep)", "A.a > T.sleep", "T.sleep");
  }

  @Test
  void selfRecursionWithoutLeafOk() {
    facts.body("A.a").calls("A.a");

    assertCertain("A.a", "plain");
  }

  @Test
  void bigCycleWithExitBad() {
    for (int i = 0; i < 10_000; i++) {
      facts.body("C.m" + i).calls("C.m" + (i + 1) % 10_000);
    }
    facts.body("C.m5000").calls("Exit.x");
    facts.body("Exit.x").calls("T.sleep");

    Inference inference = Inference.certain(facts);
    assertEquals("blocks(sleep)", inference.effects("C.m5001"));
    assertEquals(List.of("C.m4999 > C.m5000 > Exit.x > T.sleep"), inference.witnesses("C.m4998"));
    assertEquals(1, inference.witnesses("C.m5001").size());
  }

  @Test
  void bigCycleWithoutExitOk() {
    for (int i = 0; i < 10_000; i++) {
      facts.body("C.m" + i).calls("C.m" + (i + 1) % 10_000);
    }

    assertCertain("C.m0", "plain");
  }

  @Test
  void deepChainBad() {
    int depth = 100_000;
    for (int i = 0; i < depth; i++) {
      facts.body("C.m" + i).calls("C.m" + (i + 1));
    }
    facts.body("C.m" + depth).calls("T.sleep");

    Inference inference = Inference.certain(facts);
    assertEquals("blocks(sleep)", inference.effects("C.m0"));
    String witness = inference.witnesses("C.m0").get(0);
    assertEquals(depth, witness.chars().filter(letter -> letter == '>').count());
  }

  // Contracts

  @Test
  void promiseStopsTheChainOk() {
    facts.body("A.a").calls("B.b");
    facts.body("B.b").calls("T.sleep");
    facts.annotates("B.b").nonBlocking();

    assertCertain("A.a", "plain");
  }

  @Test
  void promiseOfAnOverriddenMethodBindsOk() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.annotates("I.m").nonBlocking();
    facts.type("C").extending("I");
    facts.body("C.m", "I.m").calls("T.sleep");
    facts.body("A.exact").calls("C.m");
    facts.body("A.byClass").callsOn(some("C"), "C.m");
    facts.body("A.byInterface").callsOn(some("I"), "I.m");

    assertCertain("A.exact", "plain");
    assertCertain("A.byClass", "plain");
    assertCertain("A.byInterface", "plain");
  }

  @Test
  void promiseOfTheSoleImplementationIsTrustedOk() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.type("C").extending("I");
    facts.body("C.m", "I.m").calls("T.sleep");
    facts.annotates("C.m").nonBlocking();
    facts.body("A.a").callsOn(some("I"), "I.m");

    assertCertain("A.a", "plain");
    assertPossible("A.a", "plain");
  }

  @Test
  void promiseOfOneOfSeveralImplementationsIsTrustedOk() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.type("C").extending("I");
    facts.body("C.m", "I.m").calls("T.sleep");
    facts.annotates("C.m").nonBlocking();
    facts.type("D").extending("I");
    facts.body("D.m", "I.m").calls("T.sleep");
    facts.body("A.a").callsOn(some("I"), "I.m");

    assertCertain("A.a", "plain");
    assertPossible("A.a", "blocks(sleep)", "D.m > T.sleep");
  }

  @Test
  void soleImplementationThatIsStatedToBlockBad() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.type("C").extending("I");
    facts.body("C.m", "I.m");
    facts.annotates("C.m").blocking(BlockingKind.NETWORK);
    facts.body("A.a").callsOn(some("I"), "I.m");

    Inference inference = Inference.certain(facts);
    assertEquals("blocks(network)", inference.effects("A.a"));
  }

  @Test
  void statementBeatsBodyBad() {
    facts.body("A.a").calls("B.b");
    facts.body("B.b").calls("T.sleep");
    facts.annotates("B.b").blocking(BlockingKind.NETWORK);

    assertCertain("A.a", "blocks(network)", "B.b");
  }

  @Test
  void statementOnAnInterfaceBindsCallersThroughItOnlyOk() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.annotates("I.m").blocking(BlockingKind.NETWORK);
    facts.type("C").extending("I");
    facts.body("C.m", "I.m");
    facts.body("A.byInterface").callsOn(some("I"), "I.m");
    facts.body("A.byClass").callsOn(some("C"), "C.m");

    assertCertain("A.byInterface", "blocks(network)", "I.m");
    assertCertain("A.byClass", "plain");
  }

  @Test
  void conditionIsOnlyPossible() {
    facts.states("Q.put").blocking(BlockingKind.QUEUE, "the queue is full");
    facts.body("A.a").calls("B.b");
    facts.body("B.b").calls("Q.put");

    assertCertain("A.a", "plain");
    assertPossible("A.a", "blocks(queue)", "B.b > Q.put");
  }

  @Test
  void zeroTimeoutOk() {
    facts.states("Q.poll(long)").blocking(BlockingKind.QUEUE, 0);
    facts.body("A.polls").calls("Q.poll(long)", constant(0));
    facts.body("A.waits").calls("Q.poll(long)", constant(1));
    facts.body("A.mayWait").calls("Q.poll(long)", some(""));

    assertCertain("A.polls", "plain");
    assertCertain("A.waits", "blocks(queue)", "Q.poll");
    assertCertain("A.mayWait", "blocks(queue)", "Q.poll");
  }

  // Results that are there

  @Test
  void resultOfTestedHandleOk() {
    facts.body("A.same").under("F.isDone", true, 1).callsOn(read(some("F"), 1), "F.get");
    facts.body("A.other").under("F.isDone", true, 1).callsOn(read(some("F"), 2), "F.get");
    facts.body("A.not").under("F.isDone", false, 1).callsOn(read(some("F"), 1), "F.get");
    facts.body("A.none").under("F.isDone", true).callsOn(some("F"), "F.get");

    assertCertain("A.same", "plain");
    assertCertain("A.other", "blocks(result)", "F.get");
    assertCertain("A.not", "blocks(result)", "F.get");
    assertCertain("A.none", "blocks(result)", "F.get");
  }

  @Test
  void resultOfStatedHandleOk() {
    facts.states("F.completed").completed();
    facts.body("A.a").callsOn(result("F.completed", "F"), "F.get");

    assertCertain("A.a", "plain");
  }

  @Test
  void resultOfCompletedParameterOk() {
    facts.states("Callback.done(F)").parameterIsCompleted(0);
    facts.library("Callback");
    facts.declareAbstract("Callback.done(F)");
    facts.type("A").extending("Callback");
    facts.body("A.done(F)", "Callback.done(F)").callsOn(parameter("A.done(F)", 0, "F"), "F.get");

    assertCertain("A.done(F)", "plain");
  }

  @Test
  void onlyResultsAreThereBad() {
    facts.states("F.sleep").blocking(BlockingKind.SLEEP);
    facts.body("A.a").under("F.isDone", true, 1).callsOn(read(some("F"), 1), "F.sleep");

    assertCertain("A.a", "blocks(sleep)", "F.sleep");
  }

  // Thread guards

  @Test
  void threadGuardsTravelUp() {
    facts.body("A.off").under("Loop.in", false).calls("T.sleep");
    facts.body("A.on").under("Loop.in", true).calls("T.sleep");
    facts.body("A.callsOff").calls("A.off");
    facts.body("A.callsOn").calls("A.on");

    String onlyOnLoop = " only on an event loop";
    assertCertain("A.off", "blocks(sleep) unless on an event loop", "T.sleep");
    assertCertain("A.callsOff", "blocks(sleep) unless on an event loop", "A.off > T.sleep");
    assertCertain("A.on", "blocks(sleep)" + onlyOnLoop, "T.sleep");
    assertCertain("A.callsOn", "blocks(sleep)" + onlyOnLoop, "A.on > T.sleep");
  }

  @Test
  void guardsOnTheWayAddUp() {
    facts.states("Ui.in").testsFor(ThreadKind.UI);
    facts.body("A.a").under("Ui.in", false).calls("B.b");
    facts.body("B.b").under("Loop.in", false).calls("T.sleep");

    assertCertain("A.a", "blocks(sleep) unless on an event loop or the UI thread", "B.b > T.sleep");
  }

  @Test
  void unguardedWayBesideGuardedOneBad() {
    facts.body("A.a").under("Loop.in", false).calls("T.sleep").calls("B.b");
    facts.body("B.b").calls("T.sleep");

    assertCertain(
        "A.a", "blocks(sleep); blocks(sleep) unless on an event loop", "T.sleep", "B.b > T.sleep");
  }

  @Test
  void implementationsAgreeOnlyOnTheThreadsThatAllBlockOk() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.type("C").extending("I");
    facts.body("C.m", "I.m").under("Loop.in", false).calls("T.sleep");
    facts.type("D").extending("I");
    facts.body("D.m", "I.m").calls("D.n");
    facts.body("D.n").calls("T.sleep");
    facts.body("A.a").callsOn(some("I"), "I.m");
    facts.body("A.b").calls("A.a");

    assertCertain("A.a", "blocks(sleep) unless on an event loop", "D.m > D.n > T.sleep");
    assertCertain("A.b", "blocks(sleep) unless on an event loop", "A.a > D.m > D.n > T.sleep");
  }

  // First use of classes

  @ParameterizedTest
  @EnumSource(BlockingKind.class)
  void initializersPassOnWhatAlwaysTakesLong(BlockingKind kind) {
    facts.states("Lib.blocks").blocking(kind);
    facts.body("C.<clinit>").calls("Lib.blocks");
    facts.body("A.a").initializes("C");

    boolean passes =
        kind == BlockingKind.SLEEP || kind == BlockingKind.NETWORK || kind == BlockingKind.DATABASE;
    if (passes) {
      assertCertain("A.a", "blocks(" + kind.label() + ")", "C.<clinit> > Lib.blocks");
    } else {
      assertCertain("A.a", "plain");
    }
  }

  @Test
  void initializerOfUnknownClassOk() {
    facts.body("A.a").initializes("Lib");

    assertCertain("A.a", "plain");
  }

  // Dispatch

  @Test
  void receiverJustCreatedBad() {
    twoImplementationsOfWhichOneBlocks();
    facts.body("A.blocking").callsOn(created("C"), "I.m");
    facts.body("A.harmless").callsOn(created("D"), "I.m");

    assertCertain("A.blocking", "blocks(sleep)", "C.m > T.sleep");
    assertCertain("A.harmless", "plain");
  }

  @Test
  void oneOfSeveralImplementationsIsOnlyPossible() {
    twoImplementationsOfWhichOneBlocks();
    facts.body("A.a").callsOn(some("I"), "I.m");

    assertCertain("A.a", "plain");
    assertPossible("A.a", "blocks(sleep)", "C.m > T.sleep");
  }

  private void twoImplementationsOfWhichOneBlocks() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.type("C").extending("I");
    facts.body("C.m", "I.m").calls("T.sleep");
    facts.type("D").extending("I");
    facts.body("D.m", "I.m");
  }

  @Test
  void soleImplementationBad() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.type("C").extending("I");
    facts.body("C.m", "I.m").calls("T.sleep");
    facts.body("A.a").callsOn(some("I"), "I.m");

    assertCertain("A.a", "blocks(sleep)", "C.m > T.sleep");
  }

  @Test
  void allImplementationsBlockBad() {
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.type("C").extending("I");
    facts.body("C.m", "I.m").calls("T.sleep");
    facts.type("D").extending("I");
    facts.body("D.m", "I.m").calls("D.n");
    facts.body("D.n").calls("Db.query");
    facts.body("A.a").callsOn(some("I"), "I.m");

    assertCertain("A.a", "blocks(database)", "D.m > D.n > Db.query");
    assertPossible(
        "A.a", "blocks(database); blocks(sleep)", "C.m > T.sleep", "D.m > D.n > Db.query");
  }

  @Test
  void inheritedBodyIsFoundBad() {
    facts.body("Base.m").calls("T.sleep");
    facts.type("C").extending("Base");
    facts.body("A.a").callsOn(created("C"), "Base.m");

    assertCertain("A.a", "blocks(sleep)", "Base.m > T.sleep");
  }

  @Test
  void overriddenBodyDoesNotCountOk() {
    facts.body("Base.m").calls("T.sleep");
    facts.type("Base").isAbstract();
    facts.type("C").extending("Base");
    facts.body("C.m", "Base.m");
    facts.body("A.a").callsOn(some("Base"), "Base.m");

    assertPossible("A.a", "plain");
  }

  @Test
  void superCallRunsTheSuperclassBad() {
    facts.body("Base.m").calls("T.sleep");
    facts.type("C").extending("Base");
    facts.body("C.m", "Base.m").calls("Base.m");

    assertCertain("C.m", "blocks(sleep)", "Base.m > T.sleep");
  }

  @Test
  void libraryInterfaceIsNotResolvedThroughTheHierarchyOk() {
    facts.library("Closeable");
    facts.declareAbstract("Closeable.close");
    facts.type("C").extending("Closeable");
    facts.body("C.close", "Closeable.close").calls("T.sleep");
    facts.body("A.byLibraryType").callsOn(some("Closeable"), "Closeable.close");
    facts.body("A.byOurType").callsOn(some("C"), "Closeable.close");

    assertPossible("A.byLibraryType", "plain");
    assertCertain("A.byOurType", "blocks(sleep)", "C.close > T.sleep");
  }

  @Test
  void bodyInALibraryIsOneOfSeveralOk() {
    facts.library("LibraryBase");
    facts.type("C").extending("LibraryBase");
    facts.type("D").extending("C", "LibraryBase");
    facts.body("D.close", "LibraryBase.close").calls("T.sleep");
    facts.body("A.anyC").callsOn(some("C"), "LibraryBase.close");
    facts.body("A.newC").callsOn(created("C"), "LibraryBase.close");
    facts.body("A.newD").callsOn(created("D"), "LibraryBase.close");

    assertCertain("A.anyC", "plain");
    assertPossible("A.anyC", "blocks(sleep)", "D.close > T.sleep");
    assertPossible("A.newC", "plain");
    assertCertain("A.newD", "blocks(sleep)", "D.close > T.sleep");
  }

  @Test
  void inheritedBodyThatImplementsAnInterfaceBad() {
    // Base.m does not override I.m; only in C does it stand for it.
    facts.type("I").isAbstract();
    facts.declareAbstract("I.m");
    facts.body("Base.m").calls("T.sleep");
    facts.type("C").extending("Base", "I");
    facts.body("A.a").callsOn(some("I"), "I.m");

    assertCertain("A.a", "blocks(sleep)", "Base.m > T.sleep");
  }

  private void assertCertain(String method, String effects, String... witnesses) {
    assertInferred(Inference.certain(facts), method, effects, witnesses);
  }

  private void assertPossible(String method, String effects, String... witnesses) {
    assertInferred(Inference.possible(facts), method, effects, witnesses);
  }

  private static void assertInferred(
      Inference inference, String method, String effects, String... witnesses) {
    assertEquals(effects, inference.effects(method));
    assertEquals(
        List.of(witnesses).stream().sorted().toList(),
        inference.witnesses(method).stream().sorted().toList());
  }
}
