package dev.colorfast.threads;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract.HandleStart;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import dev.colorfast.solver.Whereabouts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds operators that move what follows them in a chain to a thread that may block, where what
 * blocks stands before them.
 */
public final class LateOffloads {
  private final Summaries summaries;
  private final CallGraph graph;
  private final Whereabouts whereabouts;
  private final List<LateOffload> found = new ArrayList<>();

  private LateOffloads(Summaries summaries) {
    this.summaries = summaries;
    graph = summaries.graph();
    whereabouts = summaries.whereabouts();
  }

  /** Returns what is found in the compilation, in the order of bodies. */
  public static List<LateOffload> in(Summaries summaries) {
    LateOffloads all = new LateOffloads(summaries);
    for (int body = 0; body < all.graph.size(); body++) {
      if (all.graph.isInCompilation(body)) {
        List<ResolvedCall> calls = all.graph.calls(body);
        for (int call = 0; call < calls.size(); call++) {
          if (all.movesWhatFollows(calls.get(call))) {
            all.addIfLate(body, call);
          }
        }
      }
    }
    return all.found;
  }

  private boolean movesWhatFollows(ResolvedCall call) {
    List<Integer> with = call.contract().completion().with();
    return with.size() == 1
        && with.get(0) >= 0
        && !isFunction(call.contract().parameter(with.get(0)))
        && isLazy(Descriptors.returnedType(call.site().callee().descriptor()))
        && whereabouts
            .threadOf(call.site().argument(with.get(0)))
            .equals(Optional.of(ThreadKind.WORKER));
  }

  private static boolean isFunction(ParameterContract stated) {
    return stated.runsOn().isPresent() || stated.executor() != ParameterContract.NO_EXECUTOR;
  }

  private boolean isLazy(String type) {
    return graph.stated().handleStart(type).equals(Optional.of(HandleStart.LAZY));
  }

  private void addIfLate(int body, int call) {
    ResolvedCall move = graph.calls(body).get(call);
    Optional<Operand> handle = whereabouts.handle(move);
    if (handle.isEmpty() || !isBegunOnWhateverThread(handle.get())) {
      return;
    }
    Optional<LateOffload> late = blockingBefore(move, handle.get());
    if (late.isPresent() && !isOfUse(body, call)) {
      found.add(late.get());
    }
  }

  /** Nothing else keeps the work before it from a thread that must not block. */
  private boolean isBegunOnWhateverThread(Operand handle) {
    return whereabouts.isDoneWhereBegun(handle)
        || whereabouts.threadOf(handle).filter(ThreadKind::mustNotBlock).isPresent();
  }

  private Optional<LateOffload> blockingBefore(ResolvedCall move, Operand handle) {
    Set<Value> seen = new HashSet<>();
    Operand at = handle;
    while (at.value() instanceof Value.Result result && seen.add(result)) {
      Optional<ResolvedCall> call = result.at().flatMap(graph::call);
      if (call.isEmpty() || moves(call.get())) {
        return Optional.empty();
      }
      Optional<BlockingPath> path = blocking(call.get());
      if (path.isPresent()) {
        return Optional.of(new LateOffload(move.site(), call.get().site(), path.get()));
      }
      Optional<Operand> before = whereabouts.handle(call.get());
      if (before.isEmpty()) {
        return Optional.empty();
      }
      at = before.get();
    }
    return Optional.empty();
  }

  private boolean moves(ResolvedCall call) {
    boolean isByArgument =
        call.contract().completion().with().stream()
            .anyMatch(index -> index >= 0 && !isFunction(call.contract().parameter(index)));
    return call.contract().completion().movesWork()
        || isByArgument && whereabouts.handle(call).isPresent();
  }

  /** Returns how a function blocks that is passed in a call, and run for the signals before it. */
  private Optional<BlockingPath> blocking(ResolvedCall call) {
    for (int i = 0; i < call.contract().parameters().size(); i++) {
      if (call.contract().parameter(i).runsOn().isEmpty()) {
        continue;
      }
      MethodSignature callee = call.site().callee();
      String type = Descriptors.parameterType(callee.descriptor(), i);
      for (int function : graph.callbacks(call.site().argument(i), Optional.empty(), type)) {
        for (int inside = 0; inside < graph.calls(function).size(); inside++) {
          Optional<BlockingPath> path =
              summaries.paths(function, inside, unused -> false).stream()
                  .filter(each -> each.effect().kind().weight() == BlockingKind.HEAVIEST)
                  .filter(each -> each.effect().except().isEmpty())
                  .min(
                      Comparator.comparingInt(BlockingPath::length)
                          .thenComparing(BlockingPath::effect));
          if (path.isPresent()) {
            return path;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What follows in the chain may need to be moved, or have all of the chain moved. */
  private boolean isOfUse(int body, int call) {
    MethodSignature signature = graph.body(body).signature();
    Set<Value> chain = new HashSet<>();
    List<ResolvedCall> calls = graph.calls(body);
    chain.add(result(calls.get(call), signature, call));
    for (int next = call + 1; next < calls.size(); next++) {
      ResolvedCall following = calls.get(next);
      Optional<Operand> handle = whereabouts.handle(following);
      if (handle.isPresent() && chain.contains(handle.get().value())) {
        boolean isMoved =
            following.contract().completion().movesWork() || blocking(following).isPresent();
        if (isMoved) {
          return true;
        }
        chain.add(result(following, signature, next));
      }
    }
    return false;
  }

  private static Value result(ResolvedCall call, MethodSignature body, int index) {
    return new Value.Result(call.site().callee(), Optional.of(new CallReference(body, index)));
  }
}
