package javax.sql;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.sql.Connection;

interface DataSource {
  @Blocking(kind = DATABASE) Connection getConnection();
  @Blocking(kind = DATABASE) Connection getConnection(String username, String password);
}

interface ConnectionPoolDataSource {
  @Blocking(kind = DATABASE) PooledConnection getPooledConnection();
  @Blocking(kind = DATABASE) PooledConnection getPooledConnection(String user, String password);
}

interface XADataSource {
  @Blocking(kind = DATABASE) XAConnection getXAConnection();
  @Blocking(kind = DATABASE) XAConnection getXAConnection(String user, String password);
}

interface PooledConnection {
  @Blocking(kind = DATABASE) Connection getConnection();
}

interface RowSet {
  @Blocking(kind = DATABASE, interrupt = IGNORES) void execute();
}
