package shop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A result that is there is handed out whether or not the thread is interrupted. */
public class AwaitedBefore {

  public List<String> allInvokedOk(ExecutorService executor, List<Callable<String>> tasks)
      throws InterruptedException {
    List<String> results = new ArrayList<>();
    for (Future<String> each : executor.invokeAll(tasks)) {
      try {
        results.add(each.get());
      } catch (InterruptedException | ExecutionException e) {
        System.err.println(e);
      }
    }
    return results;
  }

  public void printedOk(ExecutorService executor, List<Callable<String>> tasks)
      throws InterruptedException {
    executor
        .invokeAll(tasks)
        .forEach(
            each -> {
              try {
                System.out.println(each.get());
              } catch (InterruptedException | ExecutionException e) {
                System.err.println(e);
              }
            });
  }

  public String joinedOk(CompletableFuture<String> one, CompletableFuture<String> other) {
    CompletableFuture.allOf(one, other).join();
    try {
      return one.get() + other.get();
    } catch (InterruptedException | ExecutionException e) {
      return "";
    }
  }

  public String takenOk(CompletionService<String> service) throws InterruptedException {
    Future<String> next = service.take();
    try {
      return next.get();
    } catch (InterruptedException | ExecutionException e) {
      return "";
    }
  }

  public void polledOk(CompletionService<String> service) {
    Future<String> next;
    while ((next = service.poll()) != null) {
      try {
        System.out.println(next.get());
      } catch (InterruptedException | ExecutionException e) {
        System.err.println(e);
      }
    }
  }

  public void selectedOk(List<Future<String>> all) {
    all.stream()
        .filter(Future::isDone)
        .forEach(
            each -> {
              try {
                System.out.println(each.get());
              } catch (InterruptedException | ExecutionException e) {
                System.err.println(e);
              }
            });
  }

  public String joinedBeforeOk(CompletableFuture<String> future) {
    try {
      future.join();
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      return "";
    }
  }

  public List<String> oneByOneBad(ExecutorService executor, List<Callable<String>> tasks) {
    List<Future<String>> all = new ArrayList<>();
    tasks.forEach(task -> all.add(executor.submit(task)));
    List<String> results = new ArrayList<>();
    for (Future<String> each : all) {
      try {
        results.add(each.get());
        // BUG: Diagnostic contains: is lost
      } catch (InterruptedException | ExecutionException e) {
        System.err.println(e);
      }
    }
    return results;
  }

  /** What is begun after the others have been waited for is not there yet. */
  public String begunAfterwardsBad(
      ExecutorService executor, List<Callable<String>> tasks, Callable<String> last)
      throws InterruptedException {
    executor.invokeAll(tasks);
    Future<String> result = executor.submit(last);
    try {
      return result.get();
      // BUG: Diagnostic contains: is lost
    } catch (InterruptedException | ExecutionException e) {
      return "";
    }
  }

  /** A wait with a limit may have ended too early. */
  public String triedAgainBad(Future<String> result) throws Exception {
    try {
      return result.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      System.err.println("slow");
    }
    try {
      return result.get();
      // BUG: Diagnostic contains: is lost
    } catch (InterruptedException | ExecutionException e) {
      return "";
    }
  }

  /** That one is complete says nothing about the other. */
  public String besideCompleteBad(ExecutorService executor, Callable<String> task) {
    CompletableFuture<String> instead = CompletableFuture.completedFuture("");
    Future<String> result = executor.submit(task);
    try {
      return result.get() + instead.getNow("");
      // BUG: Diagnostic contains: is lost
    } catch (InterruptedException | ExecutionException e) {
      return "";
    }
  }
}
