package dev.colorfast.maven;

import dev.colorfast.colormap.Explanation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says of a method, of all methods of a class, or of that in which something is found, which color
 * it has and why, on which threads it is known to run, and why nothing is reported of it: <code>mvn
 * colorfast:report colorfast:explain -Dcolorfast.method=OrderStore.find</code>. It reads what
 * <code>
 * report</code> has written.
 */
@Mojo(name = "explain", aggregator = true, threadSafe = true)
public class ExplainMojo extends Goal {

  /**
   * A class or method. Package, outer classes and parameters may be left out. Or a line of a source
   * file, as a finding begins: <code>OrderStore.java:31</code>.
   */
  @Parameter(property = "colorfast.method", required = true)
  private String method;

  @Override
  void run() throws MojoExecutionException {
    String text =
        Explanation.of(KnownColors.of(session), method)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "No class or method of the project is called "
                            + method
                            + "; the line of a finding is told as OrderStore.java:31"));
    text.lines().forEach(getLog()::info);
  }
}
