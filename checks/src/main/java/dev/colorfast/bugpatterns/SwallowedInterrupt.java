package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Replacement;
import java.util.List;

/**
 * An interrupt is caught and lost: whoever asked the thread to stop has asked in vain, and no
 * caller can know of it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "SwallowedInterrupt",
    summary = "An interrupt is caught and lost",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/SwallowedInterrupt")
public final class SwallowedInterrupt extends FindingChecker {
  private static final long serialVersionUID = 1L;

  private static final String RESTORE = "Thread.currentThread().interrupt();";

  @Override
  boolean isOfConcern(VisitorState state) {
    return !TestCode.isIn(state);
  }

  /** Inside a loop the next wait would fail at once if the status was set here. */
  @Override
  List<Replacement> fix(Finding finding, TreePath path, VisitorState state) {
    CatchTree clause = (CatchTree) path.getLeaf();
    if (isInLoop(path)) {
      return List.of();
    }
    String variable = clause.getParameter().getName().toString();
    boolean isInterrupt =
        ASTHelpers.isSameType(
            ASTHelpers.getType(clause.getParameter()),
            state.getTypeFromString(InterruptedException.class.getName()),
            state);
    String statement =
        isInterrupt
            ? RESTORE
            : "if (" + variable + " instanceof InterruptedException) { " + RESTORE + " }";
    return Insertions.first(statement, clause.getBlock(), state);
  }

  private static boolean isInLoop(TreePath path) {
    for (Tree around : path.getParentPath()) {
      switch (around.getKind()) {
        case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP -> {
          return true;
        }
        default -> {
          if (around instanceof MethodTree || around instanceof LambdaExpressionTree) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
