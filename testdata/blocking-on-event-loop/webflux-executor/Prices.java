package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Prices {
  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  @GetMapping("/a")
  String textOk() {
    return load();
  }

  @GetMapping("/b")
  Mono<String> publisherBad() {
    // BUG: Diagnostic contains: load() sleeps, and publisherBad runs on an event loop
    return Mono.just(load());
  }
}
