package dev.colorfast.bugpatterns;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.util.Context;
import dev.colorfast.facts.FileTrouble;
import dev.colorfast.facts.WholeFile;
import dev.colorfast.findings.BlockHoundIntegration;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.Fix;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.Replacement;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.ReportFile;
import dev.colorfast.findings.Reported;
import dev.colorfast.findings.Sarif;
import dev.colorfast.findings.SourceLines;
import dev.colorfast.javac.CompilationUnits;
import dev.colorfast.model.BlockingKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is reported in one compilation, for the files that the user has asked for. They are written
 * when javac is done: only then is it known what Error Prone has let through.
 */
final class WrittenReport implements TaskListener {
  private static final String SUPPRESSION = "[A-Z]\\w*";

  private final Context context;
  private final Options options;
  private final Reported reported = new Reported(new SourceLines());
  private final Set<Report.Rule> rules = new LinkedHashSet<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final List<Report.Silence> silences = new ArrayList<>();
  private final Set<Fingerprint> known = new LinkedHashSet<>();
  private final List<Report.Entry> findings = new ArrayList<>();
  private boolean isGivenUp;

  private WrittenReport(Context context, Options options) {
    this.context = context;
    this.options = options;
  }

  /** Begins the report of a compilation, if one is asked for. */
  static Optional<WrittenReport> begin(Context context, Options options) {
    if (options.findings().isEmpty()
        && options.sarif().isEmpty()
        && options.blockHound().isEmpty()) {
      return Optional.empty();
    }
    WrittenReport report = new WrittenReport(context, options);
    MultiTaskListener.instance(context).add(report);
    return Optional.of(report);
  }

  /** Deletes what earlier compilations have written: nobody is to take it for this one's. */
  static void deleteOld(Options options) {
    options.findings().ifPresent(WrittenReport::delete);
    options.sarif().ifPresent(WrittenReport::delete);
    options.blockHound().ifPresent(WrittenReport::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      // Then it cannot be written either, and that is told.
    }
  }

  /** Adds findings that are known already. */
  void addKnown(Collection<Fingerprint> found) {
    known.addAll(found);
  }

  /** Says that nothing is to be believed of the compilation. */
  void giveUp() {
    isGivenUp = true;
  }

  /** Notes that a check looks at a file. */
  void looksAt(BugChecker check, VisitorState state) {
    SeverityLevel severity = state.severityMap().get(check.canonicalName());
    rules.add(
        new Report.Rule(
            check.canonicalName(),
            check.message(),
            check.linkUrl() == null ? "" : check.linkUrl(),
            severity == SeverityLevel.ERROR ? Level.ERROR : Level.WARNING));
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    if (files.add(CompilationUnits.fileName(unit))) {
      new Silences(CompilationUnits.fileName(unit), state).scan(unit, null);
    }
  }

  /** Notes that a check says nothing of a file. */
  void passesOver(BugChecker check, VisitorState state) {
    silences.add(
        new Report.Silence(
            CompilationUnits.fileName(state.getPath().getCompilationUnit()),
            check.canonicalName(),
            0,
            Integer.MAX_VALUE));
  }

  /**
   * Adds what is reported.
   *
   * @param isWarning whether it is no more than a warning, whatever the check's severity
   * @param fix what mends it, or nothing
   */
  void add(
      Finding finding,
      Fingerprint fingerprint,
      String subject,
      boolean isWarning,
      List<Replacement> fix,
      VisitorState state) {
    boolean isError = !isWarning && state.severityMap().get(finding.check()) == SeverityLevel.ERROR;
    LineMap lines = state.getPath().getCompilationUnit().getLineMap();
    long column =
        finding.position().offset() - lines.getStartPosition(finding.position().line()) + 1;
    Report.Entry entry =
        reported.entry(
            finding, fingerprint, subject, isError ? Level.ERROR : Level.WARNING, (int) column);
    findings.add(fix.isEmpty() ? entry : entry.with(Fix.of(state.getSourceCode(), fix)));
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION && !isGivenUp) {
      Report report =
          new Report(
              List.copyOf(rules),
              List.copyOf(files),
              silences,
              List.copyOf(known),
              List.of(settings()),
              findings);
      options.findings().ifPresent(file -> write(file, ReportFile.text(report)));
      options.sarif().ifPresent(file -> write(file, Sarif.text(report, Path.of(""))));
      options
          .blockHound()
          .ifPresent(file -> write(file, BlockHoundIntegration.text(file, reportedOnes())));
    }
  }

  /** What is suppressed, or known, is not reported, and needs no allowance of ours. */
  private List<BlockHoundIntegration.Allowance> reportedOnes() {
    return CompilationAnalysis.of(context)
        .map(CompilationAnalysis::allowances)
        .orElse(List.of())
        .stream()
        .filter(
            each ->
                findings.stream()
                    .anyMatch(
                        found ->
                            found.check().equals(each.check())
                                && found.file().equals(each.position().file())
                                && found.offset() == each.position().offset()))
        .toList();
  }

  private Report.Settings settings() {
    return new Report.Settings(
        options.kinds().on().stream().map(BlockingKind::name).toList(),
        options.packages().text(),
        options.models().stream().map(each -> each.toAbsolutePath().toString()).toList(),
        options.cache().folder().map(Path::toString).orElse(""));
  }

  private void write(Path file, String text) {
    try {
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      CompilationAnalysis.error(
          context,
          "the findings of this compilation cannot be written to "
              + file
              + ": "
              + FileTrouble.reason(failure));
    }
  }

  /** Finds what is suppressed by annotations, or because somebody has generated it. */
  private final class Silences extends TreeScanner<Void, Void> {
    private final String file;
    private final VisitorState state;
    private final boolean passesOverGenerated;

    Silences(String file, VisitorState state) {
      this.file = file;
      this.state = state;
      passesOverGenerated = state.errorProneOptions().disableWarningsInGeneratedCode();
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      Symbol symbol = ASTHelpers.getSymbol(tree);
      if (passesOverGenerated && !ASTHelpers.getGeneratedBy(symbol, state).isEmpty()) {
        add(tree, "");
      }
      note(tree, symbol);
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      note(tree, ASTHelpers.getSymbol(tree));
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      note(tree, ASTHelpers.getSymbol(tree));
      return super.visitVariable(tree, null);
    }

    private void note(Tree tree, Symbol symbol) {
      SuppressWarnings stated =
          symbol == null ? null : symbol.getAnnotation(SuppressWarnings.class);
      if (stated != null) {
        for (String name : stated.value()) {
          if (name.matches(SUPPRESSION)) {
            add(tree, name);
          }
        }
      }
    }

    private void add(Tree tree, String check) {
      silences.add(
          new Report.Silence(
              file, check, ASTHelpers.getStartPosition(tree), state.getEndPosition(tree)));
    }
  }
}
