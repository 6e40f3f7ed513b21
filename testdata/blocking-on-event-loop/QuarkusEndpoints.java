package shop;

import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Quarkus calls an endpoint on the loop that returns a Uni, unless something asks for another. */
@Path("/orders")
class QuarkusEndpoints {

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  @GET
  Uni<String> returnsUniBad() {
    // BUG: Diagnostic contains: load() sleeps, and returnsUniBad runs on an event loop
    return Uni.createFrom().item(load());
  }

  @GET
  Uni<String> deferredBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    return Uni.createFrom().item(() -> load());
  }

  @GET
  String returnsTextOk() {
    return load();
  }

  @GET
  @Blocking
  Uni<String> blockingOk() {
    return Uni.createFrom().item(load());
  }

  @GET
  @RunOnVirtualThread
  Uni<String> virtualOk() {
    return Uni.createFrom().item(load());
  }

  @POST
  @Transactional
  Uni<String> transactionalOk() {
    return Uni.createFrom().item(load());
  }

  /** No endpoint: who calls it is not known. */
  Uni<String> helperOk() {
    return Uni.createFrom().item(load());
  }

  @ConsumeEvent("orders")
  void consumesBad(String order) {
    // BUG: Diagnostic contains: load() sleeps, and consumesBad runs on an event loop
    load();
  }

  @ConsumeEvent(value = "orders", blocking = true)
  void consumesOnWorkerOk(String order) {
    load();
  }

  @Incoming("orders")
  void receivesBad(String order) {
    // BUG: Diagnostic contains: load() sleeps, and receivesBad runs on an event loop
    load();
  }

  @Incoming("orders")
  @io.smallrye.reactive.messaging.annotations.Blocking
  void receivesOnWorkerOk(String order) {
    load();
  }

  @Blocking
  @Path("/reports")
  static final class Reports {
    @GET
    Uni<String> onClassOk() {
      return Uni.createFrom().item(load());
    }
  }
}
