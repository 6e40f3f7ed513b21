package shop;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;

/** A completion service hands out what is done; nobody has asked yet whether it has failed. */
class CompletionServices {
  void countedBad(ExecutorService executor, List<Callable<String>> tasks)
      throws InterruptedException {
    CompletionService<String> service = new ExecutorCompletionService<>(executor);
    for (Callable<String> task : tasks) {
      service.submit(task);
    }
    for (int i = 0; i < tasks.size(); i++) {
      // BUG: Diagnostic contains: nobody learns of it
      service.take();
    }
  }

  void polledBad(CompletionService<String> service) {
    // BUG: Diagnostic contains: nobody learns of it
    service.poll();
  }

  void askedOk(CompletionService<String> service) throws InterruptedException, ExecutionException {
    service.take().get();
  }
}
