package java.util.concurrent;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A stub of the API as JDK 25 has published it (JEP 505). */
public interface StructuredTaskScope<T, R> extends AutoCloseable {
  static <T, R> StructuredTaskScope<T, R> open(
      Joiner<? super T, ? extends R> joiner, Function<Configuration, Configuration> configuration) {
    throw new UnsupportedOperationException();
  }

  static <T, R> StructuredTaskScope<T, R> open(Joiner<? super T, ? extends R> joiner) {
    throw new UnsupportedOperationException();
  }

  static <T> StructuredTaskScope<T, Void> open() {
    throw new UnsupportedOperationException();
  }

  <U extends T> Subtask<U> fork(Callable<? extends U> task);

  <U extends T> Subtask<U> fork(Runnable task);

  R join() throws InterruptedException;

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

  interface Joiner<T, R> {
    R result() throws Throwable;

    static <T> Joiner<T, Stream<Subtask<T>>> allSuccessfulOrThrow() {
      throw new UnsupportedOperationException();
    }

    static <T> Joiner<T, T> anySuccessfulResultOrThrow() {
      throw new UnsupportedOperationException();
    }

    static <T> Joiner<T, Void> awaitAll() {
      throw new UnsupportedOperationException();
    }
  }

  interface Configuration {
    Configuration withName(String name);
  }
}
