package dev.colorfast.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * The Java source files that the module compiles, in an order that depends on their names alone.
 *
 * @param roots the directories that the packages start in
 * @param files the files
 */
record SourceFiles(List<Path> roots, List<Path> files) {
  private static final String MODULE_DESCRIPTOR = "module-info.java";
  private static final List<String> OTHER_LANGUAGES =
      List.of(".kt", ".scala", ".groovy", ".aj", ".clj");

  /**
   * Finds the files below the given roots.
   *
   * @param generated where annotation processors write, which will write it all again
   */
  static SourceFiles below(
      List<String> givenRoots,
      Optional<Path> generated,
      List<String> includes,
      List<String> excludes) {
    Set<Path> roots = new LinkedHashSet<>();
    for (String root : givenRoots) {
      Path directory = Path.of(root).toAbsolutePath().normalize();
      boolean isWrittenAgain =
          generated.map(path -> path.toAbsolutePath().normalize().equals(directory)).orElse(false);
      if (Files.isDirectory(directory) && !isWrittenAgain) {
        roots.add(directory);
      }
    }
    Set<Path> files = new LinkedHashSet<>();
    for (Path root : roots) {
      DirectoryScanner scanner = new DirectoryScanner();
      scanner.setBasedir(root.toFile());
      scanner.setIncludes(
          includes.isEmpty() ? new String[] {"**/*.java"} : includes.toArray(String[]::new));
      scanner.setExcludes(excludes.toArray(String[]::new));
      scanner.addDefaultExcludes();
      scanner.scan();
      Stream.of(scanner.getIncludedFiles())
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .map(root::resolve)
          .forEach(files::add);
    }
    return new SourceFiles(List.copyOf(roots), List.copyOf(files));
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Returns the source of the module descriptor if it is among the files. */
  Optional<Path> moduleDescriptor() {
    return files.stream().filter(file -> file.endsWith(MODULE_DESCRIPTOR)).findFirst();
  }

  /** Returns whether a root has a module descriptor that is not to be compiled. */
  boolean hidesModuleDescriptor() {
    return moduleDescriptor().isEmpty()
        && roots.stream().anyMatch(root -> Files.exists(root.resolve(MODULE_DESCRIPTOR)));
  }

  /** Returns these files as what is compiled on the class path. */
  SourceFiles withoutModuleDescriptor() {
    List<Path> others = new ArrayList<>(files);
    others.removeIf(file -> file.endsWith(MODULE_DESCRIPTOR));
    return new SourceFiles(roots, List.copyOf(others));
  }

  /** Returns whether sources of another JVM language are in the roots or beside them. */
  boolean hasOtherLanguages() {
    return roots.stream()
        .map(root -> root.endsWith("java") ? root.getParent() : root)
        .anyMatch(SourceFiles::containsOtherLanguage);
  }

  private static boolean containsOtherLanguage(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .map(Path::toString)
          .anyMatch(file -> OTHER_LANGUAGES.stream().anyMatch(file::endsWith));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
