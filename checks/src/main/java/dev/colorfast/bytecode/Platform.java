package dev.colorfast.bytecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A module of the JDK. What can't be read is as good as absent: of the JDK only models are
 * believed.
 */
record Platform(Path module) implements Container {

  @Override
  public Optional<byte[]> read(String path) {
    try {
      return Optional.of(Files.readAllBytes(module.resolve(path)));
    } catch (IOException | InvalidPathException absent) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> classFiles() {
    return List.of();
  }

  @Override
  public String origin() {
    return module.getFileName().toString();
  }

  @Override
  public boolean isPlatform() {
    return true;
  }
}
