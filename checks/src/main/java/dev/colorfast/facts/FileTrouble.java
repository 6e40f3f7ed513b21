package dev.colorfast.facts;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/** Why a file cannot be read or written, in words: what an exception says may be but its path. */
public final class FileTrouble {
  private FileTrouble() {}

  /** Returns the reason. */
  public static String reason(Exception failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      return reason(wrapped.getCause());
    }
    if (failure instanceof FileSystemException trouble && trouble.getFile() != null) {
      return reason(trouble, named(trouble.getFile()));
    }
    if (failure instanceof CharacterCodingException) {
      return "it has bytes that are no characters in this charset";
    }
    return Objects.requireNonNullElse(failure.getMessage(), "no reason is known");
  }

  private static String reason(FileSystemException failure, Path file) {
    if (failure instanceof AccessDeniedException) {
      return "no permission for "
          + file
          + "; it may belong to another user, of an earlier build for instance";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no " + file;
    }
    if (failure instanceof FileAlreadyExistsException) {
      return file + " is there, and is no folder";
    }
    if (failure instanceof NotDirectoryException) {
      return file + " is no folder";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return file + " is a folder that is not empty";
    }
    return failure.getReason() == null
        ? file + " is not accessible"
        : failure.getReason() + ": " + file;
  }

  /** Files are written whole, under another name at first. */
  private static Path named(String file) {
    Path path = Path.of(file);
    boolean isPart = file.endsWith(WholeFile.PART) && path.getParent() != null;
    return isPart ? path.getParent() : path;
  }
}
