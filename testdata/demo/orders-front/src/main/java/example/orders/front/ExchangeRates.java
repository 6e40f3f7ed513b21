package example.orders.front;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks another service for exchange rates. */
final class ExchangeRates {

  private static final int ATTEMPTS = 3;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;

  ExchangeRates(URI service) {
    this.service = service;
  }

  double toDollars(String currency) throws IOException {
    return Attempts.upTo(ATTEMPTS, () -> Double.parseDouble(fetch(request(currency))));
  }

  CompletableFuture<Double> toDollarsLater(String currency) {
    return http.sendAsync(request(currency), BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .thenApply(Double::parseDouble);
  }

  private String fetch(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while asking for a rate");
    }
  }

  private HttpRequest request(String currency) {
    return HttpRequest.newBuilder(service.resolve(currency)).timeout(Duration.ofSeconds(2)).build();
  }
}
