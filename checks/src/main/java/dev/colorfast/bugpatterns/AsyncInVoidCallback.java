package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Replacement;
import java.util.List;

/**
 * A callback does nothing but start something, for a method that throws its result away and goes
 * on.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "AsyncInVoidCallback",
    summary = "A callback returns a handle to where its result is thrown away",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/AsyncInVoidCallback")
public final class AsyncInVoidCallback extends FindingChecker {
  private static final long serialVersionUID = 1L;

  private static final String STAGE = "java.util.concurrent.CompletionStage";

  @Override
  List<Replacement> fix(Finding finding, TreePath path, VisitorState state) {
    TreePath function = path.getLeaf() instanceof MemberReferenceTree ? path : path.getParentPath();
    Tree around = function.getParentPath().getLeaf();
    boolean isFunction =
        function.getLeaf() instanceof MemberReferenceTree
            || function.getLeaf() instanceof LambdaExpressionTree lambda
                && lambda.getBody() == path.getLeaf();
    if (!isFunction
        || !(around instanceof MethodInvocationTree call)
        || call.getArguments().get(0) != function.getLeaf()) {
      return List.of();
    }
    boolean keepsType =
        function.getParentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree
            || !isStage(ASTHelpers.getType(call), state)
            || isOfNothing(FlatOperators.returned(call.getArguments().get(0)), state);
    return keepsType ? FlatOperators.instead(call, FlatOperators.FOR_ACTIONS, state) : List.of();
  }

  private static boolean isStage(Type type, VisitorState state) {
    return ASTHelpers.isSubtype(type, state.getTypeFromString(STAGE), state);
  }

  /** A stage that accepts has no result, and what takes its place should have none. */
  private static boolean isOfNothing(Type type, VisitorState state) {
    if (type == null) {
      return false;
    }
    Type stage = state.getTypes().asSuper(type, state.getSymbolFromString(STAGE));
    return stage != null
        && !stage.getTypeArguments().isEmpty()
        && ASTHelpers.isSameType(
            stage.getTypeArguments().get(0), state.getTypeFromString("java.lang.Void"), state);
  }
}
