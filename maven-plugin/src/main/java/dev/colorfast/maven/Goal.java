package dev.colorfast.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals of this plugin have in common. */
abstract class Goal extends AbstractMojo {
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    MistypedParameters.of(session, execution).forEach(getLog()::warn);
    run();
  }

  /** Returns what Maven is to be told to run a goal, whether or not a pom names this plugin. */
  static String called(String goal) {
    return "dev.colorfast:colorfast-maven-plugin:" + goal;
  }

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;
}
