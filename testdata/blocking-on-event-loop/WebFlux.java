package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Where WebFlux is on the class path and Spring MVC is not, controllers run on event loops. */
@RestController
class WebFlux {
  private final WebClient client;

  WebFlux(WebClient client) {
    this.client = client;
  }

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  @GetMapping("/a")
  Mono<String> eagerBad() {
    // BUG: Diagnostic contains: load() sleeps, and eagerBad runs on an event loop
    return Mono.just(load());
  }

  @GetMapping("/b")
  Mono<String> deferredBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    return Mono.fromCallable(() -> load());
  }

  @GetMapping("/c")
  Mono<String> movedOk() {
    return Mono.fromCallable(() -> load()).subscribeOn(Schedulers.boundedElastic());
  }

  @GetMapping("/d")
  String returnsTextBad() {
    // BUG: Diagnostic contains: load() sleeps, and returnsTextBad runs on an event loop
    return load();
  }

  @PostMapping("/e")
  Mono<String> afterReplyBad() {
    return client
        .get()
        .uri("/prices")
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .map(body -> body + load());
  }

  Mono<String> clientAnywhereBad() {
    return client
        .get()
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .doOnNext(body -> load());
  }

  Mono<String> clientMovedOk() {
    return client
        .get()
        .retrieve()
        .bodyToMono(String.class)
        .publishOn(Schedulers.boundedElastic())
        .map(body -> body + load());
  }

  static final class Filter implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
      // BUG: Diagnostic contains: load() sleeps, and filter runs on an event loop
      load();
      return chain.filter(exchange);
    }
  }

  HandlerFunction<ServerResponse> handlerBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    return request -> ServerResponse.ok().bodyValue(load());
  }

  /** Bodies of requests are read on the event loop. */
  @PostMapping("/body")
  Mono<String> bodyBad(@RequestBody Mono<String> body) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    return body.map(text -> text + load());
  }

  @PostMapping("/body-moved")
  Mono<String> bodyMovedOk(@RequestBody Mono<String> body) {
    return body.publishOn(Schedulers.boundedElastic()).map(text -> text + load());
  }

  /** What somebody else passes may come from anywhere. */
  Mono<String> ownParameterOk(Mono<String> body) {
    return body.map(text -> text + load());
  }

  HandlerFunction<ServerResponse> handlerOfBodyBad() {
    return request ->
        request
            .bodyToMono(String.class)
            // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
            .map(text -> text + load())
            .flatMap(text -> ServerResponse.ok().bodyValue(text));
  }

  static final class FilterOfFormBad implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
      return exchange
          .getFormData()
          // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
          .doOnNext(form -> load())
          .then(chain.filter(exchange));
    }
  }

  /** The rest of the chain completes wherever the handler at its end has emitted. */
  static final class FilterAfterOk implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
      return chain.filter(exchange).then(Mono.fromRunnable(() -> load()));
    }
  }
}
