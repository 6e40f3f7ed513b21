package example.orders.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Orders in a relational database. */
public final class JdbcOrderStore implements OrderStore {

  private final Transactions transactions;

  public JdbcOrderStore(DataSource database) {
    transactions = new Transactions(database);
  }

  /** Creates the table where there is none. */
  public void prepare() {
    transactions.run(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(
                """
                create table if not exists orders (
                  id bigint generated always as identity primary key,
                  customer varchar(80) not null,
                  product varchar(80) not null,
                  quantity int not null)
                """);
          }
        });
  }

  @Override
  public Order add(Order order) {
    return transactions.run(connection -> order.withId(insert(connection, order)));
  }

  @Override
  public Optional<Order> find(long id) {
    return transactions.run(
        connection -> query(connection, "where id = ?", id).stream().findFirst());
  }

  @Override
  public List<Order> of(String customer) {
    return transactions.run(connection -> query(connection, "where customer = ?", customer));
  }

  private static long insert(Connection connection, Order order) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into orders (customer, product, quantity) values (?, ?, ?)",
            Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, order.customer());
      insert.setString(2, order.product());
      insert.setInt(3, order.quantity());
      insert.executeUpdate();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  private static List<Order> query(Connection connection, String condition, Object argument)
      throws SQLException {
    List<Order> orders = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id, customer, product, quantity from orders " + condition)) {
      query.setObject(1, argument);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          orders.add(
              new Order(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getInt(4)));
        }
      }
    }
    return orders;
  }
}
