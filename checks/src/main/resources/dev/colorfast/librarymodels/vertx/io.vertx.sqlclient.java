package io.vertx.sqlclient;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import java.util.List;

interface Cursor {
  @CompletesOn(CALLER) Future read(int count);
}

interface Pool {
  @CompletesOn(CALLER) Future getConnection();
}

interface PreparedQuery {
  @CompletesOn(CALLER) Future execute(Tuple arguments);
  @CompletesOn(CALLER) Future executeBatch(List all);
}

interface Query {
  @CompletesOn(CALLER) Future execute();
}

interface SqlConnection {
  @CompletesOn(CALLER) Future begin();
  @CompletesOn(CALLER) Future prepare(String sql);
  @CompletesOn(CALLER) Future prepare(String sql, PrepareOptions options);
}

interface Transaction {
  @CompletesOn(CALLER) Future commit();
  @CompletesOn(CALLER) Future rollback();
}
