package dev.colorfast.solver;

import static dev.colorfast.facts.HandWrittenFacts.field;
import static dev.colorfast.facts.HandWrittenFacts.lambda;
import static dev.colorfast.facts.HandWrittenFacts.parameter;
import static dev.colorfast.facts.HandWrittenFacts.resultOf;
import static dev.colorfast.facts.HandWrittenFacts.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.model.ThreadKind;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where executors run their tasks and handles complete. */
class WhereaboutsTest {
  private static final Optional<ThreadKind> LOOP = Optional.of(ThreadKind.EVENT_LOOP);
  private static final Optional<ThreadKind> WORKER = Optional.of(ThreadKind.WORKER);
  private static final Optional<ThreadKind> UNKNOWN = Optional.empty();

  private final HandWrittenFacts facts = new HandWrittenFacts();

  @BeforeEach
  void declareLibrary() {
    facts.library("Pool");
    facts.library("Stage");
    facts.states("Pools.loop").returnsExecutorOf(ThreadKind.EVENT_LOOP);
    facts.states("Pools.workers").returnsExecutorOf(ThreadKind.WORKER);
    facts.states("Client.send").completesOn(ThreadKind.EVENT_LOOP);
    facts.states("Stage.map").completesOnArguments(-1);
    facts.states("Stage.on(Pool)").completesOnArguments(0);
    facts.states("Stage.both(Stage)").completesOnArguments(-1, 0);
    facts.states("Stage.flat(Function)").completesOnArguments(0).parameterRunsOnArgument(0, -1);
  }

  private Optional<ThreadKind> threadOf(Operand operand) {
    return Inference.certain(facts).threadOf(operand);
  }

  @Test
  void alongChain() {
    facts
        .body("A.a")
        .calls("Client.send")
        .callsOn(resultOf("A.a", 0, "Client.send", "Stage"), "Stage.map")
        .calls("Pools.workers")
        .callsOn(
            resultOf("A.a", 1, "Stage.map", "Stage"),
            "Stage.on(Pool)",
            resultOf("A.a", 2, "Pools.workers", "Pool"));

    assertEquals(LOOP, threadOf(resultOf("A.a", 1, "Stage.map", "Stage")));
    assertEquals(WORKER, threadOf(resultOf("A.a", 3, "Stage.on(Pool)", "Stage")));
  }

  @Test
  void severalMustAgree() {
    facts
        .body("A.a(Stage)")
        .calls("Client.send")
        .callsOn(
            resultOf("A.a(Stage)", 0, "Client.send", "Stage"),
            "Stage.both(Stage)",
            resultOf("A.a(Stage)", 0, "Client.send", "Stage"))
        .callsOn(
            resultOf("A.a(Stage)", 0, "Client.send", "Stage"),
            "Stage.both(Stage)",
            parameter("A.a(Stage)", 0, "Stage"));

    assertEquals(LOOP, threadOf(resultOf("A.a(Stage)", 1, "Stage.both(Stage)", "Stage")));
    assertEquals(UNKNOWN, threadOf(resultOf("A.a(Stage)", 2, "Stage.both(Stage)", "Stage")));
  }

  @Test
  void throughMethods() {
    facts.body("A.pool").calls("Pools.loop").returns(resultOf("A.pool", 0, "Pools.loop", "Pool"));
    facts.body("A.same(Pool)").returns(parameter("A.same(Pool)", 0, "Pool"));
    facts
        .body("A.a")
        .calls("A.pool")
        .calls("A.same(Pool)", resultOf("A.a", 0, "A.pool", "Pool"))
        .calls("A.same(Pool)", some("Pool"));

    assertEquals(LOOP, threadOf(resultOf("A.a", 0, "A.pool", "Pool")));
    assertEquals(LOOP, threadOf(resultOf("A.a", 1, "A.same(Pool)", "Pool")));
    assertEquals(UNKNOWN, threadOf(resultOf("A.a", 2, "A.same(Pool)", "Pool")));
  }

  @Test
  void whatFunctionsReturn() {
    facts
        .lambdaIn("A.a(Stage)", "A.lambda$a$0", "Function.apply")
        .calls("Client.send")
        .returns(resultOf("A.lambda$a$0", 0, "Client.send", "Stage"));
    facts
        .body("A.a(Stage)")
        .callsOn(
            parameter("A.a(Stage)", 0, "Stage"), "Stage.flat(Function)", lambda("A.lambda$a$0"));

    assertEquals(LOOP, threadOf(resultOf("A.a(Stage)", 0, "Stage.flat(Function)", "Stage")));
  }

  @Test
  void whatConstructorsAreGiven() {
    facts.type("Owner").field("pool", parameter("Owner.<init>(Pool)", 0, "Pool"));
    facts.body("Owner.<init>(Pool)");
    facts
        .body("A.a")
        .calls("Pools.loop")
        .calls("Owner.<init>(Pool)", resultOf("A.a", 0, "Pools.loop", "Pool"));

    assertEquals(LOOP, threadOf(field("Owner", "pool", "Pool")));

    facts
        .body("A.b")
        .calls("Pools.workers")
        .calls("Owner.<init>(Pool)", resultOf("A.b", 0, "Pools.workers", "Pool"));

    assertEquals(UNKNOWN, threadOf(field("Owner", "pool", "Pool")));
  }

  @Test
  void whatDependsOnItselfIsUnknown() {
    facts.body("A.a").calls("A.b").returns(resultOf("A.a", 0, "A.b", "Pool"));
    facts.body("A.b").calls("A.a").returns(resultOf("A.b", 0, "A.a", "Pool"));
    facts.body("A.c").calls("A.a");

    assertEquals(UNKNOWN, threadOf(resultOf("A.c", 0, "A.a", "Pool")));
  }

  @Test
  void anyNumberOfMethods() {
    int methods = 20_000;
    facts.body("A.m0").calls("Pools.loop").returns(resultOf("A.m0", 0, "Pools.loop", "Pool"));
    for (int i = 1; i <= methods; i++) {
      String below = "A.m" + (i - 1);
      String self = "A.m" + i;
      facts.body(self).calls(below).returns(resultOf(self, 0, below, "Pool"));
    }
    String last = "A.m" + methods;

    assertEquals(LOOP, threadOf(resultOf(last, 0, "A.m" + (methods - 1), "Pool")));
  }
}
