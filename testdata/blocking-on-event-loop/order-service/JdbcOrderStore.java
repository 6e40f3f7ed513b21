package shop.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Bottom: the only implementation. */
final class JdbcOrderStore implements OrderStore {

  private final DataSource database;

  JdbcOrderStore(DataSource database) {
    this.database = database;
  }

  // SUMMARY: blocks(database)
  @Override
  public List<Line> lines(long order) {
    return query("select product, cents from lines where order_id = ?", order);
  }

  // SUMMARY: blocks(database)
  private List<Line> query(String sql, long order) {
    List<Line> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, order);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          lines.add(new Line(rows.getString(1), rows.getInt(2)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read order " + order, e);
    }
    return lines;
  }
}
