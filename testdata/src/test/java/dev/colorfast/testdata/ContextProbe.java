package dev.colorfast.testdata;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;

/**
 * Tells which context the checks of a compilation see, without ever reporting anything. Error Prone
 * 2.42 gives them one of their own inside javac's, newer versions do not.
 */
@BugPattern(summary = "Never reported", severity = SeverityLevel.SUGGESTION)
public final class ContextProbe extends BugChecker implements CompilationUnitTreeMatcher {

  private static final long serialVersionUID = 1L;

  /** Where the answer goes. It has to be in javac's context when the compilation begins. */
  static final class Answer {
    private Context context;

    /** Returns the context of the checks, or null if none has run. */
    Context context() {
      return context;
    }
  }

  @Override
  public Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    state.context.get(Answer.class).context = state.context;
    return Description.NO_MATCH;
  }
}
