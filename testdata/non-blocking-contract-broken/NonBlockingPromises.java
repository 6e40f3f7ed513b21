package shop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who promises not to block is held to it: event loops may call. */
class NonBlockingPromises {

  // SUMMARY: blocks(sleep)
  @dev.colorfast.annotations.NonBlocking
  void oursBad() throws InterruptedException {
    // BUG: Diagnostic contains: sleeps, and oursBad promises not to block
    Thread.sleep(1);
  }

  @org.jetbrains.annotations.NonBlocking
  void jetBrainsBad() throws InterruptedException {
    // BUG: Diagnostic contains: promises not to block
    Thread.sleep(1);
  }

  @io.smallrye.common.annotation.NonBlocking
  void smallRyeBad() throws InterruptedException {
    // BUG: Diagnostic contains: promises not to block
    Thread.sleep(1);
  }

  @io.micronaut.core.annotation.NonBlocking
  void micronautBad() throws InterruptedException {
    // BUG: Diagnostic contains: promises not to block
    Thread.sleep(1);
  }

  @dev.colorfast.annotations.NonBlocking
  int keptOk(String text) {
    return text.length();
  }

  interface Source {
    @dev.colorfast.annotations.NonBlocking
    String poll() throws InterruptedException;
  }

  static final class InheritedBad implements Source {
    @Override
    public String poll() throws InterruptedException {
      // BUG: Diagnostic contains: sleeps, and poll promises not to block
      Thread.sleep(1);
      return "";
    }
  }

  /** Extends what does not block, and has promised nothing. */
  static class Report extends ByteArrayOutputStream {
    @Override
    public void close() throws IOException {
      Files.write(Path.of("report.txt"), toByteArray());
    }
  }
}
