package example.orders.front;

import example.orders.service.OrderService;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Answers {@code report ada}, and {@code recent}. */
final class ReportHandler extends ChannelInboundHandlerAdapter {

  private final OrderService orders;

  ReportHandler(OrderService orders) {
    this.orders = orders;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    String line = message.toString();
    if (line.startsWith("report ")) {
      ctx.writeAndFlush(report(line.substring("report ".length())));
    } else if (line.equals("recent")) {
      ctx.writeAndFlush(orders.recentOrders() + " recent orders\n");
    } else {
      ctx.fireChannelRead(message);
    }
  }

  private String report(String customer) {
    return customer + " has ordered " + orders.pieces(customer) + " pieces\n";
  }
}
