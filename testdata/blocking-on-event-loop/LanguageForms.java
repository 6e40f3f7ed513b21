package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Calls that one does not see at once, and calls in every place that the language has for them. */
class LanguageForms {

  // SUMMARY: blocks(sleep)
  static int slow(int value) {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return value;
  }

  // ---- close() at the end of try.

  static final class Session implements AutoCloseable {
    // SUMMARY: plain
    Session() {}

    // SUMMARY: plain
    int id() {
      return 1;
    }

    // SUMMARY: blocks(sleep)
    @Override
    public void close() {
      slow(0);
    }
  }

  static final class Span implements AutoCloseable {
    // SUMMARY: plain
    @Override
    public void close() {}
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int closesResourceBad() {
    // BUG: Diagnostic contains: sleeps
    try (Session session = new Session()) {
      return session.id();
    }
  }

  // SUMMARY: blocks(sleep)
  static int closesGivenResource(Session session) {
    try (session) {
      return session.id();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int closesResourceOk() {
    try (Span span = new Span()) {
      return span.hashCode();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Session leavesOpenOk() {
    return new Session();
  }

  // ---- iterator(), hasNext() and next() of a loop.

  static final class Pages implements Iterable<String> {
    @Override
    public PageIterator iterator() {
      return new PageIterator();
    }
  }

  static final class PageIterator implements Iterator<String> {
    private int page;

    @Override
    public boolean hasNext() {
      return page < 3;
    }

    // SUMMARY: blocks(sleep)
    @Override
    public String next() {
      return "page " + slow(page++);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int iteratesBad(Pages pages) {
    int length = 0;
    // BUG: Diagnostic contains: sleeps
    for (String page : pages) {
      length += page.length();
    }
    return length;
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int iteratesOk(List<String> pages) {
    int length = 0;
    for (String page : pages) {
      length += page.length();
    }
    return length;
  }

  // ---- Records.

  record Price(int cents) {
    // SUMMARY: blocks(sleep)
    Price {
      slow(cents);
    }

    // SUMMARY: plain
    static String unit() {
      return "cents";
    }
  }

  record Name(String text) {
    // SUMMARY: plain
    Name {
      text = text.strip();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Price constructsRecordBad() {
    // BUG: Diagnostic contains: sleeps
    return new Price(1);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String constructsRecordOk(String text) {
    return new Name(text).text() + Price.unit();
  }

  // ---- Switch, conditional, loop headers, array and string expressions.

  @RunsOn(ThreadKind.EVENT_LOOP)
  int switchesBad(String color) {
    return switch (color.toLowerCase(Locale.ROOT)) {
      case "red" -> 1;
      // BUG: Diagnostic contains: sleeps
      case "green" -> slow(2);
      default -> {
        int length = color.length();
        // BUG: Diagnostic contains: sleeps
        yield slow(length);
      }
    };
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String expressionsBad(boolean urgent, int[] totals) {
    // BUG: Diagnostic contains: sleeps
    int fee = urgent ? 5 : slow(1);
    // BUG: Diagnostic contains: sleeps
    totals[slow(0)] += fee;
    // BUG: Diagnostic contains: sleeps
    while (slow(fee) > 0) {
      fee--;
    }
    // BUG: Diagnostic contains: sleeps
    return "fee: " + slow(fee);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int inCatchAndFinallyBad(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      // BUG: Diagnostic contains: sleeps
      return slow(0);
    } finally {
      // BUG: Diagnostic contains: sleeps
      slow(1);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int patternBad(Object order) {
    // BUG: Diagnostic contains: sleeps
    return order instanceof Integer number && slow(number) > 1 ? number : 0;
  }

  // ---- Inner, nested, local and enum classes.

  final class Basket {
    // SUMMARY: blocks(sleep)
    int total() {
      return new Item().price();
    }

    final class Item {
      // SUMMARY: blocks(sleep)
      int price() {
        return slow(3);
      }
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int innerClassBad() {
    // BUG: Diagnostic contains: sleeps
    return new Basket().total();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int localClassBad() {
    class Counter {
      // SUMMARY: blocks(sleep)
      int next() {
        return slow(1);
      }
    }
    // BUG: Diagnostic contains: sleeps
    return new Counter().next();
  }

  enum Shipping {
    POST,
    COURIER;

    // SUMMARY: blocks(sleep)
    int cost() {
      return this == POST ? 1 : slow(9);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int enumBad() {
    // BUG: Diagnostic contains: sleeps
    return Shipping.COURIER.cost();
  }

  // ---- Generics and variable arguments.

  static class Repository<K, V> {
    // SUMMARY: blocks(sleep)
    V load(K key, V fallback) {
      slow(key.hashCode());
      return fallback;
    }

    // SUMMARY: blocks(sleep)
    @SafeVarargs
    final void loadAll(V fallback, K... keys) {
      for (K key : keys) {
        load(key, fallback);
      }
    }
  }

  static final class Customers extends Repository<Long, String> {}

  // SUMMARY: blocks(sleep)
  static <T extends Repository<Long, String>> String first(T repository) {
    return repository.load(1L, "nobody");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String genericsBad(Customers customers) {
    // BUG: Diagnostic contains: sleeps
    customers.loadAll("nobody", 1L, 2L, 3L);
    // BUG: Diagnostic contains: sleeps
    return first(customers);
  }

  // SUMMARY: invokes(0)
  static <T> T firstOf(Callable<T> work, Object... notes) throws Exception {
    return notes.length == 0 ? null : work.call();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int varargsAfterFunctionBad() throws Exception {
    // BUG: Diagnostic contains: sleeps
    return firstOf(() -> slow(1), "a", "b");
  }

  // ---- Where the language lets one hide nothing.

  @RunsOn(ThreadKind.EVENT_LOOP)
  boolean stringsAndArraysOk(String[] words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word).append(words.length);
    }
    return text.toString().isBlank();
  }
}
