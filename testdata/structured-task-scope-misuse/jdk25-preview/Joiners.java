import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Scopes with a joiner, by the API of the JDK itself. */
class Joiners {
  record Order(String user, int total) {}

  private static String user() throws Exception {
    return "user";
  }

  private static int total() throws Exception {
    return 1;
  }

  Order asItShouldBeOk() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> user = scope.fork(() -> user());
      Subtask<Integer> total = scope.fork(() -> total());
      scope.join();
      return new Order(user.get(), total.get());
    }
  }

  <T> T anyOk(List<Callable<T>> tasks) throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.<T>anySuccessfulResultOrThrow())) {
      tasks.forEach(scope::fork);
      return scope.join();
    }
  }

  <T> List<T> allOk(List<Callable<T>> tasks) throws InterruptedException {
    try (var scope =
        StructuredTaskScope.open(
            Joiner.<T>allSuccessfulOrThrow(), setting -> setting.withName("all"))) {
      for (Callable<T> task : tasks) {
        scope.fork(task);
      }
      return scope.join().map(Subtask::get).toList();
    }
  }

  String readBeforeJoinBad() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> user = scope.fork(() -> user());
      // BUG: Diagnostic contains: user.get() always fails: the scope has not been joined yet
      String name = user.get();
      scope.join();
      return name;
    }
  }

  String exceptionBeforeJoinBad() throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
      Subtask<String> user = scope.fork(() -> user());
      // BUG: Diagnostic contains: always fails: the scope has not been joined yet
      System.out.println(user.exception());
      scope.join();
      return user.get();
    }
  }

  void forkAfterJoinBad() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> user());
      scope.join();
      // BUG: Diagnostic contains: always fails: the scope has been joined already
      scope.fork(() -> total());
    }
  }

  void joinedTwiceBad() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> user());
      scope.join();
      // BUG: Diagnostic contains: always fails: a scope is joined once
      scope.join();
    }
  }

  /** Each turn has a scope of its own. */
  void inLoopOk(int turns) throws InterruptedException {
    for (int turn = 0; turn < turns; turn++) {
      try (var scope = StructuredTaskScope.open()) {
        scope.fork(() -> user());
        scope.join();
      }
    }
  }

  void eitherWayOk(boolean asks) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> user());
      if (asks) {
        scope.fork(() -> total());
        scope.join();
      } else {
        scope.join();
      }
    }
  }

  void neverJoinedBad() {
    // BUG: Diagnostic contains: is closed without having been joined
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> user());
    }
  }

  /** Nothing has to be waited for. */
  void nothingForkedOk() {
    try (var scope = StructuredTaskScope.open()) {
      System.out.println(scope.isCancelled());
    }
  }

  String leftBeforeJoinBad(boolean isKnown) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> user = scope.fork(() -> user());
      if (isKnown) {
        // BUG: Diagnostic contains: leaves the scope without join
        return "known";
      }
      scope.join();
      return user.get();
    }
  }

  void forkedByTaskBad() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      // BUG: Diagnostic contains: another thread runs it than the one that owns the scope
      scope.fork(() -> scope.fork(() -> user()));
      scope.join();
    }
  }

  void forkedElsewhereBad(Executor pool) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      // BUG: Diagnostic contains: another thread runs it than the one that owns the scope
      pool.execute(() -> scope.fork(() -> user()));
      scope.join();
    }
  }

  void neverClosedBad() throws InterruptedException {
    // BUG: Diagnostic contains: is never closed
    StructuredTaskScope<Object, Void> scope = StructuredTaskScope.open();
    scope.fork(() -> user());
    scope.join();
  }

  static final class Keeper {
    // BUG: Diagnostic contains: is kept in SCOPE, which nothing closes
    private static final StructuredTaskScope<Object, Void> SCOPE = StructuredTaskScope.open();

    static void start() {
      SCOPE.fork(() -> user());
    }
  }

  void missedAlarmInStream() throws InterruptedException {
    // The results are read before the scope is joined, but by the function of a stream.
    List<Subtask<String>> all = new ArrayList<>();
    try (var scope = StructuredTaskScope.open()) {
      all.add(scope.fork(() -> user()));
      all.stream().map(Subtask::get).forEach(System.out::println);
      scope.join();
    }
  }
}
