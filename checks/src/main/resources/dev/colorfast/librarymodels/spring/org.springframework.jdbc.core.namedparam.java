package org.springframework.jdbc.core.namedparam;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import org.springframework.jdbc.core.JdbcOperations;

// Inference finds most of these through NamedParameterJdbcTemplate, but not where it is wrapped.
@Blocking(kind = DATABASE, interrupt = IGNORES)
interface NamedParameterJdbcOperations {
  @NonBlocking JdbcOperations getJdbcOperations();
}
