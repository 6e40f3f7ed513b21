package dev.colorfast.colormap;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.colors.Colors;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.findings.BlockedCall;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Findings;
import dev.colorfast.locks.CarrierPin;
import dev.colorfast.locks.CarrierPins;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.threads.KnownThread;
import dev.colorfast.threads.ThreadContexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What is found in a compilation, on what it rests, and what would be found if colors changed. */
public final class Prospects {
  private static final String PINNED = "PinnedCarrierThread";

  private final CallGraph graph;
  private final Located located;
  private final Colors colors;
  private final Grounds grounds;

  private Prospects(Colors colors, List<Statements> models) {
    this.colors = colors;
    graph = colors.summaries().graph();
    grounds = new Grounds(graph, models);
    located = new Located(graph);
  }

  /**
   * Adds to a map what is found.
   *
   * @param models what is stated in model files, the most trusted first
   * @param findings what the analysis has found
   * @param blocked what blocks threads that must not block, found or not
   * @param fate says of a check and a place what becomes of a finding there
   */
  public static ColorMap added(
      ColorMap map,
      Colors colors,
      List<Statements> models,
      Collection<Finding> findings,
      Collection<BlockedCall> blocked,
      BiFunction<String, SourcePosition, Found.Fate> fate) {
    Prospects prospects = new Prospects(colors, models);
    return new ColorMap(
        map.methods(),
        map.boundaries(),
        prospects.found(findings, blocked, fate),
        prospects.watches(),
        prospects.pins(),
        prospects.grounds.ofOrigins(colors));
  }

  private List<Found> found(
      Collection<Finding> findings,
      Collection<BlockedCall> blocked,
      BiFunction<String, SourcePosition, Found.Fate> fate) {
    Map<SourcePosition, BlockedCall> calls = new HashMap<>();
    blocked.forEach(each -> calls.put(each.position(), each));
    List<Found> all = new ArrayList<>();
    Set<SourcePosition> places = new HashSet<>();
    for (Finding finding : findings) {
      places.add(finding.position());
      String restsOn = restsOn(finding, calls.get(finding.position()));
      Found.Fate becomes = fate.apply(finding.check(), finding.position());
      add(finding.check(), finding.position(), restsOn, becomes, all);
    }
    for (BlockedCall call : blocked) {
      if (call.outcome() != BlockedCall.Outcome.REPORTED && !places.contains(call.position())) {
        Found.Fate becomes = Found.Fate.valueOf(call.outcome().name());
        add(call.check(), call.position(), ground(call), becomes, all);
      }
    }
    return all;
  }

  private void add(
      String check,
      SourcePosition position,
      String restsOn,
      Found.Fate fate,
      Collection<Found> all) {
    located
        .method(position)
        .ifPresent(method -> all.add(new Found(check, method, position.line(), restsOn, fate)));
  }

  private static String restsOn(Finding finding, BlockedCall call) {
    if (Findings.restsOnColor(finding)) {
      return Found.COLOR;
    }
    if (finding.check().equals(PINNED)) {
      return word(ThreadKind.VIRTUAL);
    }
    return call == null ? "" : ground(call);
  }

  private static String ground(BlockedCall call) {
    return call.isPromise() ? Found.PROMISE : word(call.thread());
  }

  private static String word(ThreadKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Watch> watches() {
    List<Watch> all = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (KnownThread context : ThreadContexts.of(colors.summaries())) {
      known.add(context.body());
      if (context.thread().mustNotBlock()) {
        all.add(
            new Watch(
                id(context.body()),
                word(context.thread()),
                BlockedCall.checkFor(context),
                grounds.ofThread(context)));
      }
    }
    for (int body = 0; body < graph.size(); body++) {
      boolean isMethod = graph.body(body).form() == MethodFacts.Form.METHOD;
      if (isMethod
          && graph.isInCompilation(body)
          && !known.contains(body)
          && colors.blockingCalls(body).values().stream()
              .anyMatch(path -> Findings.surprisesAsyncCallers(path.effect().kind()))) {
        all.add(new Watch(id(body), Found.COLOR, Findings.FAKE_ASYNC, ""));
      }
    }
    return all;
  }

  private String id(int body) {
    return graph.body(body).signature().toString();
  }

  private List<Pin> pins() {
    CarrierPins pins = new CarrierPins(colors.summaries());
    List<Pin> all = new ArrayList<>();
    for (int body = 0; body < graph.size(); body++) {
      MethodFacts.Form form = graph.body(body).form();
      boolean isShown = form == MethodFacts.Form.METHOD || form == MethodFacts.Form.LAMBDA;
      if (isShown && graph.isInCompilation(body)) {
        for (CarrierPin pin : pins.in(body, 0)) {
          all.add(
              new Pin(
                  id(body),
                  pin.site().position().line(),
                  pin.site().callee().toString(),
                  pin.by(),
                  pin.before()));
        }
      }
    }
    return all;
  }
}
