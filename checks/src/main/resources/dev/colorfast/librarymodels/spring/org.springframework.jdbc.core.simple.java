package org.springframework.jdbc.core.simple;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.KeyHolder;

interface JdbcClient {
  interface StatementSpec {
    @Blocking(kind = DATABASE, interrupt = IGNORES) void query(RowCallbackHandler handler);
    @Blocking(kind = DATABASE, interrupt = IGNORES) Object query(ResultSetExtractor extractor);
    @Blocking(kind = DATABASE, interrupt = IGNORES) int update();
    @Blocking(kind = DATABASE, interrupt = IGNORES) int update(KeyHolder keys);
    @Blocking(kind = DATABASE, interrupt = IGNORES) int update(KeyHolder keys, String... columns);
  }

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  interface ResultQuerySpec {}

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  interface MappedQuerySpec {}
}
