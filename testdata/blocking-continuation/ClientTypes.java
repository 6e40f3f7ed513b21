package shop;

import dev.colorfast.annotations.CompletesOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.concurrent.CompletableFuture;

/** What is stated of a type that is no handle is true of the handles that its methods return. */
class ClientTypes {

  @CompletesOn(ThreadKind.EVENT_LOOP)
  interface Prices {
    CompletableFuture<Integer> priceOf(String item);

    int known();
  }

  CompletableFuture<String> priceBad(Prices prices) {
    return prices
        .priceOf("tea")
        .thenApply(
            price -> {
              try {
                // BUG: Diagnostic contains: Thread.sleep(7) sleeps, and
                Thread.sleep(7);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return "" + price;
            });
  }

  int knownOk(Prices prices) throws InterruptedException {
    Thread.sleep(9);
    return prices.known();
  }
}
