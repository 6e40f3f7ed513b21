package org.springframework.jdbc.core;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface JdbcOperations {}
