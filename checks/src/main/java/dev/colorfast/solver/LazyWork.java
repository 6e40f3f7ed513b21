package dev.colorfast.solver;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Completion;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    Search search = new Search();
    handles.forEach(handle -> search.open.add(handle.value()));
    return search.run();
  }

  /** Follows handles to the work behind them. */
  private final class Search {
    private final TreeMap<Integer, Part> found = new TreeMap<>();
    private final Set<Value> seen = new HashSet<>();
    private final Deque<Value> open = new ArrayDeque<>();

    /** What the parameters of methods and functions stand for that make handles of handles. */
    private final Map<Value, Set<Value>> given = new HashMap<>();

    Collection<Part> run() {
      while (!open.isEmpty()) {
        Value at = graph.held(open.poll());
        if (at instanceof Value.Result result && seen.add(at)) {
          result.at().flatMap(graph::call).ifPresent(this::look);
        } else if (at instanceof Value.Parameter && seen.add(at)) {
          open.addAll(given.getOrDefault(at, Set.of()));
        }
      }
      return found.values();
    }

    private void look(ResolvedCall call) {
      MethodContract contract = call.contract();
      Completion completion = contract.completion();
      if (completion.movesWork()) {
        return;
      }
      CallSite site = call.site();
      Optional<Operand> handle = whereabouts.handle(call);
      boolean isHere = handle.isEmpty() || whereabouts.isDoneWhereBegun(handle.get());
      for (int i = 0; i < contract.parameters().size(); i++) {
        if (!isOfEmitter(contract.parameter(i))
            || !isHere
            || waitsForOthers(completion, i, handle)) {
          continue;
        }
        for (int body : bodies(call, i)) {
          found.putIfAbsent(body, new Part(body, site.callee()));
          if (completion.with().contains(i)) {
            returned(body).forEach(inner -> open.add(inner.value()));
          }
        }
      }
      if (completion.statesWhere()) {
        handle.ifPresent(known -> open.add(known.value()));
      } else {
        lookInside(call, handle);
      }
      // What comes after another handle is begun where that completes; a static method combines.
      if (isHere || site.receiver().equals(Operand.UNKNOWN)) {
        for (int index : completion.with()) {
          if (index != ParameterContract.RECEIVER && !isFunction(contract.parameter(index))) {
            open.add(site.argument(index).value());
          }
        }
      }
    }

    /** What a method makes of a handle is known by what it returns, unless it is an operator. */
    private void lookInside(ResolvedCall call, Optional<Operand> handle) {
      CallSite site = call.site();
      if (call.hasOneTarget()) {
        int target = call.targets().get(0);
        for (int i = 0; i < site.arguments().size(); i++) {
          give(target, i, site.argument(i).value());
        }
        returned(target).forEach(inner -> open.add(inner.value()));
      }
      boolean isOperator =
          handle.isPresent()
              && (handle.get().equals(site.receiver()) || isHandle(site.callee().owner()));
      if (!isOperator) {
        return;
      }
      boolean isComposed = false;
      for (int i = 0; i < call.contract().parameters().size(); i++) {
        isComposed |=
            isFunction(call.contract().parameter(i)) && isComposing(call, i, handle.get());
      }
      if (!isComposed) {
        open.add(handle.get().value());
      }
    }

    /**
     * Returns whether a function makes another handle of the one that an operator is called on. One
     * that is not in sight may, and may move the work.
     */
    private boolean isComposing(ResolvedCall call, int parameter, Operand handle) {
      List<Integer> functions = bodies(call, parameter);
      boolean isComposing = functions.isEmpty();
      for (int function : functions) {
        List<Operand> made = returned(function);
        if (made.stream().anyMatch(each -> isHandle(each.type()))) {
          isComposing = true;
          String descriptor = graph.body(function).signature().descriptor();
          for (int i = 0; i < Descriptors.parameterTypes(descriptor).size(); i++) {
            give(function, i, handle.value());
          }
          made.forEach(inner -> open.add(inner.value()));
        }
      }
      return isComposing;
    }

    private boolean isHandle(String type) {
      return graph.stated().handleStart(type).isPresent();
    }

    private void give(int body, int index, Value value) {
      Value parameter = new Value.Parameter(graph.body(body).signature(), index);
      given.computeIfAbsent(parameter, at -> new LinkedHashSet<>()).add(value);
      if (seen.contains(parameter)) {
        open.add(value);
      }
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
