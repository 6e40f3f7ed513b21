package dev.colorfast.bytecode;

import dev.colorfast.facts.Flow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** The instructions of a body, the values before each, and which may follow which. */
final class ControlFlow {
  private final MethodNode method;
  private final Frame<TracedValue>[] frames;
  private final List<List<Integer>> next;
  private final List<List<Integer>> handlers;

  private ControlFlow(
      MethodNode method,
      Frame<TracedValue>[] frames,
      List<List<Integer>> next,
      List<List<Integer>> handlers) {
    this.method = method;
    this.frames = frames;
    this.next = next;
    this.handlers = handlers;
  }

  /**
   * Follows values through a body.
   *
   * @throws AnalyzerException if the body is not one that a JVM would accept
   */
  static ControlFlow of(String owner, MethodNode method, Interpreter<TracedValue> values)
      throws AnalyzerException {
    int size = method.instructions.size();
    List<List<Integer>> next = new ArrayList<>(size);
    List<List<Integer>> handlers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      next.add(new ArrayList<>(1));
      handlers.add(List.of());
    }
    Analyzer<TracedValue> analyzer =
        new Analyzer<>(values) {
          @Override
          protected void newControlFlowEdge(int from, int to) {
            if (!next.get(from).contains(to)) {
              next.get(from).add(to);
            }
          }

          @Override
          protected boolean newControlFlowExceptionEdge(int from, TryCatchBlockNode handler) {
            int to = method.instructions.indexOf(handler.handler);
            if (!handlers.get(from).contains(to)) {
              List<Integer> more = new ArrayList<>(handlers.get(from));
              more.add(to);
              handlers.set(from, more);
            }
            return true;
          }
        };
    Frame<TracedValue>[] frames = analyzer.analyze(owner.replace('.', '/'), method);
    return new ControlFlow(method, frames, next, handlers);
  }

  int size() {
    return frames.length;
  }

  AbstractInsnNode instruction(int index) {
    return method.instructions.get(index);
  }

  /** Returns the values before an instruction; null if it is never reached. */
  Frame<TracedValue> before(int index) {
    return frames[index];
  }

  /** Returns what may follow an instruction normally. */
  List<Integer> next(int index) {
    return next.get(index);
  }

  /** Returns the exception handlers that may follow an instruction. */
  List<Integer> handlers(int index) {
    return handlers.get(index);
  }

  /**
   * Returns the ways through the body.
   *
   * @param calls the index of the call that an instruction makes, by the instruction's index
   */
  Flow flow(Map<Integer, List<Integer>> calls) {
    BitSet leaders = leaders();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int at = leaders.nextSetBit(0); at >= 0; at = leaders.nextSetBit(at + 1)) {
      numbers.put(at, numbers.size());
    }
    List<Flow.Block> blocks = new ArrayList<>(numbers.size());
    for (int first = leaders.nextSetBit(0); first >= 0; first = leaders.nextSetBit(first + 1)) {
      List<Integer> made = new ArrayList<>();
      int at = first;
      made.addAll(calls.getOrDefault(at, List.of()));
      while (next.get(at).size() == 1 && !leaders.get(next.get(at).get(0))) {
        at = next.get(at).get(0);
        made.addAll(calls.getOrDefault(at, List.of()));
      }
      blocks.add(
          new Flow.Block(made, next.get(at).stream().map(numbers::get).toList(), isReturn(at)));
    }
    return new Flow(blocks);
  }

  /** Returns whether the body ends normally after an instruction. */
  boolean isReturn(int index) {
    int opcode = instruction(index).getOpcode();
    return opcode >= org.objectweb.asm.Opcodes.IRETURN
        && opcode <= org.objectweb.asm.Opcodes.RETURN;
  }

  /** The first instructions of straight pieces that are reached without an exception. */
  private BitSet leaders() {
    BitSet reached = new BitSet();
    BitSet leaders = new BitSet();
    List<Integer> open = new ArrayList<>();
    reached.set(0);
    leaders.set(0);
    open.add(0);
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      boolean branches = next.get(at).size() > 1;
      for (int to : next.get(at)) {
        // Where ways meet, or part, a new piece begins.
        if (branches || reached.get(to)) {
          leaders.set(to);
        }
        if (!reached.get(to)) {
          reached.set(to);
          open.add(to);
        }
      }
    }
    return leaders;
  }
}
