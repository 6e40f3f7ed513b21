package shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a bank's server says of exchange rates. */
final class Rates {

  private final HttpClient client = HttpClient.newHttpClient();

  double toEuros(String currency, double amount) {
    return amount * rate(currency);
  }

  private double rate(String currency) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://bank.example/rates/" + currency)).build();
    try {
      return Double.parseDouble(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      return 1;
    }
  }
}
