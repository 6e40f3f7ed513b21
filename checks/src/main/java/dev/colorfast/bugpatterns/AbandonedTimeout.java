package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Replacement;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * A method starts a task, waits for it during a limited time, and then leaves it running: it goes
 * on for nobody, and keeps its thread.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "AbandonedTimeout",
    summary = "A timeout gives up waiting and leaves the work running",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/AbandonedTimeout")
public final class AbandonedTimeout extends FindingChecker {
  private static final long serialVersionUID = 1L;

  @Override
  boolean isOfConcern(VisitorState state) {
    return !TestCode.isIn(state);
  }

  /** A hint says that it would not help to cancel. */
  @Override
  List<Replacement> fix(Finding finding, TreePath path, VisitorState state) {
    boolean isOfVariable =
        path.getLeaf() instanceof MethodInvocationTree call
            && ASTHelpers.getReceiver(call) instanceof IdentifierTree;
    if (!isOfVariable || !finding.message().hint().isEmpty()) {
      return List.of();
    }
    Tree inside = path.getLeaf();
    for (Tree around : path.getParentPath()) {
      if (around instanceof MethodTree || around instanceof LambdaExpressionTree) {
        break;
      }
      if (around instanceof TryTree attempt && attempt.getBlock() == inside) {
        return cancel((MethodInvocationTree) path.getLeaf(), attempt, state);
      }
      inside = around;
    }
    return List.of();
  }

  private static List<Replacement> cancel(
      MethodInvocationTree call, TryTree attempt, VisitorState state) {
    Tree handle = ASTHelpers.getReceiver(call);
    String statement = state.getSourceForNode(handle) + ".cancel(true);";
    boolean isInside =
        attempt.getBlock().getStatements().stream()
            .anyMatch(
                each ->
                    each instanceof VariableTree variable
                        && ASTHelpers.getSymbol(variable).equals(ASTHelpers.getSymbol(handle)));
    return attempt.getCatches().stream()
        .filter(clause -> !isInside && isOfTimeout(clause, state))
        .findFirst()
        .map(CatchTree::getBlock)
        .map(block -> Insertions.first(statement, block, state))
        .orElse(List.of());
  }

  private static boolean isOfTimeout(CatchTree clause, VisitorState state) {
    return ASTHelpers.isSameType(
        ASTHelpers.getType(clause.getParameter()),
        state.getTypeFromString(TimeoutException.class.getName()),
        state);
  }
}
