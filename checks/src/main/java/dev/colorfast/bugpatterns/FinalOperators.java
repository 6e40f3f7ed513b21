package dev.colorfast.bugpatterns;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.colorfast.findings.Replacement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operators whose function is called at every end, in the place of those that do not hear of it
 * when the subscriber cancels. The names alone are not enough: the other operator is one that
 * exists, and takes such a function, or one that is told besides which end it is.
 */
final class FinalOperators {
  private static final Map<String, String> NAMES =
      Map.of("doOnTerminate", "doFinally", "doAfterTerminate", "doFinally");

  /** What the function is told. */
  private static final String SIGNAL = "signal";

  private FinalOperators() {}

  /** Returns what puts another operator in the place of the one that is called, or nothing. */
  static List<Replacement> instead(TreePath path, VisitorState state) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || call.getArguments().size() != 1) {
      return List.of();
    }
    String name = select.getIdentifier().toString();
    String other = NAMES.get(name);
    Type receiver = ASTHelpers.getReceiverType(call);
    if (other == null || receiver == null) {
      return List.of();
    }
    int end = state.getEndPosition(select);
    Replacement renamed = new Replacement(end - name.length(), end, other);
    Type given = ASTHelpers.getSymbol(call).params().get(0).type;
    Optional<Type> taken = functionOf(receiver, other, state);
    if (taken.isEmpty()) {
      return List.of();
    }
    Types types = state.getTypes();
    if (types.isSameType(types.erasure(given), types.erasure(taken.get()))) {
      return List.of(renamed);
    }
    boolean isTold = types.findDescriptorType(taken.get()).getParameterTypes().size() == 1;
    return isTold
        ? told(call.getArguments().get(0), path, state)
            .map(function -> List.of(renamed, function))
            .orElse(List.of())
        : List.of();
  }

  private static Optional<Type> functionOf(Type receiver, String name, VisitorState state) {
    Types types = state.getTypes();
    for (Symbol member :
        types.membersClosure(receiver, false).getSymbolsByName(state.getName(name))) {
      if (member instanceof MethodSymbol method
          && method.params().size() == 1
          && types.isFunctionalInterface(method.params().get(0).type)) {
        return Optional.of(method.params().get(0).type);
      }
    }
    return Optional.empty();
  }

  /** Returns what gives a function that takes nothing a parameter. */
  private static Optional<Replacement> told(
      ExpressionTree function, TreePath path, VisitorState state) {
    CharSequence source = state.getSourceCode();
    if (source == null || isNamed(path, state)) {
      return Optional.empty();
    }
    int start = ASTHelpers.getStartPosition(function);
    if (function instanceof LambdaExpressionTree lambda && lambda.getParameters().isEmpty()) {
      int end = source.toString().indexOf(')', start) + 1;
      return Optional.of(new Replacement(start, end, SIGNAL));
    }
    if (function instanceof MemberReferenceTree reference
        && reference.getMode() == MemberReferenceTree.ReferenceMode.INVOKE
        && isName(reference.getQualifierExpression())) {
      String call =
          state.getSourceForNode(reference.getQualifierExpression())
              + '.'
              + reference.getName()
              + "()";
      return Optional.of(
          new Replacement(start, state.getEndPosition(reference), SIGNAL + " -> " + call));
    }
    return Optional.empty();
  }

  private static boolean isName(ExpressionTree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof MemberSelectTree select && isName(select.getExpression());
  }

  /** Whether the name may mean something else already where the function stands. */
  private static boolean isNamed(TreePath path, VisitorState state) {
    for (Tree around : path) {
      if (around instanceof MethodTree) {
        String text = state.getSourceForNode(around);
        return text == null || text.contains(SIGNAL);
      }
    }
    return true;
  }
}
