package dev.colorfast.maven;

import dev.colorfast.findings.Baseline;
import dev.colorfast.findings.InvalidBaselineException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * What becomes of the findings of a whole build.
 *
 * @param purpose what they are for
 * @param project the name of the project
 * @param baseline the file with those that are known, whether or not it exists
 * @param root the folder that all modules are in
 * @param folder where the files are written that tell the findings of all modules
 * @param isComplete whether every module of the project takes part
 * @param outputs the folders with the class files of all modules, those of tests included
 * @param isOnGitHub whether findings are told in the way that GitHub's workflows understand
 */
record Reporting(
    Purpose purpose,
    String project,
    Path baseline,
    Path root,
    Path folder,
    boolean isComplete,
    List<Path> outputs,
    boolean isOnGitHub) {
  /** The file in which known findings stand, if nothing else is said. */
  static final String USUAL_NAME = "colorfast-baseline.txt";

  Reporting {
    outputs = List.copyOf(outputs);
  }

  /**
   * Finds out what becomes of the findings of a build.
   *
   * @param baseline what the user says of the file; null if nothing
   * @throws MojoExecutionException if the user names a file that has to be there, and is not
   */
  static Reporting of(Purpose purpose, String baseline, boolean isOnGitHub, MavenSession session)
      throws MojoExecutionException {
    File given = session.getRequest().getMultiModuleProjectDirectory();
    Path root = given == null ? Path.of(session.getExecutionRootDirectory()) : given.toPath();
    boolean isNamed = baseline != null && !baseline.isBlank();
    Path file = root.resolve(isNamed ? baseline.strip() : USUAL_NAME);
    if (isNamed && purpose == Purpose.CHECK && !Files.exists(file)) {
      throw new MojoExecutionException(
          "There is no baseline "
              + file
              + " (colorfast.baseline); "
              + Goal.called("baseline")
              + " writes one");
    }
    List<Path> outputs = new ArrayList<>();
    for (MavenProject project : session.getProjects()) {
      outputs.add(Path.of(project.getBuild().getOutputDirectory()));
      outputs.add(Path.of(project.getBuild().getTestOutputDirectory()));
    }
    ExecutionRoot started = ExecutionRoot.of(session);
    return new Reporting(
        purpose,
        started.project().getName(),
        file,
        root,
        started.folder(),
        session.getProjects().size() == session.getAllProjects().size(),
        outputs,
        isOnGitHub);
  }

  /** Returns whether findings that are known already are passed over. */
  boolean passesOverKnown() {
    return purpose != Purpose.BASELINE && Files.exists(baseline);
  }

  /** Returns the findings that are passed over. */
  Baseline known() throws MojoExecutionException {
    return passesOverKnown() ? written() : Baseline.EMPTY;
  }

  /** Returns what the baseline has, whatever it is used for. */
  Baseline written() throws MojoExecutionException {
    try {
      return Files.exists(baseline) ? Baseline.read(baseline) : Baseline.EMPTY;
    } catch (InvalidBaselineException invalid) {
      throw Goal.failure("Colorfast is not configured right: " + invalid.getMessage(), invalid);
    }
  }
}
