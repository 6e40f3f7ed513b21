package shop;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Since 3.10 Quarkus goes by what the methods return that get messages. */
class Messages {
  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  @Incoming("orders")
  void receivesOk(String order) {
    load();
  }

  @Incoming("orders")
  @Outgoing("totals")
  String answersOk(String order) {
    return load();
  }

  @Incoming("orders")
  Uni<String> laterBad(String order) {
    // BUG: Diagnostic contains: load() sleeps, and laterBad runs on an event loop
    return Uni.createFrom().item(load());
  }

  @Incoming("orders")
  CompletionStage<Void> stageBad(String order) {
    // BUG: Diagnostic contains: load() sleeps, and stageBad runs on an event loop
    load();
    return CompletableFuture.completedFuture(null);
  }
}
