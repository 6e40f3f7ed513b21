package dev.colorfast.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileTroubleTest {
  @Test
  void aPathAloneIsNoReason() {
    assertTrue(
        FileTrouble.reason(new AccessDeniedException("/a/b"))
            .startsWith("no permission for /a/b;"));
    assertTrue(
        FileTrouble.reason(new AccessDeniedException("/a/b.json.1-2.tmp"))
            .startsWith("no permission for /a;"));
    assertEquals("there is no /a/b", FileTrouble.reason(new NoSuchFileException("/a/b")));
    assertEquals("/a/b is no folder", FileTrouble.reason(new NotDirectoryException("/a/b")));
    assertEquals(
        "/a/b is there, and is no folder",
        FileTrouble.reason(new FileAlreadyExistsException("/a/b")));
    assertEquals("/a/b is not accessible", FileTrouble.reason(new FileSystemException("/a/b")));
  }

  @Test
  void noReasonNamesAFileThatIsWrittenFirst() {
    for (FileSystemException failure :
        List.of(
            new AccessDeniedException("/a/b.json.1-2.tmp"),
            new FileSystemException("/a/b.json.1-2.tmp", null, "Read-only file system"),
            new FileSystemException("/a/b.json.1-2.tmp"))) {
      assertFalse(FileTrouble.reason(failure).contains(".tmp"), failure.toString());
    }
  }

  @Test
  void aCauseCounts() {
    assertEquals(
        "there is no /a/b",
        FileTrouble.reason(new UncheckedIOException(new NoSuchFileException("/a/b"))));
  }

  @Test
  void whatTheSystemSaysIsPassedOn() {
    assertEquals(
        "No space left on device: /a/b",
        FileTrouble.reason(new FileSystemException("/a/b", null, "No space left on device")));
    assertEquals(
        "No space left on device", FileTrouble.reason(new IOException("No space left on device")));
  }
}
