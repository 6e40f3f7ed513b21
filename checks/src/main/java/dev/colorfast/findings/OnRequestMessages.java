package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.cancellation.UnboundedFanOuts;
import dev.colorfast.facts.CallSite;
import dev.colorfast.lifecycles.LostDeadlines;
import dev.colorfast.lifecycles.LostDeadlines.LostDeadline;
import dev.colorfast.lifecycles.UninterruptibleWaits;
import dev.colorfast.lifecycles.UninterruptibleWaits.UninterruptibleWait;
import dev.colorfast.lifecycles.UnstructuredTasks;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import dev.colorfast.threads.UnboundedWaits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is looked for only if somebody asks for it, each in a search of its own. */
final class OnRequestMessages {
  static final String UNBOUNDED_WAIT = "UnboundedWait";

  private OnRequestMessages() {}

  /** Returns the waits without a limit that are part of a request. */
  static List<Finding> unboundedWaits(Summaries summaries, Collection<KnownThread> contexts) {
    return UnboundedWaits.in(summaries, contexts).stream()
        .map(
            site ->
                finding(
                    UNBOUNDED_WAIT,
                    site,
                    " waits without a limit, and the request waits with it",
                    List.of()))
        .toList();
  }

  /**
   * Returns what is found of that which is asked for.
   *
   * @param onKnownThreads the bodies that somebody else's threads run
   */
  static List<Finding> of(
      CallGraph graph, Set<Integer> onKnownThreads, Predicate<String> isAskedFor) {
    List<Finding> all = new ArrayList<>();
    if (isAskedFor.test("UninterruptibleWait")) {
      UninterruptibleWaits.in(graph).forEach(found -> all.add(uninterruptible(found)));
    }
    if (isAskedFor.test("LostDeadline")) {
      LostDeadlines.in(graph).forEach(found -> all.add(lostDeadline(found)));
    }
    if (isAskedFor.test("UnboundedFanOut")) {
      UnboundedFanOuts.in(graph)
          .forEach(
              site ->
                  all.add(
                      finding(
                          "UnboundedFanOut",
                          site,
                          " is done in a loop without an end, and its executor takes every task at"
                              + " once: nothing holds the loop back",
                          List.of())));
    }
    if (isAskedFor.test("UnstructuredTask")) {
      UnstructuredTasks.in(graph, onKnownThreads)
          .forEach(
              site ->
                  all.add(
                      finding(
                          "UnstructuredTask",
                          site,
                          " starts what nobody owns: there is nothing left to wait for it, or to"
                              + " cancel it",
                          List.of())));
    }
    return all;
  }

  private static Finding uninterruptible(UninterruptibleWait found) {
    return finding(
        "UninterruptibleWait",
        found.site(),
        " goes on when the task around it is cancelled: no interrupt ends it",
        List.of(Message.Row.of(found.cancel(), "cancels the task")));
  }

  private static Finding lostDeadline(LostDeadline found) {
    return finding(
        "LostDeadline",
        found.site(),
        " waits without a limit, and "
            + Names.inClass(found.method())
            + " does not look at the one that it is given",
        List.of());
  }

  private static Finding finding(
      String check, CallSite site, String sentence, List<Message.Row> rows) {
    return new Finding(
        check,
        site.position(),
        Finding.Place.CALL,
        new Message(Message.SUBJECT + sentence, rows),
        Level.WARNING,
        true);
  }
}
