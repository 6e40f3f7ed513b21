package dev.colorfast.maven;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMapFile;
import dev.colorfast.facts.FileTrouble;
import dev.colorfast.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

/** The colors that <code>report</code> has written. */
final class KnownColors {
  private KnownColors() {}

  /** Returns whether a source file has been written since, so that it may say another thing. */
  static boolean areOlderThan(Path source, MavenSession session) {
    try {
      return Files.getLastModifiedTime(file(session)).compareTo(Files.getLastModifiedTime(source))
          < 0;
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static Path file(MavenSession session) {
    return ExecutionRoot.of(session).folder().resolve("colors.json");
  }

  /**
   * Reads them.
   *
   * @throws MojoExecutionException if there are none
   */
  static ColorMap of(MavenSession session) throws MojoExecutionException {
    Path file = file(session);
    if (!Files.exists(file)) {
      throw new MojoExecutionException(
          "There is no " + file + "; " + Goal.called("report") + " writes it");
    }
    try {
      return ColorMapFile.read(file);
    } catch (IOException | Json.Malformed unreadable) {
      throw Goal.failure(
          "Cannot read "
              + file
              + "; "
              + Goal.called("report")
              + " writes it anew: "
              + FileTrouble.reason(unreadable),
          unreadable);
    }
  }
}
