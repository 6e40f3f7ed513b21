package dev.colorfast.librarymodels;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK on this machine, whose class files can be read without running it. */
record InstalledJdk(Path home) {

  /** Returns the JDK that runs the tests. */
  static InstalledJdk running() {
    return new InstalledJdk(Path.of(System.getProperty("java.home")));
  }

  /**
   * Returns the JDK that {@code colorfast.newest.jdk} names, else the newest one beside the running
   * one, if that is newer.
   */
  static Optional<InstalledJdk> newest() throws IOException {
    String named = System.getProperty("colorfast.newest.jdk", "");
    if (!named.isEmpty()) {
      return Optional.of(new InstalledJdk(Path.of(named)));
    }
    InstalledJdk running = running();
    try (Stream<Path> siblings = Files.list(running.home().toAbsolutePath().getParent())) {
      return siblings
          .filter(home -> Files.exists(home.resolve("lib/jrt-fs.jar")))
          .map(InstalledJdk::new)
          .filter(jdk -> jdk.feature() > running.feature())
          .max(Comparator.comparing(InstalledJdk::feature).thenComparing(InstalledJdk::home));
    }
  }

  /** Returns the file system of its class files, which stays open. */
  FileSystem classFiles() throws IOException {
    if (equals(running())) {
      return FileSystems.getFileSystem(URI.create("jrt:/"));
    }
    return FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", home.toString()));
  }

  /** Returns the number of the release, 0 if it does not say. */
  int feature() {
    String version = property("JAVA_VERSION");
    return version.isEmpty() ? 0 : Runtime.Version.parse(version).feature();
  }

  /** Returns what it calls this build of itself; empty if it does not say. */
  String build() {
    return property("JAVA_RUNTIME_VERSION");
  }

  private String property(String name) {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith(name + '='))
          .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
          .findFirst()
          .orElse("");
    } catch (IOException absent) {
      return "";
    }
  }
}
