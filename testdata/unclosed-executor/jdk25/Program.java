package shop;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program may begin without arguments. */
class Program {
  static void main() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> System.out.println("on"));
  }

  static void oneCallBad() {
    // BUG: Diagnostic contains: is never ended
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> System.out.println("on"));
  }
}
