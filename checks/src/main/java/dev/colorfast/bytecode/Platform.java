package dev.colorfast.bytecode;

import java.util.List;
import java.util.Optional;

/** A module of the JDK. */
record Platform(String origin) implements Container {

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.empty();
  }

  @Override
  public List<String> classFiles() {
    return List.of();
  }

  @Override
  public boolean isPlatform() {
    return true;
  }
}
