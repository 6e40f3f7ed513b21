package shop;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/** A variable without a name says that nobody wants to know. */
class Unnamed {
  void unnamedOk(ExecutorService executor, Callable<String> task) {
    var _ = executor.submit(task);
  }

  void droppedBad(ExecutorService executor, Callable<String> task) {
    // BUG: Diagnostic contains: fails, nobody learns of it
    executor.submit(task);
  }
}
