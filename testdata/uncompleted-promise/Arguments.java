package shop;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** What a method gets: functions, which may throw anything, and things, which do not. */
class Arguments {
  /** More than one method: no function. */
  interface Stock {
    int size();

    int free();
  }

  CompletableFuture<Integer> sizeOk(List<String> names, Executor executor) {
    CompletableFuture<Integer> size = new CompletableFuture<>();
    executor.execute(() -> size.complete(names.size()));
    return size;
  }

  CompletableFuture<Integer> ownTypeOk(Stock stock, Executor executor) {
    CompletableFuture<Integer> size = new CompletableFuture<>();
    executor.execute(() -> size.complete(stock.free()));
    return size;
  }

  void latchOk(Set<String> names, Executor executor) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    executor.execute(
        () -> {
          if (!names.isEmpty()) {
            System.out.println(names);
          }
          done.countDown();
        });
    done.await();
  }

  CompletableFuture<String> adaptedOk(Future<String> future, Executor executor) {
    CompletableFuture<String> result = new CompletableFuture<>();
    executor.execute(
        () -> {
          try {
            result.complete(future.get());
          } catch (ExecutionException e) {
            result.completeExceptionally(e.getCause());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.completeExceptionally(e);
          } catch (CancellationException e) {
            result.cancel(false);
          }
        });
    return result;
  }

  public CompletableFuture<Integer> functionBad(Supplier<Integer> source, Executor executor) {
    CompletableFuture<Integer> result = new CompletableFuture<>();
    // BUG: Diagnostic contains: that source.get() may throw leaves result as it is
    executor.execute(() -> result.complete(source.get()));
    return result;
  }
}
