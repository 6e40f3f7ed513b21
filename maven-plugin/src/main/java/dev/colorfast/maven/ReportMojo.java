package dev.colorfast.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the color map of all modules: one page of HTML, <code>target/colorfast/report.html</code>,
 * with the color of every method, where colors begin and end, what is found, and what would change
 * with a method. It needs nothing but a browser. The build does not fail because of findings.
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class ReportMojo extends CheckMojo {

  @Override
  Purpose purpose() {
    return Purpose.REPORT;
  }
}
