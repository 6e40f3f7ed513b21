package com.datastax.oss.driver.api.core.cql;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Map;

interface SyncCqlSession {
  @Blocking(kind = DATABASE, interrupt = IGNORES) ResultSet execute(Statement statement);
  @Blocking(kind = DATABASE, interrupt = IGNORES) ResultSet execute(String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  ResultSet execute(String string, Object... object);

  @Blocking(kind = DATABASE, interrupt = IGNORES) ResultSet execute(String string, Map map);

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the statement is not prepared yet")
  PreparedStatement prepare(SimpleStatement simpleStatement);

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the statement is not prepared yet")
  PreparedStatement prepare(String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the statement is not prepared yet")
  PreparedStatement prepare(PrepareRequest prepareRequest);
}
