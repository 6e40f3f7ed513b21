package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.locks.OwnExecutorWait;
import dev.colorfast.locks.OwnExecutorWaits;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.solver.Summaries;
import dev.colorfast.solver.Whereabouts;
import dev.colorfast.threads.KnownThread;
import dev.colorfast.threads.ThreadReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Waits that cannot end, because what is waited for is done by the thread that waits: a result that
 * completes when the event loop is free again, a task of the UI thread, or what an executor does
 * when its own task is done.
 */
final class SelfDeadlocks {
  private final Summaries summaries;
  private final CallGraph graph;
  private final Whereabouts whereabouts;
  private final SortedMap<SourcePosition, Finding> all = new TreeMap<>();

  private SelfDeadlocks(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
    whereabouts = summaries.whereabouts();
  }

  /** Returns the findings, by the place where they stand. */
  static SortedMap<SourcePosition, Finding> of(
      Summaries summaries, Collection<KnownThread> contexts) {
    SelfDeadlocks deadlocks = new SelfDeadlocks(summaries);
    for (KnownThread context : contexts) {
      if (context.thread().mustNotBlock()) {
        deadlocks.addIn(context);
      }
    }
    for (OwnExecutorWait wait : OwnExecutorWaits.of(summaries)) {
      deadlocks.all.putIfAbsent(wait.site().position(), deadlocks.finding(wait));
    }
    return deadlocks.all;
  }

  private void addIn(KnownThread context) {
    for (ResolvedCall call : graph.calls(context.body())) {
      Optional<Blocking> wait = summaries.leaf(call);
      boolean isExcluded = summaries.guards().excluded(call.site()).contains(context.thread());
      if (wait.isPresent() && !isExcluded && waitsForItself(context, call, wait.get())) {
        all.putIfAbsent(call.site().position(), finding(context, call, wait.get()));
      }
    }
  }

  private boolean waitsForItself(KnownThread context, ResolvedCall call, Blocking wait) {
    return wait.kind() == BlockingKind.RESULT && isDoneHere(context, awaited(call.site()))
        || isRunHere(context.thread(), call);
  }

  /** A result is waited for on the handle, or by a static method that is given it. */
  private static Operand awaited(CallSite call) {
    return call.receiver().equals(Operand.UNKNOWN) ? call.argument(0) : call.receiver();
  }

  private boolean isDoneHere(KnownThread context, Operand handle) {
    ThreadKind thread = context.thread();
    if (thread == ThreadKind.EVENT_LOOP && whereabouts.isCompletedLater(handle)) {
      return true;
    }
    if (!whereabouts.threadOf(handle).equals(Optional.of(thread))) {
      return false;
    }
    // There is one UI thread. Of event loops there are several: what is done with an argument of
    // the loop's own callback is done on that loop. And a client has one dispatcher.
    return switch (thread) {
      case UI -> true;
      case EVENT_LOOP -> isOfOwnArgument(context, handle);
      case DISPATCHER -> isOfSameClient(graph.body(context.body()), handle);
      default -> false;
    };
  }

  private boolean isOfOwnArgument(KnownThread context, Operand handle) {
    boolean isCallback =
        context.reason() instanceof ThreadReason.Overrides
            || context.reason() instanceof ThreadReason.PassedTo;
    return isCallback
        && whereabouts.root(handle).value() instanceof Value.Parameter parameter
        && parameter.method().equals(graph.body(context.body()).signature());
  }

  /** The callback has been given to the object from which the handle comes. */
  private boolean isOfSameClient(MethodFacts callback, Operand handle) {
    Value client = whereabouts.root(handle).value();
    Optional<Integer> around = callback.enclosing().flatMap(graph::numberOf);
    if (around.isEmpty() || client == Value.UNKNOWN) {
      return false;
    }
    for (ResolvedCall call : graph.calls(around.get())) {
      Optional<Operand> given = whereabouts.handle(call);
      Operand holder = given.orElse(call.site().receiver());
      if (call.site().arguments().stream().anyMatch(each -> isMadeOf(each.value(), callback))
          && whereabouts.root(holder).value().equals(client)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMadeOf(Value value, MethodFacts callback) {
    return value instanceof Value.Lambda lambda && lambda.body().equals(callback.signature())
        || value instanceof Value.Instance instance
            && instance.exact()
            && instance.className().equals(callback.signature().owner());
  }

  /** A method may run what it is given on the UI thread, and wait until that is done. */
  private boolean isRunHere(ThreadKind thread, ResolvedCall call) {
    for (int i = 0; i < call.contract().parameters().size(); i++) {
      if (thread == ThreadKind.UI
          && whereabouts.threadOfCallback(call, i).equals(Optional.of(thread))) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(KnownThread context, ResolvedCall call, Blocking wait) {
    MethodFacts body = graph.body(context.body());
    CallSite site = call.site();
    List<Message.Row> rows =
        List.of(
            new Message.Row(
                Names.of(body.signature(), body.form()),
                body.position(),
                "runs on " + context.thread().phrase() + ": " + context.reason().phrase()),
            new Message.Row(
                "→ " + Names.qualified(site.callee()), "", "waits for the same thread"));
    return finding(site, context.thread().phrase(), body, rows);
  }

  private Finding finding(OwnExecutorWait wait) {
    List<Message.Row> rows =
        new ArrayList<>(WaitMessage.beginning(wait.way(), "runs on " + wait.executor(), graph));
    MethodFacts task = graph.body(wait.way().get(0).body());
    rows.add(
        new Message.Row(
            "→ " + Names.qualified(wait.site().callee()), "", "waits for the same executor"));
    return finding(wait.site(), wait.executor(), task, rows);
  }

  private static Finding finding(
      CallSite site, String who, MethodFacts body, List<Message.Row> rows) {
    String sentence =
        Message.SUBJECT
            + " waits for what "
            + who
            + " does, and "
            + Names.asSubject(body.signature(), body.form())
            + " keeps it from that: it runs there";
    return new Finding(
        "SelfDeadlock",
        site.position(),
        site.isImplicit() ? Finding.Place.IMPLICIT_CALL : Finding.Place.CALL,
        new Message(sentence, rows),
        Level.ERROR,
        true);
  }
}
