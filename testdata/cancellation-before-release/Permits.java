package shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Consumer;

/** Permits and stamps, also those that another thread gives back. */
public class Permits {
  private final Semaphore permits = new Semaphore(10);
  private final StampedLock stamped = new StampedLock();
  private final Connection connection = new Connection();
  private int total;

  /** Gives a permit back once. */
  static final class Permit {
    private final AtomicBoolean released = new AtomicBoolean();
    private final Semaphore from;

    Permit(Semaphore from) {
      this.from = from;
    }

    void release() {
      if (released.compareAndSet(false, true)) {
        from.release();
      }
    }
  }

  static final class Connection {
    CompletableFuture<String> ask(String question, Permit permit) {
      return CompletableFuture.completedFuture(question).whenComplete((r, e) -> permit.release());
    }
  }

  public CompletableFuture<String> timeoutBad(String question, long limit) throws Exception {
    long start = System.nanoTime();
    // BUG: Diagnostic contains: is kept when timeoutBad throws in line 57
    boolean acquired = permits.tryAcquire(limit, TimeUnit.NANOSECONDS);
    if (!acquired) {
      throw new TimeoutException("too many");
    }
    Permit permit = new Permit(permits);
    long cost = System.nanoTime() - start;
    if (limit < cost) {
      throw new TimeoutException("too late");
    }
    return connection.ask(question, permit);
  }

  public CompletableFuture<String> timeoutOk(String question, long limit) throws Exception {
    long start = System.nanoTime();
    boolean acquired = permits.tryAcquire(limit, TimeUnit.NANOSECONDS);
    if (!acquired) {
      throw new TimeoutException("too many");
    }
    Permit permit = new Permit(permits);
    if (limit < System.nanoTime() - start) {
      permit.release();
      throw new TimeoutException("too late");
    }
    return connection.ask(question, permit);
  }

  public void interruptedBad() {
    try {
      // BUG: Diagnostic contains: fails, interruptedBad gives back in line 84 what it has not
      permits.acquire();
      total++;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      permits.release();
    }
  }

  public void continuationOk(CompletableFuture<String> answer) throws InterruptedException {
    permits.acquire();
    answer.whenComplete((result, failure) -> permits.release());
  }

  public int stampBad(String id) throws Exception {
    // BUG: Diagnostic contains: is kept when Permits.check throws
    long stamp = stamped.writeLock();
    check(id);
    stamped.unlockWrite(stamp);
    return total;
  }

  private static void check(String id) throws Exception {
    if (id.isEmpty()) {
      throw new Exception("no id");
    }
  }

  public int stampOk(String id) throws Exception {
    long stamp = stamped.tryOptimisticRead();
    int seen = total;
    if (!stamped.validate(stamp)) {
      stamp = stamped.readLock();
      try {
        check(id);
        seen = total;
      } finally {
        stamped.unlockRead(stamp);
      }
    }
    return seen;
  }

  public boolean tryStampOk(String id) throws Exception {
    long stamp = stamped.tryWriteLock();
    if (stamp == 0) {
      return false;
    }
    try {
      check(id);
    } finally {
      stamped.unlock(stamp);
    }
    return true;
  }

  /** Whoever has got the permits gives back those that go with the jobs that are published. */
  void sharedOk(Map<String, Object> variables, List<String> jobs, Consumer<String> publisher)
      throws InterruptedException {
    Semaphore free = new Semaphore(2);
    variables.put("free", free);
    for (String job : jobs) {
      free.acquire();
      if (job.isEmpty()) {
        free.release();
        break;
      }
      publisher.accept(job);
    }
  }

  void ownBad(List<String> jobs, Consumer<String> publisher) throws InterruptedException {
    Semaphore free = new Semaphore(2);
    for (String job : jobs) {
      // BUG: Diagnostic contains: is kept on a way on which ownBad returns
      free.acquire();
      if (job.isEmpty()) {
        free.release();
        break;
      }
      publisher.accept(job);
    }
  }

  private final Semaphore turn = new Semaphore(1);
  private volatile boolean isOpen;
  private Runner runner;

  /** Gives back first what was acquired to start it, and takes turns from then on. */
  private final class Runner implements Runnable {
    @Override
    public void run() {
      turn.release();
      while (isOpen) {
        turn.acquireUninterruptibly();
        try {
          isOpen = !Thread.interrupted();
        } finally {
          turn.release();
        }
      }
    }
  }

  void startOk(Executor executor) throws InterruptedException {
    turn.acquire();
    if (runner == null) {
      runner = new Runner();
      executor.execute(runner);
    } else {
      turn.release();
    }
  }

  // Who wraps what has to be declared throws it all the same.

  private String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void wrappedBad(Path file) throws InterruptedException {
    // BUG: Diagnostic contains: is kept when Permits.read throws
    turn.acquire();
    read(file);
    turn.release();
  }

  private String readOrNothing(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  void neverThrowsOk(Path file) throws InterruptedException {
    turn.acquire();
    readOrNothing(file);
    turn.release();
  }
}
