package dev.colorfast.testdata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import dev.colorfast.bugpatterns.CompilationAnalysis;
import dev.colorfast.bugpatterns.CompilationAnalysis.SummaryLine;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * What javac, Error Prone and one check of ours say of some sources.
 *
 * @param findings what the check reports, in the order of {@link Finding#ORDER}
 * @param summaries what the engine infers of each method
 * @param methods where the methods of the sources are declared
 * @param complaints what should not have happened: compile errors, crashes, notes of the analysis
 */
record Compilation(
    List<Finding> findings,
    List<SummaryLine> summaries,
    List<MethodLine> methods,
    List<String> complaints) {

  private static final String COLORS = "-XepOpt:Colorfast:Colors=";

  /** The line of a method's name, in the file with that path. */
  record MethodLine(String file, long line, String name) {}

  /** Returns the simple names of the checks that Error Prone finds in our jar, sorted. */
  static List<String> checks() {
    return checkClasses().stream().map(Class::getSimpleName).sorted().toList();
  }

  /** Compiles the sources with the named check alone, on the class path of this process. */
  static Compilation of(String check, List<Path> sources, TestCase.Target target) {
    return run(sources, options(check, target));
  }

  /** Compiles the sources with a check and more options, with one library before all others. */
  static Compilation against(
      Path library, String check, List<Path> sources, List<String> moreOptions) {
    List<String> options = new ArrayList<>(options(check, TestCase.Target.DEFAULT));
    addToClassPath(library, options);
    options.addAll(moreOptions);
    return run(sources, options);
  }

  private static void addToClassPath(Path library, List<String> options) {
    int classPath = options.indexOf("-classpath") + 1;
    options.set(classPath, library + File.pathSeparator + options.get(classPath));
  }

  /**
   * Compiles some sources of a module, of which class files of earlier compilations may be in the
   * output folder, and leaves class files there: what is found is a warning.
   */
  static Compilation into(Path output, String check, List<Path> sources, TestCase.Target target) {
    List<String> options = new ArrayList<>(options(check, target));
    // The findings are the same without them.
    options.removeIf(option -> option.startsWith(COLORS));
    writeClassFiles(output, options);
    addToClassPath(output, options);
    options.add("-Xep:" + check + ":WARN");
    return run(sources, options);
  }

  /**
   * Compiles sources with all the checks that speak without being asked, and leaves class files in
   * the folder: what is found is a warning.
   */
  static Compilation withDefaultChecks(Path output, List<Path> sources) {
    List<String> options = new ArrayList<>(optionsFor(TestCase.Target.DEFAULT));
    options.addAll(optionsOfAnalysis("default-checks"));
    checks().stream()
        .filter(check -> !isOptIn(pattern(check)))
        .forEach(check -> options.add("-Xep:" + check + ":WARN"));
    writeClassFiles(output, options);
    return run(sources, options);
  }

  private static void writeClassFiles(Path output, List<String> options) {
    options.remove("--should-stop=ifNoError=FLOW");
    options.addAll(List.of("-d", output.toString(), "-implicit:none"));
  }

  private static Compilation run(List<Path> sources, List<String> options) {
    var compiler =
        new BaseErrorProneJavaCompiler(
            ScannerSupplier.fromBugCheckerClasses(checkClasses())
                .plus(ScannerSupplier.fromBugCheckerClasses(ContextProbe.class)));
    List<Diagnostic<? extends JavaFileObject>> diagnostics = new ArrayList<>();
    var methods = new DeclaredMethods();
    var probe = new ContextProbe.Answer();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics::add, Locale.ROOT, UTF_8)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(),
                  files,
                  diagnostics::add,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      ((BasicJavacTask) task).getContext().put(ContextProbe.Answer.class, probe);
      task.addTaskListener(methods);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compilation(
        diagnostics.stream()
            .filter(Compilation::isFinding)
            .map(Compilation::finding)
            .sorted(Finding.ORDER)
            .toList(),
        Optional.ofNullable(probe.context())
            .flatMap(CompilationAnalysis::of)
            .map(CompilationAnalysis::summaryLines)
            .orElse(List.of()),
        List.copyOf(methods.found),
        diagnostics.stream().filter(Compilation::isComplaint).map(Compilation::position).toList());
  }

  private static List<String> options(String check, TestCase.Target target) {
    List<String> options = new ArrayList<>(optionsFor(target));
    options.addAll(optionsOfAnalysis(check));
    options.add("-Xep:" + check + ':' + severity(check));
    return options;
  }

  /** Returns the options by which javac compiles for a target. */
  static List<String> optionsFor(TestCase.Target target) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--release", Integer.toString(target.release())));
    if (target.isPreview()) {
      options.add("--enable-preview");
    }
    target
        .stubs()
        .ifPresent(
            stubs ->
                options.addAll(
                    List.of("--patch-module", stubs.getFileName() + "=" + Stubs.of(stubs))));
    return options;
  }

  private static List<String> optionsOfAnalysis(String name) {
    return List.of(
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW",
        "--should-stop=ifNoError=FLOW",
        "-XDaddTypeAnnotationsToSymbol=true",
        "-Xmaxerrs",
        "10000",
        "-Xmaxwarns",
        "10000",
        "-proc:none",
        "-classpath",
        System.getProperty("java.class.path"),
        "-XepDisableAllChecks",
        "-XepOpt:Colorfast:Cache=" + Path.of("target", "cache").toAbsolutePath(),
        COLORS + Path.of("target", "colors", name + ".json").toAbsolutePath(),
        "-Xep:ContextProbe:DEFAULT");
  }

  /** Returns a severity with which the check speaks: those for who asks have to be asked. */
  private static String severity(String check) {
    BugPattern pattern = pattern(check);
    return !isOptIn(pattern)
        ? "DEFAULT"
        : pattern.severity() == SeverityLevel.ERROR ? "ERROR" : "WARN";
  }

  /** Returns what the check says of itself. */
  static BugPattern pattern(String check) {
    return checkClasses().stream()
        .filter(type -> type.getSimpleName().equals(check))
        .findFirst()
        .orElseThrow()
        .getAnnotation(BugPattern.class);
  }

  /** Returns whether the check is only for those who ask for it. */
  static boolean isOptIn(BugPattern pattern) {
    return List.of(pattern.tags()).contains("OptIn");
  }

  private static List<Class<? extends BugChecker>> checkClasses() {
    List<Class<? extends BugChecker>> classes = new ArrayList<>();
    ServiceLoader.load(BugChecker.class).stream()
        .filter(provider -> provider.type().getName().startsWith("dev.colorfast."))
        .forEach(provider -> classes.add(provider.type()));
    return classes;
  }

  private static boolean isFinding(Diagnostic<?> diagnostic) {
    return diagnostic.getCode().endsWith(".error.prone");
  }

  /** What javac itself notes and warns about in the examples is no business of ours. */
  private static boolean isComplaint(Diagnostic<?> diagnostic) {
    if (isFinding(diagnostic)) {
      return false;
    }
    return diagnostic.getKind() == Diagnostic.Kind.ERROR
        || diagnostic.getCode().contains("error.prone")
        || diagnostic.getMessage(Locale.ROOT).toLowerCase(Locale.ROOT).contains("colorfast");
  }

  private static Finding finding(Diagnostic<? extends JavaFileObject> diagnostic) {
    String severity =
        switch (diagnostic.getKind()) {
          case ERROR -> "error";
          case WARNING, MANDATORY_WARNING -> "warning";
          default -> "note";
        };
    return new Finding(
        baseName(diagnostic),
        diagnostic.getLineNumber(),
        severity,
        diagnostic.getMessage(Locale.ROOT));
  }

  private static String position(Diagnostic<? extends JavaFileObject> diagnostic) {
    return "%s:%d: %s"
        .formatted(
            baseName(diagnostic), diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
  }

  private static String baseName(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() == null
        ? "(no file)"
        : Path.of(diagnostic.getSource().toUri()).getFileName().toString();
  }

  /** Notes where methods are declared, before javac adds those that nobody wrote. */
  private static final class DeclaredMethods implements TaskListener {
    private final List<MethodLine> found = new ArrayList<>();

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.PARSE) {
        addThoseIn(event.getCompilationUnit());
      }
    }

    private void addThoseIn(CompilationUnitTree unit) {
      String file = unit.getSourceFile().toUri().getPath();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void unused) {
          int name = ((JCMethodDecl) method).pos;
          long line = unit.getLineMap().getLineNumber(name);
          found.add(new MethodLine(file, line, method.getName().toString()));
          return super.visitMethod(method, null);
        }
      }.scan(unit, null);
    }
  }
}
