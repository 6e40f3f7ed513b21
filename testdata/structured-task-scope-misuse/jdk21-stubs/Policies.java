import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.TimeoutException;

/** Scopes with a policy, as JDK 21 to 24 have them. */
class Policies {
  record Order(String user, int total) {}

  private static String user() throws Exception {
    return "user";
  }

  private static int total() throws Exception {
    return 1;
  }

  Order asItShouldBeOk() throws InterruptedException, ExecutionException {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> user());
      Subtask<Integer> total = scope.fork(() -> total());
      scope.join().throwIfFailed();
      return new Order(user.get(), total.get());
    }
  }

  Order inTwoStepsOk(Instant deadline) throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> user());
      Subtask<Integer> total = scope.fork(Policies::total);
      scope.joinUntil(deadline);
      scope.throwIfFailed(IllegalStateException::new);
      return new Order(user.get(), total.get());
    }
  }

  <T> T anyOk(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
    try (var scope = new StructuredTaskScope.ShutdownOnSuccess<T>()) {
      for (Callable<T> task : tasks) {
        scope.fork(task);
      }
      return scope.join().result();
    }
  }

  // Results

  String readBeforeJoinBad() throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> user());
      // BUG: Diagnostic contains: user.get() always fails: the scope has not been joined yet
      String name = user.get();
      scope.join().throwIfFailed();
      return name;
    }
  }

  String resultBeforeJoinBad() throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
      scope.fork(() -> user());
      scope.fork(() -> "nobody");
      // BUG: Diagnostic contains: always fails: the scope has not been joined yet
      String first = scope.result();
      scope.join();
      return first;
    }
  }

  /** One round may follow another one here, and has to be waited for like the first. */
  String secondRoundBad() throws Exception {
    try (var scope = new StructuredTaskScope<Object>()) {
      Subtask<String> user = scope.fork(() -> user());
      scope.join();
      Subtask<Integer> total = scope.fork(() -> total());
      // BUG: Diagnostic contains: always fails: the scope has not been joined yet
      String text = user.get() + total.state();
      scope.join();
      return text;
    }
  }

  String secondRoundOk() throws Exception {
    try (var scope = new StructuredTaskScope<Object>()) {
      Subtask<String> user = scope.fork(() -> user());
      scope.join();
      Subtask<Integer> total = scope.fork(() -> total());
      scope.join();
      return user.get() + total.get();
    }
  }

  void stateBeforeJoinOk() throws Exception {
    try (var scope = new StructuredTaskScope<Object>()) {
      Subtask<String> user = scope.fork(() -> user());
      System.out.println(user.state());
      scope.join();
    }
  }

  // Failures

  String failureNotAskedForBad() throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> user());
      scope.join();
      // BUG: Diagnostic contains: throwIfFailed was not called
      return user.get();
    }
  }

  void failureLostBad() throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      scope.fork(() -> user());
      scope.fork(() -> total());
      // BUG: Diagnostic contains: scope.join() says nothing of tasks that fail
      scope.join();
    }
  }

  String stateAskedForOk() throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> user());
      scope.join();
      return user.state() == Subtask.State.SUCCESS ? user.get() : "";
    }
  }

  String exceptionAskedForOk() throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> user());
      scope.join();
      if (scope.exception().isPresent()) {
        return "";
      }
      return user.get();
    }
  }

  /** Each task may be looked at later. */
  List<Subtask<String>> collectedOk(int count) throws Exception {
    List<Subtask<String>> all = new ArrayList<>();
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      for (int i = 0; i < count; i++) {
        all.add(scope.fork(() -> user()));
      }
      scope.join();
    }
    return all;
  }

  // The way out

  String leftBeforeJoinBad(boolean isKnown) throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> user());
      if (isKnown) {
        // BUG: Diagnostic contains: leaves the scope without join
        return "known";
      }
      scope.join().throwIfFailed();
      return user.get();
    }
  }

  void neverJoinedBad() {
    // BUG: Diagnostic contains: is closed without having been joined
    try (var scope = new StructuredTaskScope<String>()) {
      scope.fork(() -> user());
    }
  }

  String leftBeforeForkOk(boolean isKnown) throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      if (isKnown) {
        return "known";
      }
      Subtask<String> user = scope.fork(() -> user());
      scope.join().throwIfFailed();
      return user.get();
    }
  }

  String joinedOnTheWayOutOk(boolean isKnown) throws Exception {
    try (var scope = new StructuredTaskScope<String>()) {
      try {
        Subtask<String> user = scope.fork(() -> user());
        if (isKnown) {
          return "known";
        }
        return user.state().toString();
      } finally {
        scope.join();
      }
    }
  }

  /** What is thrown is more telling than what closing adds to it. */
  String thrownBeforeJoinOk(boolean isKnown) throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> user());
      if (!isKnown) {
        throw new IllegalArgumentException();
      }
      scope.join().throwIfFailed();
      return user.get();
    }
  }

  String onlyIfForkedOk(boolean asks) throws Exception {
    try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
      if (asks) {
        scope.fork(() -> user());
      }
      if (asks) {
        scope.join().throwIfFailed();
      }
      return "done";
    }
  }

  // Helpers

  private static void await(StructuredTaskScope<?> scope) throws InterruptedException {
    scope.join();
  }

  String joinedByHelperOk() throws Exception {
    try (var scope = new StructuredTaskScope<String>()) {
      Subtask<String> user = scope.fork(() -> user());
      await(scope);
      return user.get();
    }
  }

  interface Step {
    void run() throws InterruptedException;
  }

  private static void measured(Step step) throws InterruptedException {
    long start = System.nanoTime();
    step.run();
    System.out.println(System.nanoTime() - start);
  }

  String joinedByFunctionOk() throws Exception {
    try (var scope = new StructuredTaskScope<String>()) {
      Subtask<String> user = scope.fork(() -> user());
      measured(() -> scope.join());
      return user.get();
    }
  }

  String joinedByReferenceOk() throws Exception {
    try (var scope = new StructuredTaskScope<String>()) {
      Subtask<String> user = scope.fork(() -> user());
      measured(scope::join);
      return user.get();
    }
  }

  String ofCallerBad(StructuredTaskScope<String> scope) throws Exception {
    Subtask<String> user = scope.fork(() -> user());
    // BUG: Diagnostic contains: always fails: the scope has not been joined yet
    String name = user.get();
    scope.join();
    return name;
  }

  void ofCallerOk(StructuredTaskScope<String> scope) {
    scope.fork(() -> user());
  }

  // Whose it is

  /** A task may fork, in this release. */
  void forkedByTaskOk() throws Exception {
    try (var scope = new StructuredTaskScope<Object>()) {
      scope.fork(() -> scope.fork(() -> user()));
      scope.join();
    }
  }

  void forkedElsewhereBad(ExecutorService pool) throws Exception {
    try (var scope = new StructuredTaskScope<Object>()) {
      // BUG: Diagnostic contains: another thread runs it than the one that owns the scope
      pool.submit(() -> scope.fork(() -> user()));
      scope.join();
    }
  }

  void neverClosedBad() throws InterruptedException {
    // BUG: Diagnostic contains: is never closed
    var scope = new StructuredTaskScope<String>();
    scope.fork(() -> user());
    scope.join();
  }

  void closedInFinallyOk() throws InterruptedException {
    var scope = new StructuredTaskScope<String>();
    try {
      scope.fork(() -> user());
      scope.join();
    } finally {
      scope.close();
    }
  }

  static final class Keeper {
    // BUG: Diagnostic contains: is kept in scope, which nothing closes
    private final StructuredTaskScope<String> scope = new StructuredTaskScope<>();

    void start() throws InterruptedException {
      scope.fork(() -> user());
      scope.join();
    }
  }

  /** A wrapper that is closed like a scope. */
  static final class Wrapper implements AutoCloseable {
    private final StructuredTaskScope<String> scope = new StructuredTaskScope<>();

    Subtask<String> start() {
      return scope.fork(() -> user());
    }

    void await() throws InterruptedException {
      scope.join();
    }

    @Override
    public void close() {
      scope.close();
    }
  }

  private static StructuredTaskScope<String> opened() {
    return new StructuredTaskScope<>();
  }

  void factoryOk() throws InterruptedException {
    try (var scope = opened()) {
      scope.fork(() -> user());
      scope.join();
    }
  }

  StructuredTaskScope<String> returnedClosedBad() throws InterruptedException {
    // BUG: Diagnostic contains: is closed before the caller gets it
    try (var scope = new StructuredTaskScope<String>()) {
      scope.fork(() -> user());
      scope.join();
      return scope;
    }
  }

  /** A policy of one's own. */
  static final class Collecting extends StructuredTaskScope<String> {
    private final List<String> results = new ArrayList<>();

    Collecting() {
      super();
    }

    @Override
    protected synchronized void handleComplete(Subtask<? extends String> subtask) {
      if (subtask.state() == Subtask.State.SUCCESS) {
        results.add(subtask.get());
      }
    }

    synchronized List<String> results() {
      return results;
    }
  }

  List<String> ownPolicyOk(Instant deadline) throws InterruptedException, TimeoutException {
    try (var scope = new Collecting()) {
      scope.fork(() -> user());
      scope.joinUntil(deadline);
      return scope.results();
    }
  }
}
