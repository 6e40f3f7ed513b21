package dev.colorfast.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The path that the compiler loads Error Prone, the checks and the project's annotation processors
 * from. Ours come first; a project's other checks stay out, since they may need another version of
 * Error Prone.
 */
final class ProcessorPath {
  private static final String PROCESSORS =
      "META-INF/services/javax.annotation.processing.Processor";

  private ProcessorPath() {}

  /**
   * Returns the path.
   *
   * @param ours what the checks need
   * @param classPath the class path, where javac looks for processors if it is told no other place
   */
  static List<Path> of(
      List<Path> ours,
      Module module,
      CompilerConfiguration configuration,
      ProjectArguments arguments,
      List<Path> classPath)
      throws MojoExecutionException {
    Set<Path> path = new LinkedHashSet<>(ours);
    for (Path theirs : theirs(module, configuration, arguments, classPath)) {
      if (!bringsOnlyChecks(theirs)) {
        path.add(theirs);
      }
    }
    return new ArrayList<>(path);
  }

  private static List<Path> theirs(
      Module module,
      CompilerConfiguration configuration,
      ProjectArguments arguments,
      List<Path> classPath)
      throws MojoExecutionException {
    if (!configuration.processorPath().isEmpty()) {
      return ResolvedProcessors.of(module, configuration);
    }
    if (!arguments.processorPath().isEmpty()) {
      return Pattern.compile(Pattern.quote(File.pathSeparator))
          .splitAsStream(arguments.processorPath())
          .map(Path::of)
          .toList();
    }
    return classPath;
  }

  private static boolean bringsOnlyChecks(Path path) {
    if (Files.isDirectory(path)) {
      return Files.exists(path.resolve(ShippedChecks.REGISTRY))
          && !Files.exists(path.resolve(PROCESSORS));
    }
    try (ZipFile jar = new ZipFile(path.toFile())) {
      return jar.getEntry(ShippedChecks.REGISTRY) != null && jar.getEntry(PROCESSORS) == null;
    } catch (IOException unreadable) {
      return false; // The compiler has the better message for it, if it needs the file at all.
    }
  }
}
