package dev.colorfast.findings;

import dev.colorfast.callgraph.AsyncTwins;
import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.Witness;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import dev.colorfast.threads.ThreadReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every call that blocks a thread that must not block, at most one for each place. */
final class BlockedThreads {
  private final SortedMap<SourcePosition, BlockedThread> all = new TreeMap<>();
  private final KindSwitches switches;

  private BlockedThreads(KindSwitches switches) {
    this.switches = switches;
  }

  /** Returns the findings, by the place where they stand. */
  static SortedMap<SourcePosition, BlockedThread> of(
      Summaries summaries,
      Collection<KnownThread> contexts,
      KindSwitches switches,
      boolean isCertain) {
    BlockedThreads findings = new BlockedThreads(switches);
    Map<ThreadKind, Set<Integer>> known = new EnumMap<>(ThreadKind.class);
    Set<Integer> watched = new HashSet<>();
    for (KnownThread context : contexts) {
      if (context.thread().mustNotBlock()) {
        known.computeIfAbsent(context.thread(), unused -> new HashSet<>()).add(context.body());
        watched.add(context.body());
      }
    }
    for (KnownThread context : contexts) {
      if (context.thread().mustNotBlock()) {
        findings.addIn(context, summaries, known.get(context.thread()), isCertain);
      }
    }
    for (int body = 0; body < summaries.graph().size(); body++) {
      if (!watched.contains(body) && summaries.graph().isInCompilation(body)) {
        findings.addTested(body, summaries, isCertain);
      }
    }
    findings.dropRepeated();
    return Collections.unmodifiableSortedMap(findings.all);
  }

  /** What is reported further down the chain, on the same kind of thread, is mended there. */
  private void dropRepeated() {
    List<SourcePosition> repeated = new ArrayList<>();
    for (BlockedThread finding : all.values()) {
      for (Witness.Hop hop : finding.witness().hops()) {
        BlockedThread further = all.get(hop.position());
        if (further != null
            && further.thread() == finding.thread()
            && further.path().length() < finding.path().length()) {
          repeated.add(finding.position());
        }
      }
    }
    repeated.forEach(all::remove);
  }

  private void addIn(
      KnownThread context, Summaries summaries, Set<Integer> known, boolean isCertain) {
    List<ResolvedCall> calls = summaries.graph().calls(context.body());
    for (int call = 0; call < calls.size(); call++) {
      addCall(context, call, summaries, known, isCertain);
    }
  }

  /** A test in the code tells the thread of single calls. */
  private void addTested(int body, Summaries summaries, boolean isCertain) {
    List<ResolvedCall> calls = summaries.graph().calls(body);
    MethodSignature self = summaries.graph().body(body).signature();
    for (int call = 0; call < calls.size(); call++) {
      CallSite site = calls.get(call).site();
      if (site.guards().isEmpty()) {
        continue;
      }
      Optional<ThreadKind> thread = summaries.guards().thread(site, self);
      if (thread.isPresent() && thread.get().mustNotBlock()) {
        MethodSignature test = summaries.guards().testOf(site, self).orElseThrow();
        KnownThread context =
            new KnownThread(body, thread.get(), new ThreadReason.Tested(test), false);
        addCall(context, call, summaries, Set.of(), isCertain);
      }
    }
  }

  private void addCall(
      KnownThread context, int call, Summaries summaries, Set<Integer> known, boolean isCertain) {
    CallGraph graph = summaries.graph();
    MethodFacts body = graph.body(context.body());
    ResolvedCall resolved = graph.calls(context.body()).get(call);
    CallSite site = resolved.site();
    SourcePosition position = site.position();
    boolean standsForTarget =
        body.form() == MethodFacts.Form.REFERENCE
            && !context.isCalledBack()
            && known.containsAll(resolved.targets());
    if (standsForTarget && !resolved.targets().isEmpty()) {
      return;
    }
    // A reference that is called back at once is a call of the method around it.
    boolean isCallOfEnclosing = body.form() == MethodFacts.Form.REFERENCE && context.isCalledBack();
    MethodFacts speaker =
        isCallOfEnclosing
            ? body.enclosing().flatMap(graph::numberOf).map(graph::body).orElse(body)
            : body;
    // What is known by itself is reported inside, not where it is called back from.
    for (BlockingPath path : summaries.paths(context.body(), call, known::contains)) {
      if (path.effect().except().contains(context.thread())
          || !switches.reports(path.effect().kind())
          || Borders.isTolerated(context.thread(), path.witness().blocking())) {
        continue;
      }
      BlockedThread finding =
          new BlockedThread(
              position,
              site.isImplicit(),
              speaker.signature(),
              speaker.form(),
              speaker.position(),
              context.thread(),
              context.reason(),
              path,
              Borders.level(
                  context.thread(), context.reason(), path.witness().blocking(), switches),
              isCertain,
              twin(graph, body, site));
      all.merge(
          position,
          finding,
          (one, other) -> BlockedThread.MOST_TELLING_FIRST.compare(one, other) <= 0 ? one : other);
    }
  }

  /** What stands inside the twin is how the twin does it. */
  static Optional<AsyncTwins.Twin> twin(CallGraph graph, MethodFacts body, CallSite site) {
    return site.isImplicit()
        ? Optional.empty()
        : graph
            .asyncTwins()
            .of(site, body.signature())
            .filter(twin -> !graph.isInside(body.signature(), twin.method()));
  }
}
