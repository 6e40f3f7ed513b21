package org.springframework.jdbc.core;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

// Inference finds most of these through JdbcTemplate, but not where an application wraps it.
@Blocking(kind = DATABASE, interrupt = IGNORES)
interface JdbcOperations {}
