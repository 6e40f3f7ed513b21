package dev.colorfast.bytecode;

import dev.colorfast.facts.Facts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place where class files are. */
interface Container {

  /** Returns the content of a file, by its path from here with slashes, if it can be read. */
  Optional<byte[]> read(String path);

  /**
   * Returns whether a class of that package may be here.
   *
   * @param packageName with dots
   */
  default boolean mayHold(String packageName) {
    return true;
  }

  /** Returns what is known of a class from an earlier compilation. */
  default Optional<JarEntry.KnownClass> known(String className) {
    return Optional.empty();
  }

  /** Returns the facts that were made from the sources and put here, if there are any. */
  default Optional<Facts> shipped() {
    return Optional.empty();
  }

  /** Returns which classes extend or implement which directly. */
  default Map<String, List<String>> subtypes() {
    return Subtypes.read(this);
  }

  /** Keeps what has been read of classes for later compilations. */
  default void keep(Collection<JarEntry.KnownClass> read) {}

  /** Returns the paths of all class files, in order. */
  List<String> classFiles();

  /** Returns the name by which people know it; empty if what is in it has sources at hand. */
  String origin();

  /** Returns whether what is in it was compiled from the module at hand. */
  default boolean isOwn() {
    return false;
  }

  /** Returns whether it is a library's, rather than a folder that a build has just filled. */
  default boolean isLibrary() {
    return false;
  }

  /** Returns whether it is the JDK's. */
  default boolean isPlatform() {
    return false;
  }

  /** Lets go of what is open. Afterwards nothing is found any more. */
  default void close() {}
}
