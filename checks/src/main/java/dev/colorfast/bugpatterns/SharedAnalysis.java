package dev.colorfast.bugpatterns;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Fingerprint;
import java.util.List;
import java.util.Optional;

/**
 * The one place where the state of a compilation lives: its analysis, made when first asked for.
 */
final class SharedAnalysis {
  private static final Context.Key<SharedAnalysis> KEY = new Context.Key<>();

  private CompilationAnalysis analysis;
  private Optional<WrittenReport> written = Optional.empty();
  private CompilationUnitTree latestUnit;
  private List<Finding> inLatestUnit = List.of();

  private SharedAnalysis() {}

  /** Returns the analysis of a compilation if a check has asked for one. */
  static Optional<CompilationAnalysis> in(Context context) {
    return Optional.ofNullable(context.get(KEY)).map(shared -> shared.analysis);
  }

  /** Returns the state of the compilation in which a check runs. */
  static SharedAnalysis of(VisitorState state) {
    SharedAnalysis shared = state.context.get(KEY);
    if (shared == null) {
      shared = new SharedAnalysis();
      state.context.put(KEY, shared);
    }
    return shared;
  }

  /**
   * Returns what is found in the source file that a check is looking at. Several checks ask for the
   * same file, so the answer for the latest one is kept.
   */
  List<Finding> findings(VisitorState state) {
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    if (latestUnit != unit) {
      latestUnit = unit;
      inLatestUnit = findingsIn(unit, state);
    }
    return inLatestUnit;
  }

  /** Returns by what a finding of the source file that a check is looking at is recognised. */
  Fingerprint fingerprint(Finding finding) {
    return analysis.fingerprint(finding);
  }

  /** Returns whether what other checks of Error Prone report is to be reported again. */
  boolean repeatsOthers() {
    return analysis.options().map(Options::repeatsOthers).orElse(false);
  }

  /** Returns what is written of the compilation, if the user has asked for that. */
  Optional<WrittenReport> written() {
    return written;
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
    if (written.isEmpty()) {
      written = analysis.options().flatMap(options -> WrittenReport.begin(state.context, options));
    }
    written.ifPresent(report -> report.addKnown(analysis.known()));
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
      shared.written.ifPresent(WrittenReport::giveUp);
    }
    CompilationAnalysis.tell(failure, state.context);
  }
}
