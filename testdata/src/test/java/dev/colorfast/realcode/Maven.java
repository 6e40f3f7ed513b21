package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches artifacts and all that they need into the local repository, once for each folder. */
public final class Maven {
  private final Path folder;
  private final String pom;

  /**
   * Names what to fetch.
   *
   * @param folder where it is remembered
   * @param artifacts each as {@code GROUP:ARTIFACT:VERSION}
   */
  public Maven(Path folder, List<String> artifacts) {
    this.folder = folder;
    pom = pom(artifacts);
  }

  private static String pom(List<String> artifacts) {
    StringBuilder text =
        new StringBuilder(
            "<project><modelVersion>4.0.0</modelVersion><groupId>real</groupId>"
                + "<artifactId>code</artifactId><version>1</version><dependencies>");
    for (String artifact : artifacts) {
      String[] parts = artifact.split(":");
      text.append("\n<dependency><groupId>").append(parts[0]).append("</groupId><artifactId>");
      text.append(parts[1]).append("</artifactId><version>").append(parts[2]);
      text.append("</version></dependency>");
    }
    return text.append("\n</dependencies></project>\n").toString();
  }

  /** Returns whether just these artifacts were fetched before. */
  public boolean hasFetched() throws IOException {
    Path pomFile = folder.resolve("pom.xml");
    return Files.exists(folder.resolve("class-path"))
        && Files.exists(pomFile)
        && Files.readString(pomFile).equals(pom);
  }

  /** Fetches the artifacts, if they are not there, and returns their class path. */
  public String fetch() throws IOException, InterruptedException {
    if (!hasFetched()) {
      run("build-classpath", "-Dmdep.outputFile=" + folder.resolve("class-path"));
    }
    return classPath(folder);
  }

  /** Copies one artifact, without what it needs, to a folder. */
  public void copy(String artifact, Path to) throws IOException, InterruptedException {
    run("copy", "-Dartifact=" + artifact, "-DoutputDirectory=" + to);
  }

  private void run(String goal, String... properties) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve("class-path"));
    Path pomFile = Files.writeString(folder.resolve("pom.xml"), pom);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("colorfast.maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-q", "-B", "-f", pomFile.toString()));
    command.add(
        "org.apache.maven.plugins:maven-dependency-plugin:"
            + System.getProperty("colorfast.dependency.plugin")
            + ':'
            + goal);
    command.addAll(List.of(properties));
    Forked.run(command, folder.resolve("maven.log")).orThrow(goal + " in " + folder);
  }

  static String classPath(Path folder) throws IOException {
    return Files.readString(folder.resolve("class-path")).strip();
  }
}
