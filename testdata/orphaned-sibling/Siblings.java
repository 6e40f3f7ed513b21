import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tasks that are started together. */
class Siblings {
  private final ExecutorService pool;

  Siblings(ExecutorService pool) {
    this.pool = pool;
  }

  private String user() {
    return System.getProperty("user.name");
  }

  private String home() {
    return System.getProperty("user.home");
  }

  String oneAfterTheOtherBad() throws ExecutionException, InterruptedException {
    Future<String> user = pool.submit(() -> user());
    Future<String> home = pool.submit(() -> home());
    // BUG: Diagnostic contains: when user.get() throws
    return user.get() + home.get();
  }

  String joinedBad() {
    CompletableFuture<String> user = CompletableFuture.supplyAsync(this::user, pool);
    CompletableFuture<String> home = CompletableFuture.supplyAsync(this::home, pool);
    // BUG: Diagnostic contains: home goes on: nobody cancels it
    return user.join() + home.join();
  }

  String wrappedBad() throws InterruptedException {
    Future<String> user = pool.submit(() -> user());
    Future<String> home = pool.submit(() -> home());
    try {
      // BUG: Diagnostic contains: home goes on
      return user.get() + home.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  String timeoutBad() throws Exception {
    Future<String> user = pool.submit(() -> user());
    Future<String> home = pool.submit(() -> home());
    try {
      // BUG: Diagnostic contains: home goes on
      String name = user.get(1, TimeUnit.SECONDS);
      return name + home.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      user.cancel(true);
      return "";
    }
  }

  String guavaBad(ListeningExecutorService listening) throws Exception {
    ListenableFuture<String> user = listening.submit(() -> user());
    ListenableFuture<String> home = listening.submit(() -> home());
    // BUG: Diagnostic contains: home goes on
    return user.get() + home.get();
  }

  String cancelledOk() throws InterruptedException {
    Future<String> user = pool.submit(() -> user());
    Future<String> home = pool.submit(() -> home());
    try {
      return user.get() + home.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      user.cancel(true);
      home.cancel(true);
    }
  }

  String awaitedOk() throws InterruptedException, ExecutionException {
    Future<String> user = pool.submit(() -> user());
    Future<String> home = pool.submit(() -> home());
    String name;
    try {
      name = user.get();
    } finally {
      System.out.println(home.get());
    }
    return name;
  }

  String allOfOk() {
    CompletableFuture<String> user = CompletableFuture.supplyAsync(this::user, pool);
    CompletableFuture<String> home = CompletableFuture.supplyAsync(this::home, pool);
    CompletableFuture.allOf(user, home).join();
    return user.join() + home.join();
  }

  String combinedOk() {
    CompletableFuture<String> user = CompletableFuture.supplyAsync(this::user, pool);
    CompletableFuture<String> home = CompletableFuture.supplyAsync(this::home, pool);
    return user.thenCombine(home, String::concat).join();
  }

  List<Future<String>> invokeAllOk(List<Callable<String>> tasks) throws InterruptedException {
    return pool.invokeAll(tasks);
  }

  String ownPoolOk() throws InterruptedException, ExecutionException {
    ExecutorService own = Executors.newFixedThreadPool(2);
    try {
      Future<String> user = own.submit(() -> user());
      Future<String> home = own.submit(() -> home());
      return user.get() + home.get();
    } finally {
      own.shutdownNow();
    }
  }

  String inTurnOk() throws InterruptedException, ExecutionException {
    Future<String> user = pool.submit(() -> user());
    String name = user.get();
    Future<String> home = pool.submit(() -> home());
    return name + home.get();
  }

  String onlyOneOk() throws InterruptedException, ExecutionException {
    Future<String> user = pool.submit(() -> user());
    return user.get();
  }

  void keptElsewhereOk(List<Future<String>> all) throws InterruptedException, ExecutionException {
    Future<String> user = pool.submit(() -> user());
    Future<String> home = pool.submit(() -> home());
    all.add(home);
    System.out.println(user.get());
  }

  void missedAlarmInList(List<Callable<String>> tasks)
      throws InterruptedException, ExecutionException {
    // The failure of the first leaves the others, but what is in a list is not followed.
    List<Future<String>> all = new ArrayList<>();
    for (Callable<String> task : tasks) {
      all.add(pool.submit(task));
    }
    for (Future<String> each : all) {
      System.out.println(each.get());
    }
  }
}
