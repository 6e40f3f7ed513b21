package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** What a bank's server says of exchange rates. */
final class Rates {

  private final HttpClient client = HttpClient.newHttpClient();

  CompletableFuture<Double> toEuros(String currency, double amount) {
    return rate(currency).thenApply(rate -> amount * rate);
  }

  private CompletableFuture<Double> rate(String currency) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://bank.example/rates/" + currency)).build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(response -> Double.parseDouble(response.body()));
  }
}
