package dev.colorfast.maven;

import dev.colorfast.facts.FileTrouble;
import dev.colorfast.librarymodels.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The checks that come with this plugin, and Error Prone to run them.
 *
 * @param names the names of the checks, as their jar registers them
 * @param processorPath the jars that the compiler needs to run them
 */
record ShippedChecks(List<String> names, List<Path> processorPath) {
  /** The file in which a jar registers its checks with Error Prone. */
  static final String REGISTRY = "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";

  private static final String CHECKS = "dev.colorfast:colorfast-checks:";
  private static final String OWN_TOOLS = "org.codehaus.plexus:";

  ShippedChecks {
    names = List.copyOf(names);
    processorPath = List.copyOf(processorPath);
  }

  /**
   * Makes sure that a check has a name.
   *
   * @param parameter what names it, for the message
   * @throws MojoExecutionException if none has it
   */
  void require(String name, String parameter) throws MojoExecutionException {
    if (!names.contains(name)) {
      throw new MojoExecutionException(
          parameter
              + " names '"
              + name
              + "', which is no check"
              + NearestName.to(name, names).map(near -> " (did you mean " + near + "?)").orElse("")
              + ". The checks are "
              + String.join(", ", names));
    }
  }

  /** Finds them among everything that the plugin itself runs with. */
  static ShippedChecks among(List<Artifact> pluginArtifacts) throws MojoExecutionException {
    List<String> names = new ArrayList<>();
    List<Path> path = new ArrayList<>();
    for (Artifact artifact : pluginArtifacts) {
      if (artifact.getFile() == null || isOurs(artifact)) {
        continue;
      }
      Path file = artifact.getFile().toPath();
      path.add(file);
      if (artifact.getId().startsWith(CHECKS)) {
        names.addAll(registeredIn(file));
      }
    }
    if (names.isEmpty()) {
      throw new MojoExecutionException(
          "No checks are registered in colorfast-checks among the plugin's artifacts "
              + pluginArtifacts
              + "; delete dev/colorfast from the local repository and build again");
    }
    path.add(injectAnnotations());
    return new ShippedChecks(names, path);
  }

  /** What this plugin itself needs, by what brought it; Maven 4 does not tell that of all. */
  private static boolean isOurs(Artifact artifact) {
    List<String> trail = artifact.getDependencyTrail();
    return artifact.getType().equals("maven-plugin")
        || trail != null && trail.stream().anyMatch(id -> id.startsWith(OWN_TOOLS));
  }

  /**
   * Error Prone needs these too, but Maven leaves out of a plugin's artifacts what it has itself.
   */
  private static Path injectAnnotations() throws MojoExecutionException {
    URL place = Inject.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException impossible) {
      throw Goal.failure("Maven's own jar is at " + place, impossible);
    }
  }

  private static List<String> registeredIn(Path jar) throws MojoExecutionException {
    try {
      return read(jar)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(type -> type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1))
          .toList();
    } catch (IOException unreadable) {
      throw Goal.failure("Cannot read " + jar + ": " + FileTrouble.reason(unreadable), unreadable);
    }
  }

  /** In a build of Colorfast itself the artifact is a directory. */
  private static String read(Path jar) throws IOException {
    if (Files.isDirectory(jar)) {
      Path registry = jar.resolve(REGISTRY);
      return Files.exists(registry) ? Files.readString(registry) : "";
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry registry = zip.getEntry(REGISTRY);
      if (registry == null) {
        return "";
      }
      try (InputStream in = zip.getInputStream(registry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
