package dev.colorfast.javac;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCAssignOp;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables of one top-level class and all that is inside it: which are assigned once, and what
 * they hold.
 *
 * <p>We look for assignments ourselves: javac decides what is effectively final only when it has
 * done flow analysis, which for most classes is after the first check has run.
 */
final class Variables {
  private final Set<Symbol> reassigned;
  private final Set<Symbol> leftToOthers;
  private final Map<Symbol, Value> values = new IdentityHashMap<>();
  private final Map<Symbol, JCExpression> initializers = new IdentityHashMap<>();
  private final Map<Symbol, Integer> numbers = new IdentityHashMap<>();
  private final Map<Symbol, List<Operand>> assignments = new IdentityHashMap<>();
  private final List<Runnable> whenRead = new ArrayList<>();
  private final Map<Symbol, Switched> switched;

  private final String file;

  /**
   * A boolean variable that begins with a constant, or with nothing, and is assigned once.
   *
   * @param first the constant; null for nothing
   * @param later what it is assigned
   */
  private record Switched(Boolean first, JCExpression later) {}

  private Variables(
      Set<Symbol> reassigned,
      Map<Symbol, Switched> switched,
      Set<Symbol> leftToOthers,
      String file) {
    this.reassigned = reassigned;
    this.switched = switched;
    this.leftToOthers = leftToOthers;
    this.file = file;
  }

  static Variables of(JCClassDecl topLevel, String file) {
    Set<Symbol> reassigned = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Symbol> given = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Symbol> leftToOthers = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Symbol, Switched> switched = new IdentityHashMap<>();
    topLevel.accept(
        new TreeScanner() {
          @Override
          public void visitVarDef(JCVariableDecl tree) {
            boolean isNull = tree.init != null && tree.init.getKind() == Tree.Kind.NULL_LITERAL;
            boolean isVolatile = (tree.mods.flags & Flags.VOLATILE) != 0;
            if (tree.sym != null
                && tree.sym.owner instanceof ClassSymbol
                && (tree.mods.flags & (Flags.PRIVATE | Flags.FINAL)) == 0
                && (isNull || isVolatile && tree.init == null)) {
              leftToOthers.add(tree.sym);
            }
            if (tree.sym != null
                && tree.sym.owner instanceof MethodSymbol
                && (tree.sym.flags() & Flags.PARAMETER) == 0
                && tree.sym.type.hasTag(TypeTag.BOOLEAN)) {
              Object first = tree.init instanceof JCLiteral literal ? literal.getValue() : null;
              if (tree.init == null || first != null) {
                switched.put(tree.sym, new Switched((Boolean) first, null));
              }
            }
            super.visitVarDef(tree);
          }

          @Override
          public void visitForeachLoop(JCEnhancedForLoop tree) {
            super.visitForeachLoop(tree);
            switched.remove(tree.var.sym);
          }

          @Override
          public void visitAssign(JCAssign tree) {
            Symbol variable = TreeInfo.symbol(tree.lhs);
            boolean isFirst = !reassigned.contains(variable);
            note(tree.lhs);
            switched.computeIfPresent(
                variable,
                (unused, known) -> isFirst ? new Switched(known.first(), tree.rhs) : null);
            if (tree.rhs.getKind() != Tree.Kind.NULL_LITERAL) {
              given.add(TreeInfo.symbol(tree.lhs));
            }
            super.visitAssign(tree);
          }

          @Override
          public void visitAssignop(JCAssignOp tree) {
            note(tree.lhs);
            switched.remove(TreeInfo.symbol(tree.lhs));
            super.visitAssignop(tree);
          }

          @Override
          public void visitUnary(JCUnary tree) {
            switch (tree.getKind()) {
              case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                  note(tree.arg);
              default -> {}
            }
            super.visitUnary(tree);
          }

          private void note(JCTree assigned) {
            Symbol symbol = TreeInfo.symbol(assigned);
            if (symbol != null) {
              reassigned.add(symbol);
            }
          }
        });
    leftToOthers.removeAll(given);
    return new Variables(reassigned, switched, leftToOthers, file);
  }

  /**
   * Returns whether a field is null as far as its own class tells, so that only others could set
   * it, as tests do that want to be called.
   */
  boolean isLeftToOthers(Symbol field) {
    return leftToOthers.contains(field);
  }

  /**
   * Returns the expression that has been computed, and to that value, where a variable has it; null
   * if there may be several.
   */
  JCExpression computed(Symbol variable, boolean value) {
    Switched known = switched.get(variable);
    return known == null || known.first() != null && known.first() == value ? null : known.later();
  }

  /** Returns the name of the source file that all of it stands in. */
  String file() {
    return file;
  }

  /** Notes a parameter of a method or lambda. */
  void parameter(VarSymbol parameter, MethodSignature method, int index) {
    if (parameter != null && !reassigned.contains(parameter)) {
      values.put(parameter, new Value.Parameter(method, index));
    }
  }

  /** Notes a local variable that a pattern declares, for what it is matched with. */
  void bound(VarSymbol variable, Value value) {
    if (!reassigned.contains(variable) && value != Value.UNKNOWN) {
      values.put(variable, value);
    }
  }

  /** Notes a local variable that is declared with a value. */
  void local(VarSymbol variable, Value value, JCExpression initializer) {
    if (reassigned.contains(variable)) {
      return;
    }
    if (value != Value.UNKNOWN) {
      values.put(variable, value);
    }
    initializers.put(variable, initializer);
  }

  /** Returns the expression that a local variable abbreviates, or null. */
  JCExpression initializer(Symbol variable) {
    return initializers.get(variable);
  }

  /** Returns what a local variable or parameter holds. */
  Value value(Symbol variable) {
    return values.getOrDefault(variable, Value.UNKNOWN);
  }

  /** Returns the number of a variable that keeps its value, or {@link Operand#NO_VARIABLE}. */
  int number(Symbol variable) {
    if (!(variable instanceof VarSymbol)) {
      return Operand.NO_VARIABLE;
    }
    if (variable.name == variable.name.table.names._this
        || variable.name == variable.name.table.names._super) {
      return numberOfThis(variable.owner);
    }
    boolean keepsValue =
        variable.owner instanceof ClassSymbol
            ? (variable.flags() & Flags.FINAL) != 0
            : !reassigned.contains(variable);
    return keepsValue
        ? numbers.computeIfAbsent(variable, unused -> numbers.size() + 1)
        : Operand.NO_VARIABLE;
  }

  /** Returns the number of the object of a class in whose code we are. */
  int numberOfThis(Symbol type) {
    return numbers.computeIfAbsent(type, unused -> numbers.size() + 1);
  }

  /** Returns the list of what a field is assigned, to read and to add to. */
  List<Operand> assignments(VarSymbol field) {
    return assignments.computeIfAbsent(field, unused -> new ArrayList<>());
  }

  /** Leaves something to be done when the whole top-level class has been read. */
  void whenRead(Runnable action) {
    whenRead.add(action);
  }

  void runWhenRead() {
    whenRead.forEach(Runnable::run);
  }
}
