package it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class JdbcStore implements Store {
  private final Connection connection;

  public JdbcStore(Connection connection) {
    this.connection = connection;
  }

  @Override
  public String find(long id) {
    try (PreparedStatement query = connection.prepareStatement("select name from orders")) {
      return query.executeQuery().toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
