package dev.colorfast.maven;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMapFile;
import dev.colorfast.colormap.Slice;
import dev.colorfast.facts.FileTrouble;
import dev.colorfast.facts.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the part of the call graph around a method or class: <code>target/colorfast/graph.dot
 * </code> for Graphviz, and <code>graph.json</code> in the form of the colors. It reads what <code>
 * report</code> has written.
 */
@Mojo(name = "graph", aggregator = true, threadSafe = true)
public class GraphMojo extends Goal {

  /** A class or method. Package, outer classes and parameters may be left out. */
  @Parameter(property = "colorfast.method", required = true)
  private String method;

  /** How many calls up the graph goes. */
  @Parameter(property = "colorfast.callers", defaultValue = "2")
  private int callers;

  /** How many calls down the graph goes. */
  @Parameter(property = "colorfast.callees", defaultValue = "2")
  private int callees;

  @Override
  void run() throws MojoExecutionException {
    ColorMap slice =
        Slice.of(KnownColors.of(session), method, callers, callees)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "No class or method of the project is called " + method));
    Path folder = ExecutionRoot.of(session).folder();
    write(folder.resolve("graph.dot"), Slice.dot(slice));
    write(folder.resolve("graph.json"), ColorMapFile.text(slice));
    getLog().info(Tally.counted(slice.methods().size(), "method") + " in " + folder + "/graph.dot");
  }

  private static void write(Path file, String text) throws MojoExecutionException {
    try {
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw Goal.failure("Cannot write " + file + ": " + FileTrouble.reason(failure), failure);
    }
  }
}
