package dev.colorfast.maven;

import dev.colorfast.bugpatterns.FlagsCheck;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Says what it takes to run the checks in this project's ordinary javac build, where every IDE
 * shows what they find: what the pom and <code>.mvn/jvm.config</code> lack. With <code>
 * -Dcolorfast.apply</code> it is written there; whatever else these files have is not touched.
 */
@Mojo(name = "configure", aggregator = true, threadSafe = true)
public class ConfigureMojo extends Goal {

  /** Writes what is missing, rather than to say it. */
  @Parameter(property = "colorfast.apply", defaultValue = "false")
  private boolean apply;

  /**
   * The build tool to say it for: <code>maven</code>, <code>gradle</code> or <code>bazel</code>.
   */
  @Parameter(property = "colorfast.tool", defaultValue = "maven")
  private String tool;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  @Override
  void run() throws MojoExecutionException {
    BuildSetup setup =
        new BuildSetup(
            version("dev.colorfast:colorfast-checks:"),
            version("com.google.errorprone:error_prone_core:"),
            FlagsCheck.flags());
    new BuildFiles(
            project.getFile().toPath(),
            session.getRequest().getMultiModuleProjectDirectory().toPath(),
            setup,
            CompilerPlugins.of(project, session.getProjects()),
            getLog())
        .configure(BuildSetup.Tool.of(tool), apply);
  }

  private String version(String id) throws MojoExecutionException {
    return pluginArtifacts.stream()
        .filter(artifact -> artifact.getId().startsWith(id))
        .map(Artifact::getBaseVersion)
        .findFirst()
        .orElseThrow(() -> new MojoExecutionException("The plugin comes without " + id));
  }
}
