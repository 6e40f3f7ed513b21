package dev.colorfast.facts;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are written whole or not at all, so that several processes may share them. */
public final class WholeFile {
  /** How the name of a file ends that is not written to its end yet. */
  static final String PART = ".tmp";

  private WholeFile() {}

  /**
   * Writes a file, in the place of an older one.
   *
   * @throws IOException if it cannot be written; an older one is then still there
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // A temporary file of the JDK's could be read by its owner only, and so could the report.
    Path temporary = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + PART);
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException unusual) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
