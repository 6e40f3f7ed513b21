package dev.colorfast.bytecode;

import java.util.List;
import java.util.Optional;

/** A place where class files are. */
interface Container {

  /** Returns the content of a file, by its path from here with slashes, if it can be read. */
  Optional<byte[]> read(String path);

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
