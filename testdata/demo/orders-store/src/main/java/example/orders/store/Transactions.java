package example.orders.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in a database transaction. */
final class Transactions {

  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  private final DataSource database;

  Transactions(DataSource database) {
    this.database = database;
  }

  <T> T run(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      return committed(connection, work);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
    try {
      T result = work.in(connection);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }
}
