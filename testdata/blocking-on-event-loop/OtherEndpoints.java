package shop;

import com.linecorp.armeria.server.annotation.Get;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** Endpoints of Micronaut and Armeria. */
class OtherEndpoints {

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  @Controller("/orders")
  static final class Micronaut {
    @io.micronaut.http.annotation.Get
    Mono<String> reactiveBad() {
      // BUG: Diagnostic contains: load() sleeps, and reactiveBad runs on an event loop
      return Mono.just(load());
    }

    /** The thread depends on a setting. */
    @io.micronaut.http.annotation.Get
    String textOk() {
      return load();
    }

    @io.micronaut.http.annotation.Get
    @ExecuteOn("blocking")
    Mono<String> movedOk() {
      return Mono.just(load());
    }
  }

  static final class Armeria {
    @Get("/a")
    String serviceBad() {
      // BUG: Diagnostic contains: load() sleeps, and serviceBad runs on an event loop
      return load();
    }

    @Get("/b")
    @com.linecorp.armeria.server.annotation.Blocking
    String blockingOk() {
      return load();
    }

    @Get("/c")
    CompletableFuture<String> handsOffOk() {
      return CompletableFuture.supplyAsync(() -> "");
    }
  }
}
