package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Replacement;
import java.util.List;

/**
 * The function of an operator returns a handle, and the operator makes a handle of a handle of it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "NestedAsync",
    summary = "A handle whose result is another handle, which nobody waits for",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/NestedAsync")
public final class NestedAsync extends FindingChecker {
  private static final long serialVersionUID = 1L;

  /** Only where nothing but the next call of the chain depends on the type of the handle. */
  @Override
  List<Replacement> fix(Finding finding, TreePath path, VisitorState state) {
    boolean isChained = path.getParentPath().getLeaf() instanceof MemberSelectTree;
    return isChained && path.getLeaf() instanceof MethodInvocationTree call
        ? FlatOperators.instead(call, FlatOperators.FOR_RESULTS, state)
        : List.of();
  }
}
