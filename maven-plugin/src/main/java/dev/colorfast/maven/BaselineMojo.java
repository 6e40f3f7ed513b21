package dev.colorfast.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes down what is found in all modules, so that <code>check</code>, and a compiler that is told
 * of the file, report only what is new. What is there already keeps its reason; what is no longer
 * found goes. The build does not fail because of findings.
 */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class BaselineMojo extends CheckMojo {

  @Override
  Purpose purpose() {
    return Purpose.BASELINE;
  }
}
