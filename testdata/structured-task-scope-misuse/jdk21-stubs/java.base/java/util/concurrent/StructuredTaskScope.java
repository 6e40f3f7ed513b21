package java.util.concurrent;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A stub of the API as JDK 21 to 24 have published it (JEP 453, 462, 480, 499). */
public class StructuredTaskScope<T> implements AutoCloseable {
  public StructuredTaskScope() {}

  public StructuredTaskScope(String name, ThreadFactory factory) {}

  public <U extends T> Subtask<U> fork(Callable<? extends U> task) {
    throw new UnsupportedOperationException();
  }

  public StructuredTaskScope<T> join() throws InterruptedException {
    throw new UnsupportedOperationException();
  }

  public StructuredTaskScope<T> joinUntil(Instant deadline)
      throws InterruptedException, TimeoutException {
    throw new UnsupportedOperationException();
  }

  protected void handleComplete(Subtask<? extends T> subtask) {}

  public void shutdown() {}

  public final boolean isShutdown() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}

  public sealed interface Subtask<T> extends Supplier<T> permits SubtaskStub {
    Callable<? extends T> task();

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

  static final class SubtaskStub<T> implements Subtask<T> {
    @Override
    public Callable<? extends T> task() {
      throw new UnsupportedOperationException();
    }

    @Override
    public State state() {
      throw new UnsupportedOperationException();
    }

    @Override
    public T get() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Throwable exception() {
      throw new UnsupportedOperationException();
    }
  }

  public static final class ShutdownOnSuccess<T> extends StructuredTaskScope<T> {
    public ShutdownOnSuccess() {}

    @Override
    public ShutdownOnSuccess<T> join() throws InterruptedException {
      throw new UnsupportedOperationException();
    }

    @Override
    public ShutdownOnSuccess<T> joinUntil(Instant deadline)
        throws InterruptedException, TimeoutException {
      throw new UnsupportedOperationException();
    }

    public T result() throws ExecutionException {
      throw new UnsupportedOperationException();
    }

    public <X extends Throwable> T result(Function<Throwable, ? extends X> wrap) throws X {
      throw new UnsupportedOperationException();
    }
  }

  public static final class ShutdownOnFailure extends StructuredTaskScope<Object> {
    public ShutdownOnFailure() {}

    @Override
    public ShutdownOnFailure join() throws InterruptedException {
      throw new UnsupportedOperationException();
    }

    @Override
    public ShutdownOnFailure joinUntil(Instant deadline)
        throws InterruptedException, TimeoutException {
      throw new UnsupportedOperationException();
    }

    public Optional<Throwable> exception() {
      throw new UnsupportedOperationException();
    }

    public void throwIfFailed() throws ExecutionException {}

    public <X extends Throwable> void throwIfFailed(Function<Throwable, ? extends X> wrap)
        throws X {}
  }
}
