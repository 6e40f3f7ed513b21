package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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
    assertEquals(
        "NotDirectoryException of /a/b", FileTrouble.reason(new NotDirectoryException("/a/b")));
  }

  @Test
  void whatTheSystemSaysIsPassedOn() {
    assertEquals(
        "/a/b: No space left on device",
        FileTrouble.reason(new FileSystemException("/a/b", null, "No space left on device")));
    assertEquals(
        "No space left on device", FileTrouble.reason(new IOException("No space left on device")));
  }
}
