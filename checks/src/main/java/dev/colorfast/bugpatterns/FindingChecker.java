package dev.colorfast.bugpatterns;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.EnhancedForLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.IdentifierTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberSelectTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.Message;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The bridge to Error Prone: it walks the trees and reports what the analysis has found there.
 * Suppression and severity stay Error Prone's business.
 */
abstract class FindingChecker extends BugChecker
    implements MethodInvocationTreeMatcher,
        NewClassTreeMatcher,
        MemberReferenceTreeMatcher,
        EnhancedForLoopTreeMatcher,
        VariableTreeMatcher,
        IdentifierTreeMatcher,
        MemberSelectTreeMatcher {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_QUOTE = 60;

  /** Returns whether a finding is this check's to report. */
  abstract boolean isOurs(Finding finding);

  @Override
  public final Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return describe(tree, finding -> quote(tree, state), finding -> true, state);
  }

  @Override
  public final Description matchNewClass(NewClassTree tree, VisitorState state) {
    return describe(tree, finding -> quote(tree, state), finding -> true, state);
  }

  @Override
  public final Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return describe(tree, finding -> quote(tree, state), finding -> true, state);
  }

  @Override
  public final Description matchEnhancedForLoop(EnhancedForLoopTree tree, VisitorState state) {
    return describe(
        tree,
        finding -> "iterating over " + quote(tree.getExpression(), state),
        Finding::isImplicit,
        state);
  }

  @Override
  public final Description matchVariable(VariableTree tree, VisitorState state) {
    return describe(tree, finding -> "closing " + tree.getName(), Finding::isImplicit, state);
  }

  @Override
  public final Description matchIdentifier(IdentifierTree tree, VisitorState state) {
    return describe(tree, finding -> used(finding, tree, state), Finding::isImplicit, state);
  }

  @Override
  public final Description matchMemberSelect(MemberSelectTree tree, VisitorState state) {
    return describe(tree, finding -> used(finding, tree, state), Finding::isImplicit, state);
  }

  /** A name alone closes a resource, or is the first use of a class. */
  private static String used(Finding finding, Tree tree, VisitorState state) {
    return (finding.isInitialization() ? "the first use of " : "closing ") + quote(tree, state);
  }

  private Description describe(
      Tree tree,
      Function<Finding, String> subject,
      Predicate<Finding> standsHere,
      VisitorState state) {
    try {
      return describeFound(tree, subject, standsHere, state);
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      SharedAnalysis.giveUp(failure, state);
      return Description.NO_MATCH;
    }
  }

  private Description describeFound(
      Tree tree,
      Function<Finding, String> subject,
      Predicate<Finding> standsHere,
      VisitorState state) {
    Map<Integer, Finding> findings = SharedAnalysis.findings(state);
    if (findings.isEmpty()) {
      return Description.NO_MATCH;
    }
    Finding finding = findings.get(((JCTree) tree).pos().getPreferredPosition());
    if (finding == null || !isOurs(finding) || !standsHere.test(finding)) {
      return Description.NO_MATCH;
    }
    Description.Builder description =
        buildDescription(tree).setMessage(Message.of(finding, subject.apply(finding)));
    if (finding.level() == Level.WARNING || !finding.isCertain()) {
      description.overrideSeverity(SeverityLevel.WARNING);
    }
    return description.build();
  }

  private static String quote(Tree tree, VisitorState state) {
    String source = state.getSourceForNode(tree);
    String text = (source == null ? tree.toString() : source).replaceAll("\\s+", " ");
    return text.length() <= LONGEST_QUOTE
        ? text
        : text.substring(0, LONGEST_QUOTE - 1).stripTrailing() + '…';
  }
}
