package dev.colorfast.benchmarks;

import dev.colorfast.realcode.EveryCheck;
import dev.colorfast.realcode.Forked;
import dev.colorfast.realcode.JavacRun;
import dev.colorfast.realcode.Maven;
import dev.colorfast.realcode.RealProject;
import dev.colorfast.realcode.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compiles a released library with several sets of checks in turn, each time in a process of its
 * own: what the machine does beside it hits all of them alike.
 */
final class WholeBuild {
  private static final List<String> LAUNCHER =
      List.of(
          "-cp",
          Path.of("target", "test-classes").toAbsolutePath().toString(),
          MeasuredJavac.class.getName());

  /** An error of javac's own, and not of a check. */
  private static final Pattern COMPILE_ERROR = Pattern.compile(": error: (?!\\[)");

  private final RealProject project;
  private final Workspace workspace;
  private final Path work;

  /** What javac runs with: a processor path, and the checks of it that are on. */
  private record Contender(String name, String processorPath, String options) {}

  /**
   * What was measured of one contender, round by round.
   *
   * @param cpuSeconds of the whole process
   * @param megabytes the most memory that it had at once
   */
  record Cost(List<Double> cpuSeconds, List<Double> megabytes) {
    Cost() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  WholeBuild(RealProject project, Path work) throws IOException, InterruptedException {
    this.project = project;
    this.work = work;
    workspace = new Workspace(work, project);
    workspace.prepare();
  }

  /** Returns the cost of each contender by its name, that of Error Prone alone first. */
  Map<String, Cost> measure(int rounds) throws IOException, InterruptedException {
    List<Contender> contenders = contenders();
    Map<String, Cost> costs = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Contender contender : contenders) {
        Forked javac =
            new JavacRun(project, workspace)
                .run(LAUNCHER, contender.processorPath(), contender.options());
        if (COMPILE_ERROR.matcher(javac.output()).find()) {
          throw new IllegalStateException(contender.name() + ":\n" + javac.output());
        }
        Cost cost = costs.computeIfAbsent(contender.name(), unused -> new Cost());
        // The first round fills caches, those of files and our own.
        if (round >= 0) {
          cost.cpuSeconds().add(MeasuredJavac.cpuSeconds(javac));
          cost.megabytes().add(MeasuredJavac.megabytes(javac));
        }
      }
    }
    return costs;
  }

  private List<Contender> contenders() throws IOException, InterruptedException {
    String errorProne = System.getProperty("colorfast.errorprone");
    String nullAway = System.getProperty("colorfast.nullaway");
    String alone = new Maven(work.resolve("error-prone"), List.of(errorProne)).fetch();
    String withNullAway =
        new Maven(work.resolve("nullaway"), List.of(errorProne, nullAway)).fetch();
    String withColorfast =
        System.getProperty("colorfast.checks") + java.io.File.pathSeparator + alone;
    String group = project.artifact().substring(0, project.artifact().indexOf(':'));
    return List.of(
        new Contender("Error Prone, every check off", alone, ""),
        // What Error Prone does as soon as one check is on, whatever the check does.
        new Contender("with one check of its own", alone, "-Xep:EmptyTopLevelDeclaration:WARN"),
        new Contender(
            "with Colorfast",
            withColorfast,
            "-XepOpt:Colorfast:Cache=" + work.resolve("cache") + " " + EveryCheck.options()),
        new Contender(
            "with NullAway",
            withNullAway,
            "-Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages=" + group));
  }

  /** Returns how many thousand lines are compiled. */
  long thousandLines() throws IOException {
    long lines = 0;
    for (String file : workspace.files()) {
      try (Stream<String> text = Files.lines(workspace.sources().resolve(file))) {
        lines += text.count();
      }
    }
    return Math.round(lines / 1000.0);
  }
}
