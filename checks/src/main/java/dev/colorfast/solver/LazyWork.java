package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Completion;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is done where the work behind a lazy handle is begun: the callbacks of its sources, and of
 * all operators that nothing moves elsewhere, through the methods that return it.
 */
public final class LazyWork {
  private final CallGraph graph;
  private final Whereabouts whereabouts;

  LazyWork(CallGraph graph, Whereabouts whereabouts) {
    this.graph = graph;
    this.whereabouts = whereabouts;
  }

  /**
   * A callback that runs there.
   *
   * @param body its number in the graph
   * @param passedTo the method that it was passed to
   */
  public record Part(int body, MethodSignature passedTo) {}

  /** Returns whether a call has the work behind its receiver begun on the thread that makes it. */
  public boolean isBegunBy(ResolvedCall call) {
    return call.contract().runsOn().equals(Optional.of(ThreadKind.CALLER))
        && !call.site().receiver().equals(Operand.UNKNOWN);
  }

  /** Returns the callbacks that run on the thread that makes a call which begins work. */
  public Collection<Part> begunBy(ResolvedCall call) {
    List<Part> parts = new ArrayList<>(begunWith(List.of(call.site().receiver())));
    if (whereabouts.isDoneWhereBegun(call.site().receiver())) {
      for (int i = 0; i < call.contract().parameters().size(); i++) {
        if (isOfEmitter(call.contract().parameter(i))) {
          for (int body : bodies(call, i)) {
            parts.add(new Part(body, call.site().callee()));
          }
        }
      }
    }
    return parts;
  }

  private static boolean isOfEmitter(ParameterContract stated) {
    return stated.runsOn().equals(Optional.of(ThreadKind.EMITTER));
  }

  /** Returns the callbacks that run where the work is begun that a body returns, in order. */
  public Collection<Part> begunByReturnOf(int body) {
    return begunWith(returned(body));
  }

  /**
   * Of what a body returns either as it is or moved elsewhere it is not known where it is begun.
   */
  private List<Operand> returned(int body) {
    List<Operand> all = graph.returned(body);
    Set<Value> moved = new HashSet<>();
    for (Operand each : all) {
      Optional<ResolvedCall> call =
          graph.held(each.value()) instanceof Value.Result result
              ? result.at().flatMap(graph::call)
              : Optional.empty();
      call.filter(made -> made.contract().completion().movesWork())
          .ifPresent(made -> moved.add(graph.held(made.site().receiver().value())));
    }
    return all.stream().filter(each -> !moved.contains(graph.held(each.value()))).toList();
  }

  /** Returns the callbacks that run where the work behind some handles is begun, in order. */
  public Collection<Part> begunWith(Collection<Operand> handles) {
    TreeMap<Integer, Part> found = new TreeMap<>();
    Set<Value> seen = new HashSet<>();
    Deque<Value> open = new ArrayDeque<>();
    handles.forEach(handle -> open.add(handle.value()));
    while (!open.isEmpty()) {
      Value at = graph.held(open.poll());
      if (at instanceof Value.Result result && seen.add(at)) {
        result.at().flatMap(graph::call).ifPresent(call -> look(call, found, open));
      }
    }
    return found.values();
  }

  private void look(ResolvedCall call, TreeMap<Integer, Part> found, Deque<Value> open) {
    MethodContract contract = call.contract();
    Completion completion = contract.completion();
    if (completion.movesWork()) {
      return;
    }
    CallSite site = call.site();
    Optional<Operand> handle = whereabouts.handle(call);
    boolean isHere = handle.isEmpty() || whereabouts.isDoneWhereBegun(handle.get());
    for (int i = 0; i < contract.parameters().size(); i++) {
      if (!isOfEmitter(contract.parameter(i)) || !isHere || waitsForOthers(completion, i, handle)) {
        continue;
      }
      for (int body : bodies(call, i)) {
        found.putIfAbsent(body, new Part(body, site.callee()));
        if (completion.with().contains(i)) {
          returned(body).forEach(inner -> open.add(inner.value()));
        }
      }
    }
    handle.ifPresent(known -> open.add(known.value()));
    // What comes after another handle is begun where that completes; a static method combines.
    if (isHere || site.receiver().equals(Operand.UNKNOWN)) {
      for (int index : completion.with()) {
        if (index != ParameterContract.RECEIVER && !isFunction(contract.parameter(index))) {
          open.add(site.argument(index).value());
        }
      }
    }
    if (!completion.statesWhere() && call.hasOneTarget()) {
      returned(call.targets().get(0)).forEach(inner -> open.add(inner.value()));
    }
  }

  private static boolean waitsForOthers(
      Completion completion, int index, Optional<Operand> handle) {
    return handle.isPresent() && !completion.with().isEmpty() && !completion.with().contains(index);
  }

  private static boolean isFunction(ParameterContract stated) {
    return stated.runsOn().isPresent() || stated.executor() != ParameterContract.NO_EXECUTOR;
  }

  private List<Integer> bodies(ResolvedCall call, int parameter) {
    String type = Descriptors.parameterType(call.site().callee().descriptor(), parameter);
    return new ArrayList<>(
        graph.callbacks(call.site().argument(parameter), Optional.empty(), type));
  }
}
