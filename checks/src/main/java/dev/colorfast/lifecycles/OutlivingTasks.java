package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Effect;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.Pending;
import dev.colorfast.model.TypeContract.HandleStart;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tasks that are started inside a {@code try} with resources, use one of them, and are
 * neither waited for nor ended there.
 *
 * <p>A body that waits for anything inside may wait for the task, so nothing is said of it.
 */
public final class OutlivingTasks {
  private static final Set<BlockingKind> WAITS =
      EnumSet.of(BlockingKind.RESULT, BlockingKind.WAIT, BlockingKind.QUEUE);

  private final Summaries summaries;
  private final CallGraph graph;
  private final Values values;
  private final Handles handles;
  private final Starts starts;
  private final List<OutlivingTask> found = new ArrayList<>();

  /** What starts a task that uses several resources is reported for the first of them. */
  private final Set<CallReference> reported = new HashSet<>();

  private OutlivingTasks(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
    values = new Values(graph);
    handles = new Handles(graph);
    starts = new Starts(values);
  }

  /** Returns the tasks of the compilation that outlive a resource that they use. */
  public static List<OutlivingTask> in(Summaries summaries) {
    OutlivingTasks search = new OutlivingTasks(summaries);
    CallGraph graph = summaries.graph();
    Set<Uses> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int body = 0; body < graph.size(); body++) {
      MethodFacts facts = graph.body(body);
      boolean closes =
          graph.isInCompilation(body)
              && facts.calls().stream().anyMatch(OutlivingTasks::closesResource);
      if (closes) {
        Uses uses = graph.facts().uses(facts.signature().owner());
        if (seen.add(uses)) {
          search.addIn(uses);
        }
      }
    }
    return search.found;
  }

  private static boolean closesResource(CallSite site) {
    return site.isImplicit()
        && site.callee().name().equals("close")
        && site.callee().descriptor().equals("()V");
  }

  private void addIn(Uses uses) {
    uses.all()
        .forEach(
            (origin, each) -> {
              if (origin instanceof Origin.Variable variable && each.contains(new Use.Managed())) {
                addUsesOf(variable, uses);
              }
            });
  }

  private void addUsesOf(Origin.Variable resource, Uses uses) {
    Optional<MethodSignature> opener = openerOf(resource, uses);
    if (opener.isEmpty() || !closes(opener.get())) {
      return;
    }
    for (Use use : uses.of(resource)) {
      CallReference call =
          use instanceof Use.Received received
              ? received.call()
              : use instanceof Use.Passed passed ? passed.call() : null;
      if (call == null || call.body().equals(opener.get())) {
        continue;
      }
      startOf(call.body(), opener.get())
          .filter(start -> outlives(start) && reported.add(start))
          .ifPresent(start -> add(start, resource, call));
    }
  }

  private void add(CallReference start, Origin.Variable resource, CallReference use) {
    values
        .resolved(start)
        .ifPresent(
            known ->
                values
                    .resolved(use)
                    .ifPresent(
                        inside ->
                            found.add(
                                new OutlivingTask(
                                    start, known.site(), resource.name(), inside.site()))));
  }

  /** A task may close what it is given. */
  private boolean closes(MethodSignature opener) {
    return graph
        .numberOf(opener)
        .map(graph::body)
        .map(MethodFacts::calls)
        .orElse(List.of())
        .stream()
        .anyMatch(OutlivingTasks::closesResource);
  }

  /** Returns the body that opens a resource. */
  private Optional<MethodSignature> openerOf(Origin.Variable resource, Uses uses) {
    Use held = new Use.Held(resource);
    for (Origin origin : uses.all().keySet()) {
      if (origin instanceof Origin.Result result && uses.of(origin).contains(held)) {
        return Optional.of(result.call().body());
      }
    }
    return Optional.empty();
  }

  /** Returns the call by which a body starts the lambda that another one is, or is inside of. */
  private Optional<CallReference> startOf(MethodSignature inside, MethodSignature starter) {
    return starts.of(inside, starter).filter(this::isLater).map(Starts.Start::call);
  }

  private boolean isLater(Starts.Start start) {
    CallSite site = values.resolved(start.call()).orElseThrow().site();
    return starts.isOnOtherThread(start)
        || handles.returnedBy(site.callee()).filter(HandleStart.LAZY::equals).isPresent();
  }

  /** Returns whether nothing in the body that starts a task can make it end there. */
  private boolean outlives(CallReference start) {
    MethodSignature body = start.body();
    Optional<Integer> number = graph.numberOf(body);
    if (number.isEmpty() || isManaged(start)) {
      return false;
    }
    for (int call = 0; call < graph.calls(number.get()).size(); call++) {
      boolean waits =
          summaries.paths(number.get(), call, unused -> false).stream()
              .anyMatch(path -> WAITS.contains(path.effect().kind()));
      if ((waits || waitsForKeptHandle(graph.calls(number.get()).get(call)))
          && !closesResource(graph.calls(number.get()).get(call).site())) {
        return false;
      }
    }
    return true;
  }

  /** A handle that was kept somewhere may be that of the task. */
  private boolean waitsForKeptHandle(ResolvedCall call) {
    return summaries.leaf(call).map(Blocking::kind).filter(WAITS::contains).isPresent()
        || call.bodies().stream()
            .flatMap(target -> summaries.effects(target).stream())
            .anyMatch(
                effect ->
                    effect instanceof Effect.Blocks blocks
                        && blocks.onlyIf().orElse(null) instanceof Pending);
  }

  /** An executor that is closed with the resource waits for its tasks. */
  private boolean isManaged(CallReference start) {
    return values.receiverOf(start) instanceof Origin.Result made
        && values.fateOf(made.call()).ends().contains(new Use.Managed());
  }
}
