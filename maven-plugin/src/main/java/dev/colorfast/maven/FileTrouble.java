package dev.colorfast.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file cannot be read or written, in words: what an exception says may be but its path. */
final class FileTrouble {
  private FileTrouble() {}

  /** Returns the reason. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      Path file = Path.of(denied.getFile());
      // Files are written whole, under another name at first.
      boolean isPart = file.toString().endsWith(".tmp") && file.getParent() != null;
      return "no permission for "
          + (isPart ? file.getParent() : file)
          + "; it may belong to another user, of an earlier build for instance";
    }
    if (failure instanceof NoSuchFileException absent) {
      return "there is no " + absent.getFile();
    }
    if (failure instanceof FileSystemException other && other.getReason() == null) {
      return failure.getClass().getSimpleName() + " of " + other.getFile();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
