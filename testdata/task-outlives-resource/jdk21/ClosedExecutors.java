import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An executor that is closed waits for its tasks. */
class ClosedExecutors {

  void closedFirstOk(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file);
        ExecutorService pool = Executors.newFixedThreadPool(1)) {
      pool.execute(() -> System.out.println(reader.lines().count()));
    }
  }

  void missedAlarmClosedLast(Path file) throws IOException {
    // The reader is closed first; the order of resources is not looked at.
    try (ExecutorService pool = Executors.newFixedThreadPool(1);
        BufferedReader reader = Files.newBufferedReader(file)) {
      pool.execute(() -> System.out.println(reader.lines().count()));
    }
  }
}
