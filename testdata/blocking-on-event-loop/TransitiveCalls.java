package shop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The leaf is one to six calls away, in classes of the same file. */
class TransitiveCalls {

  static final class OrderStore {
    private final DataSource database;

    OrderStore(DataSource database) {
      this.database = database;
    }

    // SUMMARY: blocks(database)
    Optional<String> find(long id) throws SQLException {
      try (Connection connection = database.getConnection();
          PreparedStatement query = prepare(connection, id);
          ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }

    private PreparedStatement prepare(Connection connection, long id) throws SQLException {
      PreparedStatement query =
          connection.prepareStatement("select status from orders where id = ?");
      query.setLong(1, id);
      return query;
    }
  }

  static final class Orders {
    private final OrderStore store;
    private final Map<Long, String> known = new ConcurrentHashMap<>();

    Orders(OrderStore store) {
      this.store = store;
    }

    // SUMMARY: blocks(database)
    String status(long id) throws SQLException {
      String status = known.get(id);
      return status != null ? status : load(id);
    }

    // SUMMARY: blocks(database)
    private String load(long id) throws SQLException {
      String status = store.find(id).orElse("unknown");
      remember(id, status);
      return status;
    }

    // SUMMARY: plain
    private void remember(long id, String status) {
      known.put(id, status);
    }

    // SUMMARY: plain
    Optional<String> cached(long id) {
      return Optional.ofNullable(known.get(id));
    }
  }

  static final class Replies {
    private final Orders orders;

    Replies(Orders orders) {
      this.orders = orders;
    }

    // SUMMARY: blocks(database)
    Object to(Object message) throws SQLException {
      return render(parse(message));
    }

    // SUMMARY: plain
    private long parse(Object message) {
      return Long.parseLong(message.toString());
    }

    // SUMMARY: blocks(database)
    private String render(long id) throws SQLException {
      return id + ": " + orders.status(id);
    }
  }

  static final class StatusHandlerBad extends ChannelInboundHandlerAdapter {
    private final Replies replies;

    StatusHandlerBad(Replies replies) {
      this.replies = replies;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      // BUG: Diagnostic contains: blocks on the database, and channelRead runs on an event loop
      ctx.writeAndFlush(replies.to(message));
    }
  }

  static final class OwnHelperBad extends ChannelInboundHandlerAdapter {
    private final Orders orders;

    OwnHelperBad(Orders orders) {
      this.orders = orders;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      // BUG: Diagnostic contains: blocks on the database
      reply(ctx, message);
      // BUG: Diagnostic contains: sleeps
      backOff();
    }

    // SUMMARY: blocks(database)
    private void reply(ChannelHandlerContext ctx, Object message) throws SQLException {
      ctx.writeAndFlush(orders.status(Long.parseLong(message.toString())));
    }

    // SUMMARY: blocks(sleep)
    private static void backOff() throws InterruptedException {
      backOff(Duration.ofMillis(50));
    }

    // SUMMARY: blocks(sleep)
    private static void backOff(Duration pause) throws InterruptedException {
      Thread.sleep(pause.toMillis());
    }
  }

  static final class BothKindsBad extends ChannelInboundHandlerAdapter {
    private final Orders orders;

    BothKindsBad(Orders orders) {
      this.orders = orders;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
      // BUG: Diagnostic contains: channelActive runs on an event loop
      loadAfterPause(1);
    }

    // SUMMARY: blocks(database); blocks(sleep)
    private String loadAfterPause(long id) throws Exception {
      Thread.sleep(10);
      return orders.status(id);
    }
  }

  static final class CacheOnlyOk extends ChannelInboundHandlerAdapter {
    private final Orders orders;

    CacheOnlyOk(Orders orders) {
      this.orders = orders;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      orders.cached(Long.parseLong(message.toString())).ifPresent(ctx::writeAndFlush);
    }
  }
}
