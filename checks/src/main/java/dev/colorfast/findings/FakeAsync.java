package dev.colorfast.findings;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.colors.AsyncMethods;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.Witness;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Methods that return a handle to a result that comes later, and block before they return it: who
 * calls them believes that they do not.
 *
 * <p>Where the thread is known, blocking is fine or reported for that thread's sake. A method that
 * is only ever called from what is handed over somewhere may block there.
 */
final class FakeAsync {
  static final String CHECK = "BlockingInAsyncMethod";

  /** The same, where the method waits for a handle itself. */
  static final String BRIDGE = "SyncOverAsync";

  /**
   * Putting into a full queue is how such methods slow down callers who are too fast; addresses are
   * resolved before there is anything to wait for, and most are literal.
   */
  static final Set<BlockingKind> EXPECTED =
      Set.of(BlockingKind.QUEUE, BlockingKind.DNS, BlockingKind.FILE, BlockingKind.UNSPECIFIED);

  private final Summaries summaries;
  private final CallGraph graph;
  private final AsyncMethods methods;
  private final KindSwitches switches;
  private final Map<Integer, Set<ThreadKind>> threads = new HashMap<>();
  private final Map<Integer, Set<Integer>> callers = new HashMap<>();
  private final SortedMap<SourcePosition, Blocked> all = new TreeMap<>();

  /** What a handle has run that completes when the thread that asked for it is free again. */
  private final Set<MethodSignature> later = new HashSet<>();

  private record Blocked(int body, String handle, BlockingPath path, CallSite site) {}

  private FakeAsync(Summaries summaries, KindSwitches switches) {
    this.summaries = summaries;
    this.switches = switches;
    graph = summaries.graph();
    methods = new AsyncMethods(graph);
  }

  /** Returns the findings, at most one for each method. */
  static List<Finding> of(
      Summaries summaries, Collection<KnownThread> contexts, KindSwitches switches) {
    FakeAsync fake = new FakeAsync(summaries, switches);
    fake.noteThreads(contexts);
    fake.noteCalls();
    for (int body : fake.methods.compiled()) {
      boolean isKnown = fake.threads.containsKey(body) || fake.isMoved(body);
      if (!isKnown && !fake.isOnlyHandedOver(body)) {
        fake.look(body);
      }
    }
    return fake.findings();
  }

  private void noteThreads(Collection<KnownThread> contexts) {
    for (KnownThread context : contexts) {
      threads.computeIfAbsent(context.body(), unused -> new HashSet<>()).add(context.thread());
    }
  }

  private void noteCalls() {
    for (int body = 0; body < graph.size(); body++) {
      for (ResolvedCall call : graph.calls(body)) {
        for (int target : call.targets()) {
          callers.computeIfAbsent(target, unused -> new HashSet<>()).add(body);
        }
        noteLater(call);
      }
    }
  }

  private void noteLater(ResolvedCall call) {
    for (Operand argument : call.site().arguments()) {
      if (argument.value() instanceof Value.Lambda lambda) {
        summaries
            .whereabouts()
            .handle(call)
            .filter(summaries.whereabouts()::isCompletedLater)
            .ifPresent(handle -> later.add(lambda.body()));
      }
    }
  }

  /** Whoever calls the method has a thread for it, and has been told to take another one. */
  private boolean isMoved(int body) {
    return graph.stated().overridden(graph.body(body).signature()).stream()
        .map(graph.stated()::own)
        .flatMap(Optional::stream)
        .anyMatch(stated -> stated.runsOn().isPresent());
  }

  private boolean isOnlyHandedOver(int body) {
    Set<Integer> known = callers.getOrDefault(body, Set.of());
    return !known.isEmpty() && known.stream().allMatch(this::mayBlock);
  }

  private boolean mayBlock(int caller) {
    return graph.body(caller).form() != MethodFacts.Form.METHOD
        || threads.getOrDefault(caller, Set.of()).stream()
            .anyMatch(kind -> kind != ThreadKind.EVENT_LOOP && kind != ThreadKind.UI);
  }

  /** The first call that blocks is where the method stops to be asynchronous. */
  private void look(int body) {
    List<ResolvedCall> calls = graph.calls(body);
    for (int call = 0; call < calls.size(); call++) {
      for (BlockingPath path : summaries.paths(body, call, unused -> false)) {
        BlockingKind kind = path.effect().kind();
        boolean isEverywhere = path.effect().except().isEmpty() && path.effect().onlyIf().isEmpty();
        boolean isExpected = EXPECTED.contains(kind) || limitsCallers(path);
        boolean isAfter =
            path.witness().hops().stream().map(Witness.Hop::method).anyMatch(later::contains);
        if (isEverywhere && switches.reports(kind) && !isExpected && !isAfter) {
          String handle = methods.handle(graph.body(body).signature()).orElseThrow();
          CallSite site = calls.get(call).site();
          all.putIfAbsent(site.position(), new Blocked(body, handle, path, site));
          return;
        }
      }
    }
  }

  /** So does taking a permit. */
  private boolean limitsCallers(BlockingPath path) {
    return graph
        .stated()
        .effective(path.witness().leaf())
        .map(MethodContract::acquires)
        .orElse(false);
  }

  private List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    all.forEach(
        (position, blocked) -> {
          boolean isMendedFurtherDown =
              blocked.path.witness().hops().stream()
                  .anyMatch(hop -> all.containsKey(hop.position()));
          if (!isMendedFurtherDown) {
            found.add(finding(position, blocked));
          }
        });
    return found;
  }

  private Finding finding(SourcePosition position, Blocked blocked) {
    MethodFacts body = graph.body(blocked.body);
    boolean isWaitForHandle =
        blocked.path.effect().kind() == BlockingKind.RESULT
            && blocked.path.witness().hops().isEmpty();
    MethodSignature method = body.signature();
    String handle = blocked.handle.substring(blocked.handle.lastIndexOf('.') + 1);
    List<Message.Row> rows = new ArrayList<>();
    rows.add(
        new Message.Row(Names.of(method, body.form()), body.position(), "returns a " + handle));
    rows.addAll(BlockingMessage.chain(blocked.path.witness()));
    String sentence =
        Message.SUBJECT
            + ' '
            + blocked.path.witness().blocking().kind().phrase()
            + " before "
            + Names.inClass(method)
            + " returns its "
            + handle;
    return new Finding(
        isWaitForHandle ? BRIDGE : CHECK,
        position,
        blocked.site.isImplicit() ? Finding.Place.IMPLICIT_CALL : Finding.Place.CALL,
        new Message(sentence, rows, hint(body, blocked.site)),
        Level.WARNING,
        true);
  }

  private String hint(MethodFacts body, CallSite site) {
    return BlockedThreads.twin(graph, body, site).map(BlockingMessage::hint).orElse("");
  }
}
