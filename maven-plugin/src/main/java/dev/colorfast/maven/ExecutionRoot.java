package dev.colorfast.maven;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The project that Maven was started on. What is told of all modules stands there, whichever of
 * them take part.
 */
record ExecutionRoot(MavenProject project) {

  /**
   * Returns the one of a build. With <code>-pl</code> or <code>-rf</code> Maven's own top level
   * project is the first one that takes part.
   */
  static ExecutionRoot of(MavenSession session) {
    return new ExecutionRoot(
        session.getAllProjects().stream()
            .filter(MavenProject::isExecutionRoot)
            .findFirst()
            .orElseGet(session::getTopLevelProject));
  }

  /** Returns the folder that the project is in. */
  Path directory() {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /** Returns the folder that our files are in. */
  Path folder() {
    return Path.of(project.getBuild().getDirectory()).resolve("colorfast");
  }
}
