package example.orders.front;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;

/** Answers {@code price eur 1250} with the amount in dollars. */
final class PriceHandler extends ChannelInboundHandlerAdapter {

  private final ExchangeRates rates;

  PriceHandler(ExchangeRates rates) {
    this.rates = rates;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws IOException {
    String[] words = message.toString().split(" ");
    switch (words[0]) {
      case "price" -> ctx.writeAndFlush(price(words[1], Integer.parseInt(words[2])) + "\n");
      case "rate" -> answerLater(ctx, words[1]);
      default -> ctx.fireChannelRead(message);
    }
  }

  private double price(String currency, int cents) throws IOException {
    return cents * rates.toDollars(currency) / 100;
  }

  private void answerLater(ChannelHandlerContext ctx, String currency) {
    rates
        .toDollarsLater(currency)
        .thenAccept(rate -> ctx.writeAndFlush(rate + "\n"))
        .exceptionally(
            failure -> {
              ctx.writeAndFlush("no rate\n");
              return null;
            });
  }
}
