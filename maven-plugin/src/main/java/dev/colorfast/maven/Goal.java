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

  /**
   * Returns what to throw where a goal cannot go on. The text gives the reason in full: Maven would
   * put the words of a cause behind it, which are about files that nobody knows. With -e they are
   * there.
   */
  static MojoExecutionException failure(String text, Exception cause) {
    MojoExecutionException failure = new MojoExecutionException(text);
    failure.addSuppressed(cause);
    return failure;
  }

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;
}
