package dev.colorfast.realcode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The sources of a project and what they compile against, fetched by Maven. */
public final class Workspace {
  private final Path folder;
  private final RealProject project;

  /** Names a folder below another one; nothing is there yet. */
  public Workspace(Path parent, RealProject project) {
    folder = parent.resolve(project.name());
    this.project = project;
  }

  /** Returns the folder. */
  public Path folder() {
    return folder;
  }

  /** Returns the folder of the sources. */
  public Path sources() {
    return folder.resolve("sources");
  }

  /** Returns the folder that the project is compiled to. */
  Path classes() {
    return folder.resolve("classes");
  }

  /** Puts the class files of the release where the project is compiled to. */
  void unpackClasses() throws IOException {
    if (!Files.exists(classes())) {
      String[] artifact = project.artifact().split(":");
      String jar = artifact[1] + '-' + artifact[2] + ".jar";
      String path =
          Arrays.stream(classPath().split(File.pathSeparator))
              .filter(each -> each.endsWith(File.separator + jar))
              .findFirst()
              .orElseThrow();
      unpack(Path.of(path), ".class", classes());
    }
  }

  /** Fetches what is not there yet. */
  public void prepare() throws IOException, InterruptedException {
    List<String> artifacts = new ArrayList<>();
    artifacts.add(project.artifact());
    artifacts.addAll(project.dependencies());
    project.processor().ifPresent(processor -> artifacts.add(processor.artifact()));
    Maven maven = new Maven(folder, artifacts);
    if (maven.hasFetched()) {
      return;
    }
    Path jars = folder.resolve("jars");
    maven.copy(project.artifact() + ":jar:sources", jars);
    try (Stream<Path> found = Files.list(jars)) {
      unpack(
          found.filter(jar -> jar.toString().endsWith("-sources.jar")).findFirst().orElseThrow(),
          ".java",
          sources());
    }
    maven.fetch();
  }

  private static void unpack(Path jar, String extension, Path to) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = to.resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(extension) && target.startsWith(to)) {
          Files.createDirectories(target.getParent());
          Files.write(target, zip.readAllBytes());
        }
      }
    }
  }

  /** Returns the files to compile, relative to the folder of the sources. */
  public List<String> files() throws IOException {
    try (Stream<Path> found = Files.walk(sources())) {
      return found
          .map(path -> sources().relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".java") && !path.endsWith("module-info.java"))
          .filter(path -> project.leftOut().stream().noneMatch(path::startsWith))
          .sorted()
          .toList();
    }
  }

  /** Returns the class path to compile with. */
  public String classPath() throws IOException {
    return Maven.classPath(folder);
  }
}
