package dev.colorfast.bugpatterns;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.ErrorProneOptions.Severity;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.Replacement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bridge to Error Prone: it reports what the analysis has found, at the trees where it stands.
 * Suppression and severity stay Error Prone's business.
 *
 * <p>It looks at whole files, and walks only through those in which something is found: being asked
 * at every tree of all others would cost more than the analysis.
 */
abstract class FindingChecker extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  /**
   * The tag of a check that is for those who ask: it says nothing unless a severity is given for it
   * by name, as in {@code -Xep:UnboundedWait:WARN}.
   */
  public static final String OPT_IN = "OptIn";

  private static final int LONGEST_QUOTE = 60;

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    try {
      if (!isAskedFor(state.errorProneOptions())) {
        return Description.NO_MATCH;
      }
      SharedAnalysis shared = SharedAnalysis.of(state);
      List<Finding> inFile = shared.findings(state);
      shared.written().ifPresent(report -> report.looksAt(this, state));
      if (!isOfConcern(state)) {
        shared.written().ifPresent(report -> report.passesOver(this, state));
        return Description.NO_MATCH;
      }
      Map<Integer, Finding> findings = new HashMap<>();
      for (Finding finding : inFile) {
        if (finding.check().equals(canonicalName())) {
          findings.put(finding.position().offset(), finding);
        }
      }
      if (!findings.isEmpty()) {
        new Reporter(findings, state).scan(state.getPath(), null);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      SharedAnalysis.giveUp(failure, state);
    }
    return Description.NO_MATCH;
  }

  /** Error Prone itself has no plugin's check off until somebody names it. */
  private boolean isAskedFor(ErrorProneOptions options) {
    return !isOptIn() || isNamed(canonicalName(), options);
  }

  /** Returns whether a check has been given a severity by name, and not been turned off. */
  static boolean isNamed(String check, ErrorProneOptions options) {
    Severity severity = options.getSeverityMap().get(check);
    return severity == Severity.WARN || severity == Severity.ERROR;
  }

  private boolean isOptIn() {
    return List.of(getClass().getAnnotation(BugPattern.class).tags()).contains(OPT_IN);
  }

  /** Returns whether anything is to be said of the source file that is looked at. */
  boolean isOfConcern(VisitorState state) {
    return true;
  }

  /**
   * Returns whether another check that is on reports the same.
   *
   * @param path the tree at which the finding stands
   */
  boolean isReportedByOthers(TreePath path, VisitorState state) {
    return false;
  }

  /**
   * Returns whether a call is there for what a test says with it, and not for what it returns.
   *
   * @param path the tree at which the finding stands
   */
  boolean isOfTest(TreePath path, VisitorState state) {
    return false;
  }

  /**
   * Returns a change of the source that mends a finding, if there is one that can be made without
   * thinking; or nothing.
   *
   * @param path the tree at which the finding stands
   */
  List<Replacement> fix(Finding finding, TreePath path, VisitorState state) {
    return List.of();
  }

  private static SuggestedFix suggestion(List<Replacement> replacements) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    replacements.forEach(each -> fix.replace(each.start(), each.end(), each.text()));
    return fix.build();
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
      if (isPassedOver) {
        return null;
      }
      reportAt(tree);
      return super.visitClass(tree, null);
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      // What is declared may be suppressed, and is looked at when that is known.
      if (tree != null && !isDeclaration(tree) && isFoundAt(tree)) {
        reportAt(tree, new TreePath(getCurrentPath(), tree));
      }
      return super.scan(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      reportAt(tree);
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      reportAt(tree);
      return super.visitVariable(tree, null);
    }

    private static boolean isDeclaration(Tree tree) {
      return tree instanceof ClassTree
          || tree instanceof MethodTree
          || tree instanceof VariableTree;
    }

    private boolean isFoundAt(Tree tree) {
      return findings.containsKey(((JCTree) tree).pos().getPreferredPosition());
    }

    private void reportAt(Tree declaration) {
      if (isFoundAt(declaration)) {
        reportAt(declaration, getCurrentPath());
      }
    }

    private void reportAt(Tree tree, TreePath path) {
      Finding finding = findings.get(((JCTree) tree).pos().getPreferredPosition());
      Optional<String> subject = subject(finding.place(), tree, path.getParentPath().getLeaf());
      if (subject.isPresent() && !isReportedByOthers(path, state) && !isOfTest(path, state)) {
        report(finding, path, subject.get());
      }
    }

    /** Several trees may stand at one place; only one of them is what the finding is about. */
    private Optional<String> subject(Finding.Place place, Tree tree, Tree parent) {
      boolean isCall =
          tree instanceof MethodInvocationTree
              || tree instanceof NewClassTree
              || tree instanceof MemberReferenceTree;
      boolean isName =
          (tree instanceof IdentifierTree || tree instanceof MemberSelectTree)
              && !(parent instanceof MethodInvocationTree call && call.getMethodSelect() == tree);
      String subject =
          switch (place) {
            case CALL -> isCall ? quote(tree) : null;
            case FIRST_USE ->
                isCall ? quote(tree) : isName ? "the first use of " + quote(tree) : null;
            case IMPLICIT_CALL -> implicitly(tree, isCall, isName);
            case CATCH -> tree instanceof CatchTree clause ? quote(clause.getParameter()) : null;
            case DECLARATION -> declared(tree);
            case CONDITION -> isCall || tree instanceof BinaryTree ? quote(tree) : null;
            case STATEMENT ->
                tree instanceof StatementTree
                        && !(tree instanceof ExpressionStatementTree)
                        && !isDeclaration(tree)
                    ? quote(tree)
                    : null;
          };
      return Optional.ofNullable(subject);
    }

    private String implicitly(Tree tree, boolean isCall, boolean isName) {
      if (tree instanceof EnhancedForLoopTree loop) {
        return "iterating over " + quote(loop.getExpression());
      }
      if (tree instanceof VariableTree variable) {
        return "closing " + variable.getName();
      }
      return isCall ? quote(tree) : isName ? "closing " + quote(tree) : null;
    }

    private static String declared(Tree tree) {
      if (tree instanceof VariableTree variable) {
        return variable.getName().toString();
      }
      if (tree instanceof MethodTree method) {
        return method.getName().toString();
      }
      return tree instanceof ClassTree type ? type.getSimpleName().toString() : null;
    }

    private void report(Finding finding, TreePath path, String subject) {
      Description.Builder description =
          buildDescription(path.getLeaf()).setMessage(finding.message().about(subject));
      List<Replacement> fix = fix(finding, path, state);
      if (!fix.isEmpty()) {
        description.addFix(suggestion(fix));
      }
      boolean isWarning = finding.level() == Level.WARNING || !finding.isCertain();
      if (isWarning) {
        description.overrideSeverity(SeverityLevel.WARNING);
      }
      state.reportMatch(description.build());
      SharedAnalysis shared = SharedAnalysis.of(state);
      shared
          .written()
          .ifPresent(
              report ->
                  report.add(finding, shared.fingerprint(finding), subject, isWarning, fix, state));
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
