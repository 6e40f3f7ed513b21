package shop;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;

import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** What a test says with a call is not in what the call returns. */
class OrdersTest {
  interface Orders {
    Mono<String> find(String name);

    CompletableFuture<String> send(String name);
  }

  void expectsOk(Orders orders) {
    doReturn(Mono.empty()).when(orders).find("tea");
    doReturn(null).when(orders).send("tea");
    verify(orders).find("tea");
    verify(orders).send("tea");
  }

  void throwsOk(Orders orders) {
    assertThrows(NullPointerException.class, () -> orders.find(null));
    assertThrows(
        NullPointerException.class,
        () -> {
          orders.find(null);
        });
  }

  void asksBad(Orders orders) {
    // BUG: Diagnostic contains: does nothing: nobody subscribes to the Mono that it returns
    orders.find("tea");
  }
}
