package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The sources of a project and what they compile against, fetched by Maven. */
final class Workspace {
  private final Path folder;
  private final RealProject project;

  Workspace(Path parent, RealProject project) {
    folder = parent.resolve(project.name());
    this.project = project;
  }

  Path folder() {
    return folder;
  }

  Path sources() {
    return folder.resolve("sources");
  }

  /** Fetches what is not there yet. */
  void prepare() throws IOException, InterruptedException {
    String pom = pom();
    Path pomFile = folder.resolve("pom.xml");
    boolean isThere =
        Files.exists(folder.resolve("ready"))
            && Files.exists(pomFile)
            && Files.readString(pomFile).equals(pom);
    if (isThere) {
      return;
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve("ready"));
    Files.writeString(pomFile, pom);
    String plugin =
        "org.apache.maven.plugins:maven-dependency-plugin:"
            + System.getProperty("colorfast.dependency.plugin")
            + ":";
    Path jars = folder.resolve("jars");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("colorfast.maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-q", "-B", "-f", pomFile.toString()));
    command.addAll(
        List.of(
            plugin + "build-classpath",
            "-Dmdep.outputFile=" + folder.resolve("class-path"),
            plugin + "copy",
            "-Dartifact=" + project.artifact() + ":jar:sources",
            "-DoutputDirectory=" + jars));
    Forked.run(command, folder.resolve("maven.log")).orThrow(project.name());
    try (Stream<Path> found = Files.list(jars)) {
      unpack(
          found.filter(jar -> jar.toString().endsWith("-sources.jar")).findFirst().orElseThrow());
    }
    Files.createFile(folder.resolve("ready"));
  }

  private String pom() {
    StringBuilder text =
        new StringBuilder(
            "<project><modelVersion>4.0.0</modelVersion><groupId>real</groupId>"
                + "<artifactId>code</artifactId><version>1</version><dependencies>");
    List<String> all = new ArrayList<>();
    all.add(project.artifact());
    all.addAll(project.dependencies());
    project.processor().ifPresent(processor -> all.add(processor.artifact()));
    for (String artifact : all) {
      String[] parts = artifact.split(":");
      text.append("\n<dependency><groupId>").append(parts[0]).append("</groupId><artifactId>");
      text.append(parts[1]).append("</artifactId><version>").append(parts[2]);
      text.append("</version></dependency>");
    }
    return text.append("\n</dependencies></project>\n").toString();
  }

  private void unpack(Path jar) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = sources().resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(".java") && target.startsWith(sources())) {
          Files.createDirectories(target.getParent());
          Files.write(target, zip.readAllBytes());
        }
      }
    }
  }

  /** Returns the files to compile, relative to the folder of the sources. */
  List<String> files() throws IOException {
    try (Stream<Path> found = Files.walk(sources())) {
      return found
          .map(path -> sources().relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".java") && !path.endsWith("module-info.java"))
          .filter(path -> project.leftOut().stream().noneMatch(path::startsWith))
          .sorted()
          .toList();
    }
  }

  String classPath() throws IOException {
    return Files.readString(folder.resolve("class-path")).strip();
  }
}
