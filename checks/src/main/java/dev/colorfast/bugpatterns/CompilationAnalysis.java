package dev.colorfast.bugpatterns;

import com.google.errorprone.ErrorProneOptions;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import dev.colorfast.bytecode.ClassFileFacts;
import dev.colorfast.bytecode.ClassPath;
import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.Reach;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMapFile;
import dev.colorfast.colormap.ColorMapper;
import dev.colorfast.colormap.Found;
import dev.colorfast.colormap.Prospects;
import dev.colorfast.colormap.Statements;
import dev.colorfast.colors.AsyncMethods;
import dev.colorfast.colors.Colors;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.FactsFile;
import dev.colorfast.facts.FileTrouble;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.findings.Baseline;
import dev.colorfast.findings.BlockHoundIntegration;
import dev.colorfast.findings.BlockedCall;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Findings;
import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.Fingerprints;
import dev.colorfast.findings.InvalidBaselineException;
import dev.colorfast.javac.CompilationPath;
import dev.colorfast.javac.CompilationUnits;
import dev.colorfast.javac.CompilerMembers;
import dev.colorfast.javac.SourceFiles;
import dev.colorfast.javac.TreeFacts;
import dev.colorfast.librarymodels.ContractStack;
import dev.colorfast.librarymodels.LibraryModels;
import dev.colorfast.librarymodels.ModelError;
import dev.colorfast.librarymodels.ModelFiles;
import dev.colorfast.librarymodels.ModelsInJars;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Contracts;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.solver.Certainty;
import dev.colorfast.solver.Solver;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.WatchedCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known about one compilation. It is computed when the first check asks, for all source
 * files at once, and shared by all checks.
 */
public final class CompilationAnalysis {
  /** Nothing is known. */
  static final CompilationAnalysis EMPTY =
      new CompilationAnalysis(
          Set.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          "");

  private final Set<CompilationUnitTree> units;
  private final Map<String, List<Finding>> findings;
  private final Optional<Summaries> summaries;
  private final Optional<Colors> colors;
  private final Optional<Fingerprints> fingerprints;
  private final List<Fingerprint> known;
  private final Optional<Options> options;
  private final String remark;

  /**
   * The inferred summary of one body, in words.
   *
   * @param file the path of the source file
   * @param line where the body is declared
   * @param method the name of the method
   * @param text what is inferred
   */
  public record SummaryLine(String file, int line, String method, String text) {}

  private CompilationAnalysis(
      Set<CompilationUnitTree> units,
      List<Finding> findings,
      Optional<Summaries> summaries,
      Optional<Colors> colors,
      Optional<Fingerprints> fingerprints,
      List<Fingerprint> known,
      Optional<Options> options,
      String remark) {
    this.units = units;
    this.findings =
        findings.stream().collect(Collectors.groupingBy(each -> each.position().file()));
    this.summaries = summaries;
    this.colors = colors;
    this.fingerprints = fingerprints;
    this.known = known;
    this.options = options;
    this.remark = remark;
  }

  /** Returns the analysis of a compilation if a check has asked for one. */
  public static Optional<CompilationAnalysis> of(Context context) {
    return SharedAnalysis.in(context);
  }

  /**
   * Analyses what the compiler has attributed so far. Whatever goes wrong is told to the user, and
   * leaves {@link #EMPTY}: a compilation never fails because of a mistake of ours.
   */
  static CompilationAnalysis analyseOrTell(Context context, ErrorProneOptions options) {
    try {
      return analyse(
          context,
          Options.of(options.getFlags().getFlagsMap()),
          check -> FindingChecker.isNamed(check, options));
    } catch (InvalidOptionException | InvalidBaselineException invalid) {
      error(context, invalid.getMessage());
    } catch (ModelFileException invalid) {
      invalid.errors().forEach(error -> error(context, error.toString()));
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      tell(failure, context);
    }
    return EMPTY;
  }

  /** Tells the user of a mistake of ours. */
  static void tell(Throwable failure, Context context) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    note(
        context,
        "an error inside the analysis; this compilation was not analysed, and goes on. Please"
            + " report it with these lines: "
            + trace);
  }

  /** Returns what BlockHound would need to let blocked threads pass. */
  List<BlockHoundIntegration.Allowance> allowances() {
    return summaries.isEmpty() || options.isEmpty()
        ? List.of()
        : BlockHoundIntegration.allowances(summaries.get(), options.get().kinds());
  }

  private static CompilationAnalysis analyse(
      Context context, Options options, Predicate<String> isAskedFor)
      throws ModelFileException, InvalidBaselineException {
    WrittenReport.deleteOld(options);
    Baseline baseline =
        options.baseline().isPresent() ? Baseline.read(options.baseline().get()) : Baseline.EMPTY;
    List<JCCompilationUnit> units = CompilationUnits.attributed(context);
    Contracts userModels = userModels(context, options);
    List<Statements> inJars = modelsInJars(context);
    Contracts libraryModels =
        ContractStack.of(
            new ContractStack(inJars.stream().map(Statements::contracts).toList()),
            LibraryModels.builtIn());
    EntryPoints anywhere =
        new EntryPoints(ContractStack.of(userModels, libraryModels).entryPoints());
    CompilationPath places = CompilationPath.of(context);
    Consumer<String> problems = problem -> note(context, problem);
    try (ClassPath path =
        new ClassPath(
            places.output(),
            places.libraries(),
            places.release(),
            options.cache().knowing(anywhere),
            problems)) {
      SourceFiles sources = new SourceFiles(units);
      EntryPoints entryPoints =
          anywhere.in(name -> sources.name(name) || path.isNamedByOwn(name, sources::declare));
      Facts compiled = TreeFacts.of(context, units, entryPoints);
      options.facts().ifPresent(file -> write(compiled, file, context));
      ClassFileFacts facts = new ClassFileFacts(compiled, path, entryPoints, problems);
      StatedFacts stated = new StatedFacts(facts, userModels, libraryModels);
      CallGraph graph = new CallGraph(facts, stated, reach(options));
      Summaries summaries = Solver.solve(graph, Certainty.CERTAIN);
      Set<MethodSignature> watched = WatchedCode.of(summaries, new AsyncMethods(graph).compiled());
      if (!watched.isEmpty()) {
        graph = graph.following(watched);
        summaries = Solver.solve(graph, Certainty.CERTAIN);
      }
      Optional<Summaries> possible =
          options.reportsPossible()
              ? Optional.of(Solver.solve(graph, Certainty.POSSIBLE))
              : Optional.empty();
      List<Finding> findings =
          Findings.of(summaries, possible, options.kinds(), places.release().feature(), isAskedFor);
      Optional<Colors> colors =
          options.colors().isPresent() ? Optional.of(colors(graph)) : Optional.empty();
      Set<CompilationUnitTree> analysed = Collections.newSetFromMap(new IdentityHashMap<>());
      analysed.addAll(units);
      Fingerprints fingerprints = Fingerprints.of(findings, compiled);
      List<Finding> wanted = new ArrayList<>();
      List<Fingerprint> known = new ArrayList<>();
      FindingFates fates = new FindingFates();
      for (Finding finding : findings) {
        Fingerprint fingerprint = fingerprints.of(finding);
        if (baseline.knows(fingerprint)) {
          known.add(fingerprint);
          fates.note(finding, Found.Fate.KNOWN);
        } else if (options.packages().include(fingerprint.className())) {
          wanted.add(finding);
        } else {
          fates.note(finding, Found.Fate.LEFT_OUT);
        }
      }
      if (colors.isPresent()) {
        fates.noteSuppressed(wanted, units);
        Summaries wide =
            Solver.solve(
                new CallGraph(facts, stated, new Reach(true, reach(options).lightest()))
                    .following(watched),
                Certainty.POSSIBLE);
        ColorMap map =
            Prospects.added(
                ColorMapper.of(colors.get()),
                colors.get(),
                statements(context, options, inJars),
                findings,
                BlockedCall.of(summaries, wide, options.kinds()),
                fates::of);
        write(map, options.colors().get(), context);
      }
      facts.keepWhatIsRead();
      return new CompilationAnalysis(
          analysed,
          wanted,
          Optional.of(summaries),
          colors,
          Optional.of(fingerprints),
          known,
          Optional.of(options),
          gone(baseline, fingerprints, compiled, options));
    }
  }

  private static String gone(
      Baseline baseline, Fingerprints fingerprints, Facts compiled, Options options) {
    List<Fingerprint> gone = baseline.gone(fingerprints.all(), compiled::isInCompilation);
    return gone.isEmpty()
        ? ""
        : "no longer found, so they can go from "
            + options.baseline().orElseThrow()
            + ':'
            + gone.stream().map(entry -> "\n  " + entry).collect(Collectors.joining());
  }

  private static void write(Facts facts, Path file, Context context) {
    try {
      FactsFile.write(file, facts);
    } catch (IOException | RuntimeException failure) {
      error(
          context,
          "the facts of this compilation cannot be written to "
              + file
              + ", which option Colorfast:Facts names: "
              + FileTrouble.reason(failure));
    }
  }

  /** What is reported is not to depend on whether somebody asks for colors. */
  private static Colors colors(CallGraph graph) {
    CallGraph followed = graph.following(Colors.followed(graph));
    return Colors.of(Solver.solve(followed, Certainty.CERTAIN));
  }

  private static void write(ColorMap map, Path file, Context context) {
    try {
      ColorMapFile.write(file, map);
    } catch (IOException | RuntimeException failure) {
      error(
          context,
          "the colors of this compilation cannot be written to "
              + file
              + ", which option Colorfast:Colors names: "
              + FileTrouble.reason(failure));
    }
  }

  private static Reach reach(Options options) {
    int lightest = Reach.DEFAULT.lightest();
    for (BlockingKind kind : BlockingKind.values()) {
      if (options.kinds().reports(kind)) {
        lightest = Math.min(lightest, kind.weight());
      }
    }
    return new Reach(options.reportsPossible(), lightest);
  }

  private static Contracts userModels(Context context, Options options) throws ModelFileException {
    if (options.models().isEmpty()) {
      return ContractStack.of();
    }
    ModelFiles.Reading reading =
        ModelFiles.checkedAgainst(new CompilerMembers(context)).read(options.models());
    if (!reading.errors().isEmpty()) {
      throw new ModelFileException(reading.errors());
    }
    return reading.contracts();
  }

  /** A mistake in a library's own model is not the user's to mend: it is told, and not used. */
  private static List<Statements> modelsInJars(Context context) {
    List<Statements> found = new ArrayList<>();
    ModelsInJars.read(
        CompilationPath.of(context).libraries(),
        ModelFiles.FOLDER_IN_JARS,
        (name, content) -> {
          ModelFiles.Reading reading =
              ModelFiles.checkedAgainst(new CompilerMembers(context)).read(name, content);
          reading.errors().forEach(error -> note(context, "model is not used: " + error));
          found.add(new Statements("model " + name, reading.contracts(), false));
        });
    return found;
  }

  /** Who states something, told apart by model files. */
  private static List<Statements> statements(
      Context context, Options options, List<Statements> inJars) {
    ModelFiles files = ModelFiles.checkedAgainst(new CompilerMembers(context));
    List<Statements> all = new ArrayList<>();
    for (Path file : options.models()) {
      Contracts contracts = files.read(List.of(file)).contracts();
      all.add(new Statements("your model file " + file.getFileName(), contracts, true));
    }
    all.addAll(inJars);
    all.add(new Statements("", LibraryModels.builtIn(), false));
    return all;
  }

  private static final class ModelFileException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<ModelError> errors;

    ModelFileException(List<ModelError> errors) {
      this.errors = errors;
    }

    List<ModelError> errors() {
      return errors;
    }
  }

  static void error(Context context, String message) {
    Log.instance(context)
        .error(new JCDiagnostic.Error("compiler", "proc.messager", "Colorfast: " + message));
  }

  static void note(Context context, String message) {
    Log.instance(context)
        .note(new JCDiagnostic.Note("compiler", "proc.messager", "Colorfast: " + message));
  }

  /** Returns by what a finding is recognised. */
  Fingerprint fingerprint(Finding finding) {
    return fingerprints.orElseThrow().of(finding);
  }

  /** Returns the findings that are known already, and are not among the others. */
  List<Fingerprint> known() {
    return known;
  }

  /** Returns the options that were given, unless something is wrong with them. */
  Optional<Options> options() {
    return options;
  }

  /** Returns what else is to be said of the compilation, empty as a rule. */
  String remark() {
    return remark;
  }

  /** Returns whether the file was attributed when the compilation was analysed. */
  boolean covers(CompilationUnitTree unit) {
    return units.contains(unit);
  }

  /** Returns what is found in a file. */
  List<Finding> findingsIn(CompilationUnitTree unit) {
    return findings.isEmpty()
        ? List.of()
        : findings.getOrDefault(CompilationUnits.fileName(unit), List.of());
  }

  private String withColor(String effects, MethodSignature method) {
    String async =
        colors
            .flatMap(known -> known.summaries().graph().numberOf(method).map(known::describe))
            .orElse("");
    return async.isEmpty() ? effects : effects.equals("plain") ? async : async + "; " + effects;
  }

  /** Returns the summary of every body, by file and line; with its color if that was asked for. */
  public List<SummaryLine> summaryLines() {
    List<SummaryLine> lines = new ArrayList<>();
    summaries.ifPresent(
        known -> {
          for (int body = 0; body < known.graph().size(); body++) {
            MethodFacts facts = known.graph().body(body);
            lines.add(
                new SummaryLine(
                    facts.position().file(),
                    facts.position().line(),
                    facts.signature().name(),
                    withColor(known.describe(body), facts.signature())));
          }
        });
    return lines;
  }
}
