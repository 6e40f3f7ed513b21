package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;

/** Answers requests for prices in euros. */
public final class PriceVerticle extends AbstractVerticle {

  private final Rates rates = new Rates();

  @Override
  public void start() {
    vertx
        .createHttpServer()
        .requestHandler(request -> request.response().end(priceOf(request.getParam("currency"))))
        .listen(8080)
        .onFailure(Throwable::printStackTrace);
  }

  private String priceOf(String currency) {
    return "%.2f EUR".formatted(rates.toEuros(currency, 20));
  }

  public static void main(String[] args) {
    Vertx.vertx().deployVerticle(new PriceVerticle()).onFailure(Throwable::printStackTrace);
  }
}
