package shop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

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
}
