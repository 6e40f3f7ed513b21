package com.datastax.oss.driver.api.core.cql;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.Map;
import java.util.concurrent.CompletionStage;

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

// The thread that reads the answer from its connection completes it.
interface AsyncCqlSession {
  @CompletesOn(EVENT_LOOP) CompletionStage executeAsync(Statement statement);
  @CompletesOn(EVENT_LOOP) CompletionStage executeAsync(String string);
  @CompletesOn(EVENT_LOOP) CompletionStage executeAsync(String string, Object... object);
  @CompletesOn(EVENT_LOOP) CompletionStage executeAsync(String string, Map map);
}

interface AsyncResultSet {
  @CompletesOn(EVENT_LOOP) CompletionStage fetchNextPage();
}
