package dev.colorfast.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Reports where an event loop reaches a blocking call, in a build that has compiled the module
 * already. This is the goal to bind in a pom; it runs in the phase <code>verify</code> unless told
 * otherwise. On the command line it goes after a phase, which is how to check a project whose
 * modules need each other's finished jars: <code>mvn -DskipTests package
 * dev.colorfast:colorfast-maven-plugin:check-no-fork</code>. To check a project without any change
 * to its pom, use <code>check</code>.
 */
@Mojo(
    name = "check-no-fork",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public class CheckNoForkMojo extends Goal {

  /** Leaves the module out. */
  @Parameter(property = "colorfast.skip", defaultValue = "false")
  private boolean skip;

  /**
   * From which severity on a finding fails the build: <code>ERROR</code>, <code>WARNING</code> or
   * <code>NEVER</code>. On the command line the build fails after the last module, so that one run
   * tells everything; bound in a pom it fails with the module.
   */
  @Parameter(property = "colorfast.failOn", defaultValue = "ERROR")
  private String failOn;

  /** Analyses the test sources too. */
  @Parameter(property = "colorfast.includeTests", defaultValue = "false")
  private boolean includeTests;

  /**
   * Options of the checks, each as <code>Key=Value</code>: what a compiler would be given as <code>
   * -XepOpt:Colorfast:Key=Value</code>. On the command line they are separated by commas, as are
   * the values of one: <code>Kinds=lock,logging,Certainty=possible</code>.
   */
  @Parameter(property = "colorfast.options")
  private List<String> options;

  /**
   * Severities other than the checks' own, each as <code>Check=SEVERITY</code>, where the severity
   * is <code>ERROR</code>, <code>WARN</code>, <code>OFF</code> or <code>DEFAULT</code>. On the
   * command line they are separated by commas.
   */
  @Parameter(property = "colorfast.severity")
  private List<String> severity;

  /**
   * Arguments for the JVM that the compiler runs in, <code>-Xmx4g</code> for instance. On the
   * command line they are separated by commas.
   */
  @Parameter(property = "colorfast.jvmArguments")
  private List<String> jvmArguments;

  /**
   * The file with the findings that are known and not reported; by default <code>
   * colorfast-baseline.txt</code> in the folder that all modules are in, if there is one. The goal
   * <code>baseline</code> writes it.
   */
  @Parameter(property = "colorfast.baseline")
  private String baseline;

  /** Tells findings also in the way that GitHub's workflows show at their places in the code. */
  @Parameter(property = "colorfast.github", defaultValue = "${env.GITHUB_ACTIONS}")
  private boolean github;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  @Inject private RepositorySystem repositorySystem;

  @Inject private ToolchainManager toolchains;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    CommandLine given = new CommandLine(session.getUserProperties());
    new ModuleCheck(
            new Module(session, project, compiledProject(project), repositorySystem, toolchains),
            Settings.of(
                given.flag("colorfast.skip", skip),
                given.text("colorfast.failOn", failOn),
                given.flag("colorfast.includeTests", includeTests),
                given.list("colorfast.options", options),
                given.list("colorfast.severity", severity),
                given.list("colorfast.jvmArguments", jvmArguments),
                ShippedChecks.among(pluginArtifacts),
                Reporting.of(
                    purpose(),
                    given.text("colorfast.baseline", baseline),
                    given.flag("colorfast.github", github),
                    session)),
            ReactorFindings.of(session, execution, getLog()),
            getLog())
        .run();
  }

  /** Returns what the findings are for. */
  Purpose purpose() {
    return Purpose.CHECK;
  }

  /** Returns the project as the build has left it that compiled the module. */
  MavenProject compiledProject(MavenProject project) {
    return project;
  }
}
