package dev.colorfast.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Reports where an event loop reaches a blocking call, on any project and without a change to its
 * pom: <code>mvn dev.colorfast:colorfast-maven-plugin:check</code>. It runs the build up to <code>
 * test-compile</code> first, so that generated sources and the classes of other modules are there.
 * A build that does that anyway binds <code>check-no-fork</code> instead.
 */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class CheckMojo extends CheckNoForkMojo {

  /** The forked build works on a copy of the project, which alone knows the generated sources. */
  @Override
  MavenProject compiledProject(MavenProject project) {
    return project.getExecutionProject();
  }
}
