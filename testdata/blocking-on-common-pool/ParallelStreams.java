package shop;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The common pool helps whoever asks a parallel stream for its result. */
class ParallelStreams {
  private final List<String> orders;

  ParallelStreams(List<String> orders) {
    this.orders = orders;
  }

  private static String load(String order) {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return order;
  }

  void eachBad() {
    // BUG: Diagnostic contains: load(order) sleeps, and this lambda runs on a computation pool
    orders.parallelStream().forEach(order -> load(order));
  }

  List<String> chainBad() {
    return orders.stream()
        .parallel()
        .filter(order -> !order.isEmpty())
        // BUG: Diagnostic contains: load(order) sleeps, and this lambda runs on a computation pool
        .map(order -> load(order))
        .collect(Collectors.toList());
  }

  List<String> numbersBad() {
    return IntStream.range(0, 4)
        .parallel()
        // BUG: Diagnostic contains: sleeps, and this lambda runs on a computation pool
        .mapToObj(number -> load("" + number))
        .collect(Collectors.toList());
  }

  void variableBad() {
    Stream<String> stream = orders.parallelStream();
    // BUG: Diagnostic contains: load(order) sleeps, and this lambda runs on a computation pool
    stream.forEach(order -> load(order));
  }

  void sequentialOk() {
    orders.parallelStream().sequential().forEach(order -> load(order));
  }

  void afterTheStreamOk() {
    orders.parallelStream().collect(Collectors.toList()).forEach(order -> load(order));
  }

  void onTheCallerOk() {
    orders.stream().forEach(order -> load(order));
  }

  void inMemoryOk() {
    orders.parallelStream().forEach(order -> order.length());
  }

  /** Whose stream it is, and how it was made, is not known. */
  void missedAlarmOfParameter(Stream<String> stream) {
    stream.forEach(order -> load(order));
  }
}
