package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Answers requests for prices in euros. */
public final class PriceVerticle extends AbstractVerticle {

  private final Rates rates = new Rates();

  @Override
  public void start() {
    vertx
        .createHttpServer()
        .requestHandler(
            request ->
                priceOf(request.getParam("currency"))
                    .onSuccess(request.response()::end)
                    .onFailure(failure -> request.response().setStatusCode(502).end()))
        .listen(8080)
        .onFailure(Throwable::printStackTrace);
  }

  private Future<String> priceOf(String currency) {
    return Future.fromCompletionStage(rates.toEuros(currency, 20), context)
        .map("%.2f EUR"::formatted);
  }

  public static void main(String[] args) {
    Vertx.vertx().deployVerticle(new PriceVerticle()).onFailure(Throwable::printStackTrace);
  }
}
