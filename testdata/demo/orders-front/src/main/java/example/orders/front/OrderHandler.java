package example.orders.front;

import example.orders.service.OrderService;
import example.orders.store.Order;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** Answers {@code order ada tea 3} and {@code show 1}, away from the event loop. */
final class OrderHandler extends SimpleChannelInboundHandler<String> {

  private final OrderService orders;
  private final ExecutorService workers;

  OrderHandler(OrderService orders, ExecutorService workers) {
    this.orders = orders;
    this.workers = workers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String line) {
    CompletableFuture.supplyAsync(() -> answer(line.split(" ")), workers)
        .exceptionally(failure -> "failed: " + failure.getMessage())
        .thenAccept(answer -> ctx.writeAndFlush(answer + "\n"));
  }

  private String answer(String[] words) {
    return switch (words[0]) {
      case "order" -> "order " + orders.place(words[1], words[2], Integer.parseInt(words[3])).id();
      case "show" -> orders.find(Long.parseLong(words[1])).map(Order::toString).orElse("none");
      default -> "unknown: " + words[0];
    };
  }
}
