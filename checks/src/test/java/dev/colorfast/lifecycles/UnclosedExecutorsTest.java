package dev.colorfast.lifecycles;

import static dev.colorfast.facts.HandWrittenFacts.method;
import static dev.colorfast.facts.HandWrittenFacts.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Reach;
import dev.colorfast.facts.Uses.Use;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who ends an executor, told from what is done with it. */
class UnclosedExecutorsTest {
  private static final Origin.Variable POOL = new Origin.Variable(0, "pool");
  private static final Origin.Field FIELD = new Origin.Field("Owner", "pool");

  private final HandWrittenFacts written = new HandWrittenFacts();

  @BeforeEach
  void stateWhatExecutorsAre() {
    written.library("Pool");
    written.states("Pools.open").owned();
    written.states("Pools.openCached").owned().mayIgnore();
    written.states("Pool.end").releases();
  }

  private static CallReference call(String body, int index) {
    return new CallReference(method(body), index);
  }

  private static Origin.Result result(String body, int index) {
    return new Origin.Result(call(body, index));
  }

  private List<String> found() {
    Facts facts = written.facts();
    StatedFacts stated =
        new StatedFacts(facts, HandWrittenFacts.noContracts(), written.contracts());
    return UnclosedExecutors.in(new CallGraph(facts, stated)).stream()
        .map(
            each -> each.creation().body().name() + ": " + each.reason().getClass().getSimpleName())
        .toList();
  }

  private void opensAndRuns(String factory) {
    written
        .body("Owner.run")
        .calls(factory)
        .callsOn(some("Pool"), "Pool.execute")
        .callsOn(some("Pool"), "Pool.end");
    written.use("Owner", result("Owner.run", 0), new Use.Held(POOL));
  }

  @Test
  void neverEnded() {
    opensAndRuns("Pools.open");
    written.use("Owner", POOL, new Use.Received(call("Owner.run", 1)));
    assertEquals(List.of("run: NeverEnded"), found());
  }

  @Test
  void endedInTheSameBody() {
    opensAndRuns("Pools.open");
    written.use(
        "Owner",
        POOL,
        new Use.Received(call("Owner.run", 1)),
        new Use.Received(call("Owner.run", 2)));
    assertEquals(List.of(), found());
  }

  @Test
  void endsByItselfWhenDropped() {
    opensAndRuns("Pools.openCached");
    written.use("Owner", POOL, new Use.Received(call("Owner.run", 1)));
    assertEquals(List.of(), found());
  }

  @Test
  void getsOutOfSight() {
    opensAndRuns("Pools.open");
    for (Use out :
        List.of(
            new Use.Elsewhere(),
            new Use.Managed(),
            new Use.Returned(method("Owner.run")),
            new Use.Passed(call("Owner.run", 1), 0),
            new Use.Stored(FIELD, Reach.ANYBODY, false),
            new Use.Stored(FIELD, Reach.CLASS, true))) {
      written.use("Owner", POOL, out);
      assertEquals(List.of(), found(), out::toString);
    }
  }

  @Test
  void isKeptByAnObjectThatHasAnEnd() {
    opensAndRuns("Pools.open");
    written.use("Owner", result("Owner.run", 0), new Use.Stored(FIELD, Reach.CLASS, false));
    assertEquals(List.of(), found(), "an object without an end lives as long as the application");
    written.body("Owner.close").callsOn(some("Pool"), "Pool.end");
    assertEquals(List.of("run: HeldForEver"), found());
    written.use("Owner", FIELD, new Use.Received(call("Owner.close", 0)));
    assertEquals(List.of(), found());
  }

  @Test
  void isFollowedIntoTheBodyThatItIsPassedTo() {
    written.body("Owner.run").calls("Pools.open").calls("Owner.help(Pool)", some("Pool"));
    written.body("Owner.help(Pool)").callsOn(some("Pool"), "Pool.end");
    written.use("Owner", result("Owner.run", 0), new Use.Passed(call("Owner.run", 1), 0));
    assertEquals(List.of("run: NeverEnded"), found());
    written.use(
        "Owner",
        new Origin.Parameter(method("Owner.help(Pool)"), 0),
        new Use.Received(call("Owner.help(Pool)", 0)));
    assertEquals(List.of(), found());
  }

  @Test
  void whoeverCallsAFactoryHasToEndWhatItReturns() {
    written.body("Owner.make").calls("Pools.open");
    written.use("Owner", result("Owner.make", 0), new Use.Returned(method("Owner.make")));
    assertEquals(List.of(), found());
    written.body("Owner.run").calls("Owner.make");
    written.use("Owner", result("Owner.run", 0), new Use.Dropped());
    assertEquals(List.of("make: NeverEnded"), found());
    written.body("Owner.runAgain").calls("Owner.make");
    written.use("Owner", result("Owner.runAgain", 0), new Use.Dropped());
    assertEquals(List.of("run: NeverEnded", "runAgain: NeverEnded"), found());
  }
}
