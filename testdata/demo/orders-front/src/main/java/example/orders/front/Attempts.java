package example.orders.front;

import java.io.IOException;

/** Tries again what may fail once. */
final class Attempts {

  interface Work<T> {
    T run() throws IOException;
  }

  private Attempts() {}

  static <T> T upTo(int attempts, Work<T> work) throws IOException {
    IOException failure = new IOException("not tried");
    for (int i = 0; i < attempts; i++) {
      try {
        return work.run();
      } catch (IOException e) {
        failure = e;
      }
    }
    throw failure;
  }
}
