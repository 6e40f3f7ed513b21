package dev.colorfast.bugpatterns;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
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

/**
 * The bridge to Error Prone: it reports what the analysis has found, at the trees where it stands.
 * Suppression and severity stay Error Prone's business.
 *
 * <p>It looks at whole files, and walks only through those in which something is found: being asked
 * at every tree of all others would cost more than the analysis.
 */
abstract class FindingChecker extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_QUOTE = 60;

  /** Returns whether a finding is this check's to report. */
  abstract boolean isOurs(Finding finding);

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    try {
      Map<Integer, Finding> findings = SharedAnalysis.findings(state);
      if (findings.values().stream().anyMatch(this::isOurs)) {
        new Reporter(findings, state).scan(state.getPath(), null);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      SharedAnalysis.giveUp(failure, state);
    }
    return Description.NO_MATCH;
  }

  /** Finds the trees at which findings stand, outside of what is suppressed. */
  private final class Reporter extends SuppressibleTreePathScanner<Void, Void> {
    private final Map<Integer, Finding> findings;
    private final boolean passesOverGenerated;

    Reporter(Map<Integer, Finding> findings, VisitorState state) {
      super(state);
      this.findings = findings;
      passesOverGenerated = state.errorProneOptions().disableWarningsInGeneratedCode();
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      boolean isPassedOver =
          passesOverGenerated
              && !ASTHelpers.getGeneratedBy(ASTHelpers.getSymbol(tree), state).isEmpty();
      return isPassedOver ? null : super.visitClass(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      Finding finding = at(tree);
      if (finding != null) {
        report(tree, finding, quote(tree));
      }
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
      Finding finding = at(tree);
      if (finding != null) {
        report(tree, finding, quote(tree));
      }
      return super.visitNewClass(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      Finding finding = at(tree);
      if (finding != null) {
        report(tree, finding, quote(tree));
      }
      return super.visitMemberReference(tree, null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
      Finding finding = at(tree);
      if (finding != null && finding.isImplicit()) {
        report(tree, finding, "iterating over " + quote(tree.getExpression()));
      }
      return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      Finding finding = at(tree);
      if (finding != null && finding.isImplicit()) {
        report(tree, finding, "closing " + tree.getName());
      }
      return super.visitVariable(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      reportUse(tree);
      return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      reportUse(tree);
      return super.visitMemberSelect(tree, null);
    }

    /** A name alone closes a resource, or is the first use of a class. */
    private void reportUse(Tree tree) {
      Finding finding = at(tree);
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      boolean isNameOfCall =
          parent instanceof MethodInvocationTree call && call.getMethodSelect() == tree;
      if (finding != null && finding.isImplicit() && !isNameOfCall) {
        String does = finding.isInitialization() ? "the first use of " : "closing ";
        report(tree, finding, does + quote(tree));
      }
    }

    private Finding at(Tree tree) {
      Finding finding = findings.get(((JCTree) tree).pos().getPreferredPosition());
      return finding != null && isOurs(finding) ? finding : null;
    }

    private void report(Tree tree, Finding finding, String subject) {
      Description.Builder description =
          buildDescription(tree).setMessage(Message.of(finding, subject));
      if (finding.level() == Level.WARNING || !finding.isCertain()) {
        description.overrideSeverity(SeverityLevel.WARNING);
      }
      state.reportMatch(description.build());
    }

    private String quote(Tree tree) {
      String source = state.getSourceForNode(tree);
      String text = (source == null ? tree.toString() : source).replaceAll("\\s+", " ");
      return text.length() <= LONGEST_QUOTE
          ? text
          : text.substring(0, LONGEST_QUOTE - 1).stripTrailing() + '…';
    }
  }
}
