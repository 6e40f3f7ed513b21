package dev.colorfast.bugpatterns;

import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.ErrorProneOptions.Severity;
import com.google.errorprone.VisitorState;
import com.google.errorprone.matchers.Matcher;
import com.google.errorprone.matchers.Matchers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** What Error Prone's own check for ignored futures reports, as far as we report it too. */
final class IgnoredFutures {
  private static final String CHECK = "FutureReturnValueIgnored";

  private static final Matcher<Tree> IS_FUTURE =
      Matchers.isSubtypeOf("java.util.concurrent.Future");

  private IgnoredFutures() {}

  /** Returns whether that check is on: it is a warning by default. */
  static boolean areReported(ErrorProneOptions options) {
    Severity severity = options.getSeverityMap().get(CHECK);
    return severity == null
        ? !options.isDisableAllChecks() && !options.isDisableAllWarnings()
        : severity != Severity.OFF;
  }

  /**
   * Returns whether a call or method reference is what the check looks at: it returns a {@code
   * Future}, and is a statement, or all there is of a lambda.
   */
  static boolean contain(TreePath path, VisitorState state) {
    Tree parent = path.getParentPath().getLeaf();
    if (path.getLeaf() instanceof MemberReferenceTree reference) {
      return ASTHelpers.isSubtype(
          ASTHelpers.getSymbol(reference).getReturnType(),
          state.getTypeFromString("java.util.concurrent.Future"),
          state);
    }
    return path.getLeaf() instanceof MethodInvocationTree call
        && IS_FUTURE.matches((ExpressionTree) call, state)
        && (parent instanceof ExpressionStatementTree || parent instanceof LambdaExpressionTree);
  }
}
