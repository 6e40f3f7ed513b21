package example.orders.front;

import example.orders.service.OrderService;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.LineBasedFrameDecoder;
import io.netty.handler.codec.string.StringDecoder;
import io.netty.handler.codec.string.StringEncoder;
import java.util.concurrent.ExecutorService;

/** Sets up each new connection. */
final class OrderPipeline extends ChannelInitializer<Channel> {

  private static final int LONGEST_LINE = 256;

  private final OrderService orders;
  private final ExchangeRates rates;
  private final ExecutorService workers;

  OrderPipeline(OrderService orders, ExchangeRates rates, ExecutorService workers) {
    this.orders = orders;
    this.rates = rates;
    this.workers = workers;
  }

  @Override
  protected void initChannel(Channel channel) {
    channel
        .pipeline()
        .addLast(new LineBasedFrameDecoder(LONGEST_LINE))
        .addLast(new StringDecoder())
        .addLast(new StringEncoder())
        .addLast(new AdmissionHandler(new AccessPolicy("example.org")))
        .addLast(new PriceHandler(rates))
        .addLast(new ReportHandler(orders))
        .addLast(new OrderHandler(orders, workers));
  }
}
