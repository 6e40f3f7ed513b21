package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import io.netty.channel.EventLoop;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Methods handed around by name, invoked at once: the finding stands at the reference. */
class MethodReferences {

  private final ConcurrentMap<String, String> prices = new ConcurrentHashMap<>();
  private final Function<String, String> held = this::fetch;

  // SUMMARY: blocks(sleep)
  String fetch(String product) {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "price of " + product;
  }

  static final class Quote {
    // SUMMARY: blocks(sleep)
    Quote(String product) {
      try {
        Thread.sleep(product.length());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  // SUMMARY: invokes(0)
  static <T> T once(Supplier<T> supplier) {
    return supplier.get();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String ownMethodBad(String product) {
    // BUG: Diagnostic contains: sleeps
    return prices.computeIfAbsent(product, this::fetch);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void anothersMethodBad(List<String> products, MethodReferences other) {
    // BUG: Diagnostic contains: sleeps
    products.forEach(other::fetch);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Quote constructorBad() {
    // BUG: Diagnostic contains: sleeps
    return List.of("tea").stream().map(Quote::new).findFirst().orElseThrow();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String inFieldBad(String product) {
    // BUG: Diagnostic contains: sleeps
    return held.apply(product);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String ofLibraryOk(String product) {
    return once(product::strip);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Function<String, String> returnedOk() {
    return this::fetch;
  }

  /** What another class has is reported where it is handed over, and wherever else it is called. */
  void handedOverBad(EventLoop loop, Stock stock) {
    // BUG: Diagnostic contains: stock::count sleeps, and it runs on an event loop
    loop.execute(stock::count);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void calledAsWellBad(Stock stock) {
    // BUG: Diagnostic contains: stock.count() sleeps, and calledAsWellBad runs on an event loop
    stock.count();
  }

  void ownHandedOver(EventLoop loop) {
    loop.execute(this::refreshBad);
  }

  private void refreshBad() {
    // BUG: Diagnostic contains: fetch("tea") sleeps, and refreshBad runs on an event loop
    fetch("tea");
  }
}

/** Somebody else's. */
class Stock {
  void count() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
