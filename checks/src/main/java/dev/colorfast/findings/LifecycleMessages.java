package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.lifecycles.AbandonedTask;
import dev.colorfast.lifecycles.AbandonedTasks;
import dev.colorfast.lifecycles.BridgeWithoutCancel;
import dev.colorfast.lifecycles.BridgesWithoutCancel;
import dev.colorfast.lifecycles.CompletedResults;
import dev.colorfast.lifecycles.IneffectiveCancellation;
import dev.colorfast.lifecycles.IneffectiveCancellations;
import dev.colorfast.lifecycles.LostResult;
import dev.colorfast.lifecycles.LostResult.Outcome;
import dev.colorfast.lifecycles.LostResults;
import dev.colorfast.lifecycles.NestedResult;
import dev.colorfast.lifecycles.NestedResults;
import dev.colorfast.lifecycles.NestedSubscription;
import dev.colorfast.lifecycles.NestedSubscriptions;
import dev.colorfast.lifecycles.OrphanedSibling;
import dev.colorfast.lifecycles.OrphanedSiblings;
import dev.colorfast.lifecycles.OutlivingTask;
import dev.colorfast.lifecycles.OutlivingTasks;
import dev.colorfast.lifecycles.ScopeMisuse;
import dev.colorfast.lifecycles.StructuredScopes;
import dev.colorfast.lifecycles.UnclosedExecutor;
import dev.colorfast.lifecycles.UnclosedExecutor.Reason;
import dev.colorfast.lifecycles.UnclosedExecutors;
import dev.colorfast.lifecycles.UncompletedPromise;
import dev.colorfast.lifecycles.UncompletedPromises;
import dev.colorfast.lifecycles.UndisposedSubscription;
import dev.colorfast.lifecycles.UndisposedSubscriptions;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract.HandleStart;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.List;

/** Says of what is started who should have ended it. */
final class LifecycleMessages {
  /** The check is for those who ask, and so is the search. */
  static final String NEEDLESSLY_ASYNC = "NeedlesslyAsync";

  private LifecycleMessages() {}

  /** Returns the methods whose handles are always complete. */
  static List<Finding> needlesslyAsync(CallGraph graph) {
    return CompletedResults.in(graph).stream().map(LifecycleMessages::completedResult).toList();
  }

  private static Finding completedResult(MethodFacts method) {
    return new Finding(
        NEEDLESSLY_ASYNC,
        method.position(),
        Finding.Place.DECLARATION,
        new Message(
            Message.SUBJECT
                + " does everything before it returns: the "
                + simple(Descriptors.returnedType(method.signature().descriptor()))
                + " that it returns is always complete",
            List.of()),
        Level.WARNING,
        true);
  }

  static List<Finding> of(Summaries summaries) {
    CallGraph graph = summaries.graph();
    List<Finding> all = new ArrayList<>();
    for (UnclosedExecutor found : UnclosedExecutors.in(graph)) {
      all.add(finding("UnclosedExecutor", found));
    }
    for (LostResult found : LostResults.in(graph)) {
      all.add(lostResult(found));
    }
    for (NestedResult found : NestedResults.in(graph)) {
      all.add(nestedResult(found));
    }
    for (NestedSubscription found : NestedSubscriptions.in(graph)) {
      all.add(nestedSubscription(found));
    }
    for (OutlivingTask found : OutlivingTasks.in(summaries)) {
      all.add(outlivingTask(found));
    }
    for (UndisposedSubscription found : UndisposedSubscriptions.in(graph)) {
      all.add(undisposed(found));
    }
    for (BridgeWithoutCancel found : BridgesWithoutCancel.in(graph)) {
      all.add(bridge(found));
    }
    for (OrphanedSibling found : OrphanedSiblings.in(graph)) {
      all.add(orphanedSibling(found));
    }
    for (ScopeMisuse found : StructuredScopes.in(graph)) {
      all.add(ScopeMisuseMessage.finding(found));
    }
    for (UncompletedPromise found : UncompletedPromises.in(graph)) {
      all.add(UncompletedPromiseMessage.finding(found));
    }
    for (AbandonedTask found : AbandonedTasks.in(graph)) {
      all.add(AbandonedTaskMessage.finding(found));
    }
    for (IneffectiveCancellation found : IneffectiveCancellations.in(graph)) {
      all.add(IneffectiveCancellationMessage.finding(found));
    }
    return all;
  }

  private static Finding nestedResult(NestedResult found) {
    return new Finding(
        "NestedAsync",
        found.site().position(),
        Finding.Place.CALL,
        new Message(
            "nobody waits for the "
                + simple(found.inner())
                + " that the function of "
                + Names.qualified(found.site().callee())
                + " returns: "
                + Message.SUBJECT
                + " makes it the result of another handle",
            List.of()),
        Level.WARNING,
        true);
  }

  private static Finding nestedSubscription(NestedSubscription found) {
    String around =
        found
            .operator()
            .map(operator -> "a function of " + Names.qualified(operator))
            .orElse(
                Names.inClass(found.call().body())
                    + ", which returns a "
                    + simple(Descriptors.returnedType(found.call().body().descriptor())));
    return new Finding(
        "NestedSubscribe",
        found.site().position(),
        Finding.Place.CALL,
        new Message(
            Message.SUBJECT
                + " is cut off from "
                + around
                + (found.tellsFailure()
                    ? ": cancellation does not get through"
                    : ": neither failure nor cancellation gets through"),
            List.of()),
        Level.WARNING,
        true);
  }

  private static Finding outlivingTask(OutlivingTask found) {
    return new Finding(
        "TaskOutlivesResource",
        found.site().position(),
        Finding.Place.CALL,
        new Message(
            Message.SUBJECT
                + " uses "
                + found.resource()
                + ", which is closed before the task is done",
            List.of(Message.Row.of(found.use(), "uses " + found.resource()))),
        Level.ERROR,
        true);
  }

  private static Finding undisposed(UndisposedSubscription found) {
    return new Finding(
        "UndisposedSubscription",
        found.site().position(),
        Finding.Place.CALL,
        new Message(
            Message.SUBJECT
                + " goes on after "
                + Names.qualified(found.end())
                + ": the handle that would end it is dropped",
            List.of()),
        Level.WARNING,
        true);
  }

  private static Finding bridge(BridgeWithoutCancel found) {
    return new Finding(
        "BridgeWithoutCancel",
        found.start().position(),
        Finding.Place.CALL,
        new Message(
            "when a subscriber cancels, "
                + Message.SUBJECT
                + " goes on: what it returns would end it, and the function of "
                + Names.qualified(found.creator())
                + " drops that",
            List.of()),
        Level.WARNING,
        true);
  }

  private static Finding orphanedSibling(OrphanedSibling found) {
    return new Finding(
        "OrphanedSibling",
        found.site().position(),
        Finding.Place.CALL,
        new Message(
            "when "
                + Message.SUBJECT
                + (found.exception().equals("java.lang.RuntimeException")
                    ? " fails, "
                    : " throws " + simple(found.exception()) + ", ")
                + found.sibling()
                + " goes on: nobody cancels it, waits for it, or learns how it ends",
            List.of(
                new Message.Row(found.sibling(), found.start().position().brief(), "is started"))),
        Level.WARNING,
        true);
  }

  private static Finding lostResult(LostResult found) {
    boolean isLazy = found.start() == HandleStart.LAZY;
    String type = simple(Descriptors.returnedType(found.site().callee().descriptor()));
    if (found.thrownAwayBy().isPresent()) {
      return asyncInVoidCallback(found, type, isLazy);
    }
    String sentence =
        found.isPeriodic()
            ? "when "
                + Message.SUBJECT
                + " has thrown once it is never run again, and nobody learns of it: the "
                + type
                + " that it returns is "
                + (found.variable().isEmpty()
                    ? "dropped"
                    : "kept in " + found.variable() + ", and nobody asks whether it has failed")
            : isLazy
                ? Message.SUBJECT
                    + " does nothing: nobody subscribes to the "
                    + type
                    + " that it returns"
                : lost(found.outcome())
                    + type
                    + " that it returns is "
                    + (found.variable().isEmpty()
                        ? "dropped"
                        : "kept in " + found.variable() + ", which nothing reads");
    return new Finding(
        isLazy ? "UnsubscribedPublisher" : "LostAsyncResult",
        found.site().position(),
        Finding.Place.CALL,
        new Message(sentence, List.of()),
        isLazy ? Level.ERROR : Level.WARNING,
        true);
  }

  private static String lost(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> "if " + Message.SUBJECT + " fails, nobody learns of it: the ";
      case ENDED ->
          "if the task that "
              + Message.SUBJECT
              + " hands out has failed, nobody learns of it: the ";
      case FAILED -> Message.SUBJECT + " has failed, and nobody learns of it: the ";
    };
  }

  private static Finding asyncInVoidCallback(LostResult found, String type, boolean isLazy) {
    String what =
        isLazy
            ? " is never done: "
            : found.outcome() == Outcome.FAILED
                ? " has failed, and nobody learns of it: "
                : " may fail or still be under way, and nobody learns of it: ";
    return new Finding(
        "AsyncInVoidCallback",
        found.site().position(),
        Finding.Place.CALL,
        new Message(
            Message.SUBJECT
                + what
                + Names.qualified(found.thrownAwayBy().orElseThrow())
                + " throws away the "
                + type
                + " that it returns",
            List.of()),
        Level.WARNING,
        true);
  }

  private static Finding finding(String check, UnclosedExecutor found) {
    return new Finding(
        check, found.site().position(), Finding.Place.CALL, message(found), Level.WARNING, true);
  }

  private static Message kept(UnclosedExecutor found, Origin.Field field, String why) {
    String name = name(field, found.creation().body());
    return new Message(Message.SUBJECT + " is kept in " + name + why, List.of());
  }

  private static Message message(UnclosedExecutor found) {
    String method = Names.inClass(found.creation().body());
    if (found.reason() instanceof Reason.HeldForEver held) {
      return kept(
          found, held.field(), ", which nothing ends, not even " + Names.qualified(held.end()));
    }
    if (found.reason() instanceof Reason.HeldByEndless held) {
      return kept(
          found,
          held.field(),
          " of an object that has no end: " + Names.qualified(held.end()) + " leaves it running");
    }
    if (found.reason() instanceof Reason.EndedOnSomeWays some) {
      String way =
          some.exception()
              .map(
                  exception ->
                      "when "
                          + some.thrower()
                              .map(each -> Names.qualified(each) + " throws ")
                              .orElse("it throws ")
                          + simple(exception))
              .orElse("when " + method + " returns early");
      return new Message(
          Message.SUBJECT + " is not ended " + way,
          List.of(new Message.Row(method, some.position(), "leaves without ending it")));
    }
    return new Message(
        Message.SUBJECT + " is never ended, and does not leave " + method, List.of());
  }

  private static String name(Origin.Field field, MethodSignature body) {
    String owner = simple(field.owner());
    return body.owner().equals(field.owner()) ? field.name() : owner + '.' + field.name();
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
  }
}
