package dev.colorfast.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in words: what an exception says may be but its path. */
final class FileTrouble {
  private FileTrouble() {}

  /** Returns the reason. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for "
          + denied.getFile()
          + ". If another user's build has left it there, it has to be deleted by that user";
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
