package dev.colorfast.solver;

import static dev.colorfast.facts.HandWrittenFacts.created;
import static dev.colorfast.facts.HandWrittenFacts.field;
import static dev.colorfast.facts.HandWrittenFacts.lambda;
import static dev.colorfast.facts.HandWrittenFacts.parameter;
import static dev.colorfast.facts.HandWrittenFacts.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.model.BlockingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with arguments: invoked now, handed over to a thread, or only kept. */
class CallbackTest {
  private static final String RUN = "Retry.run(Runnable)";

  private final HandWrittenFacts facts = new HandWrittenFacts();

  @BeforeEach
  void declareRunnables() {
    facts.library("Runnable");
    facts.declareAbstract("Runnable.run");
    facts.states("T.sleep").blocking(BlockingKind.SLEEP);
    facts.body(RUN).callsOn(parameter(RUN, 0, "Runnable"), "Runnable.run");
    facts.lambdaIn("A.a", "A.lambda$a$0", "Runnable.run").calls("T.sleep");
  }

  private String effects(String name) {
    return Inference.certain(facts).effects(name);
  }

  @Test
  void invokedLambdaBad() {
    facts.body("A.a").calls(RUN, lambda("A.lambda$a$0"));

    assertEquals("invokes(0)", effects(RUN));
    assertEquals("blocks(sleep)", effects("A.a"));
    assertEquals(
        java.util.List.of("Retry.run > A.lambda$a$0 > T.sleep"),
        Inference.certain(facts).witnesses("A.a"));
  }

  @Test
  void keptLambdaOk() {
    facts.body("Store.keep(Runnable)");
    facts.body("A.a").calls("Store.keep(Runnable)", lambda("A.lambda$a$0"));

    assertEquals("plain", effects("A.a"));
  }

  @Test
  void severalWrappersBad() {
    facts.body("W.one(Runnable)").calls(RUN, parameter("W.one(Runnable)", 0, "Runnable"));
    facts
        .body("W.two(Runnable)")
        .calls("W.one(Runnable)", parameter("W.two(Runnable)", 0, "Runnable"));
    facts.body("A.a").calls("W.two(Runnable)", lambda("A.lambda$a$0"));

    assertEquals("invokes(0)", effects("W.two(Runnable)"));
    assertEquals("blocks(sleep)", effects("A.a"));
  }

  @Test
  void lambdaThatCapturesTheParameterBad() {
    String timed = "W.timed(Runnable)";
    facts
        .lambdaIn(timed, "W.lambda$timed$0", "Runnable.run")
        .callsOn(parameter(timed, 0, "Runnable"), "Runnable.run");
    facts.body(timed).calls(RUN, lambda("W.lambda$timed$0"));
    facts.body("A.a").calls(timed, lambda("A.lambda$a$0"));

    assertEquals("invokes(0)", effects(timed));
    assertEquals("blocks(sleep)", effects("A.a"));
  }

  @Test
  void objectOfAClassBad() {
    facts.type("Task").extending("Runnable");
    facts.body("Task.run", "Runnable.run").calls("T.sleep");
    facts.body("A.a").calls(RUN, created("Task"));

    assertEquals("blocks(sleep)", effects("A.a"));
  }

  @Test
  void onlyTheInvokedMethodCountsOk() {
    facts.type("Store").isAbstract();
    facts.declareAbstract("Store.find");
    facts.declareAbstract("Store.save");
    facts.type("Disk").extending("Store");
    facts.body("Disk.find", "Store.find");
    facts.body("Disk.save", "Store.save").calls("T.sleep");
    facts.body("U.finds(Store)").callsOn(parameter("U.finds(Store)", 0, "Store"), "Store.find");
    facts.body("U.saves(Store)").callsOn(parameter("U.saves(Store)", 0, "Store"), "Store.save");
    facts.body("A.finds").calls("U.finds(Store)", created("Disk"));
    facts.body("A.saves").calls("U.saves(Store)", created("Disk"));

    assertEquals("plain", effects("A.finds"));
    assertEquals("blocks(sleep)", effects("A.saves"));
  }

  @Test
  void fieldThatHoldsOneLambdaBad() {
    Operand held = field("A", "task", "Runnable");
    facts.type("A").field("task", lambda("A.lambda$a$0"));
    facts.body("A.calls").callsOn(held, "Runnable.run");
    facts.body("A.passes").calls(RUN, held);

    assertEquals("blocks(sleep)", effects("A.calls"));
    assertEquals("blocks(sleep)", effects("A.passes"));
  }

  @Test
  void fieldThatHoldsSeveralLambdasOk() {
    Operand held = field("A", "task", "Runnable");
    facts.lambdaIn("A.a", "A.lambda$a$1", "Runnable.run");
    facts.type("A").field("task", lambda("A.lambda$a$0"), lambda("A.lambda$a$1"));
    facts.body("A.calls").callsOn(held, "Runnable.run");

    assertEquals("plain", effects("A.calls"));
  }

  @Test
  void unknownRunnableOk() {
    facts.body("A.a").calls(RUN, some("Runnable"));

    assertEquals("plain", effects("A.a"));
  }

  @Test
  void recursionThroughItsOwnLambdaOk() {
    facts.lambdaIn("A.a", "A.lambda$a$2", "Runnable.run").calls("A.a");
    facts.body("A.a").calls(RUN, lambda("A.lambda$a$2"));

    assertEquals("plain", effects("A.a"));
  }
}
