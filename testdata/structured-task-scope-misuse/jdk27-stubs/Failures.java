import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Scopes whose {@code join} says how it fails, as JDK 27 has them. */
class Failures {
  private static String user() throws Exception {
    return "user";
  }

  String asItShouldBeOk() throws InterruptedException, ExecutionException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> user = scope.fork(() -> user());
      scope.join();
      return user.get();
    }
  }

  List<String> allOk() throws InterruptedException, ExecutionException {
    try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
      scope.fork(() -> user());
      return scope.join();
    }
  }

  String readBeforeJoinBad() throws InterruptedException, ExecutionException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> user = scope.fork(() -> user());
      // BUG: Diagnostic contains: always fails: the scope has not been joined yet
      String name = user.get();
      scope.join();
      return name;
    }
  }

  void joinedTwiceBad() throws InterruptedException, ExecutionException {
    try (var scope = StructuredTaskScope.open(setting -> setting.withName("twice"))) {
      scope.fork(() -> user());
      scope.join();
      // BUG: Diagnostic contains: always fails: a scope is joined once
      scope.join();
    }
  }

  void neverJoinedBad() {
    // BUG: Diagnostic contains: is closed without having been joined
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> user());
    }
  }
}
