package example.orders.front;

import example.orders.service.OrderService;
import example.orders.store.JdbcOrderStore;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcDataSource;

/** Starts the service on port 7007. It speaks lines of text: {@code order ada tea 3}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:orders;DB_CLOSE_DELAY=-1");
    var store = new JdbcOrderStore(database);
    store.prepare();

    ExecutorService workers = Executors.newFixedThreadPool(16);
    EventLoopGroup loops = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
    try {
      var rates = new ExchangeRates(URI.create("http://localhost:7008/rates/"));
      new ServerBootstrap()
          .group(loops)
          .channel(NioServerSocketChannel.class)
          .childHandler(new OrderPipeline(new OrderService(store), rates, workers))
          .bind(7007)
          .sync()
          .channel()
          .closeFuture()
          .sync();
    } finally {
      loops.shutdownGracefully();
      workers.shutdown();
    }
  }
}
