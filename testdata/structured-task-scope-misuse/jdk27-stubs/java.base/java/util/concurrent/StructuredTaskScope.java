package java.util.concurrent;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A stub of the API as JDK 27 has published it (JEP 533). */
public interface StructuredTaskScope<T, R, R_X extends Throwable> extends AutoCloseable {
  static <T, R, R_X extends Throwable> StructuredTaskScope<T, R, R_X> open(
      Joiner<? super T, ? extends R, R_X> joiner, UnaryOperator<Configuration> configuration) {
    throw new UnsupportedOperationException();
  }

  static <T, R, R_X extends Throwable> StructuredTaskScope<T, R, R_X> open(
      Joiner<? super T, ? extends R, R_X> joiner) {
    throw new UnsupportedOperationException();
  }

  static <T> StructuredTaskScope<T, Void, ExecutionException> open(
      UnaryOperator<Configuration> configuration) {
    throw new UnsupportedOperationException();
  }

  static <T> StructuredTaskScope<T, Void, ExecutionException> open() {
    throw new UnsupportedOperationException();
  }

  <U extends T> Subtask<U> fork(Callable<? extends U> task);

  <U extends T> Subtask<U> fork(Runnable task);

  R join() throws R_X, InterruptedException;

  boolean isCancelled();

  @Override
  void close();

  interface Subtask<T> extends Supplier<T> {
    State state();

    @Override
    T get();

    Throwable exception();

    enum State {
      UNAVAILABLE,
      SUCCESS,
      FAILED
    }
  }

  interface Joiner<T, R, R_X extends Throwable> {
    R result() throws R_X;

    static <T> Joiner<T, List<T>, ExecutionException> allSuccessfulOrThrow() {
      throw new UnsupportedOperationException();
    }

    static <T> Joiner<T, T, ExecutionException> anySuccessfulOrThrow() {
      throw new UnsupportedOperationException();
    }
  }

  interface Configuration {
    Configuration withName(String name);
  }
}
