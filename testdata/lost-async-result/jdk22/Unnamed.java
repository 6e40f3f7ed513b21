package shop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

/** A variable without a name says that nobody wants to know. */
class Unnamed {
  void unnamedOk(ExecutorService executor, Path file) {
    var _ = executor.submit(() -> Files.readString(file));
  }

  void droppedBad(ExecutorService executor, Path file) {
    // BUG: Diagnostic contains: nobody learns of it
    executor.submit(() -> Files.readString(file));
  }
}
