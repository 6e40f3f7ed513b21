package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Matcher;
import com.google.errorprone.matchers.Matchers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Replacement;
import java.util.List;

/** The handle of something that was started is dropped, and with it the failure behind it. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "LostAsyncResult",
    summary = "The handle of something asynchronous is dropped, and its failure with it",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/LostAsyncResult")
public final class LostAsyncResult extends FindingChecker {
  private static final long serialVersionUID = 1L;

  private static final Matcher<ExpressionTree> SUBMITS_RUNNABLE =
      Matchers.instanceMethod()
          .onDescendantOf("java.util.concurrent.ExecutorService")
          .named("submit")
          .withParameters("java.lang.Runnable");

  @Override
  boolean isReportedByOthers(TreePath path, VisitorState state) {
    return !SharedAnalysis.of(state).repeatsOthers()
        && IgnoredFutures.areReported(state.errorProneOptions())
        && IgnoredFutures.contain(path, state);
  }

  @Override
  boolean isOfTest(TreePath path, VisitorState state) {
    return TestCode.isExpectation(path, state);
  }

  /** What {@code execute} runs tells the thread's handler of uncaught exceptions how it fails. */
  @Override
  List<Replacement> fix(Finding finding, TreePath path, VisitorState state) {
    boolean isStatement = path.getParentPath().getLeaf() instanceof ExpressionStatementTree;
    return isStatement
            && path.getLeaf() instanceof MethodInvocationTree call
            && SUBMITS_RUNNABLE.matches(call, state)
        ? execute(call, state)
        : List.of();
  }

  /** The name is what the selection of the method ends with. */
  private static List<Replacement> execute(MethodInvocationTree call, VisitorState state) {
    int end = state.getEndPosition(call.getMethodSelect());
    return List.of(new Replacement(end - "submit".length(), end, "execute"));
  }
}
