import com.google.common.base.Function;
import com.google.common.base.Preconditions;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** What Error Prone's FutureReturnValueIgnored reports, and what it lets pass. */
class ReturnValues {
  private final Counter counter = new Counter(0);

  private Future<Integer> next(int number) {
    return null;
  }

  void ownMethodBad() {
    // BUG: Diagnostic contains: if next(1) fails, nobody learns of it
    next(1);
  }

  void ofFieldBad() {
    // BUG: Diagnostic contains: if this.counter.next() fails, nobody learns of it
    this.counter.next();
  }

  void ofVariableBad() {
    Counter counter = new Counter(10);
    // BUG: Diagnostic contains: if counter.next() fails, nobody learns of it
    counter.next();
  }

  void ofAnonymousClassBad() {
    new Function<Object, ListenableFuture<?>>() {
      @Override
      public ListenableFuture<?> apply(Object input) {
        return Futures.immediateFuture(input);
      }
      // BUG: Diagnostic contains: nobody learns of it
    }.apply("a");
  }

  private <T extends Future<?>> T same(T input) {
    return input;
  }

  /** Who passes a handle has it already. */
  void passedThroughOk() {
    same(Futures.immediateCancelledFuture());
  }

  static final class Counter {
    private final int count;

    Counter(int count) {
      this.count = count;
    }

    ListenableFuture<Counter> next() {
      return Futures.immediateFuture(new Counter(count + 1));
    }

    void byThisBad() {
      // BUG: Diagnostic contains: if this.next() fails, nobody learns of it
      this.next();
    }

    void byNameBad() {
      // BUG: Diagnostic contains: if next() fails, nobody learns of it
      next();
    }
  }

  interface Source {
    @CanIgnoreReturnValue
    Future<Object> load();
  }

  static final class Loading implements Source {
    @Override
    public Future<Object> load() {
      return null;
    }
  }

  @CanIgnoreReturnValue
  private static ListenableFuture<Object> started() {
    return Futures.immediateFuture("a");
  }

  void mayBeIgnoredOk() {
    new Loading().load();
    started();
  }

  void keptInMapOk() {
    Map<Object, Future<?>> all = new HashMap<>();
    all.put("a", Futures.immediateFuture(null));
  }

  void checkedOk() {
    Preconditions.checkNotNull(next(1));
  }

  void forkedOk(ForkJoinTask<?> task, ExecutorCompletionService<Object> service) {
    task.fork();
    service.submit(() -> null);
  }

  /** These return what they are called on. */
  void selfReturningOk(CompletableFuture<String> promise) {
    promise.completeAsync(() -> "a");
    promise.completeAsync(() -> "a", Runnable::run);
    promise.orTimeout(1, TimeUnit.MILLISECONDS);
    promise.completeOnTimeout("a", 1, TimeUnit.MILLISECONDS);
  }
}
