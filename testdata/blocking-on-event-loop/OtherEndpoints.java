package shop;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.annotation.Get;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
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

  static final class ArmeriaService implements HttpService {
    @Override
    public HttpResponse serve(ServiceRequestContext ctx, HttpRequest req) {
      // BUG: Diagnostic contains: load() sleeps, and serve runs on an event loop
      return HttpResponse.of(load());
    }
  }

  /** That the builder looks whether a service is more than a function does not call it. */
  void lambdaBad(ServerBuilder server) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    server.service("/d", (ctx, req) -> HttpResponse.of(load()));
  }

  static final class MicronautFilter implements HttpServerFilter {
    @Override
    public Publisher<MutableHttpResponse<?>> doFilter(
        io.micronaut.http.HttpRequest<?> request, ServerFilterChain chain) {
      // BUG: Diagnostic contains: load() sleeps, and doFilter runs on an event loop
      load();
      return chain.proceed(request);
    }
  }
}
