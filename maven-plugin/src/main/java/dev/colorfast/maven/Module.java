package dev.colorfast.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * The module under analysis, and the parts of Maven that answer questions about it.
 *
 * @param resolved the project whose dependencies are resolved
 * @param compiled the project as the build has left it that compiled the module: the same one, or
 *     the copy that a forked build worked on
 */
record Module(
    MavenSession session,
    MavenProject resolved,
    MavenProject compiled,
    RepositorySystem repositorySystem,
    ToolchainManager toolchains) {
  private static final Set<String> COMPILE_SCOPES =
      Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

  String name() {
    return name(resolved, session.getAllProjects());
  }

  /** Returns what a module is called: by its artifact's id, unless another module has the same. */
  static String name(MavenProject project, List<MavenProject> all) {
    String id = project.getArtifactId();
    boolean isUnique = all.stream().filter(other -> other.getArtifactId().equals(id)).count() < 2;
    return isUnique ? id : project.getGroupId() + ':' + id;
  }

  /** Returns whether a build within the build has compiled the module for this goal. */
  boolean isCompiledByFork() {
    return compiled != resolved;
  }

  Path buildDirectory() {
    return Path.of(compiled.getBuild().getDirectory());
  }

  Path outputDirectory() {
    return Path.of(compiled.getBuild().getOutputDirectory());
  }

  /** Returns the class path that a set of sources is compiled against, without its own classes. */
  List<Path> dependencies(SourceSet set) {
    List<Path> path = new ArrayList<>();
    for (Artifact artifact : resolved.getArtifacts()) {
      if (artifact.getFile() != null
          && artifact.getArtifactHandler().isAddedToClasspath()
          && (set == SourceSet.TEST || COMPILE_SCOPES.contains(artifact.getScope()))) {
        path.add(artifact.getFile().toPath());
      }
    }
    return path;
  }
}
