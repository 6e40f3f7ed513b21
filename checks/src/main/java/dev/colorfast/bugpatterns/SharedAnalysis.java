package dev.colorfast.bugpatterns;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import dev.colorfast.findings.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The one place where the state of a compilation lives: its analysis, made when first asked for.
 */
final class SharedAnalysis {
  private static final Context.Key<SharedAnalysis> KEY = new Context.Key<>();

  private CompilationAnalysis analysis;
  private CompilationUnitTree latestUnit;
  private List<Finding> inLatestUnit = List.of();

  private SharedAnalysis() {}

  /** Returns the analysis of a compilation if a check has asked for one. */
  static Optional<CompilationAnalysis> in(Context context) {
    return Optional.ofNullable(context.get(KEY)).map(shared -> shared.analysis);
  }

  /**
   * Returns what is found in the source file that a check is looking at. Several checks ask for the
   * same file, so the answer for the latest one is kept.
   */
  static List<Finding> findings(VisitorState state) {
    SharedAnalysis shared = state.context.get(KEY);
    if (shared == null) {
      shared = new SharedAnalysis();
      state.context.put(KEY, shared);
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    if (shared.latestUnit != unit) {
      shared.latestUnit = unit;
      shared.inLatestUnit = shared.findingsIn(unit, state);
    }
    return shared.inLatestUnit;
  }

  private List<Finding> findingsIn(CompilationUnitTree unit, VisitorState state) {
    boolean isFirst = analysis == null;
    if (isFirst) {
      analyse(state);
    }
    if (analysis == CompilationAnalysis.EMPTY) {
      return List.of();
    }
    if (!isFirst && !analysis.covers(unit)) {
      // Only under another compile policy do files turn up that were not attributed before.
      CompilationAnalysis.note(
          state.context,
          "with this compile policy each file is analysed with those before it only; pass"
              + " -XDcompilePolicy=simple to have all of them analysed together");
      analyse(state);
    }
    return analysis.findingsIn(unit);
  }

  private void analyse(VisitorState state) {
    analysis = CompilationAnalysis.analyseOrTell(state.context, state.errorProneOptions());
    if (!analysis.remark().isEmpty()) {
      CompilationAnalysis.note(state.context, analysis.remark());
    }
  }

  /** Gives up on a compilation: the user is told once, and nothing more is found in it. */
  static void giveUp(Throwable failure, VisitorState state) {
    SharedAnalysis shared = state.context.get(KEY);
    if (shared != null) {
      shared.analysis = CompilationAnalysis.EMPTY;
      shared.inLatestUnit = List.of();
    }
    CompilationAnalysis.tell(failure, state.context);
  }
}
