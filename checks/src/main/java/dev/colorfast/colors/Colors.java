package dev.colorfast.colors;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.Effect;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The color of every body of a compilation, and why it has it.
 *
 * <p>Blocking is what blocks on some way through it, on something that lasts: not what depends on a
 * flag that the caller passes, and not short locks and the like. Async is what returns a handle
 * that is not complete, or gives its result to a callback that runs later.
 */
public final class Colors {
  private final Summaries summaries;
  private final CallGraph graph;
  private final AsyncResults results;
  private final LateCallbacks callbacks;
  private final Handles handles;
  private final Map<Integer, List<AsyncSource>> sources = new HashMap<>();

  private Colors(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
    ValueSources values = new ValueSources(graph.facts());
    handles = new Handles(graph);
    results = new AsyncResults(graph, values, handles);
    callbacks = new LateCallbacks(summaries, values);
  }

  /** Infers the colors of a compilation. What libraries do counts as far as the graph has it. */
  public static Colors of(Summaries summaries) {
    return new Colors(summaries);
  }

  /**
   * Returns the bodies of a compilation whose colors depend on what libraries do: all of them. A
   * graph for colors follows them.
   */
  public static Set<MethodSignature> followed(CallGraph graph) {
    Set<MethodSignature> all = new HashSet<>();
    for (int body = 0; body < graph.size(); body++) {
      if (graph.isInCompilation(body)) {
        all.add(graph.body(body).signature());
      }
    }
    return all;
  }

  /** Returns what the colors are inferred from. */
  public Summaries summaries() {
    return summaries;
  }

  /** Returns the color of the body of that number. */
  public Color color(int body) {
    return Color.of(!asyncSources(body).isEmpty(), isBlocking(body));
  }

  /**
   * Returns what makes the result of a body come later, the nearest first; none if nothing does.
   */
  public List<AsyncSource> asyncSources(int body) {
    return sources.computeIfAbsent(body, this::findSources);
  }

  private List<AsyncSource> findSources(int body) {
    MethodSignature method = graph.body(body).signature();
    List<AsyncSource> all = new ArrayList<>(results.sources(method));
    callbacks.sources(method).stream().filter(each -> !all.contains(each)).forEach(all::add);
    return List.copyOf(all);
  }

  /** Returns whether what a call returns is only there later. */
  public boolean isAsync(CallReference call) {
    return results.isAsync(call);
  }

  /** Returns whether running a body certainly blocks for longer than an instant. */
  public boolean isBlocking(int body) {
    return summaries.effects(body).stream().anyMatch(Colors::counts);
  }

  /**
   * Returns whether a body may block in any way: for an instant, or if an argument says so, which
   * gives it no color.
   */
  public boolean mayBlock(int body) {
    return summaries.effects(body).stream().anyMatch(Effect.Blocks.class::isInstance);
  }

  private static boolean counts(Effect effect) {
    return effect instanceof Effect.Blocks blocks
        && blocks.kind().weight() > 0
        && blocks.onlyIf().isEmpty();
  }

  /** Returns, for each call of a body by which the body comes to block, the shortest way. */
  public Map<Integer, BlockingPath> blockingCalls(int body) {
    Map<Integer, BlockingPath> found = new LinkedHashMap<>();
    if (!isBlocking(body)) {
      return found;
    }
    for (int call = 0; call < graph.calls(body).size(); call++) {
      Optional<BlockingPath> shortest =
          summaries.paths(body, call, unused -> false).stream()
              .filter(path -> counts(path.effect()))
              .min(
                  Comparator.comparingInt(BlockingPath::length)
                      .thenComparing(BlockingPath::effect));
      if (shortest.isPresent()) {
        found.put(call, shortest.get());
      }
    }
    return found;
  }

  /** Returns whether objects of a type are handles of what comes later. */
  public boolean isHandle(String type) {
    return handles.isHandle(type);
  }

  /** Returns whether a method declares that it returns a handle. */
  public boolean returnsHandle(MethodSignature method) {
    return handles.isHandle(Descriptors.returnedType(method.descriptor()));
  }

  /** Returns whether a call waits for a handle to complete. */
  public boolean isWait(ResolvedCall call) {
    return summaries.leaf(call).filter(leaf -> leaf.kind() == BlockingKind.RESULT).isPresent();
  }

  /**
   * Returns where the color of an async body begins: the end of the shortest way. Of what is only
   * passed in it is the body itself.
   */
  public Optional<AsyncSource> origin(int body) {
    Set<Integer> seen = new HashSet<>();
    int at = body;
    while (seen.add(at)) {
      List<AsyncSource> all = asyncSources(at);
      if (all.isEmpty()) {
        return Optional.empty();
      }
      Optional<AsyncSource> begins = all.stream().filter(AsyncSource::isOrigin).findFirst();
      Optional<Integer> next =
          all.get(0).isOrigin() ? Optional.empty() : graph.numberOf(all.get(0).method());
      if (next.isEmpty() || seen.contains(next.get()) || asyncSources(next.get()).isEmpty()) {
        return begins.or(() -> Optional.of(all.get(0)));
      }
      at = next.get();
    }
    return Optional.empty();
  }

  /** Returns why a body is async, in words; empty if it is not. */
  public String describe(int body) {
    return origin(body)
        .map(origin -> "async(" + words(origin) + ')')
        .filter(unused -> graph.body(body).form() == MethodFacts.Form.METHOD)
        .orElse("");
  }

  private static String words(AsyncSource origin) {
    MethodSignature method = origin.method();
    String name =
        method.isConstructor()
            ? "new " + method.simpleOwner()
            : method.simpleOwner() + '.' + method.name();
    return switch (origin.kind()) {
      case PASSED -> "passed in";
      case UNKNOWN -> "unknown handle";
      case CALLBACK -> "callback of " + name;
      default -> name;
    };
  }
}
