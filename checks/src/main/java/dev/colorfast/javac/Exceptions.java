package dev.colorfast.javac;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCatch;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCTypeUnion;
import dev.colorfast.facts.ExceptionFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Notes, while one body is read, what it does with exceptions. */
final class Exceptions {
  private static final String INTERRUPT = "java.lang.InterruptedException";
  private static final Set<String> TAKE_INTERRUPTS =
      Set.of(INTERRUPT, "java.lang.Exception", "java.lang.Throwable");
  private static final Set<String> TAKE_UNCHECKED =
      Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable");

  private final Types types;
  private final Deque<Integer> interruptibleBefore = new ArrayDeque<>();
  private int interruptible;
  private int sheltered;
  private boolean catchesInterrupts;
  private boolean throwsAny;
  private boolean throwsUnchecked;

  Exceptions(Types types) {
    this.types = types;
  }

  ExceptionFacts found() {
    return new ExceptionFacts(catchesInterrupts, throwsAny, throwsUnchecked);
  }

  void noteCall(MethodSymbol method) {
    for (Type thrown : method.getThrownTypes()) {
      if (isNamed(thrown, Set.of(INTERRUPT))) {
        interruptible++;
      }
    }
  }

  void noteThrown(Type thrown) {
    throwsAny = true;
    throwsUnchecked |= sheltered == 0 && isUnchecked(thrown);
  }

  private boolean isUnchecked(Type thrown) {
    for (Type at = thrown; at != null && at.tsym != null; at = types.supertype(at)) {
      if (isNamed(at, Set.of("java.lang.RuntimeException"))) {
        return true;
      }
      if (at == Type.noType) {
        return false;
      }
    }
    return false;
  }

  /** The resources and the block of a {@code try} statement follow. */
  void enter(JCTry tree) {
    interruptibleBefore.push(interruptible);
    sheltered += takesAny(tree, TAKE_UNCHECKED) ? 1 : 0;
  }

  /** The resources and the block of a {@code try} statement have been read. */
  void leave(JCTry tree) {
    boolean mayBeInterrupted = interruptible > interruptibleBefore.pop();
    catchesInterrupts |= mayBeInterrupted && takesAny(tree, TAKE_INTERRUPTS);
    sheltered -= takesAny(tree, TAKE_UNCHECKED) ? 1 : 0;
  }

  private static boolean takesAny(JCTry tree, Set<String> names) {
    for (JCCatch clause : tree.catchers) {
      List<? extends JCTree> caught =
          clause.param.vartype instanceof JCTypeUnion several
              ? several.alternatives
              : List.of(clause.param.vartype);
      for (JCTree each : caught) {
        if (isNamed(each.type, names)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamed(Type type, Set<String> names) {
    return type != null
        && type.tsym != null
        && names.contains(type.tsym.getQualifiedName().toString());
  }
}
