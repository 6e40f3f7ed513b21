package dev.colorfast.bytecode;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that a compiler has written to. */
record FolderOfClasses(Path folder, boolean isOwn) implements Container {

  @Override
  public Optional<byte[]> read(String path) {
    try {
      Path file = folder.resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException | InvalidPathException absent) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> classFiles() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(folder::relativize)
          .map(path -> path.toString().replace(File.separatorChar, '/'))
          .filter(path -> path.endsWith(".class") && !path.startsWith("META-INF/"))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException vanished) {
      // Another build may be writing there.
      return List.of();
    }
  }

  @Override
  public String origin() {
    return "";
  }
}
