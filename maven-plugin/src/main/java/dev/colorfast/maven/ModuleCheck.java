package dev.colorfast.maven;

import dev.colorfast.colormap.ColorMapFile;
import dev.colorfast.facts.FactsFile;
import dev.colorfast.facts.FileTrouble;
import dev.colorfast.findings.Baseline;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.ReportFile;
import dev.colorfast.json.Json;
import dev.colorfast.maven.process.CompilerArguments;
import dev.colorfast.maven.process.Event;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.util.FileUtils;

/** The check of one module: its main sources and, if wanted, its test sources. */
final class ModuleCheck {
  /** The exit code of a process that was ended by SIGKILL. */
  private static final int KILLED = 137;

  /** The exit code of a JVM that refuses its arguments. */
  private static final int NOT_STARTED = 1;

  private static final int LINES_TOLD = 3;

  private static final String FINDINGS = "findings.json";
  private static final String FACTS = "module.facts";
  private static final String COLORS = "colors.json";
  private static final Pattern MODELS = Pattern.compile(":Models=(\\S+)");

  private final Module module;
  private final Settings settings;
  private final ReactorFindings reactor;
  private final Log log;

  ModuleCheck(Module module, Settings settings, ReactorFindings reactor, Log log) {
    this.module = module;
    this.settings = settings;
    this.reactor = reactor;
    this.log = log;
  }

  /**
   * Analyses the module and tells its findings.
   *
   * @throws MojoFailureException if the findings fail the build, or the module does not compile
   * @throws MojoExecutionException if the analysis could not take place
   */
  void run() throws MojoExecutionException, MojoFailureException {
    reactor.begin(settings.reporting());
    ModuleFindings found = ModuleFindings.NONE;
    if (settings.skip()) {
      log.info("Colorfast is skipped (colorfast.skip)");
    } else if (module.compiled().getPackaging().equals("pom")) {
      log.info("Nothing to analyse: the packaging is pom");
    } else {
      found = found.plus(analyse(SourceSet.MAIN));
      if (settings.includeTests()) {
        found = found.plus(analyse(SourceSet.TEST));
      }
    }
    reactor.finish(module.name(), found, settings, log);
  }

  private ModuleFindings analyse(SourceSet set)
      throws MojoExecutionException, MojoFailureException {
    CompilerConfiguration configuration =
        CompilerConfiguration.of(set, module.compiled(), module.session());
    SourceFiles sources = sources(set, configuration);
    if (sources.isEmpty() || configuration.isSkipped()) {
      log.info("Nothing to analyse: no Java sources in " + set.directory());
      return ModuleFindings.NONE;
    }
    try {
      return analyse(set, configuration, sources);
    } catch (IOException broken) {
      throw Goal.failure(
          "Cannot analyse module " + module.name() + ": " + FileTrouble.reason(broken), broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The analysis was interrupted", interrupted);
    }
  }

  private SourceFiles sources(SourceSet set, CompilerConfiguration configuration) {
    // Without processing, what is there was written by someone else and is not written again.
    boolean isProcessed = !configuration.processing().orElse("").equals("none");
    SourceFiles all =
        SourceFiles.below(
            set.roots(module.compiled()),
            isProcessed ? Optional.of(configuration.generatedSources()) : Optional.empty(),
            configuration.includes(),
            configuration.excludes());
    return set == SourceSet.MAIN ? all : all.withoutModuleDescriptor();
  }

  private ModuleFindings analyse(
      SourceSet set, CompilerConfiguration configuration, SourceFiles sources)
      throws IOException, InterruptedException, MojoExecutionException, MojoFailureException {
    Path directory = module.buildDirectory().resolve("colorfast").resolve(set.directory());
    Baseline known = settings.reporting().known();
    ModuleJdk jdk = ModuleJdk.of(module, configuration);
    tellOnceIfReplaced(jdk);
    ProjectArguments project =
        ProjectArguments.of(configuration.arguments(), settings.checks().names());
    CompilePath path = compilePath(set, sources, jdk.used());
    List<String> options = options(configuration, sources, project, jdk, path, directory);
    List<String> jvmArguments = jvmArguments(configuration, project);

    UnchangedInputs inputs = new UnchangedInputs(directory);
    String sum =
        inputs
            .text(options.stream().map(each -> each.replace(' ' + colors(directory), "")).toList())
            .text(jvmArguments)
            .text(List.of(jdk.used().home().toString(), Integer.toString(jdk.used().feature())))
            .files(sources.files())
            .files(filesNamedIn(options))
            .classPath(path.classes())
            .classPath(path.modules())
            .classPath(processorPathIn(options))
            .sum();
    Diagnosis diagnosis = new Diagnosis(settings.checks().names());
    Optional<List<Event>> remembered = inputs.remembered(sum);
    Optional<Report> report = ReportFile.read(directory.resolve(FINDINGS));
    boolean isUnchanged = remembered.isPresent() && report.isPresent() && isWhole(directory);
    if (isUnchanged) {
      remembered.get().forEach(diagnosis::add);
    } else {
      inputs.forget();
      empty(directory);
      CompilerRun compiler = new CompilerRun(jdk.used(), jvmArguments, directory);
      Path arguments = directory.resolve("compiler.args");
      new CompilerArguments(options, sources.files()).write(arguments);
      List<Event> events = new ArrayList<>();
      int exitCode =
          compiler.run(
              arguments,
              event -> {
                diagnosis.add(event);
                events.add(event);
              },
              () -> tellProgress(diagnosis));
      failUnlessAnalysed(diagnosis, exitCode, compiler.log());
      report = ReportFile.read(directory.resolve(FINDINGS));
      inputs.remember(sum, events);
    }
    diagnosis.ownNotes().forEach(log::warn);
    Report reported = report.orElse(Report.EMPTY);
    List<Event.Message> findings =
        new PrintedFindings(diagnosis.findings(), reported).without(known::knows);
    Tally tally = diagnosis.tally(findings);
    if (settings.reporting().purpose() == Purpose.CHECK) {
      findings.forEach(this::tell);
    }
    log.info(
        module.name()
            + (set == SourceSet.MAIN ? "" : " (" + set.directory() + ")")
            + ": "
            + tally
            + " in "
            + Tally.counted(sources.files().size(), "source file")
            + (isUnchanged ? ", unchanged since the last run" : ""));
    List<Path> classPath = new ArrayList<>(path.classes());
    classPath.addAll(path.modules());
    return new ModuleFindings(
        tally,
        List.of(
            new ModuleFindings.Compiled(
                module.name() + (set == SourceSet.MAIN ? "" : " (" + set.directory() + ")"),
                directory.resolve(FACTS),
                directory.resolve(COLORS),
                reported,
                classPath)));
  }

  /** Without the files that are read after the last module, what is remembered is worth nothing. */
  private boolean isWhole(Path directory) {
    if (FactsFile.read(directory.resolve(FACTS)).isEmpty()) {
      return false;
    }
    if (settings.reporting().purpose() != Purpose.REPORT) {
      return true;
    }
    try {
      ColorMapFile.read(directory.resolve(COLORS));
      return true;
    } catch (IOException | Json.Malformed damaged) {
      return false;
    }
  }

  /** Returns the files that options name, whose content counts and not only their name. */
  private List<Path> filesNamedIn(List<String> options) {
    List<Path> files = new ArrayList<>();
    for (String option : options) {
      Matcher models = MODELS.matcher(option);
      while (models.find()) {
        Stream.of(models.group(1).split(",")).map(Path::of).forEach(files::add);
      }
    }
    return files;
  }

  private List<String> options(
      CompilerConfiguration configuration,
      SourceFiles sources,
      ProjectArguments project,
      ModuleJdk jdk,
      CompilePath path,
      Path directory)
      throws MojoExecutionException {
    List<Path> processorPath =
        ProcessorPath.of(
            settings.checks().processorPath(), module, configuration, project, path.classes());
    List<String> errorProne = new ArrayList<>();
    errorProne.add("-XepDisableAllChecks");
    settings.checks().names().forEach(name -> errorProne.add("-Xep:" + name));
    project.errorProne().stream().filter(ModuleCheck::isNotOurs).forEach(errorProne::add);
    errorProne.addAll(settings.errorProneArguments());
    errorProne.add(option("Findings", directory.resolve(FINDINGS)));
    errorProne.add(option("Facts", directory.resolve(FACTS)));
    if (settings.reporting().purpose() == Purpose.REPORT) {
      errorProne.add(colors(directory));
    }
    return CompilerOptions.of(
        configuration, project, jdk, sources, path, processorPath, errorProne, directory);
  }

  /** What a project's own compiler reads and writes is not for our run. */
  private static boolean isNotOurs(String argument) {
    return Stream.concat(Stream.of("Baseline"), ProjectArguments.OUTPUT.stream())
        .noneMatch(name -> argument.startsWith(ProjectArguments.OPTION + name + '='));
  }

  private static List<Path> processorPathIn(List<String> options) {
    String path = options.get(options.indexOf("--processor-path") + 1);
    return Stream.of(path.split(Pattern.quote(File.pathSeparator))).map(Path::of).toList();
  }

  /** Colors are written besides, and change nothing else. */
  private static String colors(Path directory) {
    return option("Colors", directory.resolve(COLORS));
  }

  /** Spaces separate Error Prone's arguments, so a path is given as an address. */
  private static String option(String name, Path file) {
    return ProjectArguments.OPTION + name + '=' + file.toUri();
  }

  private CompilePath compilePath(SourceSet set, SourceFiles sources, Jdk jdk) throws IOException {
    List<Path> dependencies = new ArrayList<>(module.dependencies(set));
    Optional<Path> descriptor = sources.moduleDescriptor();
    if (descriptor.isPresent()) {
      return CompilePath.ofModule(dependencies, descriptor.get(), jdk.home());
    }
    // The main classes are there already. Main sources need them only where another compiler has
    // written some of them.
    if (set == SourceSet.TEST) {
      dependencies.add(0, module.outputDirectory());
    } else if (sources.hasOtherLanguages()) {
      dependencies.add(module.outputDirectory());
    }
    return CompilePath.ofClasses(dependencies);
  }

  private List<String> jvmArguments(CompilerConfiguration configuration, ProjectArguments project) {
    List<String> arguments = new ArrayList<>(project.jvm());
    configuration
        .maximumMemory()
        .ifPresent(size -> arguments.add("-Xmx" + (size.matches("\\d+") ? size + "m" : size)));
    arguments.addAll(settings.jvmArguments());
    return arguments;
  }

  private void failUnlessAnalysed(Diagnosis diagnosis, int exitCode, Path output)
      throws IOException, MojoExecutionException, MojoFailureException {
    if (!diagnosis.ownErrors().isEmpty()) {
      throw new MojoExecutionException(
          "Colorfast cannot analyse module "
              + module.name()
              + ": "
              + String.join("\n", diagnosis.ownErrors()));
    }
    if (diagnosis.crash().isPresent()) {
      String what = diagnosis.crash().get();
      throw new MojoExecutionException(
          "The compiler failed on module "
              + module.name()
              + ", so it was not analysed: "
              + what
              + ". Its output is in "
              + output
              + (what.contains("OutOfMemoryError") ? moreMemory() : ""));
    }
    if (!diagnosis.isFinished()) {
      // What a JVM prints when it fails is in the charset of the system, if in any.
      String printed = Files.readString(output, StandardCharsets.ISO_8859_1);
      throw new MojoExecutionException(
          "The compiler of module "
              + module.name()
              + " stopped in the middle"
              + (exitCode == 0 ? "" : " (exit code " + exitCode + ")")
              + ", so the module was not analysed. Its output is in "
              + output
              + (exitCode == NOT_STARTED ? beginning(printed) : "")
              + (exitCode == KILLED || printed.contains("OutOfMemoryError")
                  ? ". It seems to have run out of memory" + moreMemory()
                  : ""));
    }
    if (!diagnosis.compileErrors().isEmpty()) {
      diagnosis.compileErrors().forEach(error -> log.error(error.text()));
      throw new MojoFailureException(
          "Module "
              + module.name()
              + " does not compile, so it was not analysed; the errors stand above. "
              + (module.isCompiledByFork()
                  ? "The build has compiled it before, so if mvn clean test-compile succeeds as well,"
                      + " please report them"
                  : "If the build compiles it, let it do so before: mvn test-compile"
                      + " "
                      + Goal.called("check-no-fork")
                      + ", or mvn "
                      + Goal.called("check")));
    }
  }

  /** Who gives the JVM a wrong argument need not look for the file that says so. */
  private static String beginning(String printed) {
    String lines = printed.lines().limit(LINES_TOLD).collect(Collectors.joining("\n"));
    return lines.isBlank() ? "" : ", and begins:\n" + lines;
  }

  private static String moreMemory() {
    return "; -Dcolorfast.jvmArguments=-Xmx4g sets its memory";
  }

  private void tellOnceIfReplaced(ModuleJdk jdk) {
    if (!jdk.isTooOld()) {
      return;
    }
    String text =
        "The toolchain's JDK "
            + jdk.own().feature()
            + " is too old to run the checks; analysing with JDK "
            + jdk.used().feature()
            + " at the module's language level";
    if (reactor.isFirst(text)) {
      log.info(text);
    }
  }

  private void tellProgress(Diagnosis diagnosis) {
    Event.Progress progress = diagnosis.progress();
    String classes = Tally.counted(progress.total(), "class");
    // With the first class all others are looked at, as far as calls lead.
    String state =
        progress.total() == 0
            ? "reading the sources"
            : progress.analysed() < 2
                ? "following the calls of " + classes
                : progress.analysed() + " of " + classes;
    log.info("analysing " + module.name() + ": " + state);
  }

  private void tell(Event.Message finding) {
    switch (finding.kind()) {
      case "ERROR" -> log.error(finding.text());
      case "WARNING", "MANDATORY_WARNING" -> log.warn(finding.text());
      default -> log.info(finding.text());
    }
  }

  private static void empty(Path directory) throws IOException {
    if (Files.exists(directory)) {
      FileUtils.cleanDirectory(directory.toFile());
    }
    Files.createDirectories(directory.resolve("classes"));
    Files.createDirectories(directory.resolve("generated-sources"));
  }
}
