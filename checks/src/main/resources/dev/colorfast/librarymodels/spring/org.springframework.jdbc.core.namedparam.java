package org.springframework.jdbc.core.namedparam;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import org.springframework.jdbc.core.JdbcOperations;

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface NamedParameterJdbcOperations {
  @NonBlocking JdbcOperations getJdbcOperations();
}
