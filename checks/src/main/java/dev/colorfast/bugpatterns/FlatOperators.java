package dev.colorfast.bugpatterns;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.colorfast.findings.Replacement;
import java.util.List;
import java.util.Map;

/**
 * Operators that wait for the handle which their function returns, in the place of those that do
 * not. The names alone are not enough: the other operator is one that exists, and takes such a
 * handle.
 */
final class FlatOperators {
  /** For those that make the handle their result. */
  static final Map<String, String> FOR_RESULTS =
      Map.of(
          "thenApply", "thenCompose",
          "thenApplyAsync", "thenComposeAsync",
          "map", "flatMap");

  /** For those that throw the handle away. */
  static final Map<String, String> FOR_ACTIONS =
      Map.of(
          "thenAccept", "thenCompose",
          "thenAcceptAsync", "thenComposeAsync",
          "doOnNext", "delayUntil");

  private FlatOperators() {}

  /**
   * Returns what puts another operator in the place of one, or nothing.
   *
   * @param call of an operator with a name of its own in the source
   * @param names what stands for what
   */
  static List<Replacement> instead(
      MethodInvocationTree call, Map<String, String> names, VisitorState state) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || call.getArguments().isEmpty()) {
      return List.of();
    }
    String name = select.getIdentifier().toString();
    String other = names.get(name);
    Type receiver = ASTHelpers.getReceiverType(call);
    Type handle = returned(call.getArguments().get(0));
    if (other == null || receiver == null || handle == null) {
      return List.of();
    }
    int end = state.getEndPosition(select);
    return takes(receiver, other, call.getArguments().size(), handle, state)
        ? List.of(new Replacement(end - name.length(), end, other))
        : List.of();
  }

  /** Returns what a function returns, if one expression says it; null otherwise. */
  static Type returned(ExpressionTree function) {
    if (function instanceof LambdaExpressionTree lambda) {
      return lambda.getBody() instanceof ExpressionTree value ? ASTHelpers.getType(value) : null;
    }
    return function instanceof MemberReferenceTree reference
        ? ASTHelpers.getSymbol(reference).getReturnType()
        : null;
  }

  private static boolean takes(
      Type receiver, String name, int arguments, Type handle, VisitorState state) {
    Types types = state.getTypes();
    for (Symbol member :
        types.membersClosure(receiver, false).getSymbolsByName(state.getName(name))) {
      if (member instanceof MethodSymbol method && method.params().size() == arguments) {
        List<Type> ofFunction = method.params().get(0).type.getTypeArguments();
        if (ofFunction.size() == 2) {
          Type wanted = types.erasure(types.wildUpperBound(ofFunction.get(1)));
          if (types.isSubtype(types.erasure(handle), wanted)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
