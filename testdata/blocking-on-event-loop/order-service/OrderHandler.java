package shop.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import shop.orders.OrderService;

/** Front: receives the number of an order, answers with its total. */
final class OrderHandler extends SimpleChannelInboundHandler<String> {

  private final OrderService orders;
  private final ExecutorService workers = Executors.newFixedThreadPool(8);

  OrderHandler(OrderService orders) {
    this.orders = orders;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String line) {
    if (line.startsWith("later ")) {
      workers.execute(() -> reply(ctx, line.substring(6)));
    } else if (line.startsWith("known ")) {
      ctx.writeAndFlush(orders.knownTotal(Long.parseLong(line.substring(6))));
    } else {
      // BUG: Diagnostic contains: blocks on the database, and channelRead0 runs on an event loop
      reply(ctx, line);
    }
  }

  // SUMMARY: blocks(database)
  private void reply(ChannelHandlerContext ctx, String id) {
    ctx.writeAndFlush(orders.total(Long.parseLong(id)));
  }
}
