package dev.colorfast.javac;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCBreak;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCIf;
import com.sun.tools.javac.tree.JCTree.JCInstanceOf;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Flag;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which tests are decided by a condition, and which statements end a path. */
final class Conditions {
  private Conditions() {}

  /** Returns what is known when the condition has the given value. */
  static List<Guard> when(JCExpression condition, boolean outcome, ClassScanner scope) {
    List<Guard> found = new ArrayList<>(0);
    collect(condition, outcome, scope, new ArrayList<>(0), found);
    return found;
  }

  /**
   * @param followed the variables that are assigned something on the way here, which may ask for
   *     each other
   */
  private static void collect(
      JCExpression condition,
      boolean outcome,
      ClassScanner scope,
      List<Symbol> followed,
      List<Guard> found) {
    JCExpression tree = TreeInfo.skipParens(condition);
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> collect(((JCUnary) tree).arg, !outcome, scope, followed, found);
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        // Both operands are decided only by a true "and" or a false "or".
        if ((tree.getKind() == Tree.Kind.CONDITIONAL_AND) == outcome) {
          collect(((JCBinary) tree).lhs, outcome, scope, followed, found);
          collect(((JCBinary) tree).rhs, outcome, scope, followed, found);
        }
      }
      case METHOD_INVOCATION -> {
        JCMethodInvocation call = (JCMethodInvocation) tree;
        if (looksAtThread(call, scope)) {
          found.add(new Guard.OfThread());
        }
        collectTest(call, outcome, scope, found);
      }
      case EQUAL_TO, NOT_EQUAL_TO -> {
        JCBinary comparison = (JCBinary) tree;
        if (isFalse(comparison.rhs)) {
          boolean says = (tree.getKind() == Tree.Kind.EQUAL_TO) != outcome;
          collect(comparison.lhs, says, scope, followed, found);
          return;
        }
        if (isOfThread(comparison.lhs, scope) || isOfThread(comparison.rhs, scope)) {
          found.add(new Guard.OfThread());
        }
        boolean areSame = (tree.getKind() == Tree.Kind.EQUAL_TO) == outcome;
        collectComparison(comparison, areSame, scope, found);
      }
      case INSTANCE_OF -> {
        if (isOfThread(((JCInstanceOf) tree).expr, scope)) {
          found.add(new Guard.OfThread());
        }
      }
      case IDENTIFIER -> {
        Symbol variable = ((JCIdent) tree).sym;
        JCExpression declared = scope.variables().initializer(variable);
        JCExpression computed = scope.variables().computed(variable, outcome);
        if (declared != null) {
          collect(declared, outcome, scope, followed, found);
        } else if (computed != null && !followed.contains(variable)) {
          followed.add(variable);
          collect(computed, outcome, scope, followed, found);
        }
        if (scope.variables().value(((JCIdent) tree).sym) instanceof Value.Parameter parameter) {
          ParameterReference reference =
              new ParameterReference(parameter.method(), parameter.index());
          found.add(new Guard.Given(new Flag(reference, outcome)));
        }
      }
      default -> {}
    }
  }

  private static void collectComparison(
      JCBinary comparison, boolean areSame, ClassScanner scope, List<Guard> found) {
    if (called(comparison.lhs, scope) instanceof MethodSymbol left
        && called(comparison.rhs, scope) instanceof MethodSymbol right) {
      MethodSignature one = scope.facts().symbols().signature(left);
      MethodSignature other = scope.facts().symbols().signature(right);
      if (Guard.areComparable(one, other)) {
        for (MethodSymbol compared : List.of(left, right)) {
          MethodSignature test = scope.facts().declare(compared);
          found.add(new Guard.Test(test, areSame, Operand.NO_VARIABLE));
        }
      }
    }
  }

  /** Returns what an expression calls, or null. */
  private static Symbol called(JCExpression expression, ClassScanner scope) {
    return meant(expression, scope) instanceof JCMethodInvocation call
        ? TreeInfo.symbol(call.meth)
        : null;
  }

  private static boolean isFalse(JCExpression expression) {
    return TreeInfo.skipParens(expression) instanceof JCLiteral literal
        && Boolean.FALSE.equals(literal.getValue());
  }

  /** What the current thread says of its own state, such as being interrupted, tells no thread. */
  private static boolean looksAtThread(JCMethodInvocation test, ClassScanner scope) {
    return test.args.stream().anyMatch(argument -> isOfThread(argument, scope))
        || TreeInfo.skipParens(test.meth) instanceof JCFieldAccess access
            && isOfThread(access.selected, scope)
            && !(test.args.isEmpty() && isCurrentThread(access.selected, scope));
  }

  /** Returns whether an expression is the current thread or asks it for something. */
  private static boolean isOfThread(JCExpression expression, ClassScanner scope) {
    JCExpression tree = meant(expression, scope);
    while (tree instanceof JCMethodInvocation call) {
      if (isCurrentThread(call, scope)) {
        return true;
      }
      tree =
          TreeInfo.skipParens(call.meth) instanceof JCFieldAccess access
              ? meant(access.selected, scope)
              : null;
    }
    return false;
  }

  private static boolean isCurrentThread(JCExpression expression, ClassScanner scope) {
    return meant(expression, scope) instanceof JCMethodInvocation call
        && TreeInfo.symbol(call.meth) instanceof MethodSymbol method
        && method.name.contentEquals(Guard.OfThread.CURRENT_THREAD.name())
        && scope.facts().symbols().signature(method).equals(Guard.OfThread.CURRENT_THREAD);
  }

  private static JCExpression meant(JCExpression expression, ClassScanner scope) {
    JCExpression tree = Values.withoutCasts(expression);
    JCExpression abbreviated =
        tree instanceof JCIdent name ? scope.variables().initializer(name.sym) : null;
    return abbreviated == null ? tree : Values.withoutCasts(abbreviated);
  }

  private static void collectTest(
      JCMethodInvocation call, boolean outcome, ClassScanner scope, List<Guard> found) {
    JCExpression select = TreeInfo.skipParens(call.meth);
    if (!(TreeInfo.symbol(select) instanceof MethodSymbol test)
        || BodyScanner.isOfArray(test)
        || !test.getReturnType().hasTag(TypeTag.BOOLEAN)) {
      return;
    }
    found.add(new Guard.Test(scope.facts().declare(test), outcome, variable(select, test, scope)));
  }

  /** Returns what is known once a statement has been completed. */
  static List<Guard> after(JCStatement statement, ClassScanner scope) {
    if (!(statement instanceof JCExpressionStatement expression)
        || !(TreeInfo.skipParens(expression.expr) instanceof JCMethodInvocation call)
        || !(TreeInfo.symbol(call.meth) instanceof MethodSymbol called)
        || !called.getReturnType().hasTag(TypeTag.VOID)
        || called.isConstructor()) {
      return List.of();
    }
    List<Guard> found = new ArrayList<>(0);
    if (call.args.isEmpty()) {
      int variable = variable(TreeInfo.skipParens(call.meth), called, scope);
      if (variable != Operand.NO_VARIABLE) {
        found.add(new Guard.Called(scope.facts().declare(called), variable));
      }
    } else if (called.type.getParameterTypes().stream().anyMatch(isBoolean())) {
      for (JCExpression argument : call.args) {
        found.addAll(checked(argument, scope));
      }
    }
    return found;
  }

  private static Predicate<Type> isBoolean() {
    return type -> type.hasTag(TypeTag.BOOLEAN);
  }

  private static List<Guard> checked(JCExpression argument, ClassScanner scope) {
    List<Guard> found = new ArrayList<>(0);
    for (Guard guard : when(argument, true, scope)) {
      if (guard instanceof Guard.Test test) {
        found.add(new Guard.Checked(test));
      } else if (guard instanceof Guard.OfThread) {
        found.add(guard);
      }
    }
    return found;
  }

  /** Returns the number of the variable that a method is called on. */
  private static int variable(JCExpression select, MethodSymbol method, ClassScanner scope) {
    if (method.isStatic()) {
      return Operand.NO_VARIABLE;
    }
    return select instanceof JCFieldAccess access
        ? scope.variables().number(TreeInfo.symbol(TreeInfo.skipParens(access.selected)))
        : scope.holderOf(method).map(scope.variables()::numberOfThis).orElse(0);
  }

  /** Returns the field that a condition consists of or compares with null, or null. */
  static Symbol testedField(JCExpression condition) {
    JCExpression tree = TreeInfo.skipParens(condition);
    if (tree instanceof JCUnary negation && negation.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      tree = TreeInfo.skipParens(negation.arg);
    } else if (tree instanceof JCBinary comparison
        && TreeInfo.skipParens(comparison.rhs) instanceof JCLiteral literal
        && literal.typetag == TypeTag.BOT) {
      tree = TreeInfo.skipParens(comparison.lhs);
    }
    Symbol symbol = TreeInfo.symbol(tree);
    return symbol instanceof VarSymbol && symbol.owner instanceof ClassSymbol ? symbol : null;
  }

  /** Returns whether a variable is assigned somewhere inside. */
  static boolean assigns(JCTree tree, Symbol variable) {
    boolean[] found = {false};
    tree.accept(
        new TreeScanner() {
          @Override
          public void visitAssign(JCAssign assignment) {
            found[0] |= TreeInfo.symbol(assignment.lhs) == variable;
            super.visitAssign(assignment);
          }
        });
    return found[0];
  }

  /** Returns whether what follows the statement is never reached through its end. */
  static boolean endsAbruptly(JCStatement statement) {
    JCStatement last = statement;
    while (last instanceof JCBlock block && !block.stats.isEmpty()) {
      last = block.stats.last();
    }
    if (last instanceof JCIf test) {
      return test.elsepart != null && endsAbruptly(test.thenpart) && endsAbruptly(test.elsepart);
    }
    return switch (last.getKind()) {
      case RETURN, THROW, BREAK, CONTINUE, YIELD -> true;
      default -> false;
    };
  }

  /** Returns whether a loop may be left by a {@code break}. */
  static boolean breaks(JCStatement loopBody) {
    boolean[] found = {false};
    loopBody.accept(
        new TreeScanner() {
          @Override
          public void visitBreak(JCBreak tree) {
            found[0] = true;
          }
        });
    return found[0];
  }
}
